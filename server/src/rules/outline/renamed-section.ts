import { fillVariables } from '../../outline/variables';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';
import { danVanDraft } from './example-outline';
import { fittingAlignment } from './fit';
import { reportYear } from './report-year';
import { isAllCaps } from '../../text/letters';

const renamed = danVanDraft().replace('### 1. Ưu điểm', '### 1. Quan điểm');

export const renamedSection: Rule = {
  id: 'outline/renamed-section',
  title: { vi: 'Mục mang tên khác với đề cương', en: 'Section under another name than the outline’s' },
  why: {
    vi: 'Mục đứng đúng chỗ của đề cương nhưng mang tên khác: có thể gõ nhầm, cũng có thể là nội dung khác viết vào chỗ của mục phải có. Người tổng hợp tìm mục theo tên.',
    en: 'The section stands where the outline has one but bears another name: a slip, or other content in the place of what was asked for. Those who compile the report look for sections by name.',
  },
  messages: {
    renamed: {
      vi: 'Tên mục khác với đề cương «{outline}»: gặp «{found}», cần «{wanted}».',
      en: 'Section under another name than in the outline “{outline}”: found “{found}”, write “{wanted}”.',
    },
  },
  source: practice('Đề cương báo cáo', 'Nghị định số 09/2019/NĐ-CP'),
  severity: 'information',
  fix: 'suggested',
  examples: [
    { text: renamed, findings: [{ message: 'renamed', at: 'Quan điểm' }], fixed: danVanDraft() },
    { text: danVanDraft().replace('### 1. Ưu điểm', '### 1. Mặt được'), findings: [] },
    { text: danVanDraft(), findings: [] },
  ],
  *check(context) {
    const { report } = context;
    const alignment = fittingAlignment(context);
    const year = reportYear(report);
    for (const { section, heading } of alignment?.renamed ?? []) {
      const found = report.headings[heading];
      if (!found) continue;
      const title = fillVariables(section.title, year);
      const wanted = isAllCaps(found.title) ? title.toUpperCase() : title;
      yield {
        message: 'renamed',
        values: { found: found.title, wanted, outline: alignment?.outline.title ?? '' },
        span: found.titleSpan,
        fixes: [
          {
            title: { vi: `Sửa tên mục thành «${wanted}»`, en: `Rename the section “${wanted}”` },
            safe: false,
            edits: [{ span: found.titleSpan, newText: wanted }],
          },
        ],
      };
    }
  },
};
