import { headingsAtLevel, type Group, type Matching } from './matching';
import type { OutlineSection } from './outline';
import { alternativesOf, isLacking } from './places';

/**
 * A section in other words, known by its place: between two sections that stand in theirs, one is lacking and there is
 * one heading that answers to none.
 */
export function findRenamed(matching: Matching): readonly OutlineSection[] {
  return matching.groups.flatMap((group) => renamedIn(matching, group));
}

function renamedIn(matching: Matching, group: Group): readonly OutlineSection[] {
  const inPlace = group.sections.filter((section) => matching.isInPlace(section));
  if (inPlace.length === 0) return [];
  const headings = headingsAtLevel(matching, group);
  const renamed: OutlineSection[] = [];
  for (let slot = 0; slot <= inPlace.length; slot++) {
    const [before, after] = [inPlace[slot - 1], inPlace[slot]];
    const lacking = between(group.sections, before, after).filter((section) => isLacking(matching, group, section));
    const [section] = lacking;
    const free = between(headings, placeOf(matching, before), placeOf(matching, after)).filter((heading) =>
      matching.isFree(heading),
    );
    const [heading] = free;
    if (!section || heading === undefined || free.length > 1) continue;
    // Alternatives stand for one section.
    if (lacking.some((other) => other !== section && !alternativesOf(group, section).includes(other))) continue;
    // Under another title its children would still be there.
    if (section.children.some(matching.isAsked) && matching.below(heading).length > 0) continue;
    matching.match(section, heading);
    renamed.push(section);
  }
  return renamed;
}

const placeOf = (matching: Matching, section: OutlineSection | undefined): number | undefined =>
  section && matching.place(section);

/** The items after one and before another; without one of them from the start or to the end. */
function between<T>(items: readonly T[], before: T | undefined, after: T | undefined): readonly T[] {
  const start = before === undefined ? 0 : items.indexOf(before) + 1;
  return items.slice(start, after === undefined ? items.length : Math.max(start, items.indexOf(after)));
}
