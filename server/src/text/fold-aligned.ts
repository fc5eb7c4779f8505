import { fold } from './fold';

/** Where the letters of Vietnamese lie: ASCII, Latin-1 to Latin Extended-B, Latin Extended Additional. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x41, 0x5a],
  [0xc0, 0x1b0],
  [0x1ea0, 0x1ef9],
];
const TABLE_SIZE = 0x1efa;
const CHUNK = 4096;

/** The folded code unit of every code unit below TABLE_SIZE; one whose fold is not one unit long stands for itself. */
const TABLE: Uint16Array = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
  if (!RANGES.some(([first, last]) => first <= code && code <= last)) return code;
  const folded = fold(String.fromCharCode(code));
  return folded.length === 1 ? folded.charCodeAt(0) : code;
});

/**
 * Folds a composed (NFC) text like `fold`, but keeps every character at its offset: the result is as long as the
 * input, and what has no one-letter fold stays as it is.
 */
export function foldAligned(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += CHUNK) {
    const units = new Array<number>(Math.min(CHUNK, text.length - at));
    for (let i = 0; i < units.length; i++) {
      const unit = text.charCodeAt(at + i);
      units[i] = TABLE[unit] ?? unit;
    }
    result += String.fromCharCode(...units);
  }
  return result;
}
