import type { CitedDocument } from '../../citation/cited-documents';
import { symbolKey } from '../../citation/symbol-key';
import { spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { decree } from '../legal-sources';
import type { Rule } from '../rule';
import { mentionsInText } from './mentions-in-text';

const FULL = 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ';
const draft = (later: string): string =>
  exampleDraft({
    opening: `Thực hiện ${FULL} về công tác dân vận, xã báo cáo như sau:`,
    sections: `## I. KẾT QUẢ\n\nXã đã học tập ${later} trong cả năm.`,
  });

export const repeatedInFull: Rule = {
  id: 'citation/repeated-in-full',
  title: { vi: 'Viện dẫn lần sau lặp lại đầy đủ', en: 'Later mention repeated in full' },
  why: {
    vi: 'Từ lần viện dẫn thứ hai, nghị định chỉ yêu cầu tên loại và số, ký hiệu. Lặp lại ngày, cơ quan và trích yếu làm câu dài mà không cho biết thêm gì.',
    en: 'From the second mention on the decree asks only for type, number and symbol. Repeating date, issuer and subject lengthens the sentence and adds nothing.',
  },
  messages: {
    repeated: {
      vi: 'Viện dẫn lần sau lặp lại đầy đủ; chỉ cần «{wanted}».',
      en: 'Cited in full above; later only “{wanted}” is needed.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.6.b'),
  severity: 'information',
  fix: 'suggested',
  examples: [
    { text: draft(FULL), findings: [{ message: 'repeated', at: FULL }], fixed: draft('Chỉ thị số 33/CT-TTg') },
    {
      text: draft(`${FULL}, ${FULL}`),
      findings: [
        { message: 'repeated', at: FULL },
        { message: 'repeated', at: FULL },
      ],
      fixed: draft('Chỉ thị số 33/CT-TTg, Chỉ thị số 33/CT-TTg'),
    },
    {
      text: draft('Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ ngày 26 tháng 11 năm 2021'),
      findings: [{ message: 'repeated', at: 'Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ ngày 26 tháng 11 năm 2021' }],
      fixed: draft('Chỉ thị số 33/CT-TTg'),
    },
    { text: draft('Chỉ thị số 33/CT-TTg'), findings: [] },
    { text: draft(`Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND xã về thực hiện ${FULL}`), findings: [] },
    { text: draft('Chỉ thị số 34/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về thi đua'), findings: [] },
    {
      text: draft(`Quyết định số 15/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ về sửa đổi, bổ sung ${FULL}`),
      findings: [],
    },
    { text: draft('Chỉ thị số 33/CT-TTg ngày 05/3/2024 của Thủ tướng Chính phủ'), findings: [] },
  ],
  *check(context) {
    const shared = sharedSymbols(context.documents);
    for (const { citation, document } of mentionsInText(context)) {
      const { symbol, date, issuer, documentType, numberWord, kind, inList } = citation;
      if (!symbol || kind === 'law' || inList || !date || !issuer || shared.has(symbolKey(symbol.text))) continue;
      if (!document.firstFull || document.firstFull.span.start >= citation.span.start) continue;
      const from = symbol.span.end;
      const to = Math.max(date.span.end, issuer.span.end);
      if (to <= from) continue;
      const wanted = [documentType.text, ...(numberWord ? ['số'] : []), symbol.text].join(' ');
      yield {
        message: 'repeated',
        values: { wanted },
        span: citation.span,
        fixes: [
          {
            title: { vi: `Rút gọn thành «${wanted}»`, en: `Shorten to “${wanted}”` },
            safe: false,
            edits: [{ span: spanOf(from, to), newText: '' }],
          },
        ],
      };
    }
  },
};

/** Symbols of several documents of the text: there the date tells which one is meant. */
function sharedSymbols(documents: readonly CitedDocument[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { first } of documents) {
    const key = first.symbol && symbolKey(first.symbol.text);
    if (key && seen.has(key)) shared.add(key);
    if (key) seen.add(key);
  }
  return shared;
}
