import type { Report, Section } from './report';

/** Longest text looked at: what is longer was written. */
const LONGEST_BLANK = 400;
const BLANKS = /^[\s….\-–_*:;,]*$/u;

/** True for a section that holds nothing yet: no text but blanks to fill ("…"), neither its own nor below it. */
export function isUnwritten(report: Report, section: Section): boolean {
  const [first] = section.children;
  if (section.hasText && !holdsBlanksOnly(report, section, first)) return false;
  return section.children.every((child) => isUnwritten(report, child));
}

function holdsBlanksOnly({ text, closingSentence, bodySpan }: Report, section: Section, first?: Section): boolean {
  const start = section.headingSpan.end;
  const bodyEnd = closingSentence?.span.start ?? bodySpan.end;
  const end = Math.min(first?.headingSpan.start ?? section.span.end, bodyEnd);
  return end - start <= LONGEST_BLANK && BLANKS.test(text.slice(start, end));
}
