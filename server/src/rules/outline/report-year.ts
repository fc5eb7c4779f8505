import type { Report } from '../../report/report';

/** The year a report is about: the one its subject names, else that of its date; null when neither does. */
export function reportYear(report: Report): number | null {
  const inSubject = /\b(20\d{2})\b/.exec(report.subject?.text ?? '')?.[1];
  const year = inSubject ?? report.placeDate?.year?.text;
  return year === undefined ? null : Number(year);
}
