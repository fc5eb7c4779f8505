/** Characters of no width or no use in a draft: soft hyphens, joiners, byte order marks, controls. */
const NO_LETTER = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffe\uffff]|(?![\t\r\n])\p{Cc}/gu;

/** Letters as a draft has them: composed, with plain spaces and hyphens. */
export const cleanLetters = (text: string): string =>
  text
    .replace(NO_LETTER, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t\r\n]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .normalize('NFC');

const SUPERSCRIPT: Readonly<Record<string, string>> = { 1: '¹', 2: '²', 3: '³' };
const SUBSCRIPT: Readonly<Record<string, string>> = { 2: '₂', 3: '₃' };

/** Raised or lowered figures that have a character of their own, `m²`; null for others. */
export const scriptLetters = (text: string, script: 'super' | 'sub'): string | null => {
  const letters = Array.from(text.trim()).map((letter) => (script === 'super' ? SUPERSCRIPT : SUBSCRIPT)[letter]);
  return letters.length > 0 && letters.every((letter) => letter !== undefined) ? letters.join('') : null;
};
