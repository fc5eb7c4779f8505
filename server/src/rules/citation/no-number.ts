import { exampleDraft } from '../example-draft';
import { decree } from '../legal-sources';
import type { Rule } from '../rule';
import { issuedInSentence } from './issuer-in-sentence';
import { leaveBlanks, type OpenPart } from './open-blanks';

const draft = (citation: string): string =>
  exampleDraft({ opening: `Thực hiện ${citation}, xã báo cáo kết quả như sau:` });

export const noNumber: Rule = {
  id: 'citation/no-number',
  title: { vi: 'Viện dẫn không có số, ký hiệu', en: 'Citation without number' },
  why: {
    vi: 'Viện dẫn lần đầu phải có số, ký hiệu. Một cơ quan ban hành nhiều kế hoạch, quyết định trong năm, nên chỉ ghi tên loại thì không biết là văn bản nào.',
    en: 'A first mention must carry number and symbol. A body issues many plans and decisions in a year, so the type alone does not say which one is meant.',
  },
  messages: {
    missing: {
      vi: 'Viện dẫn «{type}» thiếu số, ký hiệu; lần đầu cần đủ số, ký hiệu, ngày, cơ quan ban hành, trích yếu.',
      en: '“{type}” is cited without its number; a first mention needs number, date, issuer and subject.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.6.b'),
  severity: 'warning',
  fix: 'suggested',
  examples: [
    {
      text: draft('Kế hoạch của UBND xã Tân Hòa về phát triển văn hóa đọc'),
      findings: [{ message: 'missing', at: 'Kế hoạch của UBND xã Tân Hòa' }],
      fixed: draft('Kế hoạch số …/KH-UBND ngày … tháng … năm … của UBND xã Tân Hòa về phát triển văn hóa đọc'),
    },
    {
      text: draft('Kế hoạch về phát triển văn hóa đọc'),
      findings: [{ message: 'missing', at: 'Kế hoạch' }],
      fixed: draft('Kế hoạch số … ngày … tháng … năm … của … về phát triển văn hóa đọc'),
    },
    {
      text: draft('Nghị quyết của Hội đồng nhân dân xã Tân Hòa về nhiệm vụ năm 2025'),
      findings: [{ message: 'missing', at: 'Nghị quyết của Hội đồng nhân dân xã Tân Hòa' }],
    },
    { text: draft('các kế hoạch của cấp trên'), findings: [] },
    { text: draft('quyết định của pháp luật'), findings: [] },
    { text: draft('nhiệm vụ được giao'), findings: [] },
    { text: draft('Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND xã Tân Hòa về văn hóa đọc'), findings: [] },
  ],
  *check(context) {
    const { report } = context;
    if (report.citations.every(({ kind }) => kind !== 'unnumbered')) return;
    const issued = issuedInSentence(context);
    for (const citation of report.citations) {
      if (citation.kind !== 'unnumbered') continue;
      const open: OpenPart[] = ['symbol'];
      if (!citation.date) open.push('date');
      if (!citation.issuer && !issued.has(citation)) open.push('issuer');
      yield {
        message: 'missing',
        values: { type: citation.documentType.text },
        span: citation.span,
        fixes: leaveBlanks(report.text, citation, new Set(open)),
      };
    }
  },
};
