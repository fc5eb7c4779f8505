import { closingSubject, openingSubject } from '../../report/frame-sentences';
import { daysOf, periodsIn, subjectPeriods, type NamedPeriod, type Period } from '../../report/period';
import type { Report } from '../../report/report';
import { fold } from '../../text/fold';
import { shift, slice, spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { sourced } from '../legal-sources';
import type { OptionValues, Rule, RuleFinding } from '../rule';
import { dataCutOffs } from './data-cut-off';

const draft = (period: string, parts: Parameters<typeof exampleDraft>[0] = {}): string =>
  exampleDraft({
    subject: `**Kết quả công tác thư viện ${period}**`,
    closing: `Trên đây là Báo cáo kết quả công tác thư viện ${period} của Ủy ban nhân dân xã Tân Hòa./.`,
    ...parts,
  });

export const period: Rule = {
  id: 'form/period',
  title: { vi: 'Kỳ báo cáo', en: 'Period reported on' },
  why: {
    vi: 'Nghị định 09/2019/NĐ-CP đòi chế độ báo cáo định kỳ nêu rõ kỳ và thời gian chốt số liệu (thường từ ngày 15 đến ngày 14). Kỳ ở trích yếu, câu mở đầu, câu kết, số liệu và ngày ban hành không khớp thì nơi nhận không biết báo cáo cho kỳ nào.',
    en: 'Decree 09/2019/NĐ-CP has every regime of periodic reports name the period and the closing day of its data (mostly the 15th to the 14th). Where subject, opening, closing, data and date disagree, the receiver cannot tell which period is reported.',
  },
  messages: {
    sentence: {
      vi: 'Kỳ báo cáo không thống nhất: gặp «{found}», trích yếu ghi «{wanted}».',
      en: 'Periods disagree: found “{found}”, the subject says “{wanted}”.',
    },
    'cut-off': {
      vi: 'Thời gian chốt số liệu ngoài kỳ báo cáo: gặp «{found}», trích yếu ghi «{wanted}».',
      en: 'Data outside the period: found “{found}”, the subject says “{wanted}”.',
    },
    early: {
      vi: 'Ngày ban hành quá sớm so với kỳ báo cáo: gặp «{found}», kỳ «{wanted}» đến ngày {last} mới hết.',
      en: 'Dated too early: found “{found}”, while “{wanted}” ends on {last}.',
    },
    none: {
      vi: 'Thiếu kỳ báo cáo ở trích yếu; cần ghi như «{wanted}».',
      en: 'The subject names no period; it needs one, as “{wanted}”.',
    },
  },
  source: sourced('chế độ báo cáo định kỳ', 'Nghị định số 09/2019/NĐ-CP'),
  severity: 'information',
  fix: 'none',
  options: {
    'days-before-end-of-year': days(61, 'năm', 'year'),
    'days-before-end-of-quarter': days(45, 'quý, 6 tháng, 9 tháng', 'quarter, half or nine months'),
    'days-before-end-of-month': days(20, 'tháng', 'month'),
  },
  examples: [
    {
      text: draft('tháng 11 năm 2025', {
        closing: 'Trên đây là Báo cáo kết quả công tác thư viện tháng 10 năm 2025./.',
      }),
      findings: [{ message: 'sentence', at: 'tháng 10 năm 2025' }],
    },
    {
      text: draft('quý IV năm 2025', {
        opening: 'Ủy ban nhân dân xã báo cáo kết quả (số liệu tính từ ngày 15/6/2025 đến ngày 14/9/2025) như sau:',
      }),
      findings: [{ message: 'cut-off', at: '14/9/2025' }],
    },
    {
      text: draft('quý IV năm 2025', { placeDate: '*Tân Hòa, ngày 05 tháng 10 năm 2025*' }),
      findings: [{ message: 'early', at: 'ngày 05 tháng 10 năm 2025' }],
    },
    {
      text: exampleDraft({ subject: '**Kết quả thực hiện công tác thư viện**' }),
      findings: [{ message: 'none', at: 'Kết quả thực hiện công tác thư viện' }],
    },
    {
      text: draft('9 tháng đầu năm 2025', {
        placeDate: '*Tân Hòa, ngày 16 tháng 9 năm 2025*',
        opening: 'Ủy ban nhân dân xã báo cáo kết quả (số liệu từ ngày 15/12/2024 đến ngày 14/9/2025) như sau:',
      }),
      findings: [],
    },
    {
      text: exampleDraft({
        subject: '**Kết quả kiểm tra công tác thư viện tại thôn Đông**',
        closing: 'Trên đây là Báo cáo của xã./.',
      }),
      findings: [],
    },
    { text: exampleDraft(), findings: [] },
  ],
  *check({ report }, options) {
    const subject = report.subject?.text ?? '';
    const { done } = subjectPeriods(subject);
    if (done.length === 0) yield* withoutPeriod(report, subject);
    else {
      yield* ofSentences(report, done);
      yield* ofData(report, done);
      yield* ofDate(report, subject, done, options);
    }
  },
};

function days(preset: number, vi: string, en: string) {
  return {
    type: 'number',
    preset,
    title: {
      vi: `Báo cáo ${vi} được ký trước ngày hết kỳ nhiều nhất bao nhiêu ngày`,
      en: `How many days before the end of its ${en} a report may be dated`,
    },
  } as const;
}

const wordsOf = (text: string, { span }: NamedPeriod): string => slice(text, span).replace(/\s+/g, ' ');

/** Opening and closing against the subject; years alone are the matter of form/leftover-year. */
function* ofSentences(report: Report, done: readonly NamedPeriod[]): Iterable<RuleFinding> {
  const all = periodsIn(report.subject?.text ?? '');
  for (const field of [openingSubject(report), closingSubject(report)]) {
    const named = field ? subjectPeriods(field.text).done : [];
    const [first] = named;
    const [main] = done;
    if (!field || !first || !main || first.period.kind === 'year') continue;
    if (named.some((one) => all.some((other) => isSamePeriod(one.period, other.period)))) continue;
    const values = { found: wordsOf(field.text, first), wanted: wordsOf(report.subject?.text ?? '', main) };
    yield { message: 'sentence', values, span: shift(first.span, field.span.start) };
  }
}

/** Kind and number agree; the years are not compared. */
function isSamePeriod(a: Period, b: Period): boolean {
  if (a.kind === 'month') return b.kind === 'month' && a.month === b.month;
  if (a.kind === 'quarter') return b.kind === 'quarter' && a.quarter === b.quarter;
  if (a.kind === 'months') return b.kind === 'months' && a.months === b.months;
  return a.kind === b.kind;
}

/** Data are closed on the 14th at the earliest and gathered from the 15th of the month before; both may slip. */
const DAYS_BEFORE = 31;
const DAYS_AFTER = 15;

function* ofData(report: Report, done: readonly NamedPeriod[]): Iterable<RuleFinding> {
  const bounds = boundsOf(done);
  const [main] = done;
  if (!bounds || !main) return;
  const earliest = plusDays(bounds.first, -DAYS_BEFORE);
  const latest = plusDays(bounds.last, DAYS_AFTER);
  for (const { from, to } of dataCutOffs(report)) {
    const isOutside = to.iso < bounds.first || to.iso > latest || (from !== null && from.iso < earliest);
    if (!isOutside) continue;
    const wrong = from !== null && from.iso < earliest && to.iso >= bounds.first && to.iso <= latest ? from : to;
    const values = { found: slice(report.text, wrong.span), wanted: wordsOf(report.subject?.text ?? '', main) };
    yield { message: 'cut-off', values, span: wrong.span };
  }
}

function boundsOf(done: readonly NamedPeriod[]): { readonly first: string; readonly last: string } | null {
  const known = done.flatMap(({ period }) => daysOf(period) ?? []);
  const firsts = known.map(({ first }) => first).sort();
  const lasts = known.map(({ last }) => last).sort();
  const [first, last] = [firsts[0], lasts.at(-1)];
  return first && last && known.length === done.length ? { first, last } : null;
}

const DAY = 86_400_000;
const plusDays = (iso: string, count: number): string =>
  new Date(Date.parse(iso) + count * DAY).toISOString().slice(0, 10);

/** Reports on the way, foreseen figures and single events are dated when they are. */
const NOT_TO_THE_END = /(?<![a-z])(?:uoc|du kien|du toan|den ngay|den thoi diem|den nay|giua ky)(?![a-z])/;

function* ofDate(
  { placeDate, headings }: Report,
  subject: string,
  done: readonly NamedPeriod[],
  options: OptionValues,
): Iterable<RuleFinding> {
  const main = done.at(-1);
  const last = main && daysOf(main.period)?.last;
  const { day, month, year } = placeDate ?? { day: null, month: null, year: null };
  if (!placeDate || !main || !last || !day || !month || !year) return;
  if (year.text !== last.slice(0, 4) || NOT_TO_THE_END.test(fold(subject))) return;
  if (main.period.kind === 'year' && !looksAhead(subject, headings, main.period.year)) return;
  const dated = `${year.text}-${month.text.padStart(2, '0')}-${day.text.padStart(2, '0')}`;
  const allowed = options[`days-before-end-of-${lengthOf(main.period)}`];
  if (typeof allowed !== 'number' || dated >= plusDays(last, -allowed)) return;
  const start = Math.min(day.span.start, year.span.start);
  const at = placeDate.text.toLowerCase().lastIndexOf('ngày');
  const span = spanOf(
    at < 0 ? start : Math.min(start, placeDate.span.start + at),
    Math.max(day.span.end, year.span.end),
  );
  const values = { found: placeDate.text, wanted: wordsOf(subject, main), last: last.split('-').reverse().join('/') };
  yield { message: 'early', values, span };
}

function lengthOf({ kind }: Period): 'month' | 'quarter' | 'year' {
  if (kind === 'month' || kind === 'year') return kind;
  return 'quarter';
}

/** A report on a year as a whole, not on something held in it: it sums up, or speaks of the year to come. */
function looksAhead(subject: string, headings: Report['headings'], year: number): boolean {
  const next = new RegExp(`(?<!\\d)${year + 1}(?!\\d)`);
  return /^tong ket/.test(fold(subject).trim()) || next.test(subject) || headings.some(({ title }) => next.test(title));
}

/** Titles of what comes back every month or year, folded. */
const PERIODIC =
  /^(?:ve\s+)?(?:ket qua|tinh hinh|so ket|cong tac)\s(?:.*\s)?(?:cong tac|nhiem vu|hoat dong)(?:\s|$)|^(?:ve\s+)?cong tac\s/;
const TIME =
  /\d{4}|giai doan|nhiem ky|nien khoa|nam hoc|chuyen de|dot xuat|(?<![a-z])(?:tuan|dot|vu|ngay|tai|kiem tra|giam sat)(?![a-z])/;

/** The subject names no time while the opening or closing does. */
function* withoutPeriod(report: Report, subject: string): Iterable<RuleFinding> {
  const folded = fold(subject).trim();
  if (!report.subject || !PERIODIC.test(folded) || TIME.test(folded)) return;
  for (const field of [closingSubject(report), openingSubject(report)]) {
    const [first] = field ? subjectPeriods(field.text).done : [];
    if (!field || !first || first.period.year === null) continue;
    yield { message: 'none', values: { wanted: wordsOf(field.text, first) }, span: report.subject.span };
    return;
  }
}
