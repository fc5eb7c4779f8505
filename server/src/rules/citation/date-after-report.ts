import { slice } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { sourced } from '../legal-sources';
import type { Rule } from '../rule';
import { latestReportDate } from './report-date';

const draft = (date: string, placeDate = '*Tân Hòa, ngày 05 tháng 12 năm 2025*'): string =>
  exampleDraft({
    placeDate,
    opening: `Thực hiện Kế hoạch số 12/KH-UBND ngày ${date} của Ủy ban nhân dân xã Tân Hòa về thư viện, xã báo cáo như sau:`,
  });

export const dateAfterReport: Rule = {
  id: 'citation/date-after-report',
  title: { vi: 'Ngày viện dẫn sau ngày của báo cáo', en: 'Cited date after the date of the report' },
  why: {
    vi: 'Báo cáo chỉ viện dẫn được văn bản đã ban hành, nên ngày viện dẫn không thể sau ngày ghi trên báo cáo. Thường là gõ nhầm năm; người nhận tra theo ngày ấy sẽ không tìm thấy văn bản.',
    en: 'A report can only cite what was issued before it, so a cited date after the report’s own is usually a mistyped year. Nobody finds the document by that date.',
  },
  messages: {
    after: {
      vi: 'Ngày viện dẫn sai: gặp «{found}», cần ngày không sau ngày của báo cáo ({date}).',
      en: 'The cited date “{found}” is after the date of the report ({date}).',
    },
  },
  source: sourced('Phụ lục I, Phần I, Mục II.4 và II.6.b'),
  severity: 'warning',
  fix: 'none',
  examples: [
    { text: draft('15/01/2026'), findings: [{ message: 'after', at: '15/01/2026' }] },
    { text: draft('06/12/2025'), findings: [{ message: 'after', at: '06/12/2025' }] },
    { text: draft('15 tháng 01 năm 2052'), findings: [{ message: 'after', at: '15 tháng 01 năm 2052' }] },
    {
      text: draft('02/12/2025', '*Tân Hòa, ngày … tháng 11 năm 2025*'),
      findings: [{ message: 'after', at: '02/12/2025' }],
    },
    { text: draft('15/01/2025'), findings: [] },
    { text: draft('05/12/2025'), findings: [] },
    { text: draft('30/11/2025', '*Tân Hòa, ngày … tháng 11 năm 2025*'), findings: [] },
    { text: draft('31/12/2025', '*Tân Hòa, ngày … tháng … năm 2025*'), findings: [] },
    { text: draft('15/01/2030', '*Tân Hòa, ngày … tháng … năm …*'), findings: [] },
    { text: draft('31/02/2026'), findings: [] },
  ],
  *check({ report }) {
    const latest = latestReportDate(report);
    if (latest === null) return;
    for (const { date } of report.citations) {
      if (!date?.text || date.text <= latest) continue;
      const found = slice(report.text, date.span).replace(/\s+/g, ' ');
      yield { message: 'after', values: { found, date: report.placeDate?.text ?? '' }, span: date.span };
    }
  },
};
