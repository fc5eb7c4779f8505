import type { Report, Section } from './report';

/** Longest text looked at: what is longer was written. */
const LONGEST_BLANK = 400;
const BLANKS = /^[\s….\-–_*:;,]*$/u;

/** True for a section that holds nothing yet: no text of its own but blanks to fill ("…"), and no section below. */
export function isUnwritten(report: Report, section: Section): boolean {
  if (section.children.length > 0) return false;
  if (!section.hasText) return true;
  const start = section.headingSpan.end;
  const end = Math.min(section.span.end, report.closingSentence?.span.start ?? report.bodySpan.end);
  return end - start <= LONGEST_BLANK && BLANKS.test(report.text.slice(start, end));
}
