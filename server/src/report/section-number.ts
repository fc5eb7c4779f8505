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

/** Numbers as words after "Phần thứ", from 1. */
export const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ROMAN_DIGITS: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

const PART_PATTERN = String.raw`^phần\s+(?:thứ\s+([\p{L}\p{M}]+)|([IVX]+|\d{1,2}))\s*[.:]?\s*(?=\s|$|[\p{Pd}*_])`;
const PART = new RegExp(PART_PATTERN, 'iu');
const PART_DECOMPOSED = new RegExp(PART_PATTERN.normalize('NFD'), 'iu');
/** "V/v" opens the subject of a letter and is no number. */
const ROMAN = /^([IVXL]+)\s*(?:\\?[.):]|\/(?!v\s)|\\?[-–](?=\s))\s*/;
const ARABIC = /^(\d{1,2})((?:\.\d{1,2}){0,2})\s*(\\?[.)]|\/(?!\d)|)\s*/;
const LETTER = /^([a-zđ])\s*\\?[.)]\s*/;

/** `IV` for 4. Value from 1 to 39. */
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

function fromRoman(text: string): number | null {
  for (let value = 1; value < 40; value++) if (toRoman(value) === text) return value;
  return null;
}

/** How a number of this style and value is written before a title; `parent` is the text of the number above it. */
export function writeNumber(style: NumberStyle, value: number, parent = ''): string {
  switch (style) {
    case 'part':
      return `Phần ${toRoman(value)}`;
    case 'roman':
      return `${toRoman(value)}.`;
    case 'arabic':
      return `${value}.`;
    case 'arabic-2':
    case 'arabic-3':
      return `${parent.replace(/\.?$/, '.')}${value}.`;
    case 'letter':
      return `${POINT_LETTERS[value - 1] ?? '?'})`;
  }
}

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
  const found = readPart(content) ?? readRoman(content) ?? readArabic(content) ?? readLetter(content);
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
  const value = word ? ORDINALS.indexOf(word) + 1 : (fromRoman(match[2] ?? '') ?? Number(match[2]));
  return value > 0 ? { style: 'part', value, length: match[0].length } : null;
}

function readRoman(content: string): Read | null {
  const match = ROMAN.exec(content);
  const value = match?.[1] ? fromRoman(match[1]) : null;
  return match && value !== null ? { style: 'roman', value, length: match[0].length } : null;
}

function readArabic(content: string): Read | null {
  const match = ARABIC.exec(content);
  if (!match) return null;
  const components = (match[2] ?? '').split('.').filter(Boolean);
  const hasMark = match[3] !== '';
  // "5 năm qua" is text; "1.2 Công tác" is a number even without its last point.
  if (!hasMark && (components.length === 0 || !/\s$/.test(match[0]))) return null;
  const style: NumberStyle = components.length === 0 ? 'arabic' : components.length === 1 ? 'arabic-2' : 'arabic-3';
  return { style, value: Number(components.at(-1) ?? match[1]), length: match[0].length };
}

function readLetter(content: string): Read | null {
  const match = LETTER.exec(content);
  const value = match?.[1] ? POINT_LETTERS.indexOf(match[1]) + 1 : 0;
  return match && value > 0 ? { style: 'letter', value, length: match[0].length } : null;
}
