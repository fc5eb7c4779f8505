import { spanOf } from '../text/span';
import type { NumberStyle, SectionNumber } from './report';

/** Letters of điểm in their order; f, j, w, z and the marked vowels are not used (NĐ 30/2020/NĐ-CP numbers its own this way). */
export const POINT_LETTERS = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
];

/** Letters that the order leaves out though the Latin alphabet has them, with the place at which a writer puts them. */
const FOREIGN_LETTERS: ReadonlyMap<string, number> = new Map([
  ['f', 7],
  ['j', 10],
  ['w', 22],
  ['z', 24],
]);

/** Numbers as words after "Phần thứ", from 1. */
export const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ROMAN_DIGITS: readonly (readonly [string, number])[] = [
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];
/** More sections side by side than any report has. */
const LARGEST = 49;

const PART_PATTERN = String.raw`^phần\s+(?:thứ\s+([\p{L}\p{M}]+)|([IVXL]+|\d{1,2}))\s*[.:]?\s*(?=\s|$|[\p{Pd}*_])\s*`;
const PART = new RegExp(PART_PATTERN, 'iu');
const PART_DECOMPOSED = new RegExp(PART_PATTERN.normalize('NFD'), 'iu');
/** "V/v" and "V/V" open the subject of a letter and are no number. */
const ROMAN = /^([IVXL]+)\s*(?:\\?[.):]|\/(?![vV][\s:.])|\\?[-–](?=\s))\s*/;
/** `A. KẾT QUẢ`: a capital has to follow, and no second initial. */
const CAPITAL = /^([A-ZĐ])\s*(?:\\?[.)/]|\\?[-–])[\s\u00a0]+(?=[*_"“(]*\p{Lu}\p{M}*(?![\p{M}.)]))/u;
const ARABIC_DIGITS = /^(\d{1,2})((?:\.\d{1,2}){0,3})/;
const ARABIC_MARK = /^(?:\s?\\?[.)]|\/(?!\d))\s*/;
/** "1 - Kết quả" and "1.2 Công tác" are numbers, "5 - 7 ngày" and "1.2 tỷ đồng" are not. */
const ARABIC_DASH = /^\s?\\?[-–]\s+(?=[*_"“(]*\p{Lu})/u;
const NO_MARK = /^\s+(?=[*_"“(]*\p{Lu})/u;
const LETTER = /^([a-zđ])\s*(?:\\?[.)]|\/(?=\s))\s*/;

const DOTTED: readonly NumberStyle[] = ['arabic', 'arabic-2', 'arabic-3', 'arabic-4'];

/** True for `1.2.`, `1.2.3.` …, whose number repeats that of the section above. */
export const isDotted = (style: NumberStyle): boolean => DOTTED.indexOf(style) > 0;

/** `IV` for 4. Value from 1 to 49. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [digits, worth] of ROMAN_DIGITS) {
    while (rest >= worth) {
      roman += digits;
      rest -= worth;
    }
  }
  return roman;
}

const ROMANS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: LARGEST }, (_, index) => [toRoman(index + 1), index + 1]),
);

/**
 * How a number of this style and value is written before a title; `parent` is the text of the number above it. Letters
 * end at the 23rd ("y").
 */
export function writeNumber(style: NumberStyle, value: number, parent = ''): string {
  switch (style) {
    case 'part':
      return `Phần ${toRoman(value)}`;
    case 'capital':
      return `${POINT_LETTERS[value - 1]?.toUpperCase() ?? '?'}.`;
    case 'roman':
      return `${toRoman(value)}.`;
    case 'arabic':
      return `${value}.`;
    case 'arabic-2':
    case 'arabic-3':
    case 'arabic-4':
      return `${dottedAbove(parent)}${value}.`;
    case 'letter':
      return `${POINT_LETTERS[value - 1] ?? '?'})`;
  }
}

/** `2.` for "2.", "2)" and "II.": what a dotted number below it begins with. */
function dottedAbove(parent: string): string {
  const digits = componentsOf(parent);
  if (digits.length > 0) return `${digits.join('.')}.`;
  const value = readSectionNumber(`${parent} `, 0)?.number.value;
  return value === undefined ? '' : `${value}.`;
}

/** The components of a number in digits: `1.2.` is 1 and 2; none for letters and Roman numbers. */
export const componentsOf = (number: string): readonly number[] => (number.match(/\d+/g) ?? []).map(Number);

export interface NumberAtStart {
  readonly number: SectionNumber;
  /** Characters before the title. */
  readonly length: number;
}

/**
 * Reads the number at the start of a heading's content.
 * @param start offset of `content` in the draft
 * @returns the number and the length of what precedes the title, null when the content starts with none
 */
export function readSectionNumber(content: string, start: number): NumberAtStart | null {
  const found =
    readPart(content) ?? readRoman(content) ?? readArabic(content) ?? readLetter(content) ?? readCapital(content);
  if (!found) return null;
  const typed = content.slice(0, found.length).trimEnd();
  return {
    number: {
      style: found.style,
      text: typed.replace('\\', ''),
      value: found.value,
      span: spanOf(start, start + typed.length),
    },
    length: found.length,
  };
}

/** True for `f)` and the other letters that no điểm is numbered with; `value` tells where the writer put it. */
export const hasForeignLetter = (number: SectionNumber): boolean =>
  number.style === 'letter' && FOREIGN_LETTERS.has(number.text.charAt(0));

interface Read {
  readonly style: NumberStyle;
  readonly value: number;
  readonly length: number;
}

function readPart(content: string): Read | null {
  // Decomposed letters are longer than composed ones, and so is the number's own length in the draft.
  const match = PART.exec(content) ?? PART_DECOMPOSED.exec(content);
  if (!match) return null;
  const word = match[1]?.normalize('NFC').toLowerCase();
  const value = word ? ORDINALS.indexOf(word) + 1 : (ROMANS.get(match[2]?.toUpperCase() ?? '') ?? Number(match[2]));
  return value > 0 ? { style: 'part', value, length: match[0].length } : null;
}

function readRoman(content: string): Read | null {
  const match = ROMAN.exec(content);
  const value = ROMANS.get(match?.[1] ?? '');
  return match && value !== undefined ? { style: 'roman', value, length: match[0].length } : null;
}

function readCapital(content: string): Read | null {
  const match = CAPITAL.exec(content);
  const value = POINT_LETTERS.indexOf(match?.[1]?.toLowerCase() ?? '') + 1;
  return match && value > 0 ? { style: 'capital', value, length: match[0].length } : null;
}

function readArabic(content: string): Read | null {
  const digits = ARABIC_DIGITS.exec(content);
  if (!digits) return null;
  const below = (digits[2] ?? '').split('.').filter(Boolean);
  const rest = content.slice(digits[0].length);
  // "5 năm qua" is text; "1.2 Công tác" is a number even without its last point.
  const mark = ARABIC_MARK.exec(rest) ?? ARABIC_DASH.exec(rest) ?? (below.length > 0 ? NO_MARK.exec(rest) : null);
  const style = DOTTED[below.length];
  const value = Number(below.at(-1) ?? digits[1]);
  return mark && style && value > 0 ? { style, value, length: digits[0].length + mark[0].length } : null;
}

function readLetter(content: string): Read | null {
  const match = LETTER.exec(content);
  const letter = match?.[1] ?? '';
  const value = FOREIGN_LETTERS.get(letter) ?? POINT_LETTERS.indexOf(letter) + 1;
  return match && value > 0 ? { style: 'letter', value, length: match[0].length } : null;
}
