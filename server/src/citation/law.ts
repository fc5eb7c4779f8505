import { AFTER_LAW_NAME, LAW_NAMES, NO_LAW_NAME } from './data/law-names';
import { PhraseTrie } from './phrase-trie';
import { anySpelled, isCapitalAt, matchAt, type Range, type Reading } from './reading';

/** A law, code or ordinance cited by its name, or by its type and number. */
export interface LawFound {
  readonly type: Range;
  /** Without type and year; null for the constitution and for "Luật số 31/2024/QH15". */
  readonly name: Range | null;
  /** The year typed behind the name ("Luật Đất đai năm 2024"). */
  readonly year: number | null;
  /** End of the name, its year and what stands in brackets behind it; a symbol or date may follow. */
  readonly nameEnd: number;
  /** False for "Luật số 31/2024/QH15": nothing but the number names it. */
  readonly hasName: boolean;
  /** True when the name is one of those that are known. */
  readonly isKnown: boolean;
}

const LAW_TYPE = /(?<![a-z0-9])(?:bo\s+luat|luat|phap\s+lenh|hien\s+phap)(?![a-z0-9])/g;
const NAMES = new PhraseTrie(LAW_NAMES);
const NO_NAME = new RegExp(String.raw`\s+${anySpelled(NO_LAW_NAME)}`, 'iuy');
const NAME_END = new RegExp(String.raw`\s+${anySpelled(AFTER_LAW_NAME)}`, 'iuy');
const NAME_WORD = /\s+[a-z]+/y;
/** "Luật sửa đổi, bổ sung một số điều của …", "Luật sửa đổi 10 luật …". */
const AMENDING =
  /\s+sua\s+doi(?:\s*,?\s*bo\s+sung)?(?:\s+mot\s+so)?(?:\s+(?:noi\s+dung|dieu|khoan|quy\s+dinh)(?:\s+\d+)?){0,3}(?:\s+(?:cua|tai))?(?:\s+(?:cac|\d+))?(?=\s+(?:bo\s+)?(?:luat|phap\s+lenh))/y;
const NEXT_LAW = /\s*(,|;|va|,\s*va)?\s+((?:bo\s+)?luat|phap\s+lenh)(?![a-z0-9])/y;
const YEAR = /\s+(?:nam\s+)?(?:19|20)\d{2}(?![\d/.-])/y;
const IN_BRACKETS = /\s*\(\s*(?:duoc\s+)?(?:sua\s+doi|bo\s+sung|hop\s+nhat|nam)[^()\n]{0,60}\)/y;
const SYMBOL_FOLLOWS = /\s*,?\s*(?:so\s*:?\s*)?\d{1,3}[a-z]?\s?\//y;
const CONSTITUTION =
  /(?:\s+nuoc\s+(?:cong\s+hoa|chxhcn)(?:\s+xa\s+hoi\s+chu\s+nghia)?\s+viet\s+nam)?(?:\s+(?:nam\s+)?(?:19|20)\d{2}(?![\d/.-]))?/y;
/** Bodies and professions called "… Luật". */
const NOT_A_LAW = /(?:phap|khoa|dai\s+hoc|cong\s+ty|van\s+phong|truong|nganh|cu\s+nhan|hoc\s+vien)\s+$/;
const SPACE = /\s*/y;
const LONGEST_NAME = 14;
const MOST_AMENDED = 40;

/** All laws cited in a text, in order; what follows the name is left to the caller. */
export function* lawsIn(reading: Reading): Generator<LawFound> {
  let done = 0;
  for (const match of reading.folded.matchAll(LAW_TYPE)) {
    if (match.index < done) continue;
    const law = lawAt(reading, { start: match.index, end: match.index + match[0].length });
    if (!law) continue;
    done = law.nameEnd;
    yield law;
  }
}

