import type { Span } from '../text/span';

/*
 * A report set as boxes: what the DOCX, the pages of the preview and the checks of the layout are all made from.
 * Lengths are in twips, sizes in half-points; sources are spans of the draft.
 */

export interface Marks {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
  readonly superscript?: boolean;
  readonly underline?: boolean;
  /** As six hexadecimal digits; black when left out. */
  readonly color?: string;
  /** Where it differs from the style's. */
  readonly size?: number;
}

export type Run =
  | ({ readonly kind: 'text'; readonly text: string } & Marks)
  | { readonly kind: 'break' }
  | { readonly kind: 'tab' }
  | { readonly kind: 'page-number' }
  /** First mention of a footnote; numbers count from 1. */
  | { readonly kind: 'footnote'; readonly number: number }
  /** An outside address; `number` counts the links of the report from 1. */
  | { readonly kind: 'link'; readonly number: number; readonly target: string; readonly runs: readonly Run[] }
  /** The number of the page on which the paragraph with this bookmark stands. */
  | { readonly kind: 'page-of'; readonly bookmark: string }
  | PictureRun;

/** A picture in the line. */
export interface PictureRun {
  readonly kind: 'picture';
  /** Counts the pictures of the report from 1. */
  readonly number: number;
  readonly type: 'png' | 'jpg' | 'gif' | 'bmp';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** For those who cannot see it. */
  readonly alt: string;
}

export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** How a paragraph looks; in a paragraph only what differs from its style. */
export interface ParagraphLooks {
  readonly alignment?: Alignment;
  readonly before?: number;
  readonly after?: number;
  /** In 240ths of a line, or in twips when `exact`. */
  readonly line?: number;
  readonly exact?: boolean;
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly hanging?: number;
  readonly keepNext?: boolean;
  /** A rule drawn along the top, from the left indent to the right one. */
  readonly topRule?: boolean;
  /** A frame drawn around the paragraph, from the left indent to the right one. */
  readonly frame?: 'single' | 'double';
  /** As six hexadecimal digits; black when left out. */
  readonly frameColor?: string;
  /** Begins a page. */
  readonly pageBreakBefore?: boolean;
  /** A tab stop at the right edge with dots before it, as tables of contents have. */
  readonly dottedTab?: number;
}

export interface ParagraphBox extends ParagraphLooks {
  readonly kind: 'paragraph';
  readonly style: string;
  readonly runs: readonly Run[];
  /** By whose name `page-of` knows it: letters, digits and underscores. `number` counts the bookmarks from 1. */
  readonly bookmark?: { readonly name: string; readonly number: number };
  readonly source: Span | null;
}

export interface CellBox {
  readonly width: number;
  /** How many columns and rows it goes over; 1 when left out. A row lists only the cells that begin in it. */
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly vertical: 'top' | 'center' | 'bottom';
  /** Never empty: a cell without a paragraph is no valid cell. */
  readonly children: readonly ParagraphBox[];
}

export interface RowBox {
  /** Repeated at the head of every page that the table goes on to. */
  readonly header: boolean;
  readonly cells: readonly CellBox[];
}

/** Rows are never split over pages. */
export interface TableBox {
  readonly kind: 'table';
  readonly columns: readonly number[];
  /** A table of the report, with its lines; the others only put things side by side. */
  readonly ruled: boolean;
  readonly rows: readonly RowBox[];
  readonly source: Span | null;
}

export type Box = ParagraphBox | TableBox;

/** A part of the report that begins a page. */
export interface PageSection {
  /** For tables too wide for an upright page (PL I, I.2). */
  readonly landscape: boolean;
  /** Whether it counts its pages from 1 and shows no number on its first: the report and each annex (PL I, I.7, III.1.đ). */
  readonly countsAnew: boolean;
  readonly boxes: readonly Box[];
  /** What stands in the top margin of its first page, where that shows no number. */
  readonly aboveFirst?: readonly ParagraphBox[];
}

export interface FootnoteBox {
  readonly number: number;
  readonly paragraphs: readonly ParagraphBox[];
}

/** A whole report as boxes. */
export interface Composition {
  /** For the file's properties. */
  readonly name: string;
  readonly sections: readonly PageSection[];
  /** By number, from 1. */
  readonly footnotes: readonly FootnoteBox[];
}
