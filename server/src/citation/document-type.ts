import { fold } from '../text/fold';
import { DOCUMENT_TYPES, TYPE_ABBREVIATIONS } from './data/document-types';
import { listOf } from './data/list';
import { isCapitalAt, type Range, type Reading } from './reading';

const NAMES: ReadonlySet<string> = new Set(DOCUMENT_TYPES.map(({ name }) => fold(name)));
const ABBREVIATIONS: ReadonlySet<string> = new Set(TYPE_ABBREVIATIONS);
const LONGEST_NAME = 4;
/** Words between the head of a type and "số": "Báo cáo đề xuất chủ trương đầu tư số …". */
const LONGEST_EXTENSION = 10;
/** The same behind a head in lower case ("văn bản chỉ đạo số …"). */
const LONGEST_SMALL_EXTENSION = 4;

/** Words that cannot stand inside the name of a type. */
const NOT_IN_TYPE: ReadonlySet<string> = new Set(
  listOf(
    'và, tại, theo, đã, được, là, có, kèm, về, thì, bởi, từ, đến, trong, này, trên, như, sau, do, với, ngày, vào, khi',
  ),
);

/** What stands before a symbol. */
export interface TypeFound {
  /** The type with all its words ("Báo cáo thẩm định"). */
  readonly range: Range;
  /** In "Nghị định của Chính phủ số 95/CP" the words behind "của"; null elsewhere. */
  readonly issuer: Range | null;
}

/** The word of letters that ends before `end`, white space skipped; null when something else stands there. */
function wordBefore({ folded }: Reading, end: number): Range | null {
  let last = end;
  while (last > 0 && /\s/.test(folded.charAt(last - 1))) last--;
  let first = last;
  while (first > 0 && folded.charCodeAt(first - 1) >= 97 && folded.charCodeAt(first - 1) <= 122) first--;
  return first < last ? { start: first, end: last } : null;
}

/** The longest name of a type that ends with the last word of `words` (which run backwards). */
function nameEnding({ text, folded }: Reading, words: readonly Range[]): Range | null {
  const last = words[0];
  if (!last) return null;
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0; count--) {
    const first = words[count - 1] ?? last;
    const name = folded.slice(first.start, last.end).replace(/\s+/g, ' ');
    if (NAMES.has(name)) return { start: first.start, end: last.end };
  }
  return ABBREVIATIONS.has(text.slice(last.start, last.end)) ? last : null;
}

function wordsBefore(reading: Reading, end: number, count: number): readonly Range[] {
  const words: Range[] = [];
  for (let word = wordBefore(reading, end); word && words.length < count; word = wordBefore(reading, word.start)) {
    words.push(word);
  }
  return words;
}

/** The type that ends right before `end`, or null. */
export function typeBefore(reading: Reading, end: number): Range | null {
  return nameEnding(reading, wordsBefore(reading, end, LONGEST_NAME));
}

/**
 * The type before "số" at `end`, also one of several words: a head noun, then words that belong to it. The nearest head
 * that begins with a capital wins, else the nearest one; words such as "và", "theo", "được" end the search.
 */
export function extendedTypeBefore(reading: Reading, end: number): TypeFound | null {
  const words = wordsBefore(reading, end, LONGEST_EXTENSION + LONGEST_NAME);
  let small: TypeFound | null = null;
  for (let skipped = 0; skipped < words.length && skipped <= LONGEST_EXTENSION; skipped++) {
    const word = words[skipped];
    if (!word) break;
    const head = nameEnding(reading, words.slice(skipped, skipped + LONGEST_NAME));
    const found = head && typeOf(reading, head, words.slice(0, skipped));
    if (found && (skipped === 0 || isCapitalAt(reading.text, found.range.start))) return found;
    if (skipped <= LONGEST_SMALL_EXTENSION) small ??= found;
    if (NOT_IN_TYPE.has(reading.text.slice(word.start, word.end).toLowerCase())) break;
  }
  return small;
}

/** The type with the words behind its head (which run backwards), or with the issuer that they name. */
function typeOf({ folded }: Reading, head: Range, behind: readonly Range[]): TypeFound {
  const first = behind.at(-1);
  const issuer = behind.at(-2);
  const end = behind[0]?.end ?? head.end;
  const isIssued = first !== undefined && folded.slice(first.start, first.end) === 'cua';
  if (isIssued && issuer) return { range: head, issuer: { start: issuer.start, end } };
  return { range: { start: head.start, end }, issuer: null };
}
