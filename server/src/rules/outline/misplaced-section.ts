import { fillVariables } from '../../outline/variables';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';
import { danVanDraft, danVanDraftWith, danVanSections } from './example-outline';
import { fitsOutline } from './fit';
import { reportYear } from './report-year';

const swapped = danVanDraftWith(
  [...danVanSections.slice(1, 10), ...danVanSections.slice(0, 1), ...danVanSections.slice(10)].map(
    ([, heading, text]) => [heading, text],
  ),
);

export const misplacedSection: Rule = {
  id: 'outline/misplaced-section',
  title: { vi: 'Mục đặt sai chỗ so với đề cương', en: 'Section at another place than the outline’s' },
  why: {
    vi: 'Nơi nhận đọc và tổng hợp theo thứ tự của đề cương, nên mục đặt chỗ khác dễ bị bỏ sót. Đề cương do cơ quan yêu cầu báo cáo quy định; Nghị định số 30/2020/NĐ-CP không định sẵn thứ tự các mục.',
    en: 'The recipient reads and compiles in the order of the outline, so a section elsewhere is easily overlooked. The outline comes from the body that asks for the report; Nghị định số 30/2020/NĐ-CP sets no order of sections.',
  },
  messages: {
    misplaced: {
      vi: 'Mục «{title}» đặt sai chỗ so với đề cương «{outline}»; cần đặt {place}.',
      en: 'Section “{title}” is at the wrong place in the outline “{outline}”: it comes {placeEn}.',
    },
  },
  source: practice('Đề cương báo cáo', 'Nghị định số 09/2019/NĐ-CP'),
  severity: 'information',
  fix: 'none',
  examples: [
    { text: swapped, findings: [{ message: 'misplaced', at: '## I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO' }] },
    { text: danVanDraft(), findings: [] },
  ],
  *check(context) {
    const { report, alignment, outlineNamed } = context;
    if (!alignment || !fitsOutline(context)) return;
    const year = reportYear(report);
    for (const { section, heading, parent } of alignment.misplaced) {
      const found = report.headings[heading];
      if (!found) continue;
      const siblings = parent ? parent.children : alignment.outline.sections;
      const next = siblings[siblings.indexOf(section) + 1];
      const neighbour = fillVariables((next ?? parent ?? section).title, year);
      yield {
        message: 'misplaced',
        values: {
          title: found.title,
          outline: alignment.outline.title,
          place: next ? `trước mục «${neighbour}»` : parent ? `cuối mục «${neighbour}»` : 'cuối báo cáo',
          placeEn: next ? `before “${neighbour}”` : parent ? `last in “${neighbour}”` : 'last',
        },
        span: found.headingSpan,
        severity: outlineNamed && section.required ? 'warning' : 'information',
      };
    }
  },
};
