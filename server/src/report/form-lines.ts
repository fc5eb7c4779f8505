import { isAllCaps, startsWithCapital } from '../text/letters';
import { foldWithOffsets, type FoldedText } from '../text/folded-text';
import { shift, spanOf, type Span } from '../text/span';
import type { Field, PlaceDateField, SymbolField } from './report';

/** A part of the form that one line shows by itself, wherever it stands. */
export type FormLine =
  | { readonly kind: 'national-name'; readonly field: Field }
  | { readonly kind: 'motto'; readonly field: Field }
  | { readonly kind: 'party-name'; readonly field: Field }
  | { readonly kind: 'symbol'; readonly field: SymbolField }
  | { readonly kind: 'place-date'; readonly field: PlaceDateField }
  | { readonly kind: 'document-type'; readonly field: Field; readonly rest: Field | null }
  | { readonly kind: 'addressees'; readonly label: Field; readonly rest: Field | null }
  | { readonly kind: 'recipients'; readonly label: Field; readonly rest: Field | null }
  | { readonly kind: 'authority'; readonly field: Field }
  /** The neighbour column of a known part, as the issuer beside Quốc hiệu. */
  | { readonly kind: 'other'; readonly field: Field };

/** Named types of Điều 7 NĐ 30/2020/NĐ-CP that a draft may carry as its title, folded. */
const DOCUMENT_TYPES =
  'bao cao|nghi quyet|quyet dinh|chi thi|quy che|quy dinh|thong cao|thong bao|huong dan|chuong trinh|ke hoach|' +
  'phuong an|de an|du an|bien ban|to trinh|hop dong|cong dien|ban ghi nho|ban thoa thuan|giay uy quyen|giay moi|' +
  'giay gioi thieu|giay nghi phep|phieu gui|phieu chuyen|phieu bao|ket luan';

/** A place left for a value: white space, dots, underscores, brackets. */
const GAP = String.raw`[\s.…_\[\]]*`;
const NUMBER_OR_GAP = String.raw`(\d*)${GAP}`;

