import { isAllCaps } from '../text/letters';
import type { NumberStyle, SectionNumber } from './report';
import { ORDINALS, POINT_LETTERS, toRoman } from './section-number';

const PART = /^(\S+\s+)(thứ\s+)?([\p{L}\d]+)(.*)$/iu;
const DIGITS = /\d+(?:\.\d+)*/;
const MOST_ROMAN = 49;

/**
 * The number `value` written as `model` is: the same mark behind it, the same word for a part.
 * @param above number of the section above as it will be typed; a dotted number goes on from it
 * @returns null where this way of numbering ends (after "y)", "XLIX.", "Phần thứ mười")
 */
export function numberLike(model: SectionNumber, value: number, above = ''): string | null {
  const typed = model.text.normalize('NFC');
  switch (model.style) {
    case 'part':
      return partLike(typed, value);
    case 'roman':
      return value > MOST_ROMAN ? null : typed.replace(/^[IVXL]+/, toRoman(value));
    case 'arabic':
      return typed.replace(/^\d+/, String(value));
    case 'arabic-2':
    case 'arabic-3':
    case 'arabic-4': {
      const own = DIGITS.exec(typed)?.[0] ?? '';
      const lead = DIGITS.exec(above)?.[0] ?? own.slice(0, own.lastIndexOf('.'));
      return `${lead}.${value}${typed.slice(own.length)}`;
    }
    case 'capital':
    case 'letter': {
      const letter = POINT_LETTERS[value - 1];
      if (letter === undefined) return null;
      return (model.style === 'capital' ? letter.toUpperCase() : letter) + typed.slice(1);
    }
  }
}

function partLike(typed: string, value: number): string | null {
  const match = PART.exec(typed);
  if (!match) return null;
  const [, word = '', nth, number = '', mark = ''] = match;
  if (nth !== undefined) {
    const ordinal = ORDINALS[value - 1];
    return ordinal === undefined ? null : `${word}${nth}${isAllCaps(typed) ? ordinal.toUpperCase() : ordinal}${mark}`;
  }
  if (/^\d/.test(number)) return `${word}${value}${mark}`;
  return value > MOST_ROMAN ? null : `${word}${toRoman(value)}${mark}`;
}

/**
 * The number that most of these show, by which the others are written; the first of those that are used as often.
 * Null where fewer than half have one: then the few are no series.
 */
export function modelNumber(numbers: readonly (SectionNumber | null)[]): SectionNumber | null {
  const typed = numbers.filter((number) => number !== null);
  if (typed.length * 2 < numbers.length) return null;
  const style = mostOften(typed, ({ style }): NumberStyle => style);
  return mostOften(
    typed.filter((number) => number.style === style?.style),
    ({ text }) => text.replace(/[\p{L}\d.]+(?=[^\p{L}\d]*$)/u, ''),
  );
}

function mostOften(numbers: readonly SectionNumber[], keyOf: (number: SectionNumber) => string): SectionNumber | null {
  const groups = new Map<string, { readonly first: SectionNumber; count: number }>();
  for (const number of numbers) {
    const group = groups.get(keyOf(number)) ?? { first: number, count: 0 };
    groups.set(keyOf(number), { ...group, count: group.count + 1 });
  }
  const best = [...groups.values()].reduce<{ first: SectionNumber; count: number } | null>(
    (most, group) => (most && most.count >= group.count ? most : group),
    null,
  );
  return best?.first ?? null;
}
