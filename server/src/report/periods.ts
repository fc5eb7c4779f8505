/** The periods that a report written on a day is most likely about, as its subject names them; the likeliest first. */
export function likelyPeriods(today: string): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const quarter = Math.ceil(month / 3);
  const ended = [
    ...(month >= 5 && month <= 8 ? [`6 tháng đầu năm ${year}`] : []),
    ...(month >= 8 && month <= 10 ? [`9 tháng đầu năm ${year}`] : []),
  ];
  const early = month <= 2 ? [`năm ${year - 1}`] : [];
  return [
    ...new Set([
      ...early,
      ...ended,
      `năm ${year}`,
      `quý ${romanQuarter(quarter)} năm ${year}`,
      `tháng ${month} năm ${year}`,
      `6 tháng đầu năm ${year}`,
      `9 tháng đầu năm ${year}`,
      `năm ${year - 1}`,
    ]),
  ];
}

const romanQuarter = (quarter: number): string => ['I', 'II', 'III', 'IV'][quarter - 1] ?? 'IV';

/** The year a period names, null for none. */
export const yearOfPeriod = (period: string): number | null => {
  const year = /\b(20\d{2})\b/.exec(period)?.[1];
  return year === undefined ? null : Number(year);
};
