import type { SymbolFound } from './symbol';
import { extendedTypeBefore, typeBefore, type TypeFound } from './document-type';
import { isCapitalAt, type Range, type Reading } from './reading';
import { BREAK } from '../text/clean';

/** What stands before a symbol and makes it a citation. */
export interface NumberedHead {
  /** Where the citation begins. */
  readonly start: number;
  readonly type: Range;
  readonly numberWord: Range | null;
  /** Issuer written between type and number ("Nghị định của Chính phủ số 95/CP"). */
  readonly issuer: Range | null;
  /** True when the type is carried from an earlier citation. */
  readonly inList: boolean;
  /** In "số 1656 và 1662/QĐ-UBND" the numbers that share the symbol's code, in order. */
  readonly earlierNumbers: readonly Range[];
}

/** The citation before, from which a list takes its type. */
export interface PreviousCitation {
  readonly end: number;
  readonly type: Range;
}

const NUMBER_WORD = /(?<![a-z0-9])so\s*[:.]?\s*$/;
const NUMBERS_BEFORE = /(?<![a-z0-9/.-])((?:\d{1,5}[a-z]?\s*(?:,\s*va|[,;]|va)\s*)+)$/;
const NUMBER = /\d{1,5}[a-z]?/g;
/** Between two items of a list that shares its type. */
const LINK = /^\s*(?:\([^()]*\))?\s*(?:[,;]\s*(?:va|hoac|cung)?|va|hoac|cung(?:\s+voi)?)\s*$/;
/** The same with a title in between; only before an item with "số". */
const LOOSE_LINK = /(?:[,;(+]|\sva|\shoac)\s*$/;
const SENTENCE_END = /[.!?]\s+(?=[^\s])/;
const LONGEST_GAP = 300;
const WINDOW = 60;
/** "số:" and the white space a wide gap leaves. */
const LONGEST_NUMBER_WORD = 16;

/** Reads backwards from a symbol; null when nothing makes it a citation (a document's own number, a code). */
export function headBefore(
  reading: Reading,
  symbol: SymbolFound,
  previous: PreviousCitation | null,
): NumberedHead | null {
  const earlierNumbers = numbersBefore(reading, symbol.range.start);
  const first = earlierNumbers[0]?.start ?? symbol.range.start;
  const numberWord = numberWordBefore(reading, first);
  if (earlierNumbers.length > 0 && !numberWord) return headBeforeNumber(reading, symbol, [], previous);
  return headBeforeNumber(reading, symbol, earlierNumbers, previous);
}

function headBeforeNumber(
  reading: Reading,
  symbol: SymbolFound,
  earlierNumbers: readonly Range[],
  previous: PreviousCitation | null,
): NumberedHead | null {
  const first = earlierNumbers[0]?.start ?? symbol.range.start;
  const numberWord = numberWordBefore(reading, first);
  const found = numberWord ? typeOfNumberWord(reading, numberWord) : typeWithoutNumberWord(reading, first, symbol.text);
  if (found && !(numberWord && isOwnNumber(reading, found.type.range, numberWord))) {
    const { type, inside } = found;
    const start = inside ? type.range.start : (numberWord?.start ?? first);
    return { start, type: type.range, numberWord, issuer: type.issuer, inList: !inside, earlierNumbers };
  }
  const start = numberWord?.start ?? first;
  return previous && continuesList(reading, previous.end, start, numberWord)
    ? { start, type: previous.type, numberWord, issuer: null, inList: true, earlierNumbers }
    : null;
}

/** "số", "sô" (a scan), "so" (typed without marks), "Số:" right before `end`; not "sở". */
function numberWordBefore({ text, folded }: Reading, end: number): Range | null {
  const match = NUMBER_WORD.exec(folded.slice(Math.max(0, end - LONGEST_NUMBER_WORD), end));
  if (!match) return null;
  const start = end - match[0].length;
  if (!/^[sS][oôốồổỗộOÔỐỒỔỖỘ]/.test(text.slice(start, start + 2))) return null;
  return { start, end: start + match[0].trimEnd().length };
}

function numbersBefore({ folded }: Reading, end: number): readonly Range[] {
  const from = Math.max(0, end - WINDOW);
  const match = NUMBERS_BEFORE.exec(folded.slice(from, end));
  if (!match) return [];
  const at = from + match.index;
  return [...match[0].matchAll(NUMBER)].map((n) => ({ start: at + n.index, end: at + n.index + n[0].length }));
}

type FoundType = { readonly type: TypeFound; readonly inside: boolean };

/** A project or programme may have a number of its own ("dự án 661/BQL"). */
const NUMBERED_WORKS = /^(?:du\s+an|de\s+an|chuong\s+trinh|phuong\s+an)$/;

function typeWithoutNumberWord(reading: Reading, end: number, symbol: string): FoundType | null {
  const range = typeBefore(reading, end);
  if (!range) return null;
  const isWork = NUMBERED_WORKS.test(reading.folded.slice(range.start, range.end)) && !symbol.includes('-');
  return isWork ? null : { type: { range, issuer: null }, inside: true };
}

/** The type before "số", also in "các văn bản (số …" and "các quyết định: số …", where it lies outside the citation. */
function typeOfNumberWord(reading: Reading, numberWord: Range): FoundType | null {
  const type = extendedTypeBefore(reading, numberWord.start);
  if (type) return { type, inside: true };
  const opening = /[(:]\s*$/.exec(reading.folded.slice(Math.max(0, numberWord.start - 4), numberWord.start));
  const range = opening ? typeBefore(reading, numberWord.start - opening[0].length) : null;
  return range ? { type: { range, issuer: null }, inside: false } : null;
}

/** A capital "Số:" on a line of its own is the number of the document itself, whatever stands above it. */
function isOwnNumber({ text }: Reading, type: Range, numberWord: Range): boolean {
  if (!isCapitalAt(text, numberWord.start) || isCapitalAt(text, numberWord.start + 1)) return false;
  return text.slice(type.end, numberWord.start).includes('\n') && text.charAt(numberWord.end - 1) === ':';
}

function continuesList({ text, folded }: Reading, from: number, start: number, numberWord: Range | null): boolean {
  if (start - from > LONGEST_GAP || start < from) return false;
  const gap = folded.slice(from, start);
  if (gap.includes(BREAK)) return false;
  if (LINK.test(gap)) return true;
  return numberWord !== null && !isCapitalAt(text, numberWord.start) && LOOSE_LINK.test(gap) && !SENTENCE_END.test(gap);
}
