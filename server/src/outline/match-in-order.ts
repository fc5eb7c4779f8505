import { bestPairs } from './best-pairs';
import { ELSEWHERE, IN_ORDER } from './likeness';
import type { Group, Matching } from './matching';
import type { OutlineSection } from './outline';

/** How many sections more a deeper level must hold to be taken for the group's own. */
const CLEARLY_MORE = 2;

type Pair = readonly [OutlineSection, number];

/** Matches the sections of a group in their order, then the children of each match. */
export function matchGroup(matching: Matching, group: Group): void {
  matching.groups.push(group);
  const levels = [...new Set(group.scope.map((heading) => matching.levelOf(heading)))].sort((a, b) => a - b);
  let best: readonly Pair[] = [];
  // A report may put all sections under a heading of its own, such as one "Phần" for the whole.
  for (const [index, level] of levels.entries()) {
    const pairs = pairsInOrder(
      matching,
      group,
      group.scope.filter((heading) => matching.levelOf(heading) === level),
      IN_ORDER,
    );
    if (pairs.length >= best.length + (index === 0 ? 1 : CLEARLY_MORE)) best = pairs;
  }
  for (const [section, heading] of best) matching.match(section, heading);
  for (const section of group.sections) matchChildren(matching, section);
}

/** Opens the group of a section's children, when the section has a heading. */
export function matchChildren(matching: Matching, section: OutlineSection): void {
  const heading = matching.place(section);
  if (heading === undefined || section.children.length === 0) return;
  const end = matching.headings[heading]?.end ?? matching.bodyEnd;
  matchGroup(matching, { parent: section, sections: section.children, scope: matching.below(heading), end });
}

/**
 * Matches what stands in its order but at a wrong level: children typed like their parent, a section typed like the
 * children of the one before.
 */
export function matchOtherLevels(matching: Matching): void {
  for (let index = 0; index < matching.groups.length; index++) {
    const group = matching.groups[index];
    if (!group) continue;
    const pairs = pairsInOrder(matching, group, reach(matching, group), ELSEWHERE);
    for (const [section, heading] of pairs) {
      matching.match(section, heading);
      if (matching.isAsked(section) && isInsideSibling(matching, group, heading)) matching.markAstray(section);
    }
    for (const [section] of pairs) matchChildren(matching, section);
  }
}

/** A heading in other words is still the section when what stands under it is the section's children. */
export function matchByChildren(matching: Matching): readonly OutlineSection[] {
  const found: OutlineSection[] = [];
  for (let index = 0; index < matching.groups.length; index++) {
    const group = matching.groups[index];
    for (const section of group?.sections ?? []) {
      if (!group || matching.place(section) !== undefined || section.children.length === 0) continue;
      const heading = group.scope.find(
        (candidate) =>
          matching.isFree(candidate) &&
          !matching.crosses(section, candidate, group.sections) &&
          matching.childrenAmong(section, matching.below(candidate)).length > 0,
      );
      if (heading === undefined) continue;
      matching.match(section, heading);
      found.push(section);
      matchChildren(matching, section);
    }
  }
  return found;
}

/** The best pairs of sections without a heading and free headings that cross none of the pairs already made. */
function pairsInOrder(matching: Matching, group: Group, candidates: readonly number[], least: number): readonly Pair[] {
  const sections = group.sections.filter((section) => matching.place(section) === undefined);
  const free = candidates.filter((heading) => matching.isFree(heading));
  const score = (row: number, column: number): number => {
    const section = sections[row];
    const heading = free[column];
    if (!section || heading === undefined) return 0;
    const likeness = matching.likeness(section, heading);
    if (likeness < least || matching.crosses(section, heading, group.sections)) return 0;
    const others = least < ELSEWHERE ? group.sections : matching.sections;
    return matching.isTitleOfAnother(section, heading, others) ? 0 : likeness;
  };
  return bestPairs(sections.length, free.length, score).flatMap(([row, column]): readonly Pair[] => {
    const section = sections[row];
    const heading = free[column];
    return section && heading !== undefined ? [[section, heading]] : [];
  });
}

/** A group's scope, and what follows it up to the next heading that answers to another section. */
function reach(matching: Matching, { parent, scope }: Group): readonly number[] {
  const at = parent ? matching.place(parent) : undefined;
  if (at === undefined) return scope;
  const following = [...scope];
  const own = new Set(parent?.children);
  for (let heading = at + scope.length + 1; heading < matching.headings.length; heading++) {
    const claimed = matching.claimedBy(heading);
    if (claimed && !own.has(claimed)) break;
    following.push(heading);
  }
  return following;
}

/** True below a sibling that itself stands at the group's level: then it is this one that is at a wrong level. */
function isInsideSibling(matching: Matching, { parent, sections }: Group, heading: number): boolean {
  const parentHeading = parent ? matching.place(parent) : undefined;
  const parentLevel = parentHeading === undefined ? 0 : matching.levelOf(parentHeading);
  for (let above = matching.above(heading); above !== null; above = matching.above(above)) {
    const section = matching.claimedBy(above);
    if (section && sections.includes(section)) return matching.levelOf(above) > parentLevel;
  }
  return false;
}
