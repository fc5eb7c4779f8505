import { partsOf, shortForm } from '../../citation/canonical-form';
import type { KnownDocument } from '../../citation/known-document';
import type { Register } from '../../citation/register';
import { symbolKey } from '../../citation/symbol-key';
import type { Report } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';
import { latestReportDate } from './report-date';
import { writeDate } from './typed-dates';

const draft = (citation: string, placeDate = '*Tân Hòa, ngày 05 tháng 12 năm 2025*'): string =>
  exampleDraft({ placeDate, opening: `Thực hiện ${citation}; xã báo cáo như sau:` });

const OLD = 'Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư';

export const replaced: Rule = {
  id: 'citation/replaced',
  title: { vi: 'Văn bản viện dẫn đã được thay thế', en: 'Cited document was replaced' },
  why: {
    vi: 'Văn bản đã được thay thế thì thường không còn là căn cứ để thực hiện. Danh mục chỉ nhắc để kiểm tra: nhắc lại một văn bản cũ trong phần nêu quá trình vẫn có thể đúng.',
    en: 'A document that was replaced is usually no longer a ground to act on. The register only reminds you to check: an old document may rightly be named as part of what happened.',
  },
  messages: {
    replaced: {
      vi: 'Theo danh mục văn bản, {symbol} đã được thay thế bởi {by}; cần kiểm tra hiệu lực.',
      en: 'According to the register, {symbol} was replaced by {by}; check which one is in force.',
    },
    'replaced-from': {
      vi: 'Theo danh mục văn bản, {symbol} đã được thay thế bởi {by} từ ngày {from}; cần kiểm tra hiệu lực.',
      en: 'According to the register, {symbol} was replaced by {by} from {from}; check which one is in force.',
    },
  },
  source: practice('Điều 37 (thay thế văn bản); các văn bản khác theo danh mục văn bản'),
  severity: 'information',
  fix: 'none',
  examples: [
    { text: draft(OLD), findings: [{ message: 'replaced', at: '110/2004/NĐ-CP' }] },
    {
      text: draft('Thông tư số 01/2024/TT-TTCP ngày 20/01/2024 của Thanh tra Chính phủ về chế độ báo cáo'),
      findings: [{ message: 'replaced-from', at: '01/2024/TT-TTCP' }],
    },
    {
      text: draft('Nghị định số 34/2016/NĐ-CP của Chính phủ', '*Tân Hòa, ngày … tháng … năm …*'),
      findings: [{ message: 'replaced-from', at: '34/2016/NĐ-CP' }],
    },
    {
      text: draft('Luật Lưu trữ năm 2011'),
      findings: [{ message: 'replaced-from', at: 'Luật Lưu trữ năm 2011' }],
    },
    { text: draft(OLD, '*Tân Hòa, ngày 05 tháng 12 năm 2018*'), findings: [] },
    {
      text: draft(
        'Thông tư số 01/2024/TT-TTCP ngày 20/01/2024 của Thanh tra Chính phủ về chế độ báo cáo',
        '*Tân Hòa, ngày 29 tháng 9 năm 2025*',
      ),
      findings: [],
    },
    {
      text: draft(`Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư thay thế ${OLD}`),
      findings: [],
    },
    {
      text: draft(`${OLD}, Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư`),
      findings: [],
    },
    { text: draft('Luật Lưu trữ'), findings: [] },
    { text: draft('Luật Lưu trữ năm 2024'), findings: [] },
    { text: draft('Nghị định số 999/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về thư viện'), findings: [] },
  ],
  *check({ report, documents, register }) {
    const latest = latestReportDate(report);
    for (const { first } of documents) {
      const known = register.find(first);
      const by = known[0]?.replacedBy;
      if (!by || known.some(({ replacedBy }) => replacedBy === null)) continue;
      if (isCited(report, by.symbol)) continue;
      const from = by.from ?? firstDate(register.bySymbol(by.symbol));
      if (latest !== null && from !== null && latest < from) continue;
      const values = { symbol: first.symbol?.text ?? shortForm(partsOf(first)), by: nameOf(by.symbol, register) };
      const span = first.symbol?.span ?? first.span;
      if (by.from === null) yield { message: 'replaced', values, span };
      else yield { message: 'replaced-from', values: { ...values, from: writeDate(by.from, '/') }, span };
    }
  },
};

function isCited({ citations }: Report, wanted: string): boolean {
  const key = symbolKey(wanted);
  return citations.some(({ symbol }) => symbol !== null && symbolKey(symbol.text) === key);
}

/** A document cannot replace another one before it was issued. */
const firstDate = (documents: readonly KnownDocument[]): string | null =>
  documents.flatMap(({ date }) => date ?? []).sort()[0] ?? null;

function nameOf(symbol: string, register: Register): string {
  const [document] = register.bySymbol(symbol);
  if (!document) return symbol;
  const name = document.name === null ? document.documentType : `${document.documentType} ${document.name}`;
  return `${name} số ${symbol}`;
}