function lawAt(reading: Reading, type: Range): LawFound | null {
  const { text, folded } = reading;
  if (NOT_A_LAW.test(folded.slice(Math.max(0, type.start - 14), type.start))) return null;
  const capital = isCapitalAt(text, type.start);
  if (folded.startsWith('hien', type.start)) return capital ? constitution(reading, type) : null;
  if (matchAt(SYMBOL_FOLLOWS, folded, type.end)) {
    return { type, name: null, year: null, nameEnd: type.end, hasName: false, isKnown: true };
  }
  const end = capital
    ? (amendingName(reading, type.end) ?? nameAt(reading, type.end))
    : lowerCaseLaw(reading, type.end);
  if (end < 0) return null;
  const name = { start: skipSpace(text, type.end), end };
  const isKnown = NAMES.longestAt(folded, type.end) === end;
  return { type, name, year: yearAt(folded, end), nameEnd: afterName(reading, end), hasName: true, isKnown };
}

const skipSpace = (text: string, at: number): number => at + (matchAt(SPACE, text, at)?.[0].length ?? 0);

/** The year directly behind a name that ends at `at`. */
function yearAt(folded: string, at: number): number | null {
  const year = matchAt(YEAR, folded, at);
  return year && Number(year[0].slice(-4));
}

function constitution({ folded }: Reading, type: Range): LawFound | null {
  const found = matchAt(CONSTITUTION, folded, type.end)?.[0] ?? '';
  if (found === '') return null;
  const year = /\d{4}$/.exec(found);
  const nameEnd = type.end + found.length;
  return { type, name: null, year: year && Number(year[0]), nameEnd, hasName: true, isKnown: true };
}

/** "luật Đất đai": believed only where the name is known and has its capital. */
function lowerCaseLaw({ text, folded }: Reading, at: number): number {
  const end = NAMES.longestAt(folded, at);
  return end > 0 && isCapitalAt(text, skipSpace(text, at)) ? end : -1;
}

/** End of the name that begins at `at`, or -1: a known name, else words up to one that cannot belong to it. */
function nameAt(reading: Reading, at: number): number {
  const { text, folded } = reading;
  const known = NAMES.longestAt(folded, at);
  if (known > 0 && isSpelled(text.slice(at, known), folded.slice(at, known))) return known;
  if (matchAt(NO_NAME, text, at)) return -1;
  let end = at;
  for (let count = 0; count < LONGEST_NAME && !matchAt(NAME_END, text, end); count++) {
    const word = matchAt(NAME_WORD, folded, end);
    if (!word) break;
    end += word[0].length;
  }
  return end > at ? withoutTrailingAnd(folded, at, end) : -1;
}

/** One-syllable names must have their diacritics: "Luật Giá" is a law, "luật gia" is not. */
function isSpelled(typed: string, folded: string): boolean {
  return /\S\s+\S/.test(folded.trim()) || typed.trim().toLowerCase() !== folded.trim();
}

function withoutTrailingAnd(folded: string, at: number, end: number): number {
  const kept = folded.slice(at, end).replace(/(?:\s+va)+$/, '');
  return kept.trim() === '' ? -1 : at + kept.length;
}

/** "Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C": one name. Null when it does not amend. */
function amendingName(reading: Reading, at: number): number | null {
  const { folded } = reading;
  const amending = matchAt(AMENDING, folded, at);
  if (!amending) return null;
  let end = -1;
  let seen = at + amending[0].length;
  for (let count = 0; count < MOST_AMENDED; count++) {
    const next = matchAt(NEXT_LAW, folded, seen);
    if (!next || (count === 0) !== (next[1] === undefined) || next[1] === ';') break;
    const name = nameAt(reading, seen + next[0].length);
    if (name < 0) break;
    seen = name;
    // A list joined by commas alone may be several citations; "và" closes one.
    if (next[1] !== ',') end = name;
    if (next[1]?.includes('va') || matchAt(YEAR, folded, name)) break;
  }
  return end;
}

/** The year and the brackets that belong to a name. */
function afterName({ folded }: Reading, at: number): number {
  let end = at;
  for (const part of [YEAR, IN_BRACKETS, YEAR]) end += matchAt(part, folded, end)?.[0].length ?? 0;
  return end;
}
