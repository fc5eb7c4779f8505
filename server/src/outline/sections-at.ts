import type { OutlineHeading, SectionPlace } from './alignment';
import type { OutlineSection } from './outline';
import type { OutlineNode } from './outline-tree';

/** A section that may be begun at an offset, and its place there. */
export interface SectionHere {
  readonly section: OutlineSection;
  readonly place: SectionPlace;
}

/**
 * The sections that are not there yet and may be begun at `offset`, in the outline's order: those whose parent the
 * offset lies in, between the sections beside them, where no section would be cut in two.
 * @param nodes the outline with the draft laid into it, and the draft's headings
 * @param end offset behind the last section
 */
export function sectionsAt(
  nodes: readonly OutlineNode[],
  headings: readonly OutlineHeading[],
  end: number,
  offset: number,
): readonly SectionHere[] {
  if (offset > end) return [];
  const next = headings.find(({ span }) => span.start >= offset);
  const fits = (node: OutlineNode, index: number, siblings: readonly OutlineNode[]): boolean => {
    const before = siblings.slice(0, index).findLast(isInPlace);
    const after = siblings.slice(index + 1).find(isInPlace);
    const first = before ? headings[before.heading ?? -1] : undefined;
    const last = after ? headings[after.heading ?? -1] : undefined;
    if ((first && first.span.end > offset) || (last && last.span.start < offset)) return false;
    const level = (first ?? last)?.level ?? levelBelow(node, headings);
    return next === undefined || next.level <= level;
  };
  const among = (siblings: readonly OutlineNode[]): readonly SectionHere[] =>
    siblings.flatMap((node, index): readonly SectionHere[] => {
      const { section, place, heading } = node;
      if (heading !== null) return isWithin(headings[heading], offset) ? among(node.children) : [];
      if (!section || !place || !fits(node, index, siblings)) return [];
      return [{ section, place: { ...place, insertAt: offset } }];
    });
  return among(nodes);
}

/** A section of the outline that stands where it should. */
const isInPlace = ({ heading, section, state }: OutlineNode): boolean =>
  heading !== null && section !== null && state !== 'misplaced' && state !== 'duplicate';

const isWithin = (heading: OutlineHeading | undefined, offset: number): boolean =>
  heading !== undefined && heading.span.end <= offset && offset <= heading.end;

const levelBelow = ({ place }: OutlineNode, headings: readonly OutlineHeading[]): number =>
  place?.parentHeading == null
    ? Math.min(...headings.map(({ level }) => level))
    : (headings[place.parentHeading]?.level ?? 0) + 1;
