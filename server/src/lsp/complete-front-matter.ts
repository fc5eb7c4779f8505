import {
  CompletionItemKind,
  CompletionTriggerKind,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { frontMatterSpan } from '../markdown/front-matter-span';
import { FORM_KEY_NAMES, formKey, type FormKey } from '../report/form-keys';
import { fold } from '../text/fold';
import type { CompletionSource } from './completion-source';

/** Front matter that is still being typed has no closing fence; it is taken for such up to this many lines. */
const MOST_LINES = 60;
const FENCE = /^\uFEFF?---[ \t]*$/;
const KEY_LINE = /^([^\s#:-][^:]*):/;
/** A line that front matter may hold: empty, a key, a list item, something indented, a comment. */
const FRONT_MATTER_LINE = /^(?:\s*$|[^\s#:>|*`-][^:]{0,60}:(?:\s.*)?$|\s+\S|-\s|#)/;

/** Values that a key is written with; other keys take the writer's own words. */
const VALUES: Partial<Readonly<Record<FormKey, readonly string[]>>> = {
  documentType: ['Báo cáo'],
  status: ['dự thảo', 'phát hành'],
  regime: ['nhà nước', 'đảng'],
  urgency: ['Khẩn', 'Thượng khẩn', 'Hỏa tốc'],
  secrecy: ['Mật', 'Tối mật', 'Tuyệt mật'],
  circulation: ['Lưu hành nội bộ', 'Xem xong trả lại', 'Tài liệu thu hồi'],
  authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'KT. GIÁM ĐỐC', 'TL. CHỦ TỊCH', 'TUQ. CHỦ TỊCH', 'Q. CHỦ TỊCH'],
  position: ['CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'TRƯỞNG PHÒNG'],
};

/** Keys with one value a line. */
const LISTS: ReadonlySet<FormKey> = new Set(['recipients']);

/** True between the fences at the top of the text, the closing one not yet typed perhaps. */
export function isInFrontMatter(document: TextDocument, { line }: Position): boolean {
  if (line === 0 || !FENCE.test(lineAt(document, 0))) return false;
  const span = frontMatterSpan(document.getText());
  if (span) return line < document.positionAt(span.end).line;
  return line <= MOST_LINES && linesOf(document, line).every((text) => FRONT_MATTER_LINE.test(text));
}

/** Keys of the form that the front matter lacks, or the values that a key is written with. */
export function completeFrontMatter(
  document: TextDocument,
  { position, context }: CompletionParams,
  source: CompletionSource,
): CompletionList | null {
  const line = lineAt(document, position.line);
  const before = line.slice(0, position.character);
  const value = /^([^\s#:-][^:]*):([ \t]*)(.*)$/.exec(before);
  if (value) {
    const [, key = '', space = '', typed = ''] = value;
    return listOf(document, position, typed, valuesFor(formKey(key), space === '' ? ' ' : '', source));
  }
  const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  if (/^[\s#-]|:/.test(before) || (before === '' && !asked)) return null;
  const rest = line.slice(position.character);
  return rest.trim() === '' || rest.trim().startsWith(':')
    ? listOf(document, position, before, missingKeys(document, position, rest.trim() === ''))
    : null;
}

interface Choice {
  readonly label: string;
  readonly newText: string;
  readonly detail?: string;
  readonly kind: CompletionItemKind;
}

function valuesFor(key: FormKey | null, space: string, { outlines }: CompletionSource): readonly Choice[] {
  const kind = CompletionItemKind.EnumMember;
  if (key === 'outline')
    return outlines().map(({ id, title }) => ({ label: id, newText: space + id, detail: title, kind }));
  return ((key && VALUES[key]) ?? []).map((value) => ({ label: value, newText: space + value, kind }));
}

function missingKeys(document: TextDocument, { line }: Position, needsColon: boolean): readonly Choice[] {
  const given = new Set(
    linesOf(document, document.lineCount).map((text, index) => (index === line ? null : keyIn(text))),
  );
  return [...FORM_KEY_NAMES].flatMap(([key, name]): readonly Choice[] => {
    if (given.has(key)) return [];
    const colon = LISTS.has(key) ? ':\n  - ' : ': ';
    return [{ label: name, newText: needsColon ? name + colon : name, kind: CompletionItemKind.Property }];
  });
}

function keyIn(line: string): FormKey | null {
  const key = KEY_LINE.exec(line)?.[1];
  return key === undefined ? null : formKey(key);
}

/** The choices that hold what was typed, whatever its case and diacritics. */
function listOf(
  document: TextDocument,
  position: Position,
  typed: string,
  choices: readonly Choice[],
): CompletionList | null {
  const wanted = fold(typed).trim();
  const start = { line: position.line, character: position.character - typed.length };
  const end = { line: position.line, character: lineAt(document, position.line).length };
  // A value is written over the one that stands there; a key before its colon leaves that.
  const isKeyWithColon = document.getText({ start: position, end }).trim().startsWith(':');
  const range = { start, end: isKeyWithColon ? position : end };
  const items = choices
    .filter(({ label, detail }) => fold(`${label} ${detail ?? ''}`).includes(wanted))
    .map(({ newText, ...shown }, index): CompletionItem => ({
      ...shown,
      sortText: String(index).padStart(2, '0'),
      filterText: `${typed} ${shown.label} ${shown.detail ?? ''}`.trim(),
      textEdit: { range, newText },
    }));
  return items.length === 0 ? null : { isIncomplete: true, items };
}

const lineAt = (document: TextDocument, line: number): string =>
  document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).replace(/\r?\n$/, '');

/** The first lines after the opening fence, up to the closing one. */
function linesOf(document: TextDocument, end: number): readonly string[] {
  const lines: string[] = [''];
  for (let line = 1; line < Math.min(end, document.lineCount); line++) {
    const text = lineAt(document, line);
    if (FENCE.test(text)) break;
    lines.push(text);
  }
  return lines;
}
