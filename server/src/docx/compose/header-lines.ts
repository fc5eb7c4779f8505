import type { PlaceDateField, SymbolField } from '../../report/report';
import { cleanText } from '../clean-text';

/** A line of the form and whether a part of it is left open. */
export interface FormLine {
  readonly text: string;
  readonly blank: boolean;
}

/** Room for a number written by hand; plain spaces, as no-break spaces are wider in some italic faces. */
const gap = (count: number): string => ' '.repeat(count);
const NUMBER_GAP = gap(8);

/** The dots of the decree's own forms, for a part that the draft lacks. */
export const DOTS = '…………………';

const tidy = (text: string): string => cleanText(text).replace(/ {2,}/g, ' ').trim();

/**
 * `Số: 12/BC-UBND` as typed; an open number becomes a gap wide enough to be filled by hand
 * (NĐ 30/2020, PL I, II.3 and PL III, mẫu 1.4: `Số:        /BC-…`). `mark`: what stands after "Số".
 */
export function symbolLine(symbol: SymbolField | null, mark: ':' | '' = ':'): FormLine {
  const label = `Số${mark}`;
  if (symbol === null) return { text: `${label}${NUMBER_GAP}/……`, blank: true };
  const typed = tidy(symbol.text).replace(/^số\s*:?\s*/iu, '');
  if (symbol.number !== null) return { text: `${label} ${typed}`, blank: symbol.code === null };
  if (typed === '') return { text: `${label}${NUMBER_GAP}/……`, blank: true };
  // Dots that were typed for the number are a visible blank already.
  if (/^[.…_]/u.test(typed)) return { text: `${label} ${typed}`, blank: true };
  const separator = /^[/\-–]/u.test(typed) ? '' : '/';
  return { text: `${label}${NUMBER_GAP}${separator}${typed}`, blank: true };
}

const partText = (part: { readonly text: string } | null): string | null => (part === null ? null : tidy(part.text));

/** Only days below 10 and the months 1 and 2 take a leading zero (PL I, II.4.b). */
function padded(part: string, below: number): string {
  if (!/^\d{1,2}$/u.test(part)) return part;
  return Number(part) < below ? `0${Number(part)}` : String(Number(part));
}

/** The line in the law's form from its parts, for a draft that gives them one by one. */
function composedDate({ place, day, month, year }: PlaceDateField, open: string): string {
  const part = (word: string, typed: string | null, below: number): string =>
    typed === null ? `${word}${open}` : `${word} ${padded(typed, below)} `;
  const dayPart = part('ngày', partText(day), 10);
  const monthPart = part('tháng', partText(month), 3);
  return `${partText(place) ?? DOTS}, ${dayPart}${monthPart}năm ${partText(year) ?? gap(4)}`;
}

/**
 * `Xã Tân Hòa, ngày 05 tháng 12 năm 2025`: the words as typed, with gaps where day, month or year are open.
 * `spaces`: how many spaces a gap has. A date typed in another way (front matter) is written in the law's form (PL I, II.4).
 */
export function placeDateLine(field: PlaceDateField | null, spaces: number): FormLine {
  const open = gap(spaces);
  if (field === null) {
    return { text: `${DOTS}, ngày${open}tháng${open}năm ${gap(4)}`, blank: true };
  }
  const blank = field.place === null || field.day === null || field.month === null || field.year === null;
  const typed = tidy(field.text);
  if (!/ngày.*tháng.*năm/iu.test(typed)) return { text: composedDate(field, open), blank };
  const text = typed
    .replace(/(ngày)\s*(?=tháng)/iu, `$1${open}`)
    .replace(/(tháng)\s*(?=năm)/iu, `$1${open}`)
    .replace(/(năm)\s*$/iu, `$1${open}`)
    .replace(/^\s*,?\s*(?=ngày)/iu, `${DOTS}, `);
  return { text, blank };
}
