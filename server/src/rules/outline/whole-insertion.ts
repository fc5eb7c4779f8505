import type { SectionPlace } from '../../outline/alignment';
import type { OutlineSection } from '../../outline/outline';
import type { Report } from '../../report/report';
import { readSectionNumber } from '../../report/section-number';
import { sectionInsertion, type SectionInsertion } from './section-insertion';
import { headingsBelow } from './section-skeleton';

/** A section with what the outline asks for under it. */
export interface WholeInsertion extends SectionInsertion {
  /** The headings as typed, the section's own first; a blank line is to stand between two of them. */
  readonly headings: readonly string[];
}

/** How a section is inserted where it belongs, with the sections under it unless they stand there already. */
export function wholeInsertion(report: Report, section: OutlineSection, place: SectionPlace): WholeInsertion {
  const insertion = sectionInsertion(report, section, place);
  const { heading, typed, depth } = insertion;
  const number = readSectionNumber(heading, 0)?.number.text ?? '';
  const below = hasOrphans(report, section, place) ? [] : headingsBelow(report, section, { depth, number });
  return { ...insertion, headings: [typed, ...below] };
}

/** True when the section's children stand where it belongs, without it. */
const hasOrphans = (report: Report, section: OutlineSection, { insertAt, parent }: SectionPlace): boolean =>
  section.children.length > 0 &&
  report.headings.some(({ headingSpan, level }) => headingSpan.start === insertAt && level > (parent ? 2 : 1));
