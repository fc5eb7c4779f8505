import type { Span } from './span';

/** Stands in the clean text where a paragraph, list item or heading ends; no other character becomes it (private use). */
export const BREAK = '\ue000';

/** A text made easy to scan, and the way back to the source. */
export interface CleanText {
  /** Composed letters, plain spaces and hyphens, no emphasis marks; single line ends stay `\n`, others are `BREAK`. */
  readonly text: string;
  /** The source span of a non-empty span of `text`. */
  readonly toSource: (start: number, end: number) => Span;
}

/** Characters that are replaced by one other character. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['\u00d0', 'Đ'], // Eth and African D, typed or scanned for Đ
  ['\u0189', 'Đ'],
  ['\u00f0', 'đ'],
  ['\u00a0', ' '],
  ['\u2007', ' '],
  ['\u2009', ' '],
  ['\u202f', ' '],
  ['\t', ' '],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2044', '/'],
  ['\u2215', '/'],
  [BREAK, ' '],
]);
const LOOK_ALIKE = /[\ue000\t\u00a0\u00d0\u00f0\u0189\u2007\u2009\u2010\u2011\u202f\u2044\u2215]/g;

/** An underscore inside a word is no emphasis: segmented text writes the syllables of a word so. */
const WORD_JOINER = /_(?=[\p{L}\d])(?<=[\p{L}\p{M}\d]_)/gu;

/** What stands before a line of a Markdown quotation. */
const QUOTE_PREFIX = /(?<=^|\n)(?: {0,3}> ?)+/g;

/** A line end before an empty line, a heading, a table row, or a list item that starts with a capital. */
const PARAGRAPH_END =
  /\n(?=[^\S\n]*(?:\n|$|#{1,6}[^\S\n]|\||[-+*•▪●–][^\S\n]+[*_]{0,3}\p{Lu}|(?:\d{1,2}|\p{Ll})[.)][^\S\n]+[*_]{0,3}\p{Lu}))/gu;

/** What is taken out: zero-width characters, emphasis, escapes, footnote marks, link targets. */
const REMOVED =
  '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+|\\*+|_+|\\\\(?=[!-/:-@[-`{-~\\n])|\\[\\^[^\\]\\s]{1,20}\\]|\\]\\([^()[\\]\\s]{0,300}\\)';
const REMOVABLE = new RegExp(REMOVED, 'g');
/** The same, and a letter with the marks that are composed into it. */
const REMOVABLE_OR_DECOMPOSED = new RegExp(`[A-Za-z\\u00c0-\\u1ef9][\\u0300-\\u036f]+|${REMOVED}`, 'g');
const NEEDS_OFFSETS = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff*_\\]|\[\^|\]\(/;
const COMBINING_MARK = /[\u0300-\u036f]/;

/**
 * Cleans a text (plain or Markdown) for scanning: a citation reads the same however it was typed, decomposed, wrapped
 * over lines, emphasised or linked. Never fails.
 */
export function cleanText(source: string): CleanText {
  const sameLength = source
    .replace(LOOK_ALIKE, (c) => LOOK_ALIKES.get(c) ?? c)
    .replace(WORD_JOINER, ' ')
    .replace(QUOTE_PREFIX, (prefix) => ' '.repeat(prefix.length))
    .replace(PARAGRAPH_END, BREAK);
  if (!NEEDS_OFFSETS.test(sameLength)) return { text: sameLength, toSource: (start, end) => ({ start, end }) };

  // Parallel lists: from clean offset cleanAt[i] on, the source lies at sourceAt[i].
  const cleanAt = [0];
  const sourceAt = [0];
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  for (const match of sameLength.matchAll(COMBINING_MARK.test(sameLength) ? REMOVABLE_OR_DECOMPOSED : REMOVABLE)) {
    const composed = COMBINING_MARK.test(match[0]) ? match[0].normalize('NFC') : '';
    pieces.push(sameLength.slice(at, match.index), composed);
    length += match.index - at + composed.length;
    at = match.index + match[0].length;
    cleanAt.push(length);
    sourceAt.push(at);
  }
  pieces.push(sameLength.slice(at));

  const sourceOf = (clean: number): number => {
    let low = 0;
    let high = cleanAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((cleanAt[middle] ?? Infinity) <= clean) low = middle;
      else high = middle - 1;
    }
    return (sourceAt[low] ?? 0) + clean - (cleanAt[low] ?? 0);
  };
  const toSource = (start: number, end: number): Span => {
    let last = sourceOf(end - 1) + 1;
    while (last < source.length && COMBINING_MARK.test(source.charAt(last))) last++;
    return { start: sourceOf(start), end: last };
  };
  return { text: pieces.join(''), toSource };
}
