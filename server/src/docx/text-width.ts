import { joinCompounds } from './compound-words';
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

/** What stays on one line: compounds ("quốc phòng"), a number and the word before it ("năm 2024", "Phường 1"). */
const words = (text: string): readonly string[] =>
  joinCompounds(text.split(/[ \t\n]+(?!\d)/u).filter((word) => word !== ''));

/** The best lines for the words from some word to the last: their number, their unevenness, where the first one ends. */
interface Lines {
  readonly count: number;
  readonly unevenness: number;
  readonly end: number;
}

/**
 * Breaks a centred line into as few lines as fit into `limit` twips, and these as even as possible; a single word may
 * be wider than the limit. `width` measures a piece of text in twips.
 */
export function balancedLines(text: string, limit: number, width: (text: string) => number): readonly string[] {
  const pieces = words(text);
  // From the last word back: what follows a line is known when the line is chosen.
  const best: Lines[] = [];
  best[pieces.length] = { count: 0, unevenness: 0, end: pieces.length };
  for (let from = pieces.length - 1; from >= 0; from -= 1) {
    let line = '';
    for (let end = from + 1; end <= pieces.length; end += 1) {
      line = line === '' ? (pieces[from] ?? '') : `${line} ${pieces[end - 1] ?? ''}`;
      const wide = width(line);
      if (wide > limit && end > from + 1) break;
      const rest = best[end];
      if (rest === undefined) break;
      const count = rest.count + 1;
      const unevenness = rest.unevenness + (limit - wide) ** 2;
      const known = best[from];
      if (known === undefined || count < known.count || (count === known.count && unevenness < known.unevenness)) {
        best[from] = { count, unevenness, end };
      }
    }
  }
  const lines: string[] = [];
  for (let from = 0; from < pieces.length;) {
    const end = best[from]?.end ?? pieces.length;
    lines.push(pieces.slice(from, end).join(' '));
    from = end;
  }
  return lines;
}
