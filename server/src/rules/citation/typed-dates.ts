/** How a date is written: "26 tháng 11 năm 2021", or with the separator of "26/11/2021". */
export type DateStyle = 'words' | '/' | '.' | '-';

export function dateStyle(typed: string): DateStyle {
  const separator = /^\s*\d+\s*([/.-])/.exec(typed)?.[1];
  return separator === '/' || separator === '.' || separator === '-' ? separator : 'words';
}

/** An ISO date in one of the styles, padded as NĐ 30/2020/NĐ-CP, PL I, II.4.b has it. */
export function writeDate(iso: string, style: DateStyle): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const inForm = Number(month) <= 2 ? month : String(Number(month));
  return style === 'words' ? `${day} tháng ${inForm} năm ${year}` : [day, inForm, year].join(style);
}
