import type { MatchedSection } from './alignment';
import { ELSEWHERE, SAME } from './likeness';
import { matchChildren } from './match-in-order';
import type { Group, Matching } from './matching';
import type { OutlineSection } from './outline';

/** Finds sections that stand out of their order or under another parent, and marks them as astray. */
export function findElsewhere(matching: Matching): void {
  for (let index = 0; index < matching.groups.length; index++) {
    for (const section of matching.groups[index]?.sections ?? []) {
      if (matching.place(section) !== undefined) continue;
      const heading = bestFree(matching, section);
      if (heading === null) continue;
      matching.match(section, heading);
      matching.markAstray(section);
      matchChildren(matching, section);
    }
  }
}

function bestFree(matching: Matching, section: OutlineSection): number | null {
  let best: number | null = null;
  let bestLikeness = 0;
  for (let heading = 0; heading < matching.headings.length; heading++) {
    if (!matching.isFree(heading)) continue;
    const likeness = matching.likeness(section, heading);
    if (likeness < ELSEWHERE || likeness <= bestLikeness) continue;
    if (matching.isTitleOfAnother(section, heading, matching.sections)) continue;
    best = heading;
    bestLikeness = likeness;
  }
  return best;
}

type Again = MatchedSection & { readonly first: number };

/** Headings that stand for a section a second time, beside its own. */
export function findAgain(matching: Matching): readonly Again[] {
  return matching.groups.flatMap((group) => group.sections.flatMap((section) => againIn(matching, group, section)));
}

function againIn(matching: Matching, group: Group, section: OutlineSection): readonly Again[] {
  const first = matching.place(section);
  if (first === undefined || matching.claimedBy(first) !== section) return [];
  const level = matching.levelOf(first);
  const again = group.scope.filter(
    (heading) =>
      matching.isFree(heading) &&
      matching.levelOf(heading) === level &&
      (matching.likeness(section, heading) >= SAME || haveOneTitle(matching, first, heading)),
  );
  for (const heading of again) matching.attach(section, heading);
  return again.map((heading) => ({ section, heading, first }));
}

/** True when two headings say the same, whatever they have to do with the section. */
function haveOneTitle(matching: Matching, first: number, again: number): boolean {
  const words = matching.wordsOf(first);
  return words !== '' && words === matching.wordsOf(again);
}
