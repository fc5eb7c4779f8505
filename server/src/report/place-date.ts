import { foldWithOffsets, type FoldedText } from '../text/folded-text';
import { startsWithCapital } from '../text/letters';
import { spanOf, type Span } from '../text/span';
import type { Field, PlaceDateField } from './report';
import { fieldWithin } from './typed-text';

const LONGEST = 200;
const LONGEST_PLACE = 80;
/** Day, month and year as typed or left blank. */
const WORDS = /(?:(?<![a-z])ngay|,(?=\s*\d))([\s\d.…_[\]x]*)thang([\s\d.…_[\]x]*)nam([\s\d.…_[\]x]*)$/d;
const FIGURES = /(?:,|(?<=\s)(?=ngay))\s*(?:ngay\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})[\s.]*$/d;
/** Nouns of a place that may be written small before its name, folded. */
const PLACE_NOUNS = /^(?:xa|phuong|thi|tran|tinh|thanh|pho|huyen|quan|khu|dac|tp\.?|tx\.?|tt\.?)$/;
/** A place with its comma may be written wholly small; longer runs of words are a sentence. */
const MOST_SMALL_WORDS = 4;

/** Reads `Tân Hòa, ngày 05 tháng 12 năm 2025`, blanks included; null when the line is something else. */
export function readPlaceDate(whole: Field, folded: FoldedText = foldWithOffsets(whole.text)): PlaceDateField | null {
  if (whole.text.length > LONGEST) return null;
  const line = folded.text;
  const match = WORDS.exec(line) ?? FIGURES.exec(line);
  if (!match) return null;
  const field = (span: Span): Field => {
    const { start, end } = folded.original(span.start, span.end);
    return fieldWithin(whole, start, end);
  };
  const typed = line.slice(0, match.index);
  const place = /[^\s.,…_[\]()]/.test(typed) ? field(spanOf(0, placeEnd(typed))) : null;
  if (place && !isPlace(place.text, /,\s*$/.test(typed) || match[0].startsWith(','))) return null;
  const values = numbersIn(match);
  if (!values) return null;
  const [day = null, month = null, year = null] = values.map((value) => value && field(value));
  return { ...whole, place, day, month, year };
}

const placeEnd = (typed: string): number => typed.replace(/[\s,]+$/, '').length;

/** One number or none between the words; null when a gap holds more. */
function numbersIn(match: RegExpExecArray): readonly (Span | null)[] | null {
  const found = match.slice(1).map((group, index) => {
    const [start = 0] = match.indices?.[index + 1] ?? [];
    return [...group.matchAll(/\d+/g)].map((number) =>
      spanOf(start + number.index, start + number.index + number[0].length),
    );
  });
  return found.some((numbers) => numbers.length > 1) ? null : found.map(([number]) => number ?? null);
}

/** A name, not the beginning of a sentence that a date ends. */
function isPlace(text: string, hasComma: boolean): boolean {
  if (text.length > LONGEST_PLACE || /[/;:“”"]/.test(text)) return false;
  const words = text.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => !startsWithCapital(word) && !PLACE_NOUNS.test(foldWithOffsets(word).text));
  return small.length === 0 || (hasComma && words.length <= MOST_SMALL_WORDS);
}
