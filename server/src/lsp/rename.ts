import { LSPErrorCodes, ResponseError, type Position, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import { mentionAt } from '../citation/mention-at';
import { renamablePartAt, renameDate, renameSymbol, type RenameRefusal } from '../citation/rename-mentions';
import type { Language, Wording } from '../rules/rule';
import { rangeOf, type Draft } from './draft';

const otherPart: Wording = {
  vi: 'Chỉ đổi được số, ký hiệu hoặc ngày của văn bản: hãy đặt con trỏ vào đó.',
  en: 'Only the symbol or the date of a document can be renamed: put the cursor there.',
};

/** The symbol or date under the cursor; null where no document is cited, an error in words on its other parts. */
export function prepareRename(
  { document, analysis }: Draft,
  position: Position,
  language: Language,
): { range: Range; placeholder: string } | ResponseError | null {
  const offset = document.offsetAt(position);
  const found = mentionAt(analysis.documents, offset);
  if (!found) return null;
  const part = renamablePartAt(analysis.text, found, offset);
  if (!part) return refused(otherPart[language]);
  return { range: rangeOf(document, part.span), placeholder: part.text };
}

/** Writes a new symbol or date in all mentions of the document under the cursor, or tells why not. */
export function rename(
  { document, analysis }: Draft,
  { position, newName }: { readonly position: Position; readonly newName: string },
  language: Language,
): WorkspaceEdit | ResponseError | null {
  const { text, report, documents } = analysis;
  const offset = document.offsetAt(position);
  const found = mentionAt(documents, offset);
  if (!found || !report) return null;
  const part = renamablePartAt(text, found, offset);
  if (!part) return refused(otherPart[language]);
  const renaming =
    part.kind === 'symbol'
      ? renameSymbol(text, report.citations, found.document, newName)
      : renameDate(text, found.document, newName);
  if ('refusal' in renaming) {
    const lineOf = (at: number): number => document.positionAt(at).line + 1;
    return refused(wordingOf(renaming.refusal, newName.trim(), lineOf)[language]);
  }
  const edits = renaming.edits.map(({ span, newText }) => ({ range: rangeOf(document, span), newText }));
  return { changes: { [document.uri]: edits } };
}

const refused = (message: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, message);

/** @param lineOf line, from 1, of an offset */
function wordingOf(refusal: RenameRefusal, typed: string, lineOf: (at: number) => number): Wording {
  switch (refusal.kind) {
    case 'no-symbol':
      return {
        vi: `«${typed}» không phải số, ký hiệu văn bản; cần như 33/CT-TTg hoặc 35-CT/TW.`,
        en: `«${typed}» is no number and symbol; expected one like 33/CT-TTg or 35-CT/TW.`,
      };
    case 'wrong-symbol': {
      const { suggestion } = refusal;
      return {
        vi: `Dấu ngăn trong «${typed}» sai thể thức${suggestion === null ? '' : `; cần «${suggestion}»`}.`,
        en: `Wrong separator in «${typed}»${suggestion === null ? '' : `; expected «${suggestion}»`}.`,
      };
    }
    case 'no-date':
      return {
        vi: `«${typed}» không phải ngày có thật; cần như 26/11/2021 hoặc 26 tháng 11 năm 2021.`,
        en: `«${typed}» is no real date; expected one like 26/11/2021 or 26 tháng 11 năm 2021.`,
      };
    case 'shared-code': {
      const { code, at } = refusal;
      return {
        vi: `Ở dòng ${lineOf(at.start)} nhiều văn bản dùng chung ký hiệu «${code}»: chỉ đổi được số, giữ nguyên «${code}».`,
        en: `In line ${lineOf(at.start)} several documents share «${code}»: only the number can be changed, keep «${code}».`,
      };
    }
    case 'marks-inside': {
      const line = lineOf(refusal.at.start);
      return {
        vi: `Ở dòng ${line} có dấu in đậm, in nghiêng giữa số, ký hiệu hoặc ngày; hãy sửa chỗ đó trước.`,
        en: `In line ${line} a mark of bold or italic stands inside the symbol or date; mend that first.`,
      };
    }
  }
}
