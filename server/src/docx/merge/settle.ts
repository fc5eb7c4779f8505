import { diffArrays } from 'diff';
import { applyEdits, overlaps, type TextEdit } from '../../text/span';
import { DERIVED, type Change, type Shown } from './change';

export interface Settled {
  readonly text: string;
  readonly made: readonly Change[];
  /** Those that no way could make with certainty. */
  readonly left: readonly Change[];
  /** Those whose words were made, while the draft cannot say how they look. */
  readonly plain: readonly Change[];
}

/** What stands at one place of the export, and the change that puts it there. */
interface Expected extends Shown {
  readonly owner: number | null;
  readonly unit: number;
}

interface Try {
  readonly change: Change;
  readonly way: number;
  readonly withLooks: boolean;
}

/**
 * Makes the changes in the draft, each in the first way after which the export shows just what Word showed: all are
 * made together and the export is looked at; those to blame for a difference are made in their next way, at last in
 * words alone, then left.
 * @param units what the export of the draft shows
 * @param show what the export of another text shows, null when that is no report
 */
export function settle(
  text: string,
  units: readonly Shown[],
  changes: readonly Change[],
  show: (text: string) => readonly Shown[] | null,
): Settled {
  let tries: readonly Try[] = changes.map((change) => ({ change, way: 0, withLooks: true }));
  for (;;) {
    tries = tries.filter(({ change, way }) => way < change.ways.length);
    const clashing = firstClash(tries);
    if (clashing !== null) {
      tries = next(tries, new Set([clashing]));
      continue;
    }
    const merged = applyEdits(text, tries.flatMap(editsOf));
    const actual = show(merged)?.filter((unit) => unit !== DERIVED) ?? null;
    const blamed = actual === null ? new Set(tries.keys()) : blame(expectedOf(units, tries), actual, tries);
    if (blamed.size === 0 || tries.length === 0) {
      const made = tries.map(({ change }) => change);
      return {
        text: merged,
        made,
        left: changes.filter((change) => !made.includes(change)),
        plain: tries.filter(({ withLooks }) => !withLooks).map(({ change }) => change),
      };
    }
    tries = next(tries, blamed);
  }
}

const editsOf = ({ change, way }: Try): readonly TextEdit[] => change.ways[way] ?? [];

/** The ways with their looks come first, then all of them without. */
const next = (tries: readonly Try[], failed: ReadonlySet<number>): readonly Try[] =>
  tries.map((one, index) => {
    if (!failed.has(index)) return one;
    const isLast = one.way + 1 >= one.change.ways.length;
    const hasLooks = !one.change.looksOnly && one.change.result.some(({ looks }) => looks !== null);
    return isLast && one.withLooks && hasLooks ? { ...one, way: 0, withLooks: false } : { ...one, way: one.way + 1 };
  });

/** The later of two changes that touch the same letters. */
function firstClash(tries: readonly Try[]): number | null {
  const placed = tries.flatMap((one, index) => editsOf(one).map((edit) => ({ edit, index })));
  const sorted = placed.sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end);
  const at = sorted.findIndex(({ edit }, index) => {
    const before = sorted[index - 1]?.edit.span;
    return before !== undefined && edit.span.start < before.end && overlaps(before, edit.span);
  });
  return sorted[at]?.index ?? null;
}

function expectedOf(units: readonly Shown[], tries: readonly Try[]): readonly Expected[] {
  const expected: Expected[] = [];
  let at = 0;
  const keepTo = (end: number): void => {
    for (; at < end; at += 1) {
      const unit = units[at];
      if (unit && unit !== DERIVED) expected.push({ ...unit, owner: null, unit: at });
    }
  };
  const sorted = tries
    .map((one, owner) => ({ ...one, owner }))
    .sort((a, b) => a.change.from - b.change.from || a.change.to - b.change.to);
  for (const { change, withLooks, owner } of sorted) {
    keepTo(change.from);
    const { result } = change;
    expected.push(
      ...result.map(({ plain, looks }) => ({ plain, looks: withLooks ? looks : null, owner, unit: change.from })),
    );
    at = Math.max(at, change.to);
  }
  keepTo(units.length);
  return expected;
}

/** The changes after which the export shows something else than it should. */
function blame(expected: readonly Expected[], actual: readonly Shown[], tries: readonly Try[]): ReadonlySet<number> {
  const blamed = new Set<number>();
  const blameAt = (index: number): void => {
    const owner = expected[index]?.owner ?? nearest(expected, index, tries);
    if (owner !== null) blamed.add(owner);
  };
  let [wanted, found] = [0, 0];
  for (const part of diffArrays(
    expected.map(({ plain }) => plain),
    actual.map(({ plain }) => plain),
  )) {
    if (part.removed) for (let step = 0; step < part.count; step += 1) blameAt(wanted++);
    else if (part.added) {
      found += part.count;
      blameAt(Math.max(0, wanted - 1));
    } else {
      for (let step = 0; step < part.count; step += 1) {
        const { looks = null } = expected[wanted] ?? {};
        const seen = actual[found]?.looks ?? null;
        if (looks !== null && seen !== null && looks !== seen) blameAt(wanted);
        wanted += 1;
        found += 1;
      }
    }
  }
  return blamed;
}

/** The change that stands next to a place where nothing was to change. */
function nearest(expected: readonly Expected[], index: number, tries: readonly Try[]): number | null {
  const unit = expected[index]?.unit ?? 0;
  let best: number | null = null;
  let least = Infinity;
  for (const [at, { change }] of tries.entries()) {
    const distance = Math.min(Math.abs(change.from - unit), Math.abs(change.to - unit));
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}
