import { fold } from '../text/fold';
import { isAllCaps, startsWithCapital } from '../text/letters';
import { foldWithOffsets, type FoldedText } from '../text/folded-text';
import { spanOf, type Span } from '../text/span';
import { readPlaceDate } from './place-date';
import { readSymbol } from './read-symbol';
import { isPosition } from './signing-words';
import type { Field, PlaceDateField, SymbolField } from './report';
import { fieldAt, partOf } from './typed-text';

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
  | { readonly kind: 'position'; readonly field: Field }
  /** The neighbour column of a known part, as the issuer beside Quốc hiệu. */
  | { readonly kind: 'other'; readonly field: Field };

/** Named types of Điều 7 NĐ 30/2020/NĐ-CP that a draft may carry as its title, folded. */
const DOCUMENT_TYPES =
  'bao cao|nghi quyet|quyet dinh|chi thi|quy che|quy dinh|thong cao|thong bao|huong dan|chuong trinh|ke hoach|' +
  'phuong an|de an|du an|bien ban|to trinh|hop dong|cong dien|ban ghi nho|ban thoa thuan|giay uy quyen|giay moi|' +
  'giay gioi thieu|giay nghi phep|phieu gui|phieu chuyen|phieu bao|ket luan';

/** Longer lines are text; `Kính gửi` with many bodies is the longest part of a form. */
const LONGEST_LINE = 1_000;
const LONGEST_NAME = 120;
/** Marks amid a line that say nothing about what it is: emphasis, escapes, characters of no width. */
const MARKS = '*\\\u200b\u200c\u200d\u2060\ufeff\u00ad';
/** How the parts below begin, and how a date ends: all other lines need not be folded whole. */
const BEGINS = new RegExp(
  String.raw`^[^a-z]*(?:cong hoa|doc lap|dang cong san|so[^a-z]|kinh|noi|tm|kt|tl|tuq|q\.|[tk]\s*[/.]|${DOCUMENT_TYPES})`,
);
const ENDS = /nam[^a-z]*$|\d{2}[^a-z\d]*$/;

const NATIONAL_NAME = /^cong\s+hoa\s+(?:xa\s+hoi\s+chu\s+nghia|xhcn)\s+viet\s+nam[\s.]*$/;
const MOTTO = /^doc\s+lap[\s\-–—,.;:]{1,5}tu\s+do[\s\-–—,.;:]{1,5}hanh\s+phuc[\s.]*$/;
const PARTY_NAME = /^dang cong san viet nam[\s.]*$/;
/** "PHƯỜNG AN LẠC" folds to the letters of "phương án …". */
const WARD = /^phường\s/iu;
const TITLE = new RegExp(`^(${DOCUMENT_TYPES})(?:\\s*[:.]?$|\\s+(?=\\S))`);
const ADDRESSEES = /^kinh\s+(?:gui|goi|trinh)\s*(:?)\s*/;
const RECIPIENTS = /^noi\s+nhan\s*(:?)\s*/;
const AUTHORITY = /^(?:(?:tm|kt|tl|tuq)\s*\.|[tk]\s*\/\s*[ml]\.?|k\s*\/\s*t\.?)\s*(?=\p{L})/u;
/** Without the point these letters may begin any word; only capitals tell. */
const BARE_AUTHORITY =
  /^(?:(?:tm|kt|tl|tuq|[tk]\s*\.\s*[mlt]|t\s*\.\s*u\s*\.\s*q)(?:\s*[,:.–-]\s*|\s+)|q\s*\.\s*)(?=\p{L})/u;

/**
 * Reads a line on its own.
 * @param text the line's content without Markdown's marks at its ends
 * @param start offset of `text` in the draft
 */
export function readFormLine(text: string, start: number): FormLine | null {
  if (text.length > LONGEST_LINE) return null;
  const whole: Field = { text, span: spanOf(start, start + text.length) };
  if (isPosition(text) && isAllCaps(text)) return { kind: 'position', field: whole };
  if (!BEGINS.test(fold(text.slice(0, 48))) && !ENDS.test(fold(text.slice(-24)))) return null;
  const folded = foldWithOffsets(text, MARKS);
  return readName(whole, folded.text) ?? readNumbered(whole, folded) ?? readLabelled(whole, folded);
}

function readName(field: Field, line: string): FormLine | null {
  if (!startsWithCapital(field.text)) return null;
  if (NATIONAL_NAME.test(line)) return { kind: 'national-name', field };
  if (MOTTO.test(line)) return { kind: 'motto', field };
  return PARTY_NAME.test(line) ? { kind: 'party-name', field } : null;
}

function readNumbered(whole: Field, folded: FoldedText): FormLine | null {
  const symbol = readSymbol(whole, folded);
  if (symbol) return { kind: 'symbol', field: symbol };
  const placeDate = readPlaceDate(whole, folded);
  return placeDate && { kind: 'place-date', field: placeDate };
}

function readLabelled(whole: Field, folded: FoldedText): FormLine | null {
  const line = folded.text;
  const part = (from: number, to: number): Field => partOf(whole, folded, from, to);
  const split = (match: RegExpExecArray) => ({
    label: part(0, match[0].length),
    rest: match[0].length < line.length ? part(match[0].length, line.length) : null,
  });
  const addressees = ADDRESSEES.exec(line);
  if (addressees && (addressees[1] !== '' || startsWithCapital(whole.text)))
    return { kind: 'addressees', ...split(addressees) };
  const recipients = RECIPIENTS.exec(line);
  if (recipients && (recipients[1] !== '' || recipients[0] === line))
    return { kind: 'recipients', ...split(recipients) };
  if (isAuthority(whole.text, line)) return { kind: 'authority', field: whole };
  const title = TITLE.exec(line);
  if (!title?.[1] || !isTitle(whole.text, line, title)) return null;
  const { rest } = split(title);
  return { kind: 'document-type', field: rest ? part(0, title[1].length) : whole, rest };
}

const isAuthority = (text: string, line: string): boolean =>
  text.length <= LONGEST_NAME &&
  ((AUTHORITY.test(line) && startsWithCapital(text)) || (BARE_AUTHORITY.test(line) && isAllCaps(text)));

/** A title stands in capitals, or alone on its line; "Báo cáo về …" in running text is none. */
const isTitle = (text: string, line: string, title: RegExpExecArray): boolean =>
  !WARD.test(text.normalize('NFC')) &&
  (isAllCaps(text.slice(0, title[1]?.length)) || (title[0] === line && startsWithCapital(text)));

/** `Báo cáo kết quả …` in small letters: a title only where the place says so, as a heading at the top does. */
export function readTitle(text: string, span: Span): FormLine | null {
  const whole = fieldAt(text, span);
  const folded = foldWithOffsets(whole.text, MARKS);
  const title = TITLE.exec(folded.text);
  if (!title?.[1] || !startsWithCapital(whole.text)) return null;
  const rest = title[0].length < folded.text.length ? partOf(whole, folded, title[0].length, folded.text.length) : null;
  return { kind: 'document-type', field: partOf(whole, folded, 0, title[1].length), rest };
}
