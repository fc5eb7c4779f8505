import type { Citation } from '../../citation/citation';
import { groupMentions } from '../../citation/mentions';
import { exampleDraft } from '../example-draft';
import { decree } from '../legal-sources';
import type { Rule } from '../rule';

const draft = (citation: string): string => exampleDraft({ opening: `Thực hiện ${citation}; xã báo cáo như sau:` });

export const incompleteFirstMention: Rule = {
  id: 'citation/incomplete-first-mention',
  title: { vi: 'Viện dẫn lần đầu chưa đủ', en: 'Incomplete first mention' },
  messages: {
    incomplete: {
      vi: 'Viện dẫn lần đầu thiếu {missing}; cần đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu.',
      en: 'The first mention lacks {missingEn}; it needs type, number, date, issuer and subject.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.6.b'),
  severity: 'warning',
  fix: 'none',
  examples: [
    {
      text: draft('Chỉ thị số 24-CT/TU về hiến đất làm đường'),
      findings: [{ message: 'incomplete', at: 'Chỉ thị số 24-CT/TU' }],
    },
    {
      text: draft('Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ'),
      findings: [{ message: 'incomplete', at: 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ' }],
    },
    { text: draft('Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về công tác dân vận'), findings: [] },
    { text: draft('Luật Thực hiện dân chủ ở cơ sở'), findings: [] },
    {
      text: draft(
        'Quyết định số 15/QĐ-UBND ngày 05/3/2025 của Ủy ban nhân dân xã về thư viện; Quyết định số 15/QĐ-UBND',
      ),
      findings: [],
    },
  ],
  *check({ report }) {
    for (const { citation, first } of groupMentions(report.citations)) {
      if (first || citation.kind === 'law' || isSharedInList(citation, report.citations)) continue;
      const missing = missingParts(citation);
      if (missing.length === 0) continue;
      yield {
        message: 'incomplete',
        values: { missing: missing.map(([vi]) => vi).join(', '), missingEn: missing.map(([, en]) => en).join(', ') },
        span: citation.span,
      };
    }
  },
};

/** "Quyết định số 1656 và 1662/QĐ-UBND …": what the list shares stands at another item. */
function isSharedInList(citation: Citation, all: readonly Citation[]): boolean {
  const next = all[all.indexOf(citation) + 1];
  return citation.inList || (next?.inList ?? false);
}

function missingParts({ date, issuer, title }: Citation): readonly (readonly [string, string])[] {
  const parts: (readonly [string, string])[] = [];
  if (!date) parts.push(['ngày ban hành', 'the date']);
  if (!issuer) parts.push(['cơ quan ban hành', 'the issuer']);
  if (!title) parts.push(['trích yếu', 'the subject']);
  return parts;
}
