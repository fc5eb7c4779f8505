import type { ListMark } from './numbering';
import type { WordAlignment } from './styles';

/** Looks of letters that Markdown can show. */
export interface Marks {
  readonly bold: boolean;
  readonly italics: boolean;
}

/** A piece of a paragraph as read from Word. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly marks: Marks; readonly link: string | null }
  | { readonly kind: 'break' | 'tab' }
  | { readonly kind: 'picture'; readonly path: string; readonly alt: string }
  | { readonly kind: 'note'; readonly label: string };

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  readonly alignment: WordAlignment;
  /** 1 outermost, null for text. */
  readonly outline: number | null;
  readonly mark: ListMark | null;
}

export interface WordCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly WordBlock[];
}

export interface WordTable {
  readonly kind: 'table';
  /** Cells in the order of their columns; what a cell above covers has none. */
  readonly rows: readonly (readonly WordCell[])[];
  readonly columns: number;
  /** How many rows at the top repeat on every page. */
  readonly headRows: number;
  /** False for a table that only places things. */
  readonly ruled: boolean;
}

export type WordBlock = WordParagraph | WordTable;

/** A picture as a file beside the draft. */
export interface ImportedPicture {
  /** Relative to the draft, `hinh/hinh-1.png`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The words of pieces, breaks as line ends and tabs as tabs. */
export const piecesText = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      return piece.kind === 'break' ? '\n' : piece.kind === 'tab' ? '\t' : '';
    })
    .join('');

/** The words of a paragraph. */
export const paragraphText = ({ pieces }: WordParagraph): string => piecesText(pieces);
