import { closingSubject, isCited, openingSubject } from '../../report/frame-sentences';
import { daysOf, periodsIn, subjectPeriods, type NamedPeriod } from '../../report/period';
import type { Field, Report, Section } from '../../report/report';
import { fold } from '../../text/fold';
import { shift, slice } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { practice } from '../legal-sources';
import type { Rule, RuleContext, RuleFinding } from '../rule';

const sections = (plan: string): string =>
  `## I. KẾT QUẢ THỰC HIỆN\n\nThư viện xã mở cửa đủ các ngày trong tuần.\n\n## II. ${plan}\n\nXã tiếp tục bổ sung đầu sách.`;

export const leftoverYear: Rule = {
  id: 'form/leftover-year',
  title: { vi: 'Năm có thể còn sót từ báo cáo cũ', en: 'Year that may be left over from an earlier report' },
  why: {
    vi: 'Báo cáo định kỳ thường được viết trên bản của kỳ trước; năm cũ sót ở câu mở đầu, câu kết, tiêu đề hay ngày ban hành làm sai kỳ báo cáo và là lỗi hay bị trả lại. Đây là kinh nghiệm soạn thảo, không phải quy định.',
    en: 'Periodic reports are written over those of the period before; an old year left in the opening, the closing, a heading or the date makes the report one of another period. Experience of drafters, not a rule of law.',
  },
  messages: {
    sentence: {
      vi: 'Năm không khớp với trích yếu: gặp «{found}», trích yếu ghi năm {wanted}; kiểm tra chỗ sót từ báo cáo cũ.',
      en: 'Year unlike the subject’s: found “{found}”, the subject says {wanted}; it may be left over from an earlier report.',
    },
    plan: {
      vi: 'Năm của phần phương hướng không hợp: gặp «{found}» trong báo cáo năm {year}, có lẽ cần «{wanted}».',
      en: 'Year of the plan unlikely: found “{found}” in a report on {year}; probably “{wanted}”.',
    },
    date: {
      vi: 'Năm ban hành không hợp với trích yếu: gặp «{found}», trích yếu ghi năm {wanted}; kiểm tra chỗ sót từ báo cáo cũ.',
      en: 'Year of issue unlikely: found “{found}”, the subject says {wanted}; one of the two may be left over.',
    },
  },
  source: practice('–', 'Kinh nghiệm soạn thảo báo cáo định kỳ'),
  severity: 'information',
  fix: 'suggested',
  options: {
    paragraphs: {
      type: 'boolean',
      preset: true,
      title: {
        vi: 'Xét cả đoạn văn mở đầu bằng «Trong năm …»',
        en: 'Look at paragraphs that open with “Trong năm …” too',
      },
    },
  },
  examples: [
    {
      text: exampleDraft({ closing: 'Trên đây là Báo cáo kết quả thực hiện công tác thư viện năm 2024./.' }),
      findings: [{ message: 'sentence', at: '2024' }],
      fixed: exampleDraft({ closing: 'Trên đây là Báo cáo kết quả thực hiện công tác thư viện năm 2025./.' }),
    },
    {
      text: exampleDraft({ sections: sections('PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025') }),
      findings: [{ message: 'plan', at: '2025' }],
      fixed: exampleDraft({ sections: sections('PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026') }),
    },
    {
      text: exampleDraft({ placeDate: '*Tân Hòa, ngày 05 tháng 12 năm 2024*', opening: 'Xã báo cáo như sau:' }),
      findings: [{ message: 'date', at: '2024' }],
    },
    {
      text: exampleDraft({
        sections: '## I. KẾT QUẢ THỰC HIỆN\n\nTrong năm 2024, thư viện xã mở cửa đủ các ngày trong tuần.',
      }),
      findings: [{ message: 'sentence', at: '2024' }],
      fixed: exampleDraft({
        sections: '## I. KẾT QUẢ THỰC HIỆN\n\nTrong năm 2025, thư viện xã mở cửa đủ các ngày trong tuần.',
      }),
    },
    { text: exampleDraft({ placeDate: '*Tân Hòa, ngày 05 tháng 01 năm 2026*' }), findings: [] },
    { text: exampleDraft({ sections: sections('NHIỆM VỤ NĂM 2026 (TĂNG 5% SO VỚI NĂM 2025)') }), findings: [] },
    { text: exampleDraft(), findings: [] },
  ],
  *check({ report, memory }, options) {
    const { done, toCome } = memory.ofWords(subjectPeriods, report.subject?.text ?? '');
    const [year, other] = new Set(yearsOf(done));
    const main = done.find(({ period }) => period.year === year);
    if (year === undefined || other !== undefined || !main) return;
    yield* ofDate(report, year, main);
    yield* ofSentences(report, year);
    yield* ofHeadings({ report, memory }, year, main, yearsOf(toCome));
    if (options.paragraphs === true) yield* ofParagraphs({ report, memory }, year);
  },
};

const yearsOf = (periods: readonly NamedPeriod[]): readonly number[] =>
  periods.flatMap(({ period }) => (period.year === null ? [] : [period.year]));

