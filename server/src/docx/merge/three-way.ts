import { diffArrays } from 'diff';
import { lineEndOf } from '../../text/line-end';

export interface ThreeWay {
  readonly text: string;
  /** Lines of `theirs` that were not taken, for `ours` has others in their place. */
  readonly conflicts: readonly string[];
}

/** Takes into `ours` the lines that `theirs` changed of `base`; where both changed the same ones, ours stand. */
export function mergeTexts(base: string, ours: string, theirs: string): ThreeWay {
  const lineEnd = lineEndOf(ours);
  const [from, own, other] = [base, ours, theirs].map((text) => text.split(/\r\n|\n/u)) as [
    string[],
    string[],
    string[],
  ];
  const [inOwn, inOther] = [matches(from, own), matches(from, other)];
  const merged: string[] = [];
  const conflicts: string[] = [];
  let [at, ownAt, otherAt] = [0, 0, 0];
  while (at <= from.length) {
    let next = at;
    while (next < from.length && (inOwn[next] === null || inOther[next] === null)) next += 1;
    const [ownEnd, otherEnd] = [inOwn[next] ?? own.length, inOther[next] ?? other.length];
    const pieces = [from.slice(at, next), own.slice(ownAt, ownEnd), other.slice(otherAt, otherEnd)];
    const [was = '', mine = '', their = ''] = pieces.map((lines) => JSON.stringify(lines));
    const takesTheirs = mine === was;
    if (!takesTheirs && their !== was && their !== mine) conflicts.push(other.slice(otherAt, otherEnd).join('\n'));
    merged.push(...(takesTheirs ? other.slice(otherAt, otherEnd) : own.slice(ownAt, ownEnd)));
    if (next < from.length) merged.push(own[ownEnd] ?? '');
    [at, ownAt, otherAt] = [next + 1, ownEnd + 1, otherEnd + 1];
  }
  return { text: merged.join(lineEnd), conflicts };
}

/** For each line of the base, the same line in the other text; null where it has none. */
function matches(base: readonly string[], other: readonly string[]): readonly (number | null)[] {
  const found: (number | null)[] = [];
  let at = 0;
  for (const { added, removed, count } of diffArrays([...base], [...other])) {
    if (added) at += count;
    else for (let step = 0; step < count; step += 1) found.push(removed ? null : at++);
  }
  return found;
}
