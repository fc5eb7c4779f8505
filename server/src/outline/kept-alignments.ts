import { align, type AlignInput } from './align';
import type { Alignment, OutlineHeading } from './alignment';
import type { Outline } from './outline';
import { TitleLikeness } from './title-likeness';

interface Kept {
  readonly input: AlignInput;
  readonly alignment: Alignment;
}

/**
 * Alignments kept from one keystroke to the next: typing within a section moves headings and changes none, and then
 * only the places where sections belong are to be moved.
 */
export class KeptAlignments {
  private readonly titles = new TitleLikeness();
  private readonly kept = new WeakMap<Outline, Kept>();

  /** The same as `align`. While the headings say the same, `matched` and the other lists without places are kept. */
  align(input: AlignInput): Alignment {
    const last = this.kept.get(input.outline);
    const alignment = (last && isAlike(last.input, input) && moved(last, input)) || align(input, this.titles);
    this.kept.set(input.outline, { input, alignment });
    return alignment;
  }
}

const isAlike = (a: AlignInput, b: AlignInput): boolean =>
  a.subject === b.subject &&
  a.headings.length === b.headings.length &&
  a.headings.every((heading, index) => isSameHeading(heading, b.headings[index]));

const isSameHeading = (a: OutlineHeading, b: OutlineHeading | undefined): boolean =>
  a.title === b?.title && a.level === b.level;

/** The alignment with its places moved; null where a place cannot be told from the headings alone. */
function moved({ input: from, alignment }: Kept, to: AlignInput): Alignment | null {
  const items = [...alignment.missing, ...alignment.misplaced];
  const places = movedPlaces(new Set(items.map(({ insertAt }) => insertAt)), from, to);
  if (!places) return null;
  const move = <T extends { readonly insertAt: number }>(item: T): T => ({
    ...item,
    insertAt: places.get(item.insertAt) ?? item.insertAt,
  });
  return { ...alignment, missing: alignment.missing.map(move), misplaced: alignment.misplaced.map(move) };
}

/**
 * Where these places of the earlier text are now, by the starts and ends of sections and the end of the body. Null when
 * one of them is none of these, or is two places now.
 */
function movedPlaces(
  wanted: ReadonlySet<number>,
  from: AlignInput,
  to: AlignInput,
): ReadonlyMap<number, number> | null {
  const places = new Map<number, number>();
  const isOnePlace = (before: number, after: number): boolean => {
    if (!wanted.has(before)) return true;
    if ((places.get(before) ?? after) !== after) return false;
    places.set(before, after);
    return true;
  };
  const isClear = from.headings.every(({ span, end }, index) => {
    const heading = to.headings[index];
    return !heading || (isOnePlace(span.start, heading.span.start) && isOnePlace(end, heading.end));
  });
  return isClear && isOnePlace(from.bodyEnd, to.bodyEnd) && places.size === wanted.size ? places : null;
}
