/** A symbol made comparable: case, white space, dashes and zeros before the number do not matter. */
export function symbolKey(symbol: string): string {
  return symbol
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2014]/g, '-')
    .replace(/^0+(?=\d)/, '')
    .toUpperCase()
    .replace(/Ð/g, 'Đ')
    .replace(/TƯ(?=$|-)/, 'TW');
}
