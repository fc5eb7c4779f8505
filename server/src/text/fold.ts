/** Combining marks that carry tone and vowel quality in decomposed Vietnamese text. */
const COMBINING_MARKS = /[\u0300-\u036f]/g;

/** Code units that folding may change: capitals, and everything outside ASCII. */
const FOLDABLE = /[A-Z\u0080-\uffff]/;

/**
 * Folds a text for comparison: lower case, no diacritics, đ (and the look-alike ð) → d.
 * NFC and NFD spellings fold to the same string. The result may differ in length from the input,
 * so its offsets are not offsets of the input.
 */
export function fold(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  return text.normalize('NFD').replace(COMBINING_MARKS, '').toLowerCase().replace(/[đð]/g, 'd').normalize('NFC');
}
