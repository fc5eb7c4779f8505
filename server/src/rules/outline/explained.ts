import type { SectionPlace } from '../../outline/alignment';
import type { Report, Section } from '../../report/report';
import type { RuleContext } from '../rule';
import { fittingAlignment } from './fit';

/** Slips in the numbers of sections that a finding on the outline tells already. */
export interface ExplainedNumbers {
  /** Sections that stand at a wrong place or twice: their own numbers are not judged. */
  readonly astray: ReadonlySet<Section>;
  /**
   * How many sections may or may not have been counted just before a section: those that are missing there, or that
   * belong there and stand elsewhere. Those in `astray` may be counted where they stand besides.
   */
  readonly uncounted: ReadonlyMap<Section, number>;
  /** Sections whose parent's heading is missing before them, so that their numbers begin anew. */
  readonly beginning: ReadonlySet<Section>;
}

/** What an outline that the report follows explains; nothing without one. */
export function explainedNumbers(context: RuleContext): ExplainedNumbers {
  const { report } = context;
  const { missing = [], misplaced = [], duplicates = [], extra = [] } = fittingAlignment(context) ?? {};
  const astray = new Set<Section>();
  for (const { heading } of [...misplaced, ...duplicates]) {
    const section = report.headings[heading];
    if (section) astray.add(section);
  }
  const uncounted = new Map<Section, number>();
  const beginning = new Set<Section>();
  for (const place of [...missing, ...misplaced]) {
    const next = nextSibling(report, place, astray);
    if (next) uncounted.set(next, (uncounted.get(next) ?? 0) + 1);
  }
  // Where a section's own heading is missing, what it holds answers to no section.
  const starts = new Set(missing.filter(({ section }) => section.children.length > 0).map(({ insertAt }) => insertAt));
  for (const { heading } of extra) {
    const orphan = report.headings[heading];
    if (orphan && starts.has(orphan.headingSpan.start)) beginning.add(orphan);
  }
  return { astray, uncounted, beginning };
}

/** The first section after the place among those beside it. */
function nextSibling(
  report: Report,
  { parent, parentHeading, insertAt }: SectionPlace,
  astray: ReadonlySet<Section>,
): Section | undefined {
  const above = parentHeading === null ? undefined : report.headings[parentHeading];
  if (parent && !above) return undefined;
  const siblings = above?.children ?? report.sections;
  return siblings.find((section) => section.headingSpan.start >= insertAt && !astray.has(section));
}
