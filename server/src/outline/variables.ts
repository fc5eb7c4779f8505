/** Fills `{năm}` and `{năm sau}`; without a known year they become a blank to fill. */
export function fillVariables(title: string, year: number | null): string {
  return title
    .replace(/\{năm sau\}/g, year === null ? '…' : String(year + 1))
    .replace(/\{năm\}/g, year === null ? '…' : String(year));
}
