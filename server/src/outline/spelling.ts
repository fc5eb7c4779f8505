/** Letters that scans and slips of the hand take for one another, brought to one of them. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/[1l|!]/g, 'i'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  // A scan sees "ư" as "u" with a hook of its own.
  [/ur/g, 'u'],
  [/y/g, 'i'],
];

/** A folded word as a scan might have it: words that are alike in this are alike on paper. */
export function onPaper(word: string): string {
  return CONFUSED.reduce((seen, [letters, one]) => seen.replace(letters, one), word);
}

/** True when one letter put in, left out or changed, or two neighbours exchanged, makes the words, which differ, the same. */
export function isOneEditApart(a: string, b: string): boolean {
  const difference = a.length - b.length;
  if (difference > 1 || difference < -1) return false;
  // One edit leaves the first letter or the last one as it is, save in words of a letter or two.
  if (a.length > 2 && b.length > 2 && a[0] !== b[0] && a[a.length - 1] !== b[b.length - 1]) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.slice(at + (difference >= 0 ? 1 : 0)) === b.slice(at + (difference <= 0 ? 1 : 0))) return true;
  return difference === 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** How alike two runs of letters are, from 0 to 1; 0 when they are less alike than `least`. */
export function letterLikeness(a: string, b: string, least: number): number {
  const longest = Math.max(a.length, b.length);
  const most = Math.floor((1 - least) * longest + 1e-9);
  if (longest === 0 || Math.abs(a.length - b.length) > most || lettersApart(a, b) > 2 * most) return 0;
  const likeness = 1 - editDistance(a, b) / longest;
  return likeness >= least ? likeness : 0;
}

/** How many letters one has that the other has not, order aside: a cheap lower bound for their distance. */
function lettersApart(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const letter of a) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of b) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  let apart = 0;
  for (const count of counts.values()) apart += Math.abs(count);
  return apart;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const current = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (previous[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      current.push(Math.min(change, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
