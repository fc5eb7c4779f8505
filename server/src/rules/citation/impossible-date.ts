import { exampleDraft } from '../example-draft';
import { decree } from '../legal-sources';
import type { Rule } from '../rule';

const draft = (date: string): string =>
  exampleDraft({
    opening: `Thực hiện Kế hoạch số 12/KH-UBND ngày ${date} của Ủy ban nhân dân xã Tân Hòa về thư viện, xã báo cáo như sau:`,
  });

export const impossibleDate: Rule = {
  id: 'citation/impossible-date',
  title: { vi: 'Ngày viện dẫn không có trong lịch', en: 'Cited date that does not exist' },
  why: {
    vi: 'Viện dẫn lần đầu phải ghi thời gian ban hành. Một ngày không có trong lịch không xác định được văn bản nào, nên báo cáo dễ bị trả lại để sửa.',
    en: 'A first mention must give the date of issue. A date that is in no calendar identifies no document, and the paper is likely to come back.',
  },
  messages: {
    impossible: { vi: 'Ngày viện dẫn sai: gặp «{found}», cần một ngày có trong lịch.', en: 'No such date: “{found}”.' },
  },
  source: decree('Phụ lục I, Phần I, Mục II.6.b'),
  severity: 'error',
  fix: 'none',
  examples: [
    { text: draft('31/6/2025'), findings: [{ message: 'impossible', at: '31/6/2025' }] },
    { text: draft('15/13/2025'), findings: [{ message: 'impossible', at: '15/13/2025' }] },
    { text: draft('29/02/2025'), findings: [{ message: 'impossible', at: '29/02/2025' }] },
    { text: draft('31 tháng 4 năm 2025'), findings: [{ message: 'impossible', at: '31 tháng 4 năm 2025' }] },
    { text: draft('29/02/2024'), findings: [] },
    { text: draft('31/12/2024'), findings: [] },
    { text: draft('28 tháng 02 năm 2025'), findings: [] },
    { text: draft('30/11/2024'), findings: [] },
  ],
  *check({ report }) {
    for (const citation of report.citations) {
      for (const { kind, span } of citation.problems) {
        if (kind === 'impossible-date')
          yield { message: 'impossible', values: { found: report.text.slice(span.start, span.end) }, span };
      }
    }
  },
};
