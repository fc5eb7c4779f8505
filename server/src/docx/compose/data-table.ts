import type { Alignment, CellBox, TableBox } from '../composition';
import type { Span } from '../../text/span';
import { columnFacts } from './column-needs';
import { columnWidths } from './column-widths';
import { groupedBy } from './grouped-by';
import { layout } from '../form-values';
import { inlineRuns } from './inline-runs';
import { keeping } from './lines';
import { STYLE } from '../style-looks';
import type { Grid, GridCell } from './table-grid';
import type { Writing } from './writing';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

interface CellPlace {
  readonly width: number;
  readonly alignment: Alignment;
  readonly inHead: boolean;
  readonly keepNext: boolean;
}

function cellBox(cell: GridCell, { width, alignment, inHead, keepNext }: CellPlace, writing: Writing): CellBox {
  const { columnSpan, rowSpan, header, inline } = cell;
  const room = width - 2 * layout.cellMarginSide;
  return {
    width,
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    vertical: 'center',
    children: [
      {
        kind: 'paragraph',
        style: STYLE.table,
        alignment: inHead ? 'center' : alignment,
        ...keeping(keepNext),
        runs: inlineRuns(inline, writing, { room, ...(inHead || header ? { marks: { bold: true } } : {}) }),
        source: null,
      },
    ],
  };
}

/** A cell over more rows than that may be divided by a page's end. */
const MOST_HELD = 6;

/** The rows that stand on the page of the next one, since a cell goes over both. */
const rowsHeldByCells = ({ cells }: Grid): ReadonlySet<number> =>
  new Set(
    cells
      .filter(({ rowSpan }) => rowSpan <= MOST_HELD)
      .flatMap(({ row, rowSpan }) => Array.from({ length: rowSpan - 1 }, (_, down) => row + down)),
  );

/**
 * A table of the report: 13 pt, columns as wide as their content asks, the head rows repeated on every page, rows never
 * split. It is as wide as the text; one whose words do not fit into that is as wide as the text of a landscape page
 * (PL I, I.2). `keepLast` holds its last row on the page of what follows.
 */
export function dataTable(grid: Grid, source: Span, writing: Writing, keepLast: boolean): TableBox {
  const facts = columnFacts(grid);
  const needs = facts.map(({ need }) => need);
  const wide = sum(needs.map(({ least }) => least)) > writing.width;
  const widths = columnWidths(needs, wide ? writing.landscapeWidth : writing.width);
  const held = rowsHeldByCells(grid);
  const rows = groupedBy(grid.cells, grid.rows, ({ row }) => row).map((typed, row) => {
    const inHead = row < grid.headRows;
    const keepNext = inHead || held.has(row) || (keepLast && row === grid.rows - 1);
    const cells = typed.toSorted((a, b) => a.column - b.column);
    return {
      header: inHead,
      cells: cells.map((cell) => {
        const width = sum(widths.slice(cell.column, cell.column + cell.columnSpan));
        const alignment = cell.align ?? (cell.columnSpan > 1 ? 'left' : (facts[cell.column]?.alignment ?? 'left'));
        return cellBox(cell, { width, alignment, inHead, keepNext }, writing);
      }),
    };
  });
  return { kind: 'table', columns: widths, ruled: true, rows, source };
}
