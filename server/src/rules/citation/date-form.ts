import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';

const draft = (date: string): string =>
  exampleDraft({
    opening: `Thực hiện Kế hoạch số 12/KH-UBND ngày ${date} của Ủy ban nhân dân xã Tân Hòa về thư viện, xã báo cáo như sau:`,
  });

export const dateForm: Rule = {
  id: 'citation/date-form',
  title: { vi: 'Cách viết ngày tháng trong viện dẫn', en: 'Form of a cited date' },
  why: {
    vi: 'Nghị định chỉ quy định cách ghi ngày ban hành ở đầu văn bản: thêm số 0 trước ngày dưới 10 và trước tháng 1, 2. Văn bản chính thức áp dụng cách ấy cả cho ngày viết tắt trong viện dẫn, như 03/6/2025.',
    en: 'The decree rules only the date of issue: a 0 before days under 10 and before months 1 and 2. Official papers write short dates inside citations the same way, as in 03/6/2025.',
  },
  messages: {
    unpadded: {
      vi: 'Ngày tháng thiếu số 0: gặp «{found}», cần «{wanted}».',
      en: 'Date without its 0: found “{found}”, write “{wanted}”.',
    },
    overpadded: {
      vi: 'Tháng viết thừa số 0: gặp «{found}», cần «{wanted}».',
      en: 'Needless 0 in the month: found “{found}”, write “{wanted}”.',
    },
  },
  source: practice('Phụ lục I, Phần I, Mục II.4.b (quy định cho ngày ban hành)'),
  severity: 'information',
  fix: 'safe',
  examples: [
    { text: draft('3/6/2025'), findings: [{ message: 'unpadded', at: '3/6/2025' }], fixed: draft('03/6/2025') },
    { text: draft('15/1/2025'), findings: [{ message: 'unpadded', at: '15/1/2025' }], fixed: draft('15/01/2025') },
    { text: draft('15/06/2025'), findings: [{ message: 'overpadded', at: '15/06/2025' }], fixed: draft('15/6/2025') },
    { text: draft('5/2/2025'), findings: [{ message: 'unpadded', at: '5/2/2025' }], fixed: draft('05/02/2025') },
    { text: draft('03/6/2025'), findings: [] },
    { text: draft('10/10/2024'), findings: [] },
    { text: draft('05 tháng 3 năm 2025'), findings: [] },
    { text: draft('26/11/2021'), findings: [] },
  ],
  *check({ report }) {
    for (const citation of report.citations) {
      for (const problem of citation.problems) {
        if (problem.kind !== 'unpadded-date' && problem.kind !== 'overpadded-date') continue;
        const { span, suggestion } = problem;
        yield {
          message: problem.kind === 'unpadded-date' ? 'unpadded' : 'overpadded',
          values: { found: report.text.slice(span.start, span.end), wanted: suggestion },
          span,
          severity: problem.kind === 'unpadded-date' ? 'information' : 'hint',
          fixes: [replaceWith(span, suggestion, true)],
        };
      }
    }
  },
};
