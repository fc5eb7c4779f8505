import { matchAt, type Range, type Reading } from './reading';

/** A date as typed after a symbol. */
export interface TypedDate {
  /** Of the date without the word "ngày". */
  readonly range: Range;
  /** ISO date; null when no such day exists. */
  readonly iso: string | null;
  /** How the same date is written in the form of NĐ 30/2020/NĐ-CP, null where it already is, or where it is impossible. */
  readonly padded: { readonly kind: 'unpadded-date' | 'overpadded-date'; readonly text: string } | null;
}

/** "26/11/2021", "3.3.2025", "12-12-2013". */
const NUMERIC = /(\d{1,2})\s?([/.\u2013-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\do])(?!\s?[/-]\s?\d)/y;
/** "26 tháng 11 năm 2021", also with a scan's "nắm". */
const IN_WORDS = /(\d{1,2})\s+thang\s+(\d{1,2}|gieng|chap)\s*,?\s+nam\s+(\d{4})(?![\d\]])/y;
/** Digits and separators where a date must stand, and nothing that could be one ("1718/2006", "08/6/20210"). */
const BROKEN =
  /\d{1,4}(?:\s?[/.-]\s?\d{1,5}){1,3}(?:o\d*|[\]il|])?(?![\d/])|\d{1,2}\s+thang\s+\d{1,3}\s+nam\s+\d[\d\]il|o]{2,4}/y;
const DAY_WORD = /\s*,?\s*(?:ban\s+hanh\s+)?\(?(ngay)\s*/y;
const COMMA = /\s*,\s*(?=\d)/y;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const iso = (day: number, month: number, year: number): string | null => {
  if (month < 1 || month > 12 || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** Two-digit years are of the time since 1945. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= 45 ? 1900 + year : 2000 + year;
};

/** NĐ 30/2020/NĐ-CP, PL I, II.4.b: a 0 before days under 10 and before months 1 and 2, before no other month. */
const inForm = (day: string, month: string): { readonly day: string; readonly month: string } => ({
  day: day.padStart(2, '0'),
  month: Number(month) <= 2 ? month.padStart(2, '0') : String(Number(month)),
});

function padding(day: string, month: string, write: (day: string, month: string) => string): TypedDate['padded'] {
  const form = inForm(day, month);
  if (form.day.length > day.length || form.month.length > month.length) {
    return { kind: 'unpadded-date', text: write(form.day, form.month) };
  }
  return form.month.length < month.length ? { kind: 'overpadded-date', text: write(form.day, form.month) } : null;
}

const typed = (at: number, found: string, date: string | null, padded: TypedDate['padded']): TypedDate => ({
  range: { start: at, end: at + found.trimEnd().length },
  iso: date,
  padded: date === null ? null : padded,
});

/** The date written at `at`, or null; "ngày" and what it needs are read by `readDate`. */
function dateAt({ text, folded }: Reading, at: number, broken: boolean): TypedDate | null {
  const numeric = matchAt(NUMERIC, folded, at);
  if (numeric) {
    const [found, day = '', separator = '', month = '', year = ''] = numeric;
    const write = (d: string, m: string): string => `${d}${separator}${m}${separator}${year}`;
    return typed(at, found, iso(Number(day), Number(month), fullYear(year)), padding(day, month, write));
  }
  const words = matchAt(IN_WORDS, folded, at);
  if (words) {
    const [found, day = '', month = '', year = ''] = words;
    const named = /^\D/.test(month);
    const number = named ? (month === 'chap' ? '12' : '01') : month;
    const rest = text.slice(at + day.length, at + found.length);
    const write = (d: string, m: string): string => d + rest.replace(/\d+/, m);
    const padded = named ? padding(day, number, (d) => d + rest) : padding(day, number, write);
    return typed(at, found, iso(Number(day), Number(number), Number(year)), padded);
  }
  const damaged = broken ? matchAt(BROKEN, folded, at) : null;
  return damaged ? typed(at, damaged[0], null, null) : null;
}

/** Reads "ngày …" (or ", 26/11/2021") from `at` on; null when there is no date. */
export function readDate(reading: Reading, at: number): TypedDate | null {
  const word = matchAt(DAY_WORD, reading.folded, at);
  if (word) return word[0].includes('(') ? null : dateAt(reading, at + word[0].length, true);
  const comma = matchAt(COMMA, reading.folded, at);
  return comma ? dateAt(reading, at + comma[0].length, false) : null;
}
