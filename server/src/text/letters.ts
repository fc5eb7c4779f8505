const LETTER = /\p{L}/u;

/** True when the text has letters and nearly all of them are capitals (a scan may have one wrong). */
export function isAllCaps(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (const c of text) {
    if (!LETTER.test(c)) continue;
    if (c === c.toLowerCase() && c !== c.toUpperCase()) lower++;
    else upper++;
  }
  return upper > 1 && lower * 12 <= upper;
}

/** True when the first letter is a capital. */
export function startsWithCapital(text: string): boolean {
  const first = LETTER.exec(text)?.[0];
  return first !== undefined && first !== first.toLowerCase();
}

/** True when the text has a letter or a digit, more than rules and marks. */
export const hasWords = (text: string): boolean => /[\p{L}\d]/u.test(text);
