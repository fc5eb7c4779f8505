import { fold } from '../text/fold';

/** A heading's words as they are compared: folded, without years, numbers and marks. */
export function titleWords(title: string): readonly string[] {
  return fold(title)
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/\bnam\s+\d{4}\b|\d+/g, ' ')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** Least part of a title's words that a longer heading must keep to count as the same. */
const KEPT = 0.75;
/** What a word counts that differs by one letter. */
const NEAR_WORD = 0.7;
/** Least likeness, letter by letter, of a title misspelt by a scan; below it the words are others. */
const MISSPELT = 0.8;

/**
 * How alike two titles are, from 0 to 1: one that keeps the other's words in order, or shares most of them,
 * scores high; single letters may be misspelt.
 */
export function titleSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const common = commonInOrder(a, b);
  const shared = (2 * common) / (a.length + b.length);
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  // A short generic title kept nearly whole inside a longer heading; one or two words alone prove little.
  const isKept = shorter >= 3 && common / shorter >= KEPT;
  const kept = isKept ? (common / shorter) * (0.75 + 0.2 * (shorter / longer)) : 0;
  return Math.max(shared, kept, shorter <= 3 ? spelling(a.join(' '), b.join(' ')) : 0);
}

/** Words in common in the same order (longest common subsequence), a near word counting as one. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const current = [0];
    for (let j = 0; j < b.length; j++) {
      const match = (previous[j] ?? 0) + wordLikeness(word, b[j] ?? '');
      current.push(Math.max(match, previous[j + 1] ?? 0, current[j] ?? 0));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  return a.length >= 3 && b.length >= 3 && isOneEditApart(a, b) ? NEAR_WORD : 0;
}

/** True when one letter put in, left out or changed makes the words, which differ, the same. */
function isOneEditApart(a: string, b: string): boolean {
  const difference = a.length - b.length;
  if (difference > 1 || difference < -1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.slice(at + (difference >= 0 ? 1 : 0)) === b.slice(at + (difference <= 0 ? 1 : 0));
}

function spelling(a: string, b: string): number {
  const likeness = 1 - editDistance(a, b) / Math.max(a.length, b.length);
  return likeness >= MISSPELT ? likeness : 0;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const current = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (previous[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      current.push(Math.min(change, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
