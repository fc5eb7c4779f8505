import { fold } from '../text/fold';

/** Fills `{năm}` and `{năm sau}`; without a known year they become a blank to fill. */
export function fillVariables(title: string, year: number | null): string {
  return title
    .replace(/\{năm sau\}/g, year === null ? '…' : String(year + 1))
    .replace(/\{năm\}/g, year === null ? '…' : String(year));
}

const YEAR = /(?<=(?:^|\s)năm\s)20\d{2}(?![\d/]|\s*[-–]\s*\d)/giu;
/** Words, folded, of what lies before a report and not behind it. */
const AHEAD = /\b(?:phuong huong|nhiem vu|giai phap|ke hoach|muc tieu|chi tieu)\b/;
const BEHIND = /\b(?:ket qua|tinh hinh|danh gia|thuc hien)\b/;

/** The year that titles taken from a report are about; null when none names a year. */
export function yearOfTitles(titles: readonly string[]): number | null {
  const years = titles.flatMap((title) => [...title.matchAll(YEAR)].map(([year]) => Number(year)));
  if (years.length === 0) return null;
  const first = Math.min(...years);
  if (years.some((year) => year !== first)) return first;
  const about = titles.filter((title) => title.search(YEAR) >= 0).map(fold);
  return about.every((title) => AHEAD.test(title) && !BEHIND.test(title)) ? first - 1 : first;
}

/** Writes `{năm}` and `{năm sau}` for the year of a report and the next; other years stay. */
export function yearsAsVariables(title: string, year: number): string {
  return title.replace(YEAR, (found) =>
    Number(found) === year ? '{năm}' : Number(found) === year + 1 ? '{năm sau}' : found,
  );
}
