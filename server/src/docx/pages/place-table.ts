import type { TableLayout } from 'docx/layout';
import type { CellBox, TableBox } from '../composition';
import { layout } from '../form-values';
import type { StyleLooks } from '../style-looks';
import { sideMargin } from './cell-lines';
import type { CellLines } from './line-memory';
import { UnitReader, unitsOf } from './line-units';
import { type Origin, placeLines } from './place-lines';
import { MM_PER_PIXEL, MM_PER_POINT, MM_PER_TWIP, type PlacedPiece } from './placed-page';

/** The lines of a table, 0.5 pt. */
const TABLE_LINE = 0.5 * MM_PER_POINT;

interface GridCell {
  readonly cell: CellBox;
  readonly row: number;
  readonly column: number;
}

/** Where each cell begins, rows listing only the cells that begin in them. */
export function gridOf({ rows }: TableBox): readonly GridCell[] {
  const taken = new Set<string>();
  return rows.flatMap(({ cells }, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const from = column;
      const columns = cell.columnSpan ?? 1;
      for (let below = 0; below < (cell.rowSpan ?? 1); below += 1)
        for (let right = 0; right < columns; right += 1) taken.add(`${row + below} ${from + right}`);
      column += columns;
      return { cell, row, column: from };
    });
  });
}

const upTo = (widths: readonly number[], end: number): number =>
  widths.slice(0, end).reduce((total, width) => total + width, 0);

/** What stands in the rows of a table that are on one page; `left` is the edge of the text, in millimetres. */
export function placeTable(
  box: TableBox,
  { rows }: TableLayout,
  linesOf: (cell: CellBox, table: TableBox) => CellLines,
  looks: Readonly<Record<string, StyleLooks>>,
  left: number,
): readonly PlacedPiece[] {
  const grid = gridOf(box);
  return rows.flatMap((row) =>
    grid
      .filter((cell) => cell.row === row.index)
      .flatMap(({ cell, column }) => {
        const end = row.index + (cell.rowSpan ?? 1);
        const spanned = rows.filter(({ index, y }) => index >= row.index && index < end && y >= row.y);
        const x = left + upTo(box.columns, column) * MM_PER_TWIP;
        const y = row.y * MM_PER_PIXEL;
        const height = spanned.reduce((total, one) => total + one.height, 0) * MM_PER_PIXEL;
        return placeCell({ box, cell, x, y, height }, linesOf(cell, box), looks);
      }),
  );
}

interface CellPlace {
  readonly box: TableBox;
  readonly cell: CellBox;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

function placeCell(
  { box, cell, x, y, height }: CellPlace,
  lines: CellLines,
  looks: Readonly<Record<string, StyleLooks>>,
): readonly PlacedPiece[] {
  const { ruled } = box;
  const topMargin = ruled ? TABLE_LINE + layout.cellMarginTop * MM_PER_TWIP : 0;
  const bottomMargin = ruled ? layout.cellMarginTop * MM_PER_TWIP : 0;
  const spare = Math.max(0, height - topMargin - bottomMargin - lines.height);
  const down = cell.vertical === 'bottom' ? spare : cell.vertical === 'center' ? spare / 2 : 0;
  const origin: Origin = { x: x + sideMargin(box) * MM_PER_TWIP, y: y + topMargin + down };
  const half = TABLE_LINE / 2;
  const width = cell.width * MM_PER_TWIP;
  const frame: readonly PlacedPiece[] = ruled
    ? [{ kind: 'frame', x, y: y + half, width, height, thickness: TABLE_LINE, double: false }]
    : [];
  const text = cell.children.flatMap((paragraph, index) => {
    const style = looks[paragraph.style];
    if (style === undefined) return [];
    const sourced = paragraph.source === null ? { ...paragraph, source: box.source } : paragraph;
    const reader = new UnitReader(unitsOf(paragraph.runs));
    return placeLines(sourced, style, lines.paragraphs[index] ?? [], reader, origin);
  });
  return [...frame, ...text];
}
