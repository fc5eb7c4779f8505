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

  /** The same as `align`. */
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
  const places = movedPlaces(from, to);
  const items = [...alignment.missing, ...alignment.misplaced];
  if (!places || items.some(({ insertAt }) => !places.has(insertAt))) return null;
  const move = <T extends { readonly insertAt: number }>(item: T): T => ({
    ...item,
    insertAt: places.get(item.insertAt) ?? item.insertAt,
  });
  return { ...alignment, missing: alignment.missing.map(move), misplaced: alignment.misplaced.map(move) };
}

/**
 * Where each place of the earlier text is now: starts and ends of sections and the end of the body. Null when what
 * was one place is two now.
 */
function movedPlaces(from: AlignInput, to: AlignInput): ReadonlyMap<number, number> | null {
  const pairs = from.headings.flatMap(({ span, end }, index): readonly (readonly [number, number])[] => {
    const heading = to.headings[index];
    return heading
      ? [
          [span.start, heading.span.start],
          [end, heading.end],
        ]
      : [];
  });
  const places = new Map([[from.bodyEnd, to.bodyEnd]]);
  for (const [before, after] of pairs) {
    if ((places.get(before) ?? after) !== after) return null;
    places.set(before, after);
  }
  return places;
}
