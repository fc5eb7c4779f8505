import { practice } from '../legal-sources';
import type { Rule } from '../rule';
import { danVanDraft, danVanDraftWith, danVanSections } from './example-outline';
import { fittingAlignment } from './fit';

const doubled = danVanDraftWith(
  [...danVanSections, ['', '### 3. Giải pháp thực hiện', 'Họp dân theo từng xóm.'] as const].map(
    ([, heading, text]) => [heading, text],
  ),
);

export const duplicateSection: Rule = {
  id: 'outline/duplicate-section',
  title: { vi: 'Mục của đề cương lặp lại', en: 'Section of the outline twice' },
  why: {
    vi: 'Cơ quan yêu cầu báo cáo tổng hợp theo từng mục của đề cương. Một mục viết hai lần thì số liệu dễ bị tính hai lần hoặc bị sót.',
    en: 'The body that asks for the report compiles it section by section. Content given twice is easily counted twice or overlooked.',
  },
  messages: {
    duplicate: {
      vi: 'Mục «{title}» lặp lại mục «{first}» của đề cương; cần gộp lại thành một mục.',
      en: 'Section “{title}” repeats “{first}” of the outline; make them one.',
    },
  },
  source: practice('Đề cương báo cáo', 'Nghị định số 09/2019/NĐ-CP'),
  severity: 'information',
  fix: 'none',
  examples: [
    { text: doubled, findings: [{ message: 'duplicate', at: '### 3. Giải pháp thực hiện' }] },
    { text: danVanDraft(), findings: [] },
  ],
  *check(context) {
    const { report, outlineNamed } = context;
    const alignment = fittingAlignment(context);
    if (!alignment) return;
    for (const { heading, first } of alignment.duplicates) {
      const again = report.headings[heading];
      if (!again) continue;
      yield {
        message: 'duplicate',
        values: { title: again.title, first: report.headings[first]?.title ?? '' },
        span: again.headingSpan,
        severity: outlineNamed ? 'warning' : 'information',
      };
    }
  },
};