/** Reports on the end of a year may be dated to the end of March. */
const LAST_MONTH_OF_DELAY = 3;

function* ofDate({ placeDate }: Report, year: number, { period }: NamedPeriod): Iterable<RuleFinding> {
  const typed = placeDate?.year;
  if (!placeDate || !typed || !/^\d{4}$/.test(typed.text)) return;
  const late = Number(typed.text) - year;
  const endsLate = Number(daysOf(period)?.last.slice(5, 7) ?? 0) >= 10;
  const isSoonAfter = late === 1 && endsLate && Number(placeDate.month?.text ?? 1) <= LAST_MONTH_OF_DELAY;
  if (late === 0 || isSoonAfter) return;
  yield { message: 'date', values: { found: typed.text, wanted: String(year) }, span: typed.span };
}

function* ofSentences(report: Report, year: number): Iterable<RuleFinding> {
  for (const field of [openingSubject(report), closingSubject(report)]) {
    if (field) yield* oldYear(report, field, subjectPeriods(field.text).done, year);
  }
}

/** The one year of some words that is not the report's; words that name the report's year too compare the two. */
function* oldYear(report: Report, field: Field, periods: readonly NamedPeriod[], year: number): Iterable<RuleFinding> {
  const named = periods.filter(({ period }) => period.year !== null);
  const [first] = named;
  if (!first?.yearSpan || named.some(({ period }) => period.year === year)) return;
  if (new Set(yearsOf(named)).size > 1 || YEARS.test(field.text)) return;
  const span = shift(first.yearSpan, field.span.start);
  if (isCited(report, span)) return;
  const [found, wanted] = [slice(report.text, span), String(year)];
  yield { message: 'sentence', values: { found, wanted }, span, fixes: [replaceWith(span, wanted, false)] };
}

/** A span of years, or several in a row. */
const YEARS = /(?:19|20)\d\d\s*[-–,]\s*(?:19|20)\d\d/;

const PLAN =
  /^(?:phuong huong|nhiem vu|muc tieu|giai phap|ke hoach|du kien|dinh huong|chuong trinh cong tac|cac nhiem vu)/;
const RESULTS = /ket qua|tinh hinh|danh gia|uu diem|thuc hien/;

function* ofHeadings(
  context: Pick<RuleContext, 'report' | 'memory'>,
  year: number,
  { period }: NamedPeriod,
  planned: readonly number[],
): Iterable<RuleFinding> {
  const { report } = context;
  for (const [index, outermost] of report.sections.entries()) {
    const title = fold(outermost.title);
    if (RESULTS.test(title) && !PLAN.test(title))
      yield* oldYear(report, titleField(report, outermost), periodsIn(slice(report.text, outermost.titleSpan)), year);
    else if (index > 0) yield* plans(context, outermost, year, period.kind === 'year', planned);
  }
}

const titleField = ({ text }: Report, { titleSpan }: Section): Field => ({
  text: slice(text, titleSpan),
  span: titleSpan,
});

/** Headings of what is to come, under an outermost heading that tells no results. */
function* plans(
  context: Pick<RuleContext, 'report' | 'memory'>,
  section: Section,
  year: number,
  isYearly: boolean,
  planned: readonly number[],
): Iterable<RuleFinding> {
  const { report, memory } = context;
  const field = titleField(report, section);
  const first = memory.ofWords(firstPlanned, field.text);
  if (first?.yearSpan && first.period.year !== null && !planned.includes(first.period.year)) {
    const isOld = first.period.year < year || (isYearly && first.period.year === year);
    const wanted = String(planned[0] ?? (isYearly ? year + 1 : year));
    const span = shift(first.yearSpan, field.span.start);
    const values = { found: slice(report.text, span), year: String(year), wanted };
    if (isOld) yield { message: 'plan', values, span, fixes: [replaceWith(span, wanted, false)] };
  }
  for (const child of section.children) yield* plans(context, child, year, isYearly, planned);
}

const firstPlanned = (title: string): NamedPeriod | undefined =>
  PLAN.test(fold(title)) ? periodsIn(title)[0] : undefined;

const IN_THE_YEAR = /^[\s*_+-]*trong nam (?:20|19)\d\d/;
const COMPARES = /so voi|cung ky|giai doan|tu nam|nam truoc/;
const LONGEST_OPENING = 40;

const opensWithYear = (typed: string): boolean => IN_THE_YEAR.test(fold(typed.slice(0, LONGEST_OPENING)));

function* ofParagraphs(
  { report, memory }: Pick<RuleContext, 'report' | 'memory'>,
  year: number,
): Iterable<RuleFinding> {
  for (const block of report.body) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    if (!memory.ofBlock(opensWithYear, report.text, block)) continue;
    const { span } = block;
    const text = slice(report.text, span);
    if (text.includes(String(year)) || COMPARES.test(fold(text))) continue;
    const periods = periodsIn(text.slice(0, LONGEST_OPENING)).slice(0, 1);
    if (periods.every(({ period }) => (period.year ?? year) < year))
      yield* oldYear(report, { text: text.slice(0, LONGEST_OPENING), span }, periods, year);
  }
}
