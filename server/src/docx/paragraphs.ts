import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { layout } from './form-values';
import { STYLE } from './styles';
import { cleanText } from './clean-text';

interface LineOptions {
  readonly keepNext?: boolean;
  /** In half-points, where it differs from the style's. */
  readonly size?: number;
}

/** Holds a paragraph on the page of the next one; says nothing otherwise, to keep the file small. */
export const keeping = (keepNext: boolean): { readonly keepNext?: true } => (keepNext ? { keepNext } : {});

/** One line of the form in its style. */
export function line(text: string, style: string, options: LineOptions = {}): Paragraph {
  const { keepNext = false, size } = options;
  const run = new TextRun({ text: cleanText(text), ...(size === undefined ? {} : { size }) });
  return new Paragraph({ style, ...keeping(keepNext), children: [run] });
}

/** A centred rule of `length` twips in a column of `column` twips, drawn as the top border of an empty paragraph. */
export function rule(column: number, length: number): Paragraph {
  const side = Math.max(0, Math.round((column - length) / 2));
  return new Paragraph({
    style: STYLE.rule,
    indent: { left: side, right: side },
    spacing: { before: layout.ruleBefore, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  });
}

/** Empty room of exactly `height` twips. */
export function gap(height: number, keepNext = false): Paragraph {
  return new Paragraph({
    style: STYLE.gap,
    ...keeping(keepNext),
    spacing: { before: 0, after: 0, line: height, lineRule: LineRuleType.EXACT },
  });
}

/** A cell of the tables that only place things: no margins, never empty (a cell without a paragraph is no valid cell). */
export interface PlacedCell {
  readonly width: number;
  readonly bottom?: boolean;
  readonly children: readonly Paragraph[];
}

const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const;

/** Puts paragraphs side by side: a table without borders, rows never split over pages. */
export function placedTable(columns: readonly number[], rows: readonly (readonly PlacedCell[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...columns],
    borders: TableBorders.NONE,
    margins: NO_MARGINS,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (cell) =>
              new TableCell({
                width: { size: cell.width, type: WidthType.DXA },
                margins: NO_MARGINS,
                verticalAlign: cell.bottom ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
                children: cell.children.length === 0 ? [gap(20)] : [...cell.children],
              }),
          ),
        }),
    ),
  });
}
