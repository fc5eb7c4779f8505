import type { Alignment } from '../../outline/alignment';
import { fillVariables } from '../../outline/variables';
import { moveSection } from '../../report/move-section';
import type { Report, Section } from '../../report/report';
import { practice } from '../legal-sources';
import type { Fix, Rule } from '../rule';
import { danVanDraft, danVanDraftWith, danVanSections } from './example-outline';
import { fittingAlignment } from './fit';
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
    level: {
      vi: 'Mục «{title}» đặt sai cấp so với đề cương «{outline}»; cần đặt {place}.',
      en: 'Section “{title}” is at the wrong level in the outline “{outline}”: it comes {placeEn}.',
    },
  },
  source: practice('Đề cương báo cáo', 'Nghị định số 09/2019/NĐ-CP'),
  severity: 'information',
  fix: 'suggested',
  examples: [
    { text: swapped, findings: [{ message: 'misplaced', at: '## I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO' }] },
    { text: danVanDraft(), findings: [] },
  ],
  *check(context) {
    const { report, outlineNamed } = context;
    const alignment = fittingAlignment(context);
    if (!alignment) return;
    for (const misplaced of alignment.misplaced) {
      const found = report.headings[misplaced.heading];
      if (!found) continue;
      const stays = misplaced.insertAt >= found.span.start && misplaced.insertAt <= found.span.end;
      yield {
        message: stays ? 'level' : 'misplaced',
        values: { title: found.title, outline: alignment.outline.title, ...placeIn(report, misplaced) },
        span: found.headingSpan,
        severity: outlineNamed && misplaced.section.required ? 'warning' : 'information',
        fixes: moveTo(report, found, misplaced),
      };
    }
  },
};

type Misplaced = Alignment['misplaced'][number];

/** Where the section belongs, told by the headings that the report has. */
function placeIn(report: Report, { after, parent, parentHeading }: Misplaced): { place: string; placeEn: string } {
  const before = after === null ? undefined : report.headings[after]?.title;
  if (before !== undefined) return { place: `sau mục «${before}»`, placeEn: `after “${before}”` };
  const above = parentHeading === null ? undefined : report.headings[parentHeading]?.title;
  const title = above ?? (parent ? fillVariables(parent.title, reportYear(report)) : undefined);
  return title === undefined
    ? { place: 'đầu tiên', placeEn: 'first of all' }
    : { place: `đầu mục «${title}»`, placeEn: `first in “${title}”` };
}

/** Moves the section with all that stands under it; none where its parent is missing too. */
function moveTo(report: Report, section: Section, { parent, parentHeading, insertAt }: Misplaced): readonly Fix[] {
  const above = parentHeading === null ? null : (report.headings[parentHeading] ?? null);
  if (parent && !above) return [];
  const { edits } = moveSection(report, section, { parent: above, insertAt });
  if (edits.length === 0) return [];
  return [
    {
      title: { vi: `Chuyển mục «${section.title}» về chỗ của đề cương`, en: `Move “${section.title}” to its place` },
      safe: false,
      edits,
    },
  ];
}
