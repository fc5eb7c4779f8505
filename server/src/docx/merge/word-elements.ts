import { isEmpty, paragraphsIn } from '../import/draft-lines';
import { withMark } from '../import/list-marks';
import type { Piece, WordBlock, WordCell, WordParagraph, WordTable } from '../import/model';
import { joinLines, tokensOfPieces, type Token } from './tokens';

export interface WordLine {
  readonly kind: 'line';
  readonly tokens: readonly Token[];
  readonly paragraph: WordParagraph;
}

export interface WordGrid {
  readonly kind: 'table';
  readonly table: WordTable;
  readonly rows: readonly (readonly (Pick<WordCell, 'columnSpan' | 'rowSpan'> & {
    readonly tokens: readonly Token[];
  })[])[];
}

export type WordElement = WordLine | WordGrid;

/** Lines and tables of a Word file in their order, tables that only place things written out. */
export function wordElements(blocks: readonly WordBlock[]): readonly WordElement[] {
  return blocks.flatMap((block): readonly WordElement[] =>
    block.kind === 'table' && block.ruled ? [gridOf(block)] : paragraphsIn(block).flatMap(lineOf),
  );
}

const lineOf = (paragraph: WordParagraph): readonly WordLine[] =>
  isEmpty(paragraph) ? [] : [{ kind: 'line', tokens: tokensOf(paragraph), paragraph }];

const tokensOf = (paragraph: WordParagraph): readonly Token[] => tokensOfPieces(withMark(paragraph));

const gridOf = (table: WordTable): WordGrid => ({
  kind: 'table',
  table,
  rows: table.rows.map((row) =>
    row.map(({ columnSpan, rowSpan, blocks }) => ({
      columnSpan,
      rowSpan,
      tokens: joinLines(blocks.flatMap(paragraphsIn).map(tokensOf)),
    })),
  ),
});

/** The blocks with the labels of notes as the draft has them. */
export function withLabels(blocks: readonly WordBlock[], labelOf: (label: string) => string): readonly WordBlock[] {
  const relabelled = (piece: Piece): Piece =>
    piece.kind === 'note' ? { ...piece, label: labelOf(piece.label) } : piece;
  return blocks.map((block): WordBlock =>
    block.kind === 'paragraph'
      ? { ...block, pieces: block.pieces.map(relabelled) }
      : {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: withLabels(cell.blocks, labelOf) }))),
        },
  );
}
