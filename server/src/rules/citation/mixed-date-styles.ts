import { slice } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';
import { dateStyle, writeDate, type DateStyle } from './typed-dates';

const draft = (first: string, second: string): string =>
  exampleDraft({
    opening: `Thực hiện Kế hoạch số 12/KH-UBND ngày ${first} của UBND xã Tân Hòa về thư viện và Quyết định số 40/QĐ-UBND ngày ${second} của UBND xã Tân Hòa về kinh phí, xã báo cáo như sau:`,
  });

export const mixedDateStyles: Rule = {
  id: 'citation/mixed-date-styles',
  title: { vi: 'Ngày viện dẫn viết nhiều cách', en: 'Mixed styles of cited dates' },
  why: {
    vi: 'Nghị định không quy định cách viết ngày trong viện dẫn; viết «26/11/2021» hay «ngày 26 tháng 11 năm 2021» đều được. Dùng một cách trong cả văn bản thì dễ đọc và dễ soát hơn.',
    en: 'The decree leaves the style of dates inside citations open: “26/11/2021” and “ngày 26 tháng 11 năm 2021” are both right. One style throughout is easier to read and to check.',
  },
  messages: {
    mixed: {
      vi: 'Cách viết ngày không thống nhất: gặp «{found}», cần «{wanted}» như đa số viện dẫn trong văn bản.',
      en: 'Mixed date styles: found “{found}”, write “{wanted}” as most citations here do.',
    },
  },
  source: practice('Phụ lục I, Phần I, Mục II.6.b (không quy định cách viết; viết thống nhất)'),
  severity: 'information',
  fix: 'suggested',
  examples: [
    {
      text: draft('15/01/2025', '05 tháng 3 năm 2025'),
      findings: [{ message: 'mixed', at: '05 tháng 3 năm 2025' }],
      fixed: draft('15/01/2025', '05/3/2025'),
    },
    {
      text: draft('15 tháng 01 năm 2025', '05/3/2025'),
      findings: [{ message: 'mixed', at: '05/3/2025' }],
      fixed: draft('15 tháng 01 năm 2025', '05 tháng 3 năm 2025'),
    },
    {
      text: draft('15/01/2025', '05-3-2025'),
      findings: [{ message: 'mixed', at: '05-3-2025' }],
      fixed: draft('15/01/2025', '05/3/2025'),
    },
    {
      text: draft('15.01.2025', '05/3/2025'),
      findings: [{ message: 'mixed', at: '05/3/2025' }],
      fixed: draft('15.01.2025', '05.3.2025'),
    },
    { text: draft('15/01/2025', '05/3/2025'), findings: [] },
    { text: draft('15/1/2025', '05/03/2025'), findings: [] },
    { text: draft('15 tháng 01 năm 2025', '05 tháng 3 năm 2025'), findings: [] },
    { text: draft('31/02/2025', '05 tháng 3 năm 2025'), findings: [] },
    {
      text: exampleDraft({ sections: '## I. KẾT QUẢ\n\nNgày 05 tháng 3 năm 2025, thư viện xã mở cửa trở lại.' }),
      findings: [],
    },
    {
      text: draft('15/01/2025', '05/3/2025').replace(
        'về kinh phí',
        'về sửa đổi Quyết định số 3/QĐ-UBND ngày 02 tháng 01 năm 2024',
      ),
      findings: [],
    },
  ],
  *check({ report, documents, memory }) {
    const dates = documents
      .flatMap(({ mentions }) => mentions)
      .flatMap(({ date }) =>
        date?.text
          ? [{ iso: date.text, span: date.span, style: memory.ofWords(dateStyle, slice(report.text, date.span)) }]
          : [],
      )
      .sort((a, b) => a.span.start - b.span.start);
    const usual = mostUsed(dates.map(({ style }) => style));
    if (usual === null) return;
    for (const { iso, span, style } of dates) {
      if (style === usual) continue;
      const typed = slice(report.text, span);
      const wanted = writeDate(iso, usual);
      const title = { vi: `Sửa thành «${wanted}»`, en: `Change to “${wanted}”` };
      yield {
        message: 'mixed',
        values: { found: typed.replace(/\s+/g, ' '), wanted },
        span,
        fixes: [{ title, safe: false, edits: [{ span, newText: wanted }] }],
      };
    }
  },
};

/** The style used most; of several the one that comes first. */
function mostUsed(styles: readonly DateStyle[]): DateStyle | null {
  const counts = new Map<DateStyle, number>();
  for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
