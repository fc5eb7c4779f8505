import { slice } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { decree } from '../legal-sources';
import type { Rule } from '../rule';

const draft = (first: string, second: string): string =>
  exampleDraft({
    opening: `Thực hiện ${first} về thư viện, xã báo cáo như sau:`,
    sections: `## I. KẾT QUẢ\n\nXã đã triển khai ${second} đến các thôn.`,
  });

export const differentDates: Rule = {
  id: 'citation/different-dates',
  title: { vi: 'Một văn bản viện dẫn với hai ngày', en: 'One document cited with two dates' },
  why: {
    vi: 'Thời gian ban hành là một phần của viện dẫn. Một văn bản mang hai ngày thì chắc chắn có một ngày sai, và người đọc không biết ngày nào đúng.',
    en: 'The date of issue is part of a citation. When one document carries two dates one of them is wrong, and the reader cannot tell which.',
  },
  messages: {
    different: {
      vi: 'Ngày của {symbol} không thống nhất: gặp «{found}», lần trước là «{other}».',
      en: '{symbol} has two dates: “{found}” here, “{other}” before.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.6.b'),
  severity: 'warning',
  fix: 'none',
  examples: [
    {
      text: draft(
        'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
        'Nghị định số 30/2020/NĐ-CP ngày 03/5/2020 của Chính phủ',
      ),
      findings: [{ message: 'different', at: '03/5/2020' }],
    },
    {
      text: draft(
        'Kế hoạch số 21/KH-UBND ngày 05/3/2025 của UBND xã Tân Hòa',
        'Kế hoạch số 21/KH-UBND ngày 15/3/2025 của Ủy ban nhân dân xã Tân Hòa',
      ),
      findings: [{ message: 'different', at: '15/3/2025' }],
    },
    {
      text: draft(
        'Quyết định số 06/2024/QĐ-UBND ngày 02/4/2024 của UBND tỉnh Bình Minh',
        'Quyết định số 06/2024/QĐ-UBND ngày 04/2/2024',
      ),
      findings: [{ message: 'different', at: '04/2/2024' }],
    },
    {
      text: draft(
        'Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024',
        'Luật Đất đai số 31/2024/QH15 ngày 08 tháng 01 năm 2024',
      ),
      findings: [{ message: 'different', at: '08 tháng 01 năm 2024' }],
    },
    {
      text: draft(
        'Chỉ thị số 35-CT/TW ngày 26/5/2014 của Bộ Chính trị',
        'Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị',
      ),
      findings: [],
    },
    {
      text: draft(
        'Kế hoạch số 21/KH-UBND ngày 05/3/2025 của UBND xã Tân Hòa',
        'Kế hoạch số 21/KH-UBND ngày 15/3/2025 của UBND xã Đồng Tâm',
      ),
      findings: [],
    },
    {
      text: draft('Kế hoạch số 21/KH-UBND ngày 05/3/2025 của UBND xã Tân Hòa', 'Kế hoạch số 21/KH-UBND ngày 15/3/2025'),
      findings: [],
    },
    {
      text: draft(
        'Quyết định số 06/2024/QĐ-UBND ngày 02/4/2024 của UBND tỉnh Bình Minh',
        'Quyết định số 06/2024/QĐ-UBND ngày 09/5/2024 của UBND tỉnh Sơn Hà',
      ),
      findings: [],
    },
    {
      text: draft(
        'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
        'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
      ),
      findings: [],
    },
    {
      text: draft('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ', 'Nghị định số 30/2020/NĐ-CP'),
      findings: [],
    },
  ],
  *check({ report, documents }) {
    for (const { mentions } of documents) {
      const [first, ...others] = mentions.flatMap(({ symbol, date }) =>
        symbol && date?.text ? [{ symbol: symbol.text, iso: date.text, span: date.span }] : [],
      );
      if (!first) continue;
      for (const { symbol, iso, span } of others) {
        if (iso === first.iso) continue;
        const values = { symbol, found: slice(report.text, span), other: slice(report.text, first.span) };
        yield { message: 'different', values, span };
      }
    }
  },
};
