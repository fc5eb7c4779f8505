import { isAllCaps } from '../text/letters';
import { spanOf } from '../text/span';
import type { Heading } from './read-heading';
import type { NumberStyle, Section } from './report';

/** A heading together with what stands under it. */
export interface HeadingInText extends Heading {
  readonly hasText: boolean;
}

const RANKS: Readonly<Record<NumberStyle, number>> = {
  part: 0,
  roman: 1,
  arabic: 2,
  'arabic-2': 3,
  'arabic-3': 4,
  letter: 5,
};
/** Unnumbered headings of which nothing tells the level hang below every number. */
const UNKNOWN_RANK = 10;

type Growing = { -readonly [K in keyof Section]: Section[K] } & { children: Growing[] };

/**
 * Builds the report's own outline from its headings: the numbering says which section lies in which.
 * @param end offset where the last section ends
 */
export function readSections(
  headings: readonly HeadingInText[],
  end: number,
): { sections: readonly Section[]; headings: readonly Section[] } {
  const ranks = headings.map((heading, index) => rankOf(headings, heading, index));
  const roots: Growing[] = [];
  const all: Growing[] = [];
  const open: { rank: number; section: Growing }[] = [];
  headings.forEach((heading, index) => {
    const rank = ranks[index] ?? UNKNOWN_RANK;
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) close(open.pop()?.section, heading.span.start);
    const section = grow(heading, open.length + 1, end);
    const parent = open.at(-1)?.section;
    (parent ? parent.children : roots).push(section);
    all.push(section);
    open.push({ rank, section });
  });
  return { sections: roots, headings: all };
}

function close(section: Growing | undefined, at: number): void {
  if (section) section.span = spanOf(section.span.start, at);
}

function grow(heading: HeadingInText, level: number, end: number): Growing {
  const { number, title, titleSpan, span, form, depth, hasText } = heading;
  return {
    number,
    title,
    titleSpan,
    headingSpan: span,
    span: spanOf(span.start, Math.max(end, span.end)),
    level,
    form,
    depth,
    hasText,
    children: [],
  };
}

function rankOf(headings: readonly Heading[], heading: Heading, index: number): number {
  if (heading.number) return RANKS[heading.number.style];
  const model = heading.depth === null ? null : nearestNumbered(headings, heading.depth, index);
  if (model?.number) return RANKS[model.number.style];
  if (isAllCaps(heading.title) && headings.some((other) => other.number?.style === 'roman')) return RANKS.roman;
  return UNKNOWN_RANK + (heading.depth ?? UNKNOWN_RANK);
}

/** The numbered heading with as many `#` that stands nearest, the one before first. */
function nearestNumbered(headings: readonly Heading[], depth: number, index: number): Heading | null {
  for (let distance = 1; distance < headings.length; distance++) {
    for (const at of [index - distance, index + distance]) {
      const other = headings[at];
      if (other?.number && other.depth === depth) return other;
    }
  }
  return null;
}
