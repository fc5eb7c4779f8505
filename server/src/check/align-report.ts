import { align } from '../outline/align';
import type { Alignment, OutlineHeading } from '../outline/alignment';
import { outlineById, outlineBySubject } from '../outline/choose-outline';
import type { TitleLikeness } from '../outline/title-likeness';
import type { Report } from '../report/report';
import type { CheckOptions, ChosenOutline } from './analysis';

/** The outline that a report is held against. Front matter goes before the setting, the setting before the subject. */
export function chooseOutline(report: Report, options: CheckOptions): ChosenOutline | null {
  const id = report.outlineId?.text || options.outlineId;
  if (id) {
    const named = outlineById(options.outlines, id);
    return named && { outline: named, named: true };
  }
  const outline = outlineBySubject(options.outlines, report.subject?.text ?? '', dateOf(report));
  return outline && { outline, named: false };
}

/** The report's date as YYYY-MM-DD, shorter where day or month is blank; null when it names no year. */
function dateOf({ placeDate }: Report): string | null {
  const [year, month, day] = [placeDate?.year, placeDate?.month, placeDate?.day].map((part) => part?.text.trim());
  if (year === undefined || !/^\d{4}$/.test(year)) return null;
  const parts = [year];
  for (const part of [month, day]) {
    if (part === undefined || !/^\d{1,2}$/.test(part)) break;
    parts.push(part.padStart(2, '0'));
  }
  return parts.join('-');
}

/** Lays a report's headings beside the outline; `titles` is kept by a caller that does so again and again. */
export function alignReport(report: Report, { outline }: ChosenOutline, titles?: TitleLikeness): Alignment {
  const headings = outlineHeadings(report);
  const subject = report.subject?.text ?? '';
  return align({ outline, headings, bodyEnd: sectionsEnd(report), subject }, titles);
}

/** The report's headings as an outline sees them, by the same index. */
export const outlineHeadings = (report: Report): readonly OutlineHeading[] =>
  report.headings.map(({ title, level, headingSpan, span }) => ({ title, level, span: headingSpan, end: span.end }));

/** Offset behind the last section: the closing sentence belongs to none. */
export const sectionsEnd = (report: Report): number => report.closingSentence?.span.start ?? report.bodySpan.end;
