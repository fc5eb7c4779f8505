/** The items in lists by a whole number of each, in order; `count` lists. */
export function groupedBy<T>(
  items: readonly T[],
  count: number,
  numberOf: (item: T) => number,
): readonly (readonly T[])[] {
  const groups = Array.from({ length: count }, (): T[] => []);
  for (const item of items) groups[numberOf(item)]?.push(item);
  return groups;
}
