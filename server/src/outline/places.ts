import type { MissingSection, SectionPlace } from './alignment';
import type { Group, Matching } from './matching';
import type { OutlineSection } from './outline';

/** The sections that the outline asks for and that have no heading, in the outline's order. */
export function findMissing(matching: Matching): readonly MissingSection[] {
  const missing = matching.groups.flatMap((group) =>
    group.sections
      .filter((section) => isLacking(matching, group, section))
      .map((section) => ({
        section,
        alternatives: alternativesOf(group, section),
        ...placeIn(matching, group, section),
      }))
      // Of alternatives only the first is told.
      .filter(({ section, alternatives }) => !isLaterOf(group, section, alternatives)),
  );
  const { sections } = matching;
  return missing.sort((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section));
}

/** True when the report has neither the section, which is asked for, nor one that would do in its stead. */
export function isLacking(matching: Matching, group: Group, section: OutlineSection): boolean {
  return (
    matching.isAsked(section) &&
    [section, ...alternativesOf(group, section)].every((other) => matching.place(other) === undefined)
  );
}

/** The sections beside this one any of which would do in its stead. */
export function alternativesOf({ sections }: Group, section: OutlineSection): readonly OutlineSection[] {
  if (section.choice === null) return [];
  const at = sections.indexOf(section);
  const isOther = (other: OutlineSection): boolean => other.choice !== section.choice;
  const start = sections.slice(0, at).findLastIndex(isOther) + 1;
  const after = sections.slice(at).findIndex(isOther);
  return sections.slice(start, after < 0 ? sections.length : at + after).filter((other) => other !== section);
}

function isLaterOf({ sections }: Group, section: OutlineSection, alternatives: readonly OutlineSection[]): boolean {
  const at = sections.indexOf(section);
  return alternatives.some((other) => other.required && sections.indexOf(other) < at);
}

/** Where a section of the group belongs among those that stand in their place. */
export function placeIn(matching: Matching, group: Group, section: OutlineSection): SectionPlace {
  const { parent, sections, end } = group;
  const at = sections.indexOf(section);
  const inPlace = (other: OutlineSection): boolean => matching.isInPlace(other);
  const before = sections.slice(0, at).findLast(inPlace);
  const next = sections.slice(at + 1).find(inPlace);
  const after = (before && matching.place(before)) ?? null;
  const following = (next && matching.place(next)) ?? null;
  const insertAt =
    startOfOrphans(matching, group, section, after, following) ??
    (before && endOf(matching, before)) ??
    (following === null ? undefined : matching.headings[following]?.span.start) ??
    end;
  return { parent, parentHeading: (parent && matching.place(parent)) ?? null, insertAt, after };
}

/** Offset where a section ends, with those of its children that are typed at its own level. */
function endOf(matching: Matching, section: OutlineSection): number | undefined {
  const place = matching.place(section);
  const own = place === undefined ? undefined : matching.headings[place]?.end;
  if (own === undefined) return undefined;
  const ends = section.children
    .filter((child) => matching.isInPlace(child))
    .map((child) => endOf(matching, child) ?? 0);
  return Math.max(own, ...ends);
}

/** Where the section's children stand without it, between its neighbours: there only its own heading is missing. */
function startOfOrphans(
  matching: Matching,
  { scope }: Group,
  section: OutlineSection,
  after: number | null,
  before: number | null,
): number | undefined {
  const between = scope.filter(
    (heading) => (after === null || heading > after) && (before === null || heading < before),
  );
  const first = Math.min(...matching.childrenAmong(section, between));
  return matching.headings[first]?.span.start;
}
