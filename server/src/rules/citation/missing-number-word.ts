import { exampleDraft } from '../example-draft';
import { insertAt } from '../fixes';
import { sourced } from '../legal-sources';
import type { Rule } from '../rule';

const draft = (citation: string): string => exampleDraft({ opening: `Thực hiện ${citation}, xã báo cáo như sau:` });

export const missingNumberWord: Rule = {
  id: 'citation/missing-number-word',
  title: { vi: 'Viện dẫn thiếu chữ «số»', en: 'Citation without the word “số”' },
  why: {
    vi: 'Không câu nào của nghị định bắt buộc chữ «số», nhưng mọi ví dụ của nghị định đều viết «Nghị định số …». Cơ quan Đảng bỏ chữ này từ lần viện dẫn thứ hai, nên quy tắc chỉ xét lần đầu với văn bản của Đảng.',
    en: 'No sentence of the decree orders the word “số”, but every example in it has it (“Nghị định số …”). Party offices drop it from the second mention on, so for Party documents only the first mention is checked.',
  },
  messages: {
    missing: { vi: 'Thiếu chữ «số»; cần «{wanted}».', en: 'Missing the word “số”; write “{wanted}”.' },
  },
  source: sourced('Phụ lục I, Phần I, Mục II.6 (các ví dụ)'),
  severity: 'warning',
  fix: 'safe',
  examples: [
    {
      text: draft('Chỉ thị 35-CT/TW ngày 26/5/2014 của Bộ Chính trị về tiếp công dân'),
      findings: [{ message: 'missing', at: 'Chỉ thị 35-CT/TW' }],
      fixed: draft('Chỉ thị số 35-CT/TW ngày 26/5/2014 của Bộ Chính trị về tiếp công dân'),
    },
    {
      text: draft('Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư'),
      findings: [{ message: 'missing', at: 'Nghị định 30/2020/NĐ-CP' }],
      fixed: draft('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư'),
    },
    {
      text: draft('Chỉ thị số 35-CT/TW ngày 26/5/2014 của Bộ Chính trị về tiếp công dân và Chỉ thị 35-CT/TW'),
      findings: [],
    },
    {
      text: draft('Kế hoạch 12/KH-UBND ngày 15/01/2025 của UBND xã Tân Hòa về văn hóa đọc'),
      findings: [{ message: 'missing', at: 'Kế hoạch 12/KH-UBND' }],
      fixed: draft('Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND xã Tân Hòa về văn hóa đọc'),
    },
    {
      text: draft('Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về dân vận và Chỉ thị 33/CT-TTg'),
      findings: [{ message: 'missing', at: 'Chỉ thị 33/CT-TTg' }],
      fixed: draft('Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về dân vận và Chỉ thị số 33/CT-TTg'),
    },
    { text: draft('Luật Đất đai năm 2024'), findings: [] },
    { text: draft('các chỉ thị của cấp trên'), findings: [] },
    { text: draft('Nghị quyết số: 35/NQ-HĐND ngày 05/3/2025 của HĐND xã về thư viện'), findings: [] },
  ],
  *check({ documents }) {
    for (const { mentions } of documents) {
      for (const citation of mentions) {
        const isFirst = citation === mentions[0];
        // Party offices leave the word out of later mentions (HD 05-HD/VPTW).
        if (!isFirst && citation.kind === 'party') continue;
        const { symbol, documentType } = citation;
        if (!symbol || !citation.problems.some((problem) => problem.kind === 'missing-number-word')) continue;
        yield {
          message: 'missing',
          values: { wanted: `${documentType.text} số ${symbol.text}` },
          span: { start: citation.span.start, end: Math.max(symbol.span.end, citation.span.start) },
          severity: isFirst ? 'warning' : 'information',
          fixes: [insertAt(symbol.span.start, 'số ', true)],
        };
      }
    }
  },
};
