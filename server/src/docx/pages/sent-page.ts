import type { Span } from '../../text/span';
import type { PlacedPage, PlacedPiece } from './placed-page';

/** A page ready to be compared and sent. */
export interface SentPage {
  /** Where on the draft the sources of its pieces are counted from: an edit before a page leaves the page as it is. */
  readonly start: number;
  /** The page as JSON. */
  readonly json: string;
}

/** Finer than anybody sees, in millimetres and points. */
const DECIMALS = 1000;

const rounded = (_name: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * DECIMALS) / DECIMALS : value;

const sourceOf = (piece: PlacedPiece): Span | null => ('source' in piece ? piece.source : null);

/** Makes a page ready to be sent. */
export function sentPage({ width, height, number, pieces }: PlacedPage): SentPage {
  const starts = pieces.flatMap((piece) => sourceOf(piece)?.start ?? []);
  const start = starts.reduce((least, one) => Math.min(least, one), starts[0] ?? 0);
  const moved = pieces.map((piece) => {
    const source = sourceOf(piece);
    return source === null ? piece : { ...piece, source: { start: source.start - start, end: source.end - start } };
  });
  return { start, json: JSON.stringify({ width, height, number, pieces: moved } satisfies PlacedPage, rounded) };
}
