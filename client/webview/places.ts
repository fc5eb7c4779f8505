import type { Source } from '../src/preview/messages';
import type { WholePage } from './draw-page';

/** A line of the pages that comes from the draft. */
export interface PlacedLine {
  /** Counted from 0. */
  readonly page: number;
  /** Top and bottom in millimetres. */
  readonly top: number;
  readonly bottom: number;
  readonly source: Source;
  /** Where in its source the line begins, guessed from its place among the source's lines. */
  readonly offset: number;
}

const MM_PER_POINT = 25.4 / 72;
/** Parts of the size that letters take above and below their line. */
const ABOVE = 0.9;
const BELOW = 0.25;

/** The lines of all pages in their order. */
export function linesOn(pages: readonly WholePage[]): readonly PlacedLine[] {
  const lines = pages.flatMap(({ start, page: { pieces } }, page) =>
    pieces.flatMap((piece) => {
      if (piece.kind !== 'text' || !piece.source) return [];
      const size = piece.size * MM_PER_POINT;
      const source = { start: start + piece.source.start, end: start + piece.source.end };
      return [{ page, top: piece.baseline - ABOVE * size, bottom: piece.baseline + BELOW * size, source }];
    }),
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
    // Whole units: an edit before a line moves it by just so many.
    return { ...line, offset: start + Math.floor(((end - start) * at) / (total.get(key) ?? 1)) };
  });
}

/** The line at or last before a place in the draft; undefined on pages without any. */
export function lineAt(lines: readonly PlacedLine[], offset: number): PlacedLine | undefined {
  return lines.reduce<PlacedLine | undefined>(
    (best, line) => (line.offset <= offset && (!best || line.offset > best.offset) ? line : best),
    undefined,
  );
}
