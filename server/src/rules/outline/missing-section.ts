import { spanOf, type Span } from '../../text/span';
import { fillVariables } from '../../outline/variables';
import type { MissingSection } from '../../outline/alignment';
import type { Report, Section } from '../../report/report';
import { writeNumber } from '../../report/section-number';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Fix, Rule } from '../rule';
import { danVanDraft } from './example-outline';
import { fitsOutline } from './fit';
import { baseDepth, depthOf } from './headings';
import { reportYear } from './report-year';

/** Depth of `#` for the outermost sections of a draft that has none yet. */
const DEFAULT_BASE = 2;
/** How far around the place the text is looked at for blank lines. */
const NEARBY = 200;

export const missingSection: Rule = {
  id: 'outline/missing-section',
  title: { vi: 'Thiếu mục của đề cương', en: 'Section of the outline missing' },
  why: {
    vi: 'Đề cương là nội dung mà cơ quan yêu cầu báo cáo cần có để tổng hợp. Thiếu một mục bắt buộc, báo cáo dễ bị trả lại để bổ sung; không phát sinh thì vẫn nên giữ mục và ghi rõ.',
    en: 'The outline is what the body that asks for the report needs in order to compile it. A report without a required section is likely to be sent back; where nothing happened keep the section and say so.',
  },
  messages: {
    missing: {
      vi: 'Thiếu mục «{title}» của đề cương «{outline}»; cần đặt ở đây.',
      en: 'Section “{title}” of the outline “{outline}” is missing; it belongs here.',
    },
  },
  source: practice('Đề cương báo cáo', 'Nghị định số 09/2019/NĐ-CP'),
  severity: 'information',
  fix: 'suggested',
  examples: [
    { text: danVanDraft('giai-phap'), findings: [{ message: 'missing', at: 'Trên đây là Báo cáo' }] },
    { text: danVanDraft('chi-dao'), findings: [{ message: 'missing', at: '## II. KẾT QUẢ CÔNG' }] },
    { text: danVanDraft('cai-cach-hanh-chinh'), findings: [{ message: 'missing', at: '### 4. Tiếp công' }] },
    { text: danVanDraft('uu-diem'), findings: [{ message: 'missing', at: '### 2. Hạn chế và' }] },
    { text: danVanDraft(), findings: [] },
    { text: exampleDraft(), findings: [] },
  ],
  *check(context) {
    const { report, alignment, outlineNamed } = context;
    if (!alignment || !fitsOutline(context)) return;
    const year = reportYear(report);
    for (const missing of alignment.missing) {
      const title = fillVariables(missing.section.title, year);
      yield {
        message: 'missing',
        values: { title, outline: alignment.outline.title },
        span: firstWords(report.text, missing.insertAt),
        severity: outlineNamed ? 'warning' : 'information',
        fixes: [insertion(report, missing, title)],
      };
    }
  },
};

/** The beginning of the text before which the section belongs, so that there is something to underline. */
function firstWords(text: string, at: number): Span {
  const start = at + (/^\s*(?=\S)/.exec(text.slice(at, at + 40))?.[0].length ?? 0);
  const words = /^[^\n]{0,19}(?=\s|$)/.exec(text.slice(start, start + 40))?.[0] ?? '';
  return spanOf(start, start + words.trimEnd().length);
}

function insertion(report: Report, missing: MissingSection, title: string): Fix {
  const { text } = report;
  const parent = missing.parentHeading === null ? null : (report.headings[missing.parentHeading] ?? null);
  const siblings = parent ? parent.children : report.sections;
  const level = siblings[0]?.level ?? (parent?.level ?? 0) + 1;
  const base = baseDepth(report);
  const number = numberFor(missing, siblings, parent);
  const heading = number === '' ? title : `${number} ${title}`;
  const typed =
    base === null && report.headings.length > 0
      ? `**${heading}**`
      : `${'#'.repeat(depthOf(base ?? DEFAULT_BASE, level))} ${heading}`;
  const lead = text.slice(Math.max(0, missing.insertAt - NEARBY), missing.insertAt);
  const gap = lead === '' || /\n\s*\n$/.test(lead) ? '' : lead.endsWith('\n') ? '\n' : '\n\n';
  const trail = /^\s*$/.test(text.slice(missing.insertAt, missing.insertAt + NEARBY).split('\n', 1)[0] ?? '')
    ? ''
    : '\n\n';
  return {
    title: { vi: `Thêm mục «${heading}»`, en: `Insert section “${heading}”` },
    safe: false,
    edits: [{ span: spanOf(missing.insertAt, missing.insertAt), newText: `${gap}${typed}${trail}` }],
  };
}

/** The number that goes on from the section before, in the style of the sections beside it; none where they have none. */
function numberFor(missing: MissingSection, siblings: readonly Section[], parent: Section | null): string {
  const style =
    siblings.find((section) => section.number)?.number?.style ??
    (siblings.length > 0 || missing.section.number === 'none' ? null : missing.section.number);
  if (style === null) return '';
  const before = siblings.findLast((section) => section.headingSpan.start < missing.insertAt);
  const value = before?.number?.value ?? (before ? siblings.indexOf(before) + 1 : 0);
  return writeNumber(style, value + 1, parent?.number?.text);
}
