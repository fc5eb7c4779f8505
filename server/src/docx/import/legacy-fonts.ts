/**
 * Vietnamese before Unicode: fonts of TCVN 5712:1993 (TCVN3, names in ".Vn…") and of VNI show other letters than the
 * file holds. NĐ 30/2020/NĐ-CP, PL I, I.1 asks for Unicode.
 */
const TCVN3_CODES = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢£¤¥¦§';
const TCVN3_LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ';

const TCVN3: ReadonlyMap<string, string> = new Map(
  Array.from(TCVN3_CODES).map((code, index) => [code, Array.from(TCVN3_LETTERS)[index] ?? code]),
);

const ACUTE = '\u0301';
const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

/** Marks that follow a vowel in VNI. */
const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ['ù', ACUTE],
  ['ø', GRAVE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ï', DOT],
  ['â', CIRCUMFLEX],
  ['á', CIRCUMFLEX + ACUTE],
  ['à', CIRCUMFLEX + GRAVE],
  ['å', CIRCUMFLEX + HOOK],
  ['ã', CIRCUMFLEX + TILDE],
  ['ä', CIRCUMFLEX + DOT],
  ['ê', BREVE],
  ['é', BREVE + ACUTE],
  ['è', BREVE + GRAVE],
  ['ú', BREVE + HOOK],
  ['ü', BREVE + TILDE],
  ['ë', BREVE + DOT],
]);

/** Letters that are one character in VNI. */
const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

const isSmall = (text: string): boolean => text === text.toLowerCase();

function fromVni(text: string): string {
  let result = '';
  for (const letter of text) {
    const small = letter.toLowerCase();
    const before = result.normalize('NFD').at(-1) ?? '';
    const mark = /[aeiouyơư]|\u031b/i.test(before) ? VNI_MARKS.get(small) : undefined;
    if (mark !== undefined) {
      result = (result + mark).normalize('NFC');
      continue;
    }
    const known = VNI_LETTERS.get(small);
    result += known === undefined ? letter : isSmall(letter) ? known : known.toUpperCase();
  }
  return result;
}

const fromTcvn3 = (text: string): string =>
  Array.from(text)
    .map((code) => TCVN3.get(code) ?? code)
    .join('');

/** The letters that a font of an old encoding shows; null for every other font. */
export function fromLegacyFont(text: string, font: string | null): string | null {
  if (font === null) return null;
  if (/^\.vn/i.test(font)) {
    const letters = fromTcvn3(text);
    return /H$/.test(font) ? letters.toLocaleUpperCase('vi') : letters;
  }
  return /^vni[-\s]/i.test(font) ? fromVni(text) : null;
}
