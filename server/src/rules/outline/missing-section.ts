import { spanOf, type Span } from '../../text/span';
import { fillVariables } from '../../outline/variables';
import type { MissingSection } from '../../outline/alignment';
import type { Report, Section } from '../../report/report';
import { writeNumber } from '../../report/section-number';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Fix, Rule } from '../rule';
import { danVanDraft } from './example-outline';
import { baseDepth, depthOf } from './headings';
import { reportYear } from './report-year';

/** Depth of `#` for the outermost sections of a draft that has none yet. */
const DEFAULT_BASE = 2;

export const missingSection: Rule = {
  id: 'outline/missing-section',
  title: { vi: 'Thiếu mục của đề cương', en: 'Section of the outline missing' },
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
    { text: danVanDraft(), findings: [] },
    { text: exampleDraft(), findings: [] },
  ],
  *check({ report, alignment, outlineNamed }) {
    if (!alignment || (alignment.matched.length === 0 && report.headings.length > 0)) return;
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

/** The beginning of the line before which the section belongs, so that there is something to underline. */
function firstWords(text: string, at: number): Span {
  const words = /^[^\n]{0,19}(?=[\s]|$)/.exec(text.slice(at, at + 40))?.[0] ?? '';
  return spanOf(at, at + words.trimEnd().length);
}

function insertion(report: Report, missing: MissingSection, title: string): Fix {
  const { text } = report;
  const before = missing.after === null ? null : (report.headings[missing.after] ?? null);
  const level = before?.level ?? levelUnder(report, missing.parentHeading);
  const base = baseDepth(report);
  const number = numberFor(missing, before);
  const heading = `${number}${number === '' ? '' : ' '}${title}`;
  const typed =
    base === null && report.headings.length > 0
      ? `**${heading}**`
      : `${'#'.repeat(depthOf(base ?? DEFAULT_BASE, level))} ${heading}`;
  const lead = text.slice(0, missing.insertAt);
  const gap = lead === '' || /\n\s*\n$/.test(lead) ? '' : lead.endsWith('\n') ? '\n' : '\n\n';
  return {
    title: { vi: `Thêm mục «${heading}»`, en: `Insert section “${heading}”` },
    safe: false,
    edits: [{ span: spanOf(missing.insertAt, missing.insertAt), newText: `${gap}${typed}\n\n` }],
  };
}

const levelUnder = (report: Report, parent: number | null): number =>
  parent === null ? 1 : (report.headings[parent]?.level ?? 0) + 1;

function numberFor(missing: MissingSection, before: Section | null): string {
  if (missing.section.number === 'none') return '';
  const style = before?.number?.style ?? missing.section.number;
  return writeNumber(style, (before?.number?.value ?? 0) + 1, before?.number?.text.replace(/\d+\.?$/, ''));
}
