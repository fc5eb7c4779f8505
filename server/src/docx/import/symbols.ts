/** Characters of the fonts Symbol and Wingdings that reports use, by their place in the font. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '-',
  0xa3: '≤',
  0xa5: '∞',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xde: '⇒',
  0x44: 'Δ',
  0x53: 'Σ',
  0x57: 'Ω',
  0x61: 'α',
  0x62: 'β',
  0x64: 'δ',
  0x6d: 'μ',
  0x70: 'π',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x70: '□',
  0x71: '□',
  0x72: '□',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xdc: '→',
  0xe0: '→',
  0xe8: '→',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

const WINGDINGS_2: Readonly<Record<number, string>> = { 0x50: '✓', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '☐' };

const FONTS: ReadonlyMap<string, Readonly<Record<number, string>>> = new Map([
  ['symbol', SYMBOL],
  ['wingdings', WINGDINGS],
  ['wingdings 2', WINGDINGS_2],
]);

/** What stands for a symbol that is not known. */
export const UNKNOWN_SYMBOL = '□';

/** True for the fonts whose letters are no letters. */
export const isSymbolFont = (font: string | null): boolean => FONTS.has((font ?? '').toLowerCase());

/** The character that a symbol font shows for a code, which may stand in the private area; null when not known. */
export function symbolOf(font: string | null, code: number): string | null {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = FONTS.get((font ?? '').toLowerCase())?.[place];
  if (known !== undefined) return known;
  if (place === 0x20 || place === 0xa0) return ' ';
  // Any other font shows its own letters there; digits and signs of Symbol are those of ASCII.
  const isPlain = place > 0x20 && place < 0x7f && (font === null || !/^(?:wingdings|webdings)/i.test(font));
  if (isPlain && !/[A-Za-z]/.test(String.fromCharCode(place))) return String.fromCharCode(place);
  return code < 0xe000 && !isSymbolFont(font) ? String.fromCodePoint(code) : null;
}
