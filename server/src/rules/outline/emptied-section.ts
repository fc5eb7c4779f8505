import type { Alignment, MissingSection } from '../../outline/alignment';
import type { Report, Section } from '../../report/report';

/** True when nothing at all stands under the heading. */
export const isEmpty = (section: Section): boolean => !section.hasText && section.children.length === 0;

/**
 * True when a missing section is one of several that an empty section should hold: then it is the section that is
 * empty, which is told once. Of a section with one child it is the child that is missing.
 */
export function isUnderEmptySection(report: Report, alignment: Alignment, missing: MissingSection): boolean {
  const parent = missing.parentHeading === null ? undefined : report.headings[missing.parentHeading];
  return parent !== undefined && isEmpty(parent) && lackingUnder(alignment, missing.parentHeading).length > 1;
}

/** The sections that are missing under a heading. */
export const lackingUnder = ({ missing }: Alignment, parentHeading: number | null): readonly MissingSection[] =>
  missing.filter((other) => other.parentHeading === parentHeading);
