import { isEmpty, linesOf } from './draft-lines';
import { inlineMarkdown } from './markdown-inline';
import { withMark } from './list-marks';
import type { Piece, WordBlock, WordCell, WordParagraph, WordTable } from './model';
import type { NoteLog } from './note-log';
import type { WordAlignment } from './styles';

/** A table of the report: in Markdown where it can say it, with merged cells in HTML. */
export function tableMarkdown(table: WordTable, log: NoteLog): string {
  if (table.rows.some((row) => row.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'))))
    log.changed(
      'nested-table',
      table.rows[0]?.map((cell) => paragraphsOf(cell).map(plainWords).join(' ')).join(' | ') ?? '',
    );
  const isMerged = table.rows.some((row) => row.some(({ columnSpan, rowSpan }) => columnSpan > 1 || rowSpan > 1));
  return isMerged ? htmlTable(table) : pipeTable(table);
}

const plainWords = ({ pieces }: WordParagraph): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : ' ')).join('');

/** The paragraphs of a cell; the rows of a table in it as lines. */
const paragraphsOf = ({ blocks }: WordCell): readonly WordParagraph[] => blocks.flatMap(flattened);

const bar: Piece = { kind: 'text', text: ' | ', marks: { bold: false, italics: false }, link: null };

function flattened(block: WordBlock): readonly WordParagraph[] {
  if (block.kind === 'paragraph') return isEmpty(block) ? [] : [block];
  return block.rows.map((row) => ({
    kind: 'paragraph',
    alignment: 'left',
    outline: null,
    mark: null,
    pieces: row.flatMap((cell, index) => [
      ...(index === 0 ? [] : [bar]),
      ...paragraphsOf(cell).flatMap(({ pieces }, at) => (at === 0 ? pieces : [{ kind: 'break' } as const, ...pieces])),
    ]),
  }));
}

/** The lines of a cell. */
const cellLines = (cell: WordCell): readonly (readonly Piece[])[] =>
  paragraphsOf(cell).flatMap((paragraph) => linesOf(withMark(paragraph)));

const plain = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) => (piece.kind === 'text' ? { ...piece, marks: { bold: false, italics: false } } : piece));

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Column heads stand in bold by themselves. */
function pipeTable({ rows, columns }: WordTable): string {
  const written = rows.map((row, index) => {
    const cells = new Map(row.map((cell) => [cell.column, cell]));
    return Array.from({ length: columns }, (_, column) => {
      const cell = cells.get(column);
      return cell ? pipeCell(cell, index === 0) : '';
    });
  });
  const [head = [], ...body] = written;
  const marks = Array.from({ length: columns }, (_, column) => delimiter(rows.slice(1), column));
  return [head, marks, ...body].map(line).join('\n');
}

const pipeCell = (cell: WordCell, isHead: boolean): string =>
  cellLines(cell)
    .map((pieces) => inlineMarkdown(isHead ? plain(pieces) : pieces))
    .filter((text) => text !== '')
    .join('<br>')
    .replace(/\\?\|/g, '\\|');

/** The alignment that all filled cells of a column share. */
function delimiter(rows: readonly (readonly WordCell[])[], column: number): string {
  const alignments = new Set<WordAlignment>(
    rows.flatMap((row) => {
      const cell = row.find((each) => each.column === column);
      return cell ? paragraphsOf(cell).map(({ alignment }) => alignment) : [];
    }),
  );
  const [only] = alignments;
  if (alignments.size !== 1) return '---';
  return only === 'center' ? ':---:' : only === 'right' ? '---:' : '---';
}

function htmlTable({ rows, headRows }: WordTable): string {
  const heads = Math.max(headRows, 1, ...(rows[0] ?? []).map(({ rowSpan }) => rowSpan));
  const lines = rows.map((row, index) => `<tr>${row.map((cell) => htmlCell(cell, index < heads)).join('')}</tr>`);
  return ['<table>', ...lines, '</table>'].join('\n');
}

function htmlCell(cell: WordCell, isHead: boolean): string {
  const name = isHead ? 'th' : 'td';
  const spans = [
    cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '',
    cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '',
  ].join('');
  const words = cellLines(cell).map((pieces) => (isHead ? plain(pieces) : pieces).map(htmlPiece).join('').trim());
  return `<${name}${spans}>${words.filter((text) => text !== '').join('<br>')}</${name}>`;
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function htmlPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'text': {
      const words = escapeHtml(piece.text);
      if (words.trim() === '') return words;
      const italics = piece.marks.italics ? `<i>${words}</i>` : words;
      return piece.marks.bold ? `<b>${italics}</b>` : italics;
    }
    case 'tab':
    case 'break':
      return ' ';
    case 'picture':
      return `<img src="${piece.path}" alt="${escapeHtml(piece.alt)}">`;
    case 'note':
      return `[^${piece.label}]`;
  }
}
