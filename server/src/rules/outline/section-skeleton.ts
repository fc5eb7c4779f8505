import type { MissingSection } from '../../outline/alignment';
import type { OutlineSection } from '../../outline/outline';
import { fillVariables } from '../../outline/variables';
import type { Report } from '../../report/report';
import { skeletonSections, type SkeletonSection } from '../../report/skeleton';
import { depthOf } from './headings';
import { reportYear } from './report-year';

/** Depth of `#` for the outermost sections of a draft that has none yet. */
const DEFAULT_BASE = 2;

/** A heading under which others are written: its count of `#`, null for a bold or plain one, and its number. */
interface Above {
  readonly depth: number | null;
  readonly number: string;
}

/** The headings that the outline asks for under a section. */
export function headingsBelow(report: Report, section: OutlineSection, above: Above): readonly string[] {
  const below = skeletonSections([{ ...section, required: true, when: [] }], report.subject?.text ?? '').slice(1);
  return written(report, below, above.depth === null ? null : above.depth - 1, above.number);
}

/** All headings that the outline asks for, for a draft that has none. */
export function wholeSkeleton(report: Report, missing: readonly MissingSection[]): string {
  const sections = skeletonSections(
    missing.map(({ section }) => section),
    report.subject?.text ?? '',
  );
  return written(report, sections, DEFAULT_BASE - 1, '').join('\n\n');
}

/** @param base count of `#` above the outermost of these; null where headings are bold */
function written(
  report: Report,
  sections: readonly SkeletonSection[],
  base: number | null,
  numberAbove: string,
): readonly string[] {
  const year = reportYear(report);
  return sections.map(({ level, number, title }) => {
    // A dotted number goes on from the number that the section above got in this draft.
    const own = numberAbove === '' ? number : number.replace(/^\d+\.(?=\d)/, numberAbove.replace(/\.?$/, '.'));
    const heading = `${own} ${fillVariables(title, year)}`.trim();
    return base === null ? `**${heading}**` : `${'#'.repeat(depthOf(base, level + 1))} ${heading}`;
  });
}
