import { spanOf } from '../../text/span';
import type { Field, PlaceDateField, Report } from '../../report/report';
import { isRealDate, paddedDay, paddedMonth } from '../dates';
import { exampleDraft } from '../example-draft';
import { insertAt, replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';

export const placeDate: Rule = {
  id: 'form/place-date',
  title: { vi: 'Địa danh, thời gian ban hành sai thể thức', en: 'Form of place and date' },
  messages: {
    impossible: {
      vi: 'Thời gian ban hành sai: gặp «{found}», cần một ngày có trong lịch.',
      en: 'The date of issue does not exist: “{found}”.',
    },
    padding: {
      vi: '{what} sai thể thức: gặp «{found}», cần «{wanted}» (thêm số 0 cho ngày dưới 10, tháng 1 và tháng 2).',
      en: 'Wrong {what}: found “{found}”, write “{wanted}” (a leading 0 for days below 10, months 1 and 2).',
    },
    overpadding: {
      vi: 'Tháng viết thừa số 0: gặp «{found}», cần «{wanted}» (chỉ tháng 1 và tháng 2 thêm số 0).',
      en: 'Needless 0 in the month: found “{found}”, write “{wanted}”.',
    },
    comma: {
      vi: 'Thiếu dấu phẩy sau địa danh; cần «{wanted}».',
      en: 'Missing comma after the place; write “{wanted}”.',
    },
    words: {
      vi: 'Thời gian ban hành sai thể thức: gặp «{found}», cần «{wanted}».',
      en: 'Wrong date of issue: found “{found}”, write “{wanted}”.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.4'),
  severity: 'warning',
  fix: 'safe',
  examples: [
    {
      text: exampleDraft({ placeDate: 'Tân Hòa, ngày 5 tháng 12 năm 2025' }),
      findings: [{ message: 'padding', at: '5' }],
      fixed: exampleDraft({ placeDate: 'Tân Hòa, ngày 05 tháng 12 năm 2025' }),
    },
    {
      text: exampleDraft({ placeDate: 'Tân Hòa, ngày 15 tháng 1 năm 2025' }),
      findings: [{ message: 'padding', at: '1' }],
      fixed: exampleDraft({ placeDate: 'Tân Hòa, ngày 15 tháng 01 năm 2025' }),
    },
    {
      text: exampleDraft({ placeDate: 'Tân Hòa, ngày 15 tháng 03 năm 2025' }),
      findings: [{ message: 'overpadding', at: '03' }],
      fixed: exampleDraft({ placeDate: 'Tân Hòa, ngày 15 tháng 3 năm 2025' }),
    },
    {
      text: exampleDraft({ placeDate: 'Tân Hòa, ngày 31 tháng 6 năm 2025' }),
      findings: [{ message: 'impossible', at: 'Tân Hòa, ngày 31 tháng 6 năm 2025' }],
    },
    {
      text: exampleDraft({ placeDate: 'Tân Hòa ngày 15 tháng 6 năm 2025' }),
      findings: [{ message: 'comma', at: 'Tân Hòa' }],
      fixed: exampleDraft({ placeDate: 'Tân Hòa, ngày 15 tháng 6 năm 2025' }),
    },
    {
      text: exampleDraft({ placeDate: 'Tân Hòa, 05/12/2025' }),
      findings: [{ message: 'words', at: '05/12/2025' }],
      fixed: exampleDraft({ placeDate: 'Tân Hòa, ngày 05 tháng 12 năm 2025' }),
    },
    { text: exampleDraft({ placeDate: 'Xã Quang Trung, ngày 05 tháng 3 năm 2025' }), findings: [] },
    { text: exampleDraft({ placeDate: 'Phường 1, ngày 29 tháng 02 năm 2024' }), findings: [] },
    { text: exampleDraft({ placeDate: 'Thành phố Hồ Chí Minh, ngày 10 tháng 10 năm 2025' }), findings: [] },
    { text: exampleDraft({ placeDate: 'Tân Hòa, ngày     tháng     năm 2025' }), findings: [] },
    {
      text: exampleDraft({ frontMatter: '---\nđịa danh: Tân Hòa\nngày: 5/3/2025\n---', placeDate: '' }),
      findings: [],
    },
    {
      text: exampleDraft({ frontMatter: '---\nđịa danh: Tân Hòa\nngày: 2025-02-30\n---', placeDate: '' }),
      findings: [{ message: 'impossible', at: '2025-02-30' }],
    },
  ],
  *check({ report }) {
    const field = report.placeDate;
    if (!field) return;
    const { day, month, year } = field;
    if (day && month && year && !isRealDate(Number(day.text), Number(month.text), Number(year.text))) {
      yield { message: 'impossible', values: { found: field.text }, span: field.span, severity: 'error' };
      return;
    }
    // In front matter a date may be written in any way; the export writes the law's form.
    if (report.regime === 'party' || !isTypedInBody(report, field)) return;
    yield* wording(field);
  },
};

const isTypedInBody = (report: Report, field: Field): boolean =>
  report.frontMatter === null || field.span.start >= report.frontMatter.end;

function* wording(field: PlaceDateField): Iterable<RuleFinding> {
  const { place, day, month, year } = field;
  if (
    place &&
    day &&
    month &&
    year &&
    !/\p{L}{2}/u.test(field.text.slice(place.span.end - field.span.start, day.span.start - field.span.start))
  ) {
    const span = spanOf(day.span.start, year.span.end);
    const found = field.text.slice(span.start - field.span.start, span.end - field.span.start);
    const wanted = `ngày ${paddedDay(Number(day.text))} tháng ${paddedMonth(Number(month.text))} năm ${year.text}`;
    yield { message: 'words', values: { found, wanted }, span, fixes: [replaceWith(span, wanted, true)] };
    return;
  }
  if (place && !/^\s*,/.test(field.text.slice(place.span.end - field.span.start))) {
    yield {
      message: 'comma',
      values: { wanted: `${place.text},` },
      span: place.span,
      fixes: [insertAt(place.span.end, ',', true)],
    };
  }
  if (day) yield* padding('Ngày', day, paddedDay(Number(day.text)), 'padding');
  if (month)
    yield* padding(
      'Tháng',
      month,
      paddedMonth(Number(month.text)),
      month.text.startsWith('0') ? 'overpadding' : 'padding',
    );
}

function* padding(
  what: string,
  field: Field,
  wanted: string,
  message: 'padding' | 'overpadding',
): Iterable<RuleFinding> {
  if (field.text === wanted) return;
  yield {
    message,
    values: { what, found: field.text, wanted },
    span: field.span,
    fixes: [replaceWith(field.span, wanted, true)],
  };
}
