import {
  BorderStyle,
  type ITableOptions,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { CellBox, RowBox, TableBox } from '../composition';
import { layout } from '../form-values';
import { wordParagraph } from './paragraphs';

const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** A table of the report has its lines and room in the cells; one that only places things has neither. */
function looksOf(ruled: boolean): Pick<ITableOptions, 'borders' | 'margins'> {
  if (!ruled) return { borders: TableBorders.NONE, margins: NO_MARGINS };
  const { cellMarginTop: top, cellMarginSide: side } = layout;
  return {
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    margins: { top, bottom: top, left: side, right: side, marginUnitType: WidthType.DXA },
  };
}

const verticalOf = {
  top: VerticalAlignTable.TOP,
  center: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const;

const wordCell = (cell: CellBox, ruled: boolean): TableCell =>
  new TableCell({
    width: { size: cell.width, type: WidthType.DXA },
    ...(cell.columnSpan === undefined ? {} : { columnSpan: cell.columnSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    ...(ruled ? {} : { margins: NO_MARGINS }),
    verticalAlign: verticalOf[cell.vertical],
    children: cell.children.map(wordParagraph),
  });

const wordRow = (row: RowBox, ruled: boolean): TableRow =>
  new TableRow({
    ...(row.header ? { tableHeader: true } : {}),
    cantSplit: true,
    children: row.cells.map((cell) => wordCell(cell, ruled)),
  });

/** A table as Word keeps it. */
export function wordTable({ columns, ruled, rows }: TableBox): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...columns],
    ...looksOf(ruled),
    rows: rows.map((row) => wordRow(row, ruled)),
  });
}
