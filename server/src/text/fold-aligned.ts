import { FOLD_TABLE } from './fold-table';

const CHUNK = 4096;

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
      units[i] = FOLD_TABLE[unit] ?? unit;
    }
    result += String.fromCharCode(...units);
  }
  return result;
}
