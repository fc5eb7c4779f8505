import { exampleDraft } from '../example-draft';
import { sourced } from '../legal-sources';
import type { Rule } from '../rule';

const draft = (citation: string): string => exampleDraft({ opening: `Thực hiện ${citation}; xã báo cáo như sau:` });

/** The year between number and code: "30/2020/NĐ-CP", "202/2025/QH15". */
const YEAR = /^[^/]+\/((?:19|20)\d{2})\//;

export const yearMismatch: Rule = {
  id: 'citation/year-mismatch',
  title: { vi: 'Năm trong số, ký hiệu khác năm ban hành', en: 'Year in the symbol unlike the year of the date' },
  why: {
    vi: 'Số, ký hiệu văn bản quy phạm pháp luật có năm ban hành, nên năm ấy phải trùng với năm trong ngày ban hành. Khác nhau là đã chép nhầm một trong hai.',
    en: 'The symbol of a legal normative document contains its year of issue, so it must agree with the year of the date. Where they differ one of the two was copied wrongly.',
  },
  messages: {
    mismatch: {
      vi: 'Năm không khớp: số, ký hiệu «{symbol}» là năm {year}, ngày ban hành là năm {found}.',
      en: 'The years differ: “{symbol}” is of {year}, the date of {found}.',
    },
  },
  source: sourced('Điều 71 (số, ký hiệu văn bản quy phạm pháp luật gồm năm ban hành)', 'Nghị định số 78/2025/NĐ-CP'),
  severity: 'warning',
  fix: 'none',
  examples: [
    {
      text: draft('Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ về công tác văn thư'),
      findings: [{ message: 'mismatch', at: '05/3/2021' }],
    },
    {
      text: draft('Thông tư số 05/2024/TT-BNV ngày 12 tháng 5 năm 2025 của Bộ Nội vụ về lưu trữ'),
      findings: [{ message: 'mismatch', at: '12 tháng 5 năm 2025' }],
    },
    {
      text: draft('Luật Thư viện số 46/2019/QH14 ngày 21/11/2020'),
      findings: [{ message: 'mismatch', at: '21/11/2020' }],
    },
    {
      text: draft('Quyết định số 77/2006/QĐ-UBND ngày 03/8/2007 của UBND tỉnh Bình Minh về thư viện'),
      findings: [{ message: 'mismatch', at: '03/8/2007' }],
    },
    { text: draft('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư'), findings: [] },
    { text: draft('Quyết định số 77/2006/QĐ-UBND ngày 03/8/2006 của UBND tỉnh Bình Minh về thư viện'), findings: [] },
    { text: draft('Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về công tác dân vận'), findings: [] },
    { text: draft('Nghị quyết số 66.4/2025/NQ-CP ngày 12/9/2025 của Chính phủ về cơ chế đặc thù'), findings: [] },
    { text: draft('Nghị định số 30/2020/NĐ-CP ngày 31/02/2021 của Chính phủ về công tác văn thư'), findings: [] },
    { text: draft('Công văn số 2021/UBND-VX ngày 05/3/2024 của UBND tỉnh Bình Minh về thư viện'), findings: [] },
  ],
  *check({ report }) {
    for (const { symbol, date } of report.citations) {
      const year = symbol && YEAR.exec(symbol.text)?.[1];
      const found = date?.text?.slice(0, 4);
      if (!year || !date || !found || year === found) continue;
      yield { message: 'mismatch', values: { symbol: symbol.text, year, found }, span: date.span };
    }
  },
};
