import { foldWithOffsets, type FoldedText } from '../text/folded-text';
import { spanOf, type Span } from '../text/span';

/** The time that a report is about. `months`: from January on; `year` null where it is not written. */
export type Period =
  | { readonly kind: 'month'; readonly month: number; readonly year: number | null }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number | null }
  | { readonly kind: 'months'; readonly months: number; readonly year: number | null }
  | { readonly kind: 'second-half'; readonly year: number | null }
  | { readonly kind: 'year'; readonly year: number };

/** A period named in a text, and where: offsets into that text. */
export interface NamedPeriod {
  readonly period: Period;
  readonly span: Span;
  /** The year as written; null where none is. */
  readonly yearSpan: Span | null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const IN_WORDS: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9 };

const YEAR = String.raw`(?:\s*(?:\/|-|,)?\s*(?:nam\s+)?(?<year>20\d\d|19\d\d)(?![\d-]|\s*[-–]\s*(?:20|19)\d\d))?`;
/** `tháng 6/2025`, `quý III năm 2025`, `6 tháng đầu năm 2025`, `năm 2025`; no part of a date or a span of years. */
const PERIODS = new RegExp(
  [
    String.raw`(?<![a-z\d])(?<count>[369]|1[01]|[24578]|ba|sau|chin)\s+thang\s+(?<side>dau|cuoi)(?:\s+(?:cua\s+)?nam)?`,
    String.raw`(?<![a-z\d])(?<bare>9|chin)\s+thang(?=\s*(?:\/|nam\s)\s*20)`,
    String.raw`(?<![a-z])quy\s+(?<quarter>iv|i{1,3}|[1-4])(?![a-z\d])`,
    String.raw`(?<![a-z\d]|\d\s)(?<!ngay\s+\S{1,4}\s+)thang\s+(?<month>1[0-2]|0?[1-9])(?!\d|[.,]\d)`,
  ]
    .map((part) => `(?:${part})`)
    .join('|'),
  'g',
);
const YEAR_AFTER = new RegExp(`^${YEAR}`);
const YEAR_ALONE = /(?<![a-z])nam\s+(?<year>20\d\d|19\d\d)(?!\d|\s*[-–]\s*(?:20|19)\d\d)/g;
/** Years behind these words are not the time reported on, folded; so is the year of a law. */
const OTHER_TIME =
  /(?<![a-z])(?:giai doan|nhiem ky|so voi|cung ky|tu|den|truoc|sau|nien khoa|nam hoc|tam nhin|chuyen sang|dinh huong|thang \d{1,2}|ngay \d{1,2})(?:\s+(?:ca\s+)?(?:nam|cua))?\s*$|(?<![a-z])(?:luat|bo luat|phap lenh|hien phap|nghi dinh|nghi quyet|chi thi|quyet dinh|thong tu)\s[^,;:]*$/;
const NEAR = 80;

/** The periods that a text names, in its order. */
export function periodsIn(text: string): readonly NamedPeriod[] {
  const folded = foldWithOffsets(text, '*');
  const found: { readonly period: Period; readonly start: number; readonly end: number; readonly year: number }[] = [];
  for (const match of folded.text.matchAll(PERIODS)) {
    const start = match.index;
    const after = YEAR_AFTER.exec(folded.text.slice(start + match[0].length, start + match[0].length + NEAR));
    const typed = after?.groups?.year;
    const period = periodOf(match.groups ?? {}, typed === undefined ? null : Number(typed));
    const end = start + match[0].length + (typed === undefined ? 0 : (after?.[0].length ?? 0));
    if (period) found.push({ period, start, end, year: typed === undefined ? -1 : end - typed.length });
  }
  for (const match of folded.text.matchAll(YEAR_ALONE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => other.start < end && start < other.end)) continue;
    if (OTHER_TIME.test(folded.text.slice(Math.max(0, start - NEAR), start))) continue;
    found.push({ period: { kind: 'year', year: Number(match.groups?.year) }, start, end, year: end - 4 });
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ period, start, end, year }) => ({
      period,
      span: originalOf(folded, start, end),
      yearSpan: year < 0 ? null : originalOf(folded, year, end),
    }));
}

/** Marks behind the last character, which folding left out, are no part of it. */
const originalOf = (folded: FoldedText, start: number, end: number): Span =>
  spanOf(folded.original(start, end).start, folded.original(end - 1, end).start + 1);

function periodOf(groups: Readonly<Record<string, string | undefined>>, year: number | null): Period | null {
  const { count, side, bare, quarter, month } = groups;
  if (side === 'cuoi') return count === '6' || count === 'sau' ? { kind: 'second-half', year } : null;
  if (count !== undefined) return { kind: 'months', months: numberOf(count), year };
  if (bare !== undefined) return { kind: 'months', months: 9, year };
  if (quarter !== undefined) return { kind: 'quarter', quarter: ROMAN[quarter] ?? Number(quarter), year };
  return month === undefined ? null : { kind: 'month', month: Number(month), year };
}

const numberOf = (typed: string): number => IN_WORDS[typed] ?? Number(typed);

/** Words, folded, behind which a title speaks of the time to come. */
const TO_COME =
  /phuong huong|(?<!ket qua |thuc hien |cac )nhiem vu|ke hoach (?:cong tac|nam|thang|quy)|du kien|chuong trinh cong tac/g;
const RESULTS_FIRST = /^(?:bao cao\s+)?(?:ve\s+)?(?:viec\s+)?(?:ket qua|tinh hinh|danh gia|so ket|tong ket|kiem diem)/;
const PLAN_ALONE =
  /^(?:ve\s+)?(?:viec\s+)?(?:xay dung\s+|du thao\s+)?(?:ke hoach|phuong huong|du toan|chuong trinh|muc tieu)/;

/** What a report's title says of time: what was done, and what is to come. */
export interface SubjectPeriods {
  readonly done: readonly NamedPeriod[];
  readonly toCome: readonly NamedPeriod[];
}

/** Splits the periods of a title at "phương hướng, nhiệm vụ …". */
export function subjectPeriods(subject: string): SubjectPeriods {
  const all = periodsIn(subject);
  const folded = foldWithOffsets(subject);
  const words = folded.text.trim();
  if (PLAN_ALONE.test(words)) return { done: [], toCome: all };
  // "Kết quả thực hiện nhiệm vụ năm 2025, phương hướng năm 2026": the plan is named after the first period.
  const from = RESULTS_FIRST.test(words) ? (all[0]?.span.end ?? 0) : 0;
  const splits = [...folded.text.matchAll(TO_COME)].map(({ index }) => folded.original(index, index).start);
  const at = splits.find((split) => split >= from) ?? subject.length;
  return { done: all.filter(({ span }) => span.start < at), toCome: all.filter(({ span }) => span.start >= at) };
}

/** First and last day of a period (ISO); null while its year is not known. */
export function daysOf(period: Period): { readonly first: string; readonly last: string } | null {
  const { year } = period;
  if (year === null) return null;
  const days = (from: number, to: number) => ({ first: isoDay(year, from, 1), last: isoDay(year, to + 1, 0) });
  switch (period.kind) {
    case 'month':
      return days(period.month, period.month);
    case 'quarter':
      return days(period.quarter * 3 - 2, period.quarter * 3);
    case 'months':
      return days(1, period.months);
    case 'second-half':
      return days(7, 12);
    case 'year':
      return days(1, 12);
  }
}

/** Month counts from 1; day 0 is the last one of the month before. */
const isoDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
