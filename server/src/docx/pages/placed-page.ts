import type { Span } from '../../text/span';

/*
 * The pages of a report as they are printed: the layout of the DOCX file, with every piece of text in its place.
 * Lengths are in millimetres from the page's top left corner, sizes in points; sources are spans of the draft.
 */

export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  /** From the start of its first letter to the end of its last, spaces within stretched by `wordSpacing`. */
  readonly width: number;
  /** Of the letters as drawn; smaller than the run's for a raised one. */
  readonly size: number;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly strike: boolean;
  /** What each space of a justified line has beyond its own width. */
  readonly wordSpacing: number;
  readonly source: Span | null;
}

/** A level line drawn at height `y`. */
export interface RulePiece {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
}

/** A cell of a table or the frame of a paragraph; the lines run along its edges. */
export interface FramePiece {
  readonly kind: 'frame';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly thickness: number;
  readonly double: boolean;
}

export interface PicturePiece {
  readonly kind: 'picture';
  /** Of the picture in the composition. */
  readonly number: number;
  readonly alt: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly source: Span | null;
}

export type PlacedPiece = TextPiece | RulePiece | FramePiece | PicturePiece;

export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  /** As the page shows it; null where it shows none. */
  readonly number: string | null;
  readonly pieces: readonly PlacedPiece[];
}

export const MM_PER_PIXEL = 25.4 / 96;
export const MM_PER_POINT = 25.4 / 72;
export const MM_PER_TWIP = 25.4 / 1440;
