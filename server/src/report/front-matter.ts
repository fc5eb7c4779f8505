import { isCollection, isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { spanOf, type Span } from '../text/span';
import { formKey, type FormKey } from './form-keys';
import type { Field, ReadNote } from './report';

export interface FrontMatterEntry {
  readonly key: Field;
  /** One value a line or list item, as typed: `05` stays "05", `- Lưu: VT.` is text. */
  readonly values: readonly Field[];
}

export interface FrontMatter {
  readonly entries: ReadonlyMap<FormKey, FrontMatterEntry>;
  readonly notes: readonly ReadNote[];
}

export const NO_FRONT_MATTER: FrontMatter = { entries: new Map(), notes: [] };

/**
 * Reads the YAML between the fences. A fault in it becomes a note; the entries that could be read are kept.
 * @param span the front matter with its fences, as offsets into `text`
 */
export function readFrontMatter(text: string, span: Span): FrontMatter {
  const firstLine = text.indexOf('\n', span.start) + 1;
  const lastFence = text.lastIndexOf('---', span.end);
  const source = text.slice(firstLine, Math.max(firstLine, lastFence));
  // The failsafe schema leaves every scalar the text it is: no dates, numbers or booleans of YAML's own.
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: false });
  const notes: ReadNote[] = document.errors.slice(0, 3).map((error) => ({
    kind: 'front-matter',
    span: faultSpan(source, firstLine, error.pos[0]),
    detail: error.message.split('\n')[0] ?? '',
  }));
  const entries = new Map<FormKey, FrontMatterEntry>();
  if (!isMap(document.contents)) return { entries, notes };
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !key.range) continue;
    const keyField: Field = {
      text: String(key.value),
      span: spanOf(firstLine + key.range[0], firstLine + key.range[1]),
    };
    const known = formKey(keyField.text);
    if (!known) {
      notes.push({ kind: 'unknown-key', span: keyField.span, detail: keyField.text });
      continue;
    }
    entries.set(known, {
      key: keyField,
      values: readValues(value as Node | null, source, firstLine, keyField.span.end),
    });
  }
  return { entries, notes };
}

/** The rest of the line with the fault; a fault at the very end is shown on the last line that has text. */
function faultSpan(source: string, base: number, at: number): Span {
  const from = Math.min(at, source.trimEnd().length - 1);
  const start = at < source.trimEnd().length ? at : source.lastIndexOf('\n', from) + 1;
  const end = source.indexOf('\n', from);
  return spanOf(base + start, base + (end < 0 ? source.length : end));
}

function readValues(node: Node | null, source: string, base: number, keyEnd: number): readonly Field[] {
  const blank: Field = { text: '', span: spanOf(keyEnd, keyEnd) };
  if (!node?.range) return [blank];
  if (isSeq(node)) return node.items.flatMap((item) => readValues(item as Node | null, source, base, keyEnd));
  const [start, end] = node.range;
  // `- Lưu: VT, PKT.` is a mapping to YAML and a line of text to an official.
  const typed = isCollection(node) ? source.slice(start, end) : String(isScalar(node) ? (node.value ?? '') : '');
  const lines = typed.split('\n').map((line) => line.trim());
  const texts = lines.filter((line) => line !== '');
  if (texts.length === 0) return [{ text: '', span: spanOf(base + start, base + end) }];
  if (texts.length === 1) return [placed(texts[0] ?? '', source, start, end, base)];
  let from = start;
  return texts.map((line) => {
    const field = placed(line, source, from, end, base);
    from = field.span.end - base;
    return field;
  });
}

/** The value where it stands in the source; the whole node where quoting or folding changed its letters. */
function placed(text: string, source: string, start: number, end: number, base: number): Field {
  const at = source.indexOf(text, start);
  if (at < 0 || at + text.length > end) return { text, span: spanOf(base + start, base + end) };
  return { text, span: spanOf(base + at, base + at + text.length) };
}
