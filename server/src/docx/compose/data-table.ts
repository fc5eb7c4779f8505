import type { AlignType, PhrasingContent, Table as TableNode, TableCell as CellNode } from 'mdast';
import { cleanText } from '../clean-text';
import type { Alignment, CellBox, TableBox } from '../composition';
import type { Span } from '../../text/span';
import { columnWidths, type ColumnNeed } from './column-widths';
import { layout } from '../form-values';
import { inlineRuns, plainText } from './inline-runs';
import { keeping } from './lines';
import type { Face } from '../letter-widths';
import { STYLE } from '../style-looks';
import { textWidth } from '../text-width';
import type { Writing } from './writing';

const NUMBER = /^[-–+−]?\d[\d.,\s]*(?:\s?%)?$/u;
const NO_VALUE = /^[-–…./]*$/u;
const ORDER_HEADER = /^(?:tt|stt|số\s*tt|số thứ tự)$/iu;

const cellText = (cell: CellNode | undefined): string =>
  plainText(cell?.children ?? [])
    .split('\n')
    .map(cleanText)
    .join('\n')
    .trim();

/** Typed alignment first; else order numbers centred, columns of numbers right, words left. */
function columnAlignment(header: string, cells: readonly string[], typed: AlignType | undefined): Alignment {
  if (typed === 'left') return 'left';
  if (typed === 'center') return 'center';
  if (typed === 'right') return 'right';
  if (ORDER_HEADER.test(header)) return 'center';
  const numbers = cells.filter((text) => NUMBER.test(text)).length;
  const allNumbers = cells.every((text) => NUMBER.test(text) || NO_VALUE.test(text));
  return numbers > 0 && allNumbers ? 'right' : 'left';
}

const widest = (texts: readonly string[], face: Face): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, layout.tableSize, face))));

/** What a column needs: its widest word, and its widest line unbroken; a header may take two lines. */
function columnNeed(header: string, cells: readonly string[]): ColumnNeed {
  const margins = 2 * layout.cellMarginSide + layout.cellSlack;
  const lines = cells.flatMap((text) => text.split('\n'));
  const words = Math.max(
    widest(header.split(/\s+/u), 'bold'),
    widest(
      lines.flatMap((text) => text.split(/\s+/u)),
      'regular',
    ),
  );
  const whole = Math.max(words, widest(lines, 'regular'), widest([header], 'bold') / 2);
  return { least: words + margins, whole: Math.ceil(whole) + margins };
}

interface CellLook {
  readonly alignment: Alignment;
  readonly header: boolean;
  readonly keepNext: boolean;
}

function cell(children: readonly PhrasingContent[], width: number, look: CellLook, writing: Writing): CellBox {
  return {
    width,
    vertical: 'center',
    children: [
      {
        kind: 'paragraph',
        style: STYLE.table,
        alignment: look.alignment,
        ...keeping(look.keepNext),
        runs: inlineRuns(children, writing, look.header ? { marks: { bold: true } } : {}),
        source: null,
      },
    ],
  };
}

/**
 * A table of the report: 13 pt, as wide as the text, columns as wide as their content asks, the header row repeated
 * on every page, rows never split. `keepLast` holds its last row on the page of what follows.
 */
export function dataTable(node: TableNode, source: Span, writing: Writing, keepLast: boolean): TableBox {
  const count = Math.max(1, ...node.children.map((row) => row.children.length));
  const columns = Array.from({ length: count }, (_, column) => {
    const [header = '', ...cells] = node.children.map((row) => cellText(row.children[column]));
    return {
      need: columnNeed(header, cells),
      alignment: columnAlignment(header, cells, node.align?.[column]),
    };
  });
  const widths = columnWidths(
    columns.map(({ need }) => need),
    writing.width,
  );
  const rows = node.children.map((row, index) => {
    const header = index === 0;
    const keepNext = header || (keepLast && index === node.children.length - 1);
    const cells = columns.map(({ alignment }, column) =>
      cell(
        row.children[column]?.children ?? [],
        widths[column] ?? 0,
        { alignment: header ? 'center' : alignment, header, keepNext },
        writing,
      ),
    );
    return { header, cells };
  });
  return { kind: 'table', columns: widths, ruled: true, rows, source };
}
