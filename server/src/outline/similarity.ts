import { fold } from '../text/fold';
import { writtenOut } from './abbreviations';
import { isOneEditApart, letterLikeness, onPaper } from './spelling';

/** A heading's words as they are compared: folded, abbreviations written out, without years, numbers and marks. */
export function titleWords(title: string): readonly string[] {
  const words = fold(title)
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/\bnam\s+\d{4}\b/g, ' ')
    // A digit among letters is a letter that a scan misread; other digits are numbers.
    .replace(/(?<=[a-z])[015](?=[a-z])/g, (digit) => onPaper(digit))
    .replace(/\d+/g, ' ')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  return writtenOut(words);
}

/** A title made ready to be compared again and again. */
export interface ComparedTitle {
  readonly words: readonly string[];
  /** The same as a scan might have them. */
  readonly onPaper: readonly string[];
  /** These run together. */
  readonly run: string;
  /** The words that say something, joined by spaces; empty when they are fewer than two. */
  readonly core: string;
}

/** @param words those of the title, see `titleWords` */
export function comparedTitle(words: readonly string[]): ComparedTitle {
  const core = words.filter((word) => !FILLERS.has(word));
  return {
    words,
    onPaper: words.map(onPaper),
    run: onPaper(words.join('')),
    core: core.length > 1 ? core.join(' ') : '',
  };
}

/** Least part of a title's words that a longer heading must keep to count as the same. */
const KEPT = 0.75;
/** What a word counts that a scan might have misread. */
const MISREAD_WORD = 0.95;
/** What a word counts that differs by one letter. */
const NEAR_WORD = 0.7;
/** What a title counts in which every word has a letter wrong at most. */
const NEAR_TITLE = 0.65;
/** Least likeness, letter by letter, of a title misspelt by a scan; below it the words are others. */
const MISSPELT = 0.8;
/** The same for longer titles, in which one whole word may be another. */
const MISSPELT_LONG = 0.9;

/** What two titles count that differ only in words that say nothing. */
const SAME_CORE = 0.85;

/** Words that say nothing about what a section is. */
const FILLERS = new Set(
  'nhung mot so cac ve viec cu the trong tam chu yeu thoi gian toi ca cua va tai tren dia ban'.split(' '),
);

/**
 * How alike two titles are, from 0 to 1: one that keeps the other's words in order, or shares most of them,
 * scores high; single letters may be misspelt, words run together or torn apart.
 */
export function titleSimilarity(one: ComparedTitle, other: ComparedTitle): number {
  const { words: a } = one;
  const { words: b } = other;
  if (a.length === 0 || b.length === 0) return 0;
  const common = commonInOrder(one, other);
  const shared = (2 * common) / (a.length + b.length);
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  // A short generic title kept nearly whole inside a longer heading; one or two words alone prove little.
  const isKept = shorter >= 3 && common / shorter >= KEPT;
  const kept = isKept ? (common / shorter) * (0.75 + 0.2 * (shorter / longer)) : 0;
  const sameCore = one.core !== '' && one.core === other.core ? SAME_CORE : 0;
  return Math.max(shared, kept, bySpelling(one, other), isNearTitle(a, b) ? NEAR_TITLE : 0, sameCore);
}

/** Letter by letter, spaces aside: finds words run together, torn apart or misread. */
function bySpelling(one: ComparedTitle, other: ComparedTitle): number {
  const least = Math.min(one.words.length, other.words.length) <= 3 ? MISSPELT : MISSPELT_LONG;
  return letterLikeness(one.run, other.run, least);
}

/** Words in common in the same order (longest common subsequence), a near word counting as one. */
function commonInOrder(one: ComparedTitle, other: ComparedTitle): number {
  const { length } = other.words;
  let previous = new Array<number>(length + 1).fill(0);
  let current = new Array<number>(length + 1).fill(0);
  for (let i = 0; i < one.words.length; i++) {
    for (let j = 0; j < length; j++) {
      const match = (previous[j] ?? 0) + wordLikeness(one, i, other, j);
      current[j + 1] = Math.max(match, previous[j + 1] ?? 0, current[j] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  return previous[length] ?? 0;
}

function wordLikeness(one: ComparedTitle, i: number, other: ComparedTitle, j: number): number {
  const a = one.words[i] ?? '';
  const b = other.words[j] ?? '';
  if (a === b) return 1;
  if (a.length < 3 || b.length < 3) return 0;
  const isAlike = one.onPaper[i] === other.onPaper[j];
  // Short words that a scan confuses are most often others ("ly", "li").
  if (isAlike && (a.length > 3 || isOneEditApart(a, b))) return MISREAD_WORD;
  return isOneEditApart(a, b) ? NEAR_WORD : 0;
}

/** Word for word the same but for one letter in each; of two words one must be longer than two letters. */
function isNearTitle(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2 || !a.some((word) => word.length >= 3)) return false;
  return a.every((word, index) => word === b[index] || isOneEditApart(word, b[index] ?? ''));
}
