import { isRealDate } from '../dates';
import { exampleDraft } from '../example-draft';
import { decree } from '../legal-sources';
import type { Rule } from '../rule';
import { dateFaults } from './date-of-issue';
import { isInBody } from './in-body';
import { placeFaults } from './place-name';

const at = (unit: string, placeDate: string): string =>
  exampleDraft({ names: `**ỦY BAN NHÂN DÂN**\n\n${unit}`, placeDate });

export const placeDate: Rule = {
  id: 'form/place-date',
  title: { vi: 'Địa danh, thời gian ban hành sai thể thức', en: 'Form of place and date' },
  why: {
    vi: 'Nghị định 30 quy định ghi tên chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở (đơn vị mang tên người, chữ số, sự kiện lịch sử thì ghi đủ danh từ chung), dấu phẩy, rồi «ngày … tháng … năm …», thêm số 0 cho ngày dưới 10 và tháng 1, 2. Ghi sai thì không rõ văn bản ban hành ở đâu, ngày nào.',
    en: 'The decree asks for the official name of the unit where the body sits (with its noun when it is named after a person, a number or an event), a comma, then “ngày … tháng … năm …”, with a leading 0 for days below 10 and months 1 and 2. Otherwise it is open where and when a document was issued.',
  },
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
    year: {
      vi: 'Năm ban hành sai thể thức: gặp «{found}», cần «{wanted}».',
      en: 'Wrong year of issue: found “{found}”, write “{wanted}”.',
    },
    abbreviated: {
      vi: 'Địa danh viết tắt: gặp «{found}», cần «{wanted}».',
      en: 'Abbreviated place: found “{found}”, write “{wanted}”.',
    },
    noun: {
      vi: 'Địa danh thiếu danh từ chung: gặp «{found}», cần «{wanted}» (đơn vị mang tên người, chữ số, sự kiện lịch sử).',
      en: 'The place lacks its noun: found “{found}”, write “{wanted}” (named after a person, a number or an event).',
    },
    'needless-noun': {
      vi: 'Địa danh thừa danh từ chung: gặp «{found}», thường ghi «{wanted}» (chỉ tên người, chữ số, sự kiện lịch sử cần danh từ).',
      en: 'Needless noun: found “{found}”, usually “{wanted}” (only names of persons, numbers and events take it).',
    },
    capitals: {
      vi: 'Địa danh sai thể thức: gặp «{found}», cần «{wanted}» (viết hoa chữ cái đầu).',
      en: 'Wrong place: found “{found}”, write “{wanted}” with first letters in capitals.',
    },
    unit: {
      vi: 'Địa danh không hợp với cơ quan ban hành: gặp «{found}», cơ quan là «{unit}».',
      en: 'The place “{found}” is not where the issuer “{unit}” sits.',
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
    {
      text: exampleDraft({ placeDate: 'Tân Hòa, ngày 05 tháng 12 năm 25' }),
      findings: [{ message: 'year', at: '25' }],
      fixed: exampleDraft({ placeDate: 'Tân Hòa, ngày 05 tháng 12 năm 2025' }),
    },
    {
      text: at('**PHƯỜNG 1**', '1, ngày 05 tháng 12 năm 2025'),
      findings: [{ message: 'noun', at: '1' }],
      fixed: at('**PHƯỜNG 1**', 'Phường 1, ngày 05 tháng 12 năm 2025'),
    },
    {
      text: at('**XÃ QUANG TRUNG**', 'Quang Trung, ngày 05 tháng 12 năm 2025'),
      findings: [{ message: 'noun', at: 'Quang Trung' }],
      fixed: at('**XÃ QUANG TRUNG**', 'Xã Quang Trung, ngày 05 tháng 12 năm 2025'),
    },
    {
      text: exampleDraft({ placeDate: 'Xã Tân Hòa, ngày 05 tháng 12 năm 2025' }),
      findings: [{ message: 'needless-noun', at: 'Xã Tân Hòa' }],
      fixed: exampleDraft({ placeDate: 'Tân Hòa, ngày 05 tháng 12 năm 2025' }),
    },
    {
      text: exampleDraft({ placeDate: 'TÂN HÒA, ngày 05 tháng 12 năm 2025' }),
      findings: [{ message: 'capitals', at: 'TÂN HÒA' }],
      fixed: exampleDraft({ placeDate: 'Tân Hòa, ngày 05 tháng 12 năm 2025' }),
    },
    {
      text: exampleDraft({ names: '**SỞ NỘI VỤ**', placeDate: 'TP. Hồ Chí Minh, ngày 05 tháng 12 năm 2025' }),
      findings: [{ message: 'abbreviated', at: 'TP. Hồ Chí Minh' }],
      fixed: exampleDraft({ names: '**SỞ NỘI VỤ**', placeDate: 'Thành phố Hồ Chí Minh, ngày 05 tháng 12 năm 2025' }),
    },
    {
      text: exampleDraft({ placeDate: 'Đồng Tâm, ngày 05 tháng 12 năm 2025' }),
      findings: [{ message: 'unit', at: 'Đồng Tâm' }],
    },
    { text: at('**XÃ QUANG TRUNG**', 'Xã Quang Trung, ngày 05 tháng 3 năm 2025'), findings: [] },
    { text: at('**PHƯỜNG 1**', 'Phường 1, ngày 29 tháng 02 năm 2024'), findings: [] },
    {
      text: exampleDraft({ names: '**SỞ NỘI VỤ**', placeDate: 'Thành phố Hồ Chí Minh, ngày 10 tháng 10 năm 2025' }),
      findings: [],
    },
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
    const { place, day, month, year } = field;
    if (day && month && year && !isRealDate(Number(day.text), Number(month.text), Number(year.text))) {
      yield { message: 'impossible', values: { found: field.text }, span: field.span, severity: 'error' };
      return;
    }
    if (report.regime === 'party') return;
    // In front matter a date may be written in any way; the export writes the law's form.
    if (isInBody(report, field)) yield* dateFaults(report, field);
    if (place) yield* placeFaults(report, place);
  },
};
