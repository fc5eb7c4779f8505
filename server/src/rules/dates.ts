/** True when the calendar has that day. */
export function isRealDate(day: number, month: number, year: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days below 10 and months 1 and 2 take a leading 0, other months none (NĐ 30/2020/NĐ-CP, Phụ lục I, II.4.b). */
export const paddedDay = (day: number): string => String(day).padStart(2, '0');
export const paddedMonth = (month: number): string => (month <= 2 ? `0${month}` : String(month));
