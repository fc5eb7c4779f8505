import { cleanText, type CleanText } from '../text/clean';
import { fold } from '../text/fold';
import { foldAligned } from '../text/fold-aligned';

/** A text being scanned. `folded` is `text` without case and diacritics, character for character. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly clean: CleanText;
}

/** Offsets into `Reading.text`, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function readingOf(source: string): Reading {
  const clean = cleanText(source);
  return { text: clean.text, folded: foldAligned(clean.text), clean };
}

/** Matches a sticky (`y`) pattern at one offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+');

/**
 * Source of a pattern for any of these words or phrases in folded text, the longest first, ending at a word's end.
 * White space between the words of a phrase may be any.
 */
export function anyOf(words: readonly string[]): string {
  const folded = [...new Set(words.map(fold))].sort((a, b) => b.length - a.length);
  return `(?:${folded.map(escapeWord).join('|')})(?![a-z0-9])`;
}

/** Source of a pattern (flags `iuy`) for any of these words as spelled, diacritics included, ending at a word's end. */
export function anySpelled(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  return String.raw`(?:${sorted.map(escapeWord).join('|')})(?![\p{L}\d])`;
}

/** True when the character at `at` is a capital letter. */
export function isCapitalAt(text: string, at: number): boolean {
  const c = text.charAt(at);
  return c !== c.toLowerCase();
}

/** The characters of a range with white space folded to single spaces. */
export function wordsOf(text: string, { start, end }: Range): string {
  const words = text.slice(start, end);
  return /[^\S ]|\s\s/.test(words) ? words.replace(/\s+/g, ' ') : words;
}
