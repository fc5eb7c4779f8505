import type { SectionPlace } from '../../outline/alignment';
import type { OutlineSection } from '../../outline/outline';
import { fillVariables } from '../../outline/variables';
import type { Report, Section } from '../../report/report';
import { writeNumber } from '../../report/section-number';
import { baseDepth, depthOf } from './headings';
import { reportYear } from './report-year';

/** Depth of `#` for the outermost sections of a draft that has none yet. */
const DEFAULT_BASE = 2;
/** How far around the place the text is looked at for blank lines. */
const NEARBY = 200;

/** A section's heading as this draft writes its headings. */
export interface WrittenHeading {
  /** Number and title: "III. ĐÁNH GIÁ CHUNG". */
  readonly heading: string;
  /** With its Markdown marks. */
  readonly typed: string;
  /** Count of `#`; null in a draft whose headings have none. */
  readonly depth: number | null;
}

/** A heading to be inserted at `at`, with the blank lines that it needs before and after it. */
export interface SectionInsertion extends WrittenHeading {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** How the section is inserted where the outline wants it. */
export function sectionInsertion(report: Report, section: OutlineSection, place: SectionPlace): SectionInsertion {
  const { text } = report;
  const at = place.insertAt;
  const lead = text.slice(Math.max(0, at - NEARBY), at);
  const before = lead === '' || /\n\s*\n$/.test(lead) ? '' : lead.endsWith('\n') ? '\n' : '\n\n';
  const restOfLine = text.slice(at, at + NEARBY).split('\n', 1)[0] ?? '';
  const after = /^\s*$/.test(restOfLine) ? '' : '\n\n';
  return { ...writeHeading(report, section, place), at, before, after };
}

/** The heading of a section that is to stand at `place`, numbered and marked like the sections beside it. */
export function writeHeading(report: Report, section: OutlineSection, place: SectionPlace): WrittenHeading {
  const title = fillVariables(section.title, reportYear(report));
  const parent = place.parentHeading === null ? null : (report.headings[place.parentHeading] ?? null);
  const siblings = parent ? parent.children : report.sections;
  const level = siblings[0]?.level ?? (parent?.level ?? 0) + 1;
  const number = numberFor(section, place.insertAt, siblings, parent);
  const heading = number === '' ? title : `${number} ${title}`;
  const base = baseDepth(report);
  if (base === null && report.headings.length > 0) return { heading, typed: `**${heading}**`, depth: null };
  const depth = depthOf(base ?? DEFAULT_BASE, level);
  return { heading, typed: `${'#'.repeat(depth)} ${heading}`, depth };
}

/** The number that goes on from the section before, in the style of the sections beside it; none where they have none. */
function numberFor(section: OutlineSection, at: number, siblings: readonly Section[], parent: Section | null): string {
  const style =
    siblings.find((sibling) => sibling.number)?.number?.style ??
    (siblings.length > 0 || section.number === 'none' ? null : section.number);
  if (style === null) return '';
  const before = siblings.findLast((sibling) => sibling.headingSpan.start < at);
  const value = before?.number?.value ?? (before ? siblings.indexOf(before) + 1 : 0);
  return writeNumber(style, value + 1, parent?.number?.text);
}
