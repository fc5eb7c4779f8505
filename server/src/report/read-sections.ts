import { isAllCaps } from '../text/letters';
import { spanOf } from '../text/span';
import type { Heading } from './read-heading';
import type { NumberStyle, Section } from './report';

/** A heading together with what stands under it. */
export interface HeadingInText extends Heading {
  readonly hasText: boolean;
}

/** The outermost style first. */
export const RANKS: Readonly<Record<NumberStyle, number>> = {
  part: 0,
  capital: 1,
  roman: 2,
  arabic: 3,
  'arabic-2': 4,
  'arabic-3': 5,
  'arabic-4': 6,
  letter: 7,
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
  const ranks = ranksOf(headings);
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

function ranksOf(headings: readonly Heading[]): readonly number[] {
  const hasRoman = headings.some((heading) => heading.number?.style === 'roman');
  const models = nearestNumbered(headings);
  return headings.map((heading, index) => {
    if (heading.number) return RANKS[heading.number.style];
    const model = models[index];
    // Among Roman numbers a title in capitals is one of them, whatever its marks, unless the others have capitals too.
    const isRoman = hasRoman && isAllCaps(heading.title);
    if (isRoman && !isAllCaps(model?.title ?? '')) return RANKS.roman;
    return model?.number ? RANKS[model.number.style] : UNKNOWN_RANK + (heading.depth ?? UNKNOWN_RANK);
  });
}

/** For each heading the numbered one with as many `#` that stands nearest, the one before first; null where none does. */
function nearestNumbered(headings: readonly Heading[]): readonly (Heading | null)[] {
  const before = lastNumbered(headings, headings.keys());
  const after = lastNumbered(headings, [...headings.keys()].reverse());
  return headings.map((_, index) => {
    const above = before[index] ?? -1;
    const below = after[index] ?? -1;
    if (above < 0 || below < 0) return headings[Math.max(above, below)] ?? null;
    return headings[index - above <= below - index ? above : below] ?? null;
  });
}

/** Walking the headings in `order`: where the numbered one with as many `#` was met last, -1 for nowhere. */
function lastNumbered(headings: readonly Heading[], order: Iterable<number>): readonly number[] {
  const last = new Map<number, number>();
  const found = new Array<number>(headings.length).fill(-1);
  for (const index of order) {
    const heading = headings[index];
    if (!heading || heading.depth === null) continue;
    found[index] = last.get(heading.depth) ?? -1;
    if (heading.number) last.set(heading.depth, index);
  }
  return found;
}
