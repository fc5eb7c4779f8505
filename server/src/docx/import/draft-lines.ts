import { readDraftLine } from '../../report/draft-line';
import type { FormLine } from '../../report/form-lines';
import { hasWords } from '../../text/letters';
import { spanOf } from '../../text/span';
import { paragraphText, type Piece, type WordBlock, type WordParagraph } from './model';

/** The parts of the form that a line shows. */
export const formOf = (line: string): readonly FormLine[] => readDraftLine(line, spanOf(0, line.length)).form;

/** The kind of the first part of the form on a line; null for text. */
export const formKind = (line: string): FormLine['kind'] | null => formOf(line.trim())[0]?.kind ?? null;

/** True for a paragraph that shows nothing. */
export const isEmpty = ({ pieces }: WordParagraph): boolean =>
  pieces.every(
    (piece) => piece.kind === 'tab' || piece.kind === 'break' || (piece.kind === 'text' && piece.text.trim() === ''),
  );

/** True where all words of a paragraph stand in bold. */
export const isBold = ({ pieces }: WordParagraph): boolean =>
  pieces.every((piece) => piece.kind !== 'text' || piece.marks.bold || piece.text.trim() === '');

/** The pieces between the line breaks of a paragraph. */
export function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}

/** Each line of a paragraph as one of its own; the mark of a list stands before the first. */
export const splitAtBreaks = (paragraph: WordParagraph): readonly WordParagraph[] =>
  linesOf(paragraph.pieces).map((pieces, index) => ({
    ...paragraph,
    pieces,
    mark: index === 0 ? paragraph.mark : null,
  }));

/** Lines that draw a rule with hyphens, dots or underscores. */
export const drawsRule = (paragraph: WordParagraph): boolean =>
  !isEmpty(paragraph) &&
  paragraph.pieces.every(({ kind }) => kind !== 'picture' && kind !== 'note') &&
  !hasWords(paragraphText(paragraph));

/** All paragraphs in a block, those in cells row by row. */
export const paragraphsIn = (block: WordBlock): readonly WordParagraph[] =>
  block.kind === 'paragraph'
    ? [block]
    : block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(paragraphsIn)));

/** The lines in a block, empty ones left out. */
export const textLinesIn = (block: WordBlock): readonly string[] =>
  paragraphsIn(block)
    .flatMap((paragraph) => paragraphText(paragraph).split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
