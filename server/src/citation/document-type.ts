import { fold } from '../text/fold';
import { DOCUMENT_TYPES, TYPE_ABBREVIATIONS } from './data/document-types';
import { listOf } from './data/list';
import { isCapitalAt, type Range, type Reading } from './reading';

const NAMES: ReadonlySet<string> = new Set(DOCUMENT_TYPES.map(({ name }) => fold(name)));
const ABBREVIATIONS: ReadonlySet<string> = new Set(TYPE_ABBREVIATIONS);
const LONGEST_NAME = 4;
/** Words between the head of a type and "số": "Báo cáo đề xuất chủ trương đầu tư số …". */
const LONGEST_EXTENSION = 10;

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
 * that begins with a capital wins; words such as "và", "theo", "được" end the search.
 */
export function extendedTypeBefore(reading: Reading, end: number): TypeFound | null {
  const words = wordsBefore(reading, end, LONGEST_EXTENSION + LONGEST_NAME);
  for (let skipped = 0; skipped < words.length && skipped <= LONGEST_EXTENSION; skipped++) {
    const word = words[skipped];
    const before = words[skipped - 1];
    if (!word) return null;
    const head = nameEnding(reading, words.slice(skipped, skipped + LONGEST_NAME));
    if (head && (skipped === 0 || isCapitalAt(reading.text, head.start))) {
      const range = { start: head.start, end: words[0]?.end ?? head.end };
      if (skipped === 0 || !before) return { range, issuer: null };
      const isIssued = reading.folded.slice(before.start, before.end) === 'cua';
      const issuer = words[skipped - 2];
      return isIssued && issuer
        ? { range: head, issuer: { start: issuer.start, end: range.end } }
        : { range, issuer: null };
    }
    if (NOT_IN_TYPE.has(reading.text.slice(word.start, word.end).toLowerCase())) return null;
  }
  return null;
}
