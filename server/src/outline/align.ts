import type { Alignment, MatchedSection, OutlineHeading } from './alignment';
import { isAsked } from './asked';
import { findAgain, findElsewhere } from './find-elsewhere';
import { findRenamed } from './find-renamed';
import { ELSEWHERE } from './likeness';
import { matchByChildren, matchGroup, matchOtherLevels } from './match-in-order';
import { Matching, type Group } from './matching';
import type { Outline, OutlineSection } from './outline';
import { findMissing, placeIn } from './places';
import { findMerged, findSplit } from './shared-headings';
import { TitleLikeness } from './title-likeness';

/** What a report's headings are laid beside. */
export interface AlignInput {
  readonly outline: Outline;
  /** In the order of the text. */
  readonly headings: readonly OutlineHeading[];
  /** Offset where the body ends. */
  readonly bodyEnd: number;
  /** The report's subject, which some sections are asked for by. */
  readonly subject: string;
}

/**
 * Lays a report's headings beside an outline, keeping their order: each section gets at most one heading. What is
 * surest is matched first, and a heading once matched is not looked at again: titles in their order, the same at a
 * wrong level, sections known by what stands under them, sections out of their order, headings shared by several
 * sections or parts of one, sections told twice, and last those known by nothing but their place.
 * @param titles to be kept by a caller that aligns the same report again and again
 */
export function align(input: AlignInput, titles = new TitleLikeness()): Alignment {
  const { outline, headings, bodyEnd, subject } = input;
  const matching = new Matching(outline, headings, bodyEnd, titles, (section) => isAsked(section, subject));
  const scope = headings.map((_, index) => index);
  matchGroup(matching, { parent: null, sections: outline.sections, scope, end: bodyEnd });
  matchOtherLevels(matching);
  const byChildren = matchByChildren(matching);
  findElsewhere(matching);
  const merged = findMerged(matching);
  const split = findSplit(matching);
  const again = findAgain(matching);
  const renamed = [...byChildren, ...findRenamed(matching)];
  const missing = findMissing(matching);
  return {
    outline,
    matched: matchedSections(matching, merged),
    missing,
    misplaced: misplacedSections(matching),
    renamed: byHeading(renamed.flatMap((section) => ownHeading(matching, section))),
    merged,
    // Each time about something else, a section that may be repeated goes on.
    split: byHeading([...split, ...again.filter(({ section }) => section.repeatable)]),
    duplicates: again.filter(({ section }) => !section.repeatable),
    extra: extraHeadings(
      matching,
      missing.map(({ section }) => section),
    ),
  };
}

const byHeading = <T extends MatchedSection>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => a.heading - b.heading);

function ownHeading(matching: Matching, section: OutlineSection): readonly MatchedSection[] {
  const heading = matching.place(section);
  return heading === undefined ? [] : [{ section, heading }];
}

/** Each section with its own heading; those that share another's are told apart. */
function matchedSections(matching: Matching, merged: readonly MatchedSection[]): readonly MatchedSection[] {
  const sharing = new Set(merged.map(({ section }) => section));
  return byHeading(
    matching.groups.flatMap(({ sections }) =>
      sections.filter((section) => !sharing.has(section)).flatMap((section) => ownHeading(matching, section)),
    ),
  );
}

function misplacedSections(matching: Matching): Alignment['misplaced'] {
  const astray = (group: Group): Alignment['misplaced'] =>
    group.sections
      .filter((section) => matching.place(section) !== undefined && !matching.isInPlace(section))
      .flatMap((section) => ownHeading(matching, section))
      .map((match) => ({ ...match, ...placeIn(matching, group, match.section) }));
  return matching.groups.flatMap(astray);
}

function extraHeadings(matching: Matching, missing: readonly OutlineSection[]): Alignment['extra'] {
  return matching.headings.flatMap((_, heading) => {
    if (!matching.isFree(heading)) return [];
    const orphan = missing.some((section) => isChildOf(matching, section, heading));
    return [{ heading, allowed: orphan || isRoomUnder(matching, matching.above(heading)) }];
  });
}

/** True when the heading stands for a child of this section, which has no heading itself. */
const isChildOf = (matching: Matching, section: OutlineSection, heading: number): boolean =>
  section.children.some((child) => matching.likeness(child, heading) >= ELSEWHERE);

/** True when the outline leaves room for the writer's own sections there; what a section of his own holds is his. */
function isRoomUnder(matching: Matching, above: number | null): boolean {
  if (above === null) return matching.outline.free;
  const section = matching.claimedBy(above);
  return section === undefined || matching.place(section) !== above || section.free;
}
