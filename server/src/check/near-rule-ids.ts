/** Rules named when an id is not known; more would not be read. */
const MOST = 3;
/** Letters that may differ, as a part of the longer id's length. */
const TOLERANCE = 0.4;

/** The ids most like a mistyped one, the nearest first: same name in another family, then by letters. */
export function nearRuleIds(typed: string, ids: Iterable<string>): readonly string[] {
  const given = typed.toLowerCase().slice(0, 80);
  const nameOf = (id: string): string => id.slice(id.indexOf('/') + 1);
  return [...ids]
    .map((id) => ({
      id,
      distance: nameOf(id) === nameOf(given) ? 0 : editDistance(given, id) / Math.max(given.length, id.length),
    }))
    .filter(({ distance }) => distance <= TOLERANCE)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** Letters to insert, delete or replace to make one word of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
