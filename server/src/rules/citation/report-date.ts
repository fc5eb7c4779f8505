import type { Report } from '../../report/report';

/**
 * The last day (ISO) that the report's own date may be: blanks in it count as the end of the month or year. Null when
 * not even the year is given.
 */
export function latestReportDate({ placeDate }: Report): string | null {
  const number = (text: string | undefined, blank: number): string => String(text ?? blank).padStart(2, '0');
  const year = placeDate?.year?.text;
  if (!year || !/^\d{4}$/.test(year)) return null;
  return `${year}-${number(placeDate.month?.text, 12)}-${number(placeDate.day?.text, 31)}`;
}
