/** The items of a comma-separated list; white space round an item does not count. A comma inside an item is "\,". */
export const listOf = (text: string): readonly string[] =>
  text
    .split(/(?<!\\),/)
    .map((item) => item.replaceAll('\\,', ',').trim().replace(/\s+/g, ' '))
    .filter((item) => item !== '');
