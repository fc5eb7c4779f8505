import type { PlacedPage } from '../../server/src/lsp/protocol';
import type { Source } from '../src/preview/messages';

/** A line of the pages that comes from the draft. */
export interface PlacedSource {
  readonly page: number;
  /** Top of the line in millimetres. */
  readonly y: number;
  readonly source: Source;
  /** Where in its source the line begins, guessed from its place among the source's lines. */
  readonly offset: number;
}

/** The lines of all pages in their order. */
export function placesOn(pages: readonly PlacedPage[]): readonly PlacedSource[] {
  const lines = pages.flatMap(({ pieces }, page) =>
    pieces.flatMap((piece) =>
      piece.kind === 'text' && piece.source ? [{ page, y: piece.baseline - piece.size / 2, source: piece.source }] : [],
    ),
  );
  const total = new Map<string, number>();
  const keyOf = ({ start, end }: Source): string => `${start} ${end}`;
  for (const { source } of lines) total.set(keyOf(source), (total.get(keyOf(source)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const key = keyOf(line.source);
    const at = seen.get(key) ?? 0;
    seen.set(key, at + 1);
    const { start, end } = line.source;
    return { ...line, offset: start + ((end - start) * at) / (total.get(key) ?? 1) };
  });
}

/** The line at or last before a place in the draft; undefined on pages without any. */
export function placeOf(places: readonly PlacedSource[], offset: number): PlacedSource | undefined {
  return places.reduce<PlacedSource | undefined>(
    (best, place) => (place.offset <= offset && (!best || place.offset > best.offset) ? place : best),
    undefined,
  );
}
