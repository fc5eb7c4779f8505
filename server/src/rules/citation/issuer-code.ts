import type { Citation } from '../../citation/citation';
import { BODY_NAMES, bodyOfName, bodyOfSymbol, type IssuingBody } from '../../citation/issuing-body';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Memory } from '../memory';
import type { Rule } from '../rule';

const draft = (citation: string): string => exampleDraft({ opening: `Thực hiện ${citation}; xã báo cáo như sau:` });

export const issuerCode: Rule = {
  id: 'citation/issuer-code',
  title: { vi: 'Cơ quan ban hành khác ký hiệu', en: 'Issuer unlike the body in the symbol' },
  why: {
    vi: 'Ký hiệu chứa chữ viết tắt tên cơ quan ban hành, vì thế tên cơ quan viết bên cạnh phải là cơ quan ấy. Hai nơi khác nhau thì một nơi sai và viện dẫn chỉ tới văn bản không có thật.',
    en: 'The symbol holds the abbreviated name of the body that issued the document, so the issuer written beside it must be that body. Where they differ one is wrong and the citation points to no real document.',
  },
  messages: {
    mismatch: {
      vi: 'Cơ quan ban hành không khớp ký hiệu: gặp «{found}», ký hiệu «{symbol}» là của cơ quan khác.',
      en: 'The issuer “{found}” does not fit the symbol “{symbol}”.',
    },
    named: {
      vi: 'Cơ quan ban hành không khớp ký hiệu «{symbol}»: gặp «{found}», cần «{wanted}».',
      en: 'The issuer does not fit “{symbol}”: found “{found}”, write “{wanted}”.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.3.b (ký hiệu gồm chữ viết tắt tên cơ quan ban hành)'),
  severity: 'warning',
  fix: 'suggested',
  examples: [
    {
      text: draft('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Bộ Nội vụ về công tác văn thư'),
      findings: [{ message: 'named', at: 'Bộ Nội vụ' }],
      fixed: draft('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư'),
    },
    {
      text: draft('Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Chính phủ về công tác dân vận'),
      findings: [{ message: 'named', at: 'Chính phủ' }],
      fixed: draft('Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về công tác dân vận'),
    },
    {
      text: draft('Nghị quyết số 35/NQ-HĐND ngày 05/3/2025 của UBND xã Tân Hòa về thư viện'),
      findings: [{ message: 'mismatch', at: 'UBND xã Tân Hòa' }],
    },
    {
      text: draft('Nghị quyết số 1686/NQ-UBTVQH15 ngày 16/6/2025 của Quốc hội về sắp xếp đơn vị hành chính'),
      findings: [{ message: 'named', at: 'Quốc hội' }],
      fixed: draft(
        'Nghị quyết số 1686/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính',
      ),
    },
    { text: draft('Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng về dân vận'), findings: [] },
    { text: draft('Kết luận số 114-KL/TW ngày 14/7/2015 của Ban Bí thư về dân vận'), findings: [] },
    { text: draft('Quyết định số 12/QĐ-UBND ngày 05/3/2025 của Chủ tịch UBND xã về thư viện'), findings: [] },
    { text: draft('Nghị quyết số 35/NQ-HĐND ngày 05/3/2025 của Thường trực HĐND xã về thư viện'), findings: [] },
    { text: draft('Thông tư số 05/2025/TT-BNV ngày 14/5/2025 của Bộ trưởng Bộ Nội vụ về lưu trữ'), findings: [] },
    { text: draft('Nghị quyết số 76/2025/UBTVQH15 ngày 14/4/2025 của Ủy ban Thường vụ Quốc hội về xã'), findings: [] },
    { text: draft('Công văn số 45/VPCP-KGVX ngày 05/3/2025 của Văn phòng Chính phủ về thư viện'), findings: [] },
  ],
  *check({ report, memory }) {
    for (const citation of report.citations) {
      const { issuer, symbol } = citation;
      const body = issuerMismatch(citation, memory);
      if (!body || !issuer || !symbol) continue;
      const wanted = BODY_NAMES[body];
      const values = { symbol: symbol.text, found: issuer.text };
      if (wanted === undefined) yield { message: 'mismatch', values, span: issuer.span };
      else
        yield {
          message: 'named',
          values: { ...values, wanted },
          span: issuer.span,
          fixes: [replaceWith(issuer.span, wanted, false)],
        };
    }
  },
};

/** The body that the symbol names where the issuer is another one for sure; null elsewhere. */
export function issuerMismatch({ kind, symbol, issuer }: Citation, memory: Memory): IssuingBody | null {
  if (!symbol || !issuer || kind === 'joint' || kind === 'law') return null;
  const body = memory.ofWords(bodyOfSymbol, symbol.text);
  const named = memory.ofWords(bodyOfName, issuer.text);
  return body && named && body !== named ? body : null;
}
