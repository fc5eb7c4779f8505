import { foldAligned } from './fold-aligned';
import { foldByDecomposition } from './fold-table';

/** Code units that folding may change: capitals, and everything outside ASCII. */
const FOLDABLE = /[A-Z\u0080-\uffff]/;

/** Code units that only Unicode's own decomposition folds right; Vietnamese text in NFC has none of them. */
const RARE = /[\u01b1-\u1e9f\u1efa-\u2001\u2070-\uffff]/;

/**
 * Folds a text for comparison: lower case, no diacritics, đ (and the look-alike ð) → d.
 * NFC and NFD spellings fold to the same string. The result may differ in length from the input,
 * so its offsets are not offsets of the input.
 */
export function fold(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  return keepsOffsets(text) ? foldAligned(text) : foldByDecomposition(text);
}

/** True when folding leaves every character of the text at its offset, as it does in composed Vietnamese. */
export const keepsOffsets = (text: string): boolean => !RARE.test(text);
