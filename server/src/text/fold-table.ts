/** Combining marks that carry tone and vowel quality in decomposed Vietnamese text. */
const COMBINING_MARKS = /[\u0300-\u036f]/g;

/** Where the letters of Vietnamese lie: ASCII, Latin-1 to Latin Extended-B, Latin Extended Additional. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x41, 0x5a],
  [0xc0, 0x1b0],
  [0x1ea0, 0x1ef9],
];
const TABLE_SIZE = 0x1efa;

/** Folds any text, by way of Unicode's decomposition. */
export const foldByDecomposition = (text: string): string =>
  text.normalize('NFD').replace(COMBINING_MARKS, '').toLowerCase().replace(/[đð]/g, 'd').normalize('NFC');

/** The folded code unit of every code unit below its length; one whose fold is not one unit long stands for itself. */
export const FOLD_TABLE: Uint16Array = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
  if (!RANGES.some(([first, last]) => first <= code && code <= last)) return code;
  const folded = foldByDecomposition(String.fromCharCode(code));
  return folded.length === 1 ? folded.charCodeAt(0) : code;
});
