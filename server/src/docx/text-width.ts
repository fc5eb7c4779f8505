import { LETTER_WIDTHS, type Face } from './letter-widths';

const UNITS_PER_SIZE = 2048;
const TWIPS_PER_HALF_POINT = 10;
const HORN = '\u031b';

/** Width of one letter in 1/2048 of the size; an unknown one counts as a wide letter, so that nothing is cut. */
function letterWidth(letter: string, face: Face): number {
  const { ascii, others } = LETTER_WIDTHS[face];
  const decomposed = letter.normalize('NFD');
  const base = decomposed.charAt(0);
  const known = others[decomposed.includes(HORN) ? (base + HORN).normalize('NFC') : base];
  return known ?? ascii[base.charCodeAt(0) - 0x20] ?? 1479;
}

/** Width of one line of text in Times New Roman, in twips; `size` in half-points. */
export function textWidth(text: string, size: number, face: Face): number {
  let units = 0;
  for (const letter of text.normalize('NFC')) units += letterWidth(letter, face);
  return (units * size * TWIPS_PER_HALF_POINT) / UNITS_PER_SIZE;
}

/** Greedy lines of `words` no wider than `limit`; a single word may be wider. */
function fill(words: readonly string[], limit: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && width(joined) <= limit) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** A number stays on the line of the word before it ("năm 2024", "Phường 1"). */
const words = (text: string): string[] => text.split(/[ \t\n]+(?!\d)/u).filter((word) => word !== '');

/**
 * Breaks a centred line into as few lines as fit into `limit` twips, and these as even as possible.
 * `width` measures a piece of text in twips.
 */
export function balancedLines(text: string, limit: number, width: (text: string) => number): readonly string[] {
  const pieces = words(text);
  const count = fill(pieces, limit, width).length;
  let best = fill(pieces, limit, width);
  for (let low = 0, high = limit; high - low > 20;) {
    const middle = (low + high) / 2;
    const lines = fill(pieces, middle, width);
    const fits = lines.length <= count && lines.every((line) => width(line) <= limit);
    if (fits) best = lines;
    if (fits) high = middle;
    else low = middle;
  }
  return best;
}
