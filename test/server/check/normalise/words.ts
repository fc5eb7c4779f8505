import { fold } from '../../../../server/src/text/fold';

/** The words of a text in order, without marks, case and diacritics. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/[a-z\d]+/g) ?? [];

/** How often each word stands in a text. */
export function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words of the first list that the second one holds less often. */
export function missingIn(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = countsOf(others);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