const NATIONAL_NAME = /cong hoa xa hoi chu nghia viet nam/;
const MOTTO = /doc lap\s*[-–—]\s*tu do\s*[-–—]\s*hanh phuc/;
const PARTY_NAME = /^dang cong san viet nam$/;
const SYMBOL = new RegExp(
  String.raw`^so(?:\s*:\s*|\s+(?=[\d/._…]))${GAP}([\d.]*\d[a-z]?|)${GAP}\s*([-/–][^\n]*?|\d{4}\/[^\n]*?|)$`,
);
const PLACE_DATE = new RegExp(
  String.raw`^(?:([^,;:]{0,80}?)(\s*,)?\s*)?\bngay\s*${NUMBER_OR_GAP}\s*thang\s*${NUMBER_OR_GAP}\s*nam\s*${NUMBER_OR_GAP}$`,
);
const SHORT_PLACE_DATE = /^([^,;:\d]{1,80}?)\s*,\s*(?:ngay\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const TITLE = new RegExp(`^(${DOCUMENT_TYPES})(?:\\s+(.+)|)$`);
const ADDRESSEES = /^kinh\s+(?:gui|trinh)\s*:?\s*(.*)$/;
const RECIPIENTS = /^noi nhan\s*:?\s*(.*)$/;
const AUTHORITY = /^(?:(?:tm|kt|tl|tuq|q)\s*\.|(?:t\/m|k\/t|t\/l))\s*\p{L}/u;

/**
 * Reads a line on its own.
 * @param text the line's content without Markdown's marks
 * @param start offset of `text` in the draft
 */
export function readFormLine(text: string, start: number): FormLine | null {
  const folded = foldWithOffsets(text);
  const line = folded.text;
  const whole: Field = { text, span: spanOf(start, start + text.length) };
  const part = (from: number, to: number): Field => fieldOf(text, folded.original(from, to), start);

  if (NATIONAL_NAME.test(line)) return { kind: 'national-name', field: whole };
  if (MOTTO.test(line)) return { kind: 'motto', field: whole };
  if (PARTY_NAME.test(line)) return { kind: 'party-name', field: whole };
  const symbol = SYMBOL.exec(line);
  if (symbol) return { kind: 'symbol', field: readSymbol(whole, folded, symbol) };
  const placeDate = readPlaceDate(whole, folded);
  if (placeDate) return { kind: 'place-date', field: placeDate };
  const addressees = ADDRESSEES.exec(line);
  if (addressees) return { kind: 'addressees', ...labelled(addressees, line, part) };
  const recipients = RECIPIENTS.exec(line);
  if (recipients) return { kind: 'recipients', ...labelled(recipients, line, part) };
  if (AUTHORITY.test(line) && startsWithCapital(text)) return { kind: 'authority', field: whole };
  const title = TITLE.exec(line);
  if (title?.[1] && isTitle(text, title[1].length)) {
    const rest = title[2] ? part(line.length - title[2].length, line.length) : null;
    return { kind: 'document-type', field: rest ? part(0, title[1].length) : whole, rest };
  }
  return null;
}

/** A title stands in capitals, or alone on its line; "Báo cáo về …" in running text is none. */
const isTitle = (text: string, length: number): boolean =>
  isAllCaps(text.slice(0, length)) || (text.trim().length <= length + 1 && startsWithCapital(text));

/** The span of an original piece as a field, its outer white space left out. */
function fieldOf(text: string, span: Span, start: number): Field {
  const raw = text.slice(span.start, span.end);
  const lead = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  return { text: trimmed, span: shift(spanOf(span.start + lead, span.start + lead + trimmed.length), start) };
}

function labelled(match: RegExpExecArray, line: string, part: (from: number, to: number) => Field) {
  const rest = match[1] ?? '';
  return {
    label: part(0, line.length - rest.length),
    rest: rest === '' ? null : part(line.length - rest.length, line.length),
  };
}

function readSymbol(whole: Field, folded: FoldedText, match: RegExpExecArray): SymbolField {
  const line = folded.text;
  const numberText = match[1] ?? '';
  const tail = match[2] ?? '';
  const tailStart = line.length - tail.length;
  const numberStart = line.indexOf(numberText, line.search(/[:\s]/));
  const part = (from: number, to: number): Field => fieldOf(whole.text, folded.original(from, to), whole.span.start);
  return {
    ...whole,
    number: numberText === '' ? null : part(numberStart, numberStart + numberText.length),
    code: tail.length > 1 ? part(/^[-/–]/.test(tail) ? tailStart + 1 : tailStart, line.length) : null,
  };
}

/** Reads `Tân Hòa, ngày 05 tháng 12 năm 2025`, blanks included; null when the line is something else. */
export function readPlaceDate(whole: Field, folded = foldWithOffsets(whole.text)): PlaceDateField | null {
  const line = folded.text.replace(/[\s.]+$/, '');
  const match = PLACE_DATE.exec(folded.text.trimEnd()) ?? SHORT_PLACE_DATE.exec(line);
  if (!match) return null;
  const short = match.length === 5;
  const groups = short ? [match[1], match[2], match[3], match[4]] : [match[1], match[3], match[4], match[5]];
  const words = short ? [null, null, null] : ['ngay', 'thang', 'nam'];
  let from = 0;
  const fields = groups.map((group, index): Field | null => {
    const word = index > 0 ? words[index - 1] : null;
    if (word) from = folded.text.indexOf(word, from) + word.length;
    if (!group) return null;
    const at = folded.text.indexOf(group, from);
    from = at + group.length;
    return fieldOf(whole.text, folded.original(at, at + group.length), whole.span.start);
  });
  const [place = null, day = null, month = null, year = null] = fields;
  return { ...whole, place, day, month, year };
}
