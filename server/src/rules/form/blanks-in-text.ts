import { fold } from '../../text/fold';
import { isBlankRun } from './ellipsis';

/** What a blank waits for: figures, a date, any words; or what a template left standing. */
export type BlankKind = 'figure' | 'date' | 'text' | 'prompt' | 'tab-stop';

/** Offsets into the text that was scanned. */
export interface BlankPlace {
  readonly kind: BlankKind;
  readonly start: number;
  readonly end: number;
}

/** A text without one of these marks needs no closer look. */
const MARK = /[…_[<{]|\.{3}|[Xx]{2}|\?{2}|\([GgNnĐđDdLlBbTtMm]/;

/** In order of preference: what begins earlier and reaches further goes before. */
const PATTERNS = [
  /(?<tabStop>\$\{\d{1,3}(?::[^{}\n]{0,200}|\|[^{}\n]{0,200}\|)?\})/u,
  /(?<braces>\{\{?\s{0,3}[\p{L}][^{}\n]{0,80}\}\}?)/u,
  /(?<angles><[\p{L}][^<>\n/@:="']{0,80}>)/u,
  /(?<round>\((?=[GgNnĐđDdLlBbTtMm])[\p{L}\p{M}]{2,5}\s[^()\n]{0,120}\))/u,
  /(?<square>\[[^[\]\n^]{0,120}\](?![([:]))/u,
  /(?<run>(?:…|\.{3})[….]*(?:\s?\/\s?(?:…|\.{3})[….]*)*|_{3,}(?:\/_{2,})*)/u,
  /(?<letters>(?<![\p{L}\p{M}\d])(?:20)?(?:XX+|xx+)(?:\/(?:XX+|xx+|20\d\d|20[Xx]{2}))*(?![\p{L}\p{M}\d]))/u,
  /(?<questions>\?{2,})/u,
];
const BLANK = new RegExp(PATTERNS.map(({ source }) => source).join('|'), 'gu');

/** Elements of HTML that Markdown lets stand in text. */
const HTML =
  /^<(?:a|abbr|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|font|h\d|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul)\b/i;
/** Instructions of a template to its user, folded; "(ký, ghi rõ họ tên)" and "(nêu rõ lý do)" are no blanks. */
const INSTRUCTION =
  /^(?:ghi|neu|dien|nhap|liet ke|bo sung|trinh bay|mo ta)\s+(?:ro|cu the|ten|so|day du|ngan gon|noi dung|them|vao|ngay|thang|nam|ket qua|dia|co quan|tom tat)(?![a-z])(?!.*(?:ly do|ho(?: va)? ten|ho, ten))/;
/** How the name of a value to fill in begins, folded. */
const VALUE_NAME =
  /^(?:ten|so|ngay|thang|nam|quy|ky|dia danh|dien|ghi|nhap|neu|noi dung|co quan|don vi|ho ten|ho va ten|chuc vu|xa|phuong|tinh|so lieu|ty le|nguoi|trich yeu)(?![a-z])/;
/** Words before Roman twenty or thirty, folded. */
const ROMAN =
  /(?:the ky|thu|khoa|dai hoi|muc|chuong|phan|phu luc|dieu|ky|bieu|mau|giai|quyen|tap|loai|toan quoc)\s*(?:[ivx]+\s*[-–,]\s*)?$/;
const ROMAN_NUMBER = /^XXX?$/;
const QUOTATION = /“[^”]{0,2000}”|"[^"\n]{0,500}"/gu;
const ITEM_START = /(?:^|\n)\s*(?:[-+*]|\d{1,3}[.)])\s+$/;
const NEAR = 24;
/** Dots further apart than this say nothing of each other. */
const FURTHEST = 60;

/**
 * The blanks of a text, in its order, none twice.
 * @param quoted true for a quotation as a whole, where dots and brackets stand for words left out
 */
export function blanksIn(text: string, quoted = false): readonly BlankPlace[] {
  if (!MARK.test(text)) return [];
  const isQuoted = quotations(text, quoted);
  const found: BlankPlace[] = [];
  let lastRun = -1;
  const pattern = new RegExp(BLANK);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const inCompany = lastRun >= 0 && start - lastRun < FURTHEST && !/[\n.]/.test(text.slice(lastRun, start));
    const kind = kindOf(text, match, isQuoted(start), inCompany);
    // Brackets that are no blank may hold one.
    if (!kind && match.groups?.run === undefined) pattern.lastIndex = start + 1;
    if (!kind) continue;
    if (match.groups?.run !== undefined) lastRun = end;
    found.push({ kind, start, end });
  }
  return found;
}

/** Answers for rising offsets whether they lie in a quotation. */
function quotations(text: string, quoted: boolean): (offset: number) => boolean {
  if (quoted) return () => true;
  const spans = [...text.matchAll(QUOTATION)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  let next = 0;
  return (offset) => {
    while ((spans[next]?.end ?? Infinity) <= offset) next++;
    return (spans[next]?.start ?? Infinity) < offset;
  };
}

function kindOf(text: string, match: RegExpExecArray, inQuotation: boolean, inCompany: boolean): BlankKind | null {
  const { groups = {}, index: start } = match;
  const found = match[0];
  const end = start + found.length;
  if (groups.tabStop !== undefined) return 'tab-stop';
  if (groups.braces !== undefined) return 'prompt';
  if (groups.angles !== undefined) return HTML.test(found) ? null : 'prompt';
  if (groups.round !== undefined) return isInstruction(found) ? 'prompt' : null;
  if (groups.square !== undefined) return kindOfSquare(text, start, found, inQuotation);
  if (groups.questions !== undefined)
    return /^$|[\s/(]/.test(text.charAt(start - 1)) ? valueKind(text, start, end) : null;
  if (groups.letters !== undefined) return isRoman(text, start, found) ? null : valueKind(text, start, end);
  return isBlankRun({ text, start, end, inQuotation, inCompany }) ? valueKind(text, start, end) : null;
}

const isInstruction = (found: string): boolean => INSTRUCTION.test(fold(found.slice(1, -1)).trim());

/** `[…]`, `[ ]`, `[tên xã]`; not the box of a task list, nor words left out of a quotation. */
function kindOfSquare(text: string, start: number, found: string, inQuotation: boolean): BlankKind | null {
  const inner = found.slice(1, -1).trim();
  if (inner === '')
    return ITEM_START.test(text.slice(Math.max(0, start - NEAR), start))
      ? null
      : valueKind(text, start, start + found.length);
  if (/^[….]+$/.test(inner)) return inQuotation ? null : valueKind(text, start, start + found.length);
  return VALUE_NAME.test(fold(inner)) || INSTRUCTION.test(fold(inner)) ? 'prompt' : null;
}

function isRoman(text: string, start: number, found: string): boolean {
  if (!ROMAN_NUMBER.test(found)) return false;
  const before = fold(text.slice(Math.max(0, start - NEAR), start));
  const after = text.slice(start + found.length, start + found.length + 2);
  return (
    ROMAN.test(before) || /(?:^|\n)[\s#*]*$/.test(before) || /^(?:[.)]\s|[-–])/.test(after) || /[ivx][-–]$/.test(before)
  );
}

/** What is wanted, from the words around. */
function valueKind(text: string, start: number, end: number): BlankKind {
  const before = fold(text.slice(Math.max(0, start - NEAR), start)).trimEnd();
  const after = fold(text.slice(end, end + NEAR)).trimStart();
  if (text.slice(start, end).includes('/') || /(?:^|[^a-z])(?:ngay|thang|nam|20)$/.test(before)) return 'date';
  if (FIGURES_BEFORE.test(before) || FIGURES_AFTER.test(after)) return 'figure';
  return 'text';
}

const FIGURES_BEFORE = /(?:^|[^a-z])(?:so luong|tong so|ty le|dat|chiem|khoang|tang|giam)$/;
const FIGURES_AFTER =
  /^(?:%|ha|m2|km|kg|ho|khau|nguoi|luot|dong|nghin|trieu|ty|vu|don|cuoc|buoi|lop|hoi nghi|tan|cay|van ban|ho so|truong hop|mo hinh|cong trinh|du an)(?:$|[^a-z])/;
