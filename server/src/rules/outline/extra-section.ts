import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';
import { closedOutline } from './example-outline';
import { fittingAlignment } from './fit';

export const extraSection: Rule = {
  id: 'outline/extra-section',
  title: { vi: 'Mục ngoài đề cương', en: 'Section that the outline does not name' },
  why: {
    vi: 'Có đề cương chỉ cho phép các mục đã nêu (ghi «free: false»). Nội dung viết ở mục khác không vào được báo cáo tổng hợp; cần đưa vào mục phù hợp hoặc vào phụ lục.',
    en: 'Some outlines allow only the sections they name (“free: false”). What stands in another section does not reach the compiled report; put it into a section that fits or into an annex.',
  },
  messages: {
    extra: {
      vi: 'Mục «{title}» không có trong đề cương «{outline}»; cần chuyển nội dung vào mục của đề cương hoặc phụ lục.',
      en: 'The outline “{outline}” has no section “{title}”; move its content into one of the outline’s or an annex.',
    },
  },
  source: practice('Đề cương báo cáo', 'Nghị định số 09/2019/NĐ-CP'),
  severity: 'information',
  fix: 'none',
  examples: [
    {
      text: exampleDraft().replace('Trên đây là', '## III. TRANH ẢNH\n\nCó hai mươi bức.\n\nTrên đây là'),
      outlines: [closedOutline],
      findings: [{ message: 'extra', at: '## III. TRANH ẢNH' }],
    },
    { text: exampleDraft(), outlines: [closedOutline], findings: [] },
    { text: exampleDraft(), findings: [] },
  ],
  *check(context) {
    const alignment = fittingAlignment(context);
    for (const { heading, allowed } of alignment?.extra ?? []) {
      const section = context.report.headings[heading];
      if (!section || allowed) continue;
      yield {
        message: 'extra',
        values: { title: section.title, outline: alignment?.outline.title ?? '' },
        span: section.headingSpan,
      };
    }
  },
};
