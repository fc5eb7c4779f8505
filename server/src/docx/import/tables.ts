import type { WordBlock, WordCell, WordTable } from './model';
import type { ReadContext } from './read-context';
import { hasLines } from './styles';
import { childOf, elementsOf, numberIn, toggleOf, valueOf, type XmlElement } from './xml';

type ReadCell = (cell: XmlElement) => readonly WordBlock[];

interface RawCell {
  readonly column: number;
  readonly span: number;
  /** Goes on from the cell above or, of old, from the one before. */
  readonly goesOn: 'down' | 'right' | null;
  readonly lines: boolean;
  readonly blocks: readonly WordBlock[];
}

/** No word processor keeps more columns. */
const MOST_COLUMNS = 63;

/** Reads a table; none when every row was deleted. */
export function readTable(table: XmlElement, context: ReadContext, readCell: ReadCell): readonly WordTable[] {
  const properties = childOf(table, 'w:tblPr');
  const rowElements = unwrapped(table, 'w:tr').filter((row) => !isDeleted(row, context));
  const raw = rowElements.map((row) => rawCells(row, readCell));
  const columns = Math.max(0, ...raw.flatMap((row) => row.map(({ column, span }) => column + span)));
  if (columns === 0) return [];
  const borders = childOf(properties, 'w:tblBorders');
  const ruled =
    (borders === null ? context.styles.rulesTable(valueOf(properties, 'w:tblStyle')) : hasLines(borders)) ||
    raw.some((row) => row.some(({ lines }) => lines));
  const firstPlain = rowElements.findIndex((row) => !toggleOf(childOf(row, 'w:trPr'), 'w:tblHeader'));
  return [
    {
      kind: 'table',
      rows: raw.map((row, index) => placedCells(raw, row, index)),
      columns,
      headRows: firstPlain < 0 ? rowElements.length : firstPlain,
      ruled,
    },
  ];
}

/** The children of a kind, those that content controls and insertions wrap among them. */
function unwrapped(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    const content = child.name === 'w:sdt' ? childOf(child, 'w:sdtContent') : child;
    const wraps = /^w:(?:sdt|ins|customXml|moveTo)$/.test(child.name);
    return wraps && content ? unwrapped(content, name) : [];
  });
}

function isDeleted(row: XmlElement, { log }: ReadContext): boolean {
  const properties = childOf(row, 'w:trPr');
  if (childOf(properties, 'w:ins')) log.inserted();
  if (!childOf(properties, 'w:del')) return false;
  log.deleted();
  return true;
}

function rawCells(row: XmlElement, readCell: ReadCell): readonly RawCell[] {
  const properties = childOf(row, 'w:trPr');
  let column = countIn(properties, 'w:gridBefore', 0);
  const cells: RawCell[] = [];
  for (const element of unwrapped(row, 'w:tc')) {
    const looks = childOf(element, 'w:tcPr');
    const span = countIn(looks, 'w:gridSpan', 1);
    if (column + span > MOST_COLUMNS) break;
    cells.push({
      column,
      span,
      goesOn: goesOn(looks, 'w:vMerge') ? 'down' : goesOn(looks, 'w:hMerge') ? 'right' : null,
      lines: hasLines(childOf(looks, 'w:tcBorders')),
      blocks: readCell(element),
    });
    column += span;
  }
  return cells;
}

const countIn = (properties: XmlElement | null, name: string, least: number): number =>
  Math.min(MOST_COLUMNS, Math.max(least, numberIn(childOf(properties, name), 'w:val') ?? least));

function goesOn(looks: XmlElement | null, name: string): boolean {
  const merge = childOf(looks, name);
  return merge !== null && merge.attributes['w:val'] !== 'restart';
}

/** The cells of a row with what they cover; a covered cell that holds words keeps them in the cell that covers it. */
function placedCells(rows: readonly (readonly RawCell[])[], row: readonly RawCell[], index: number): WordCell[] {
  return row.flatMap((cell, place) => {
    if (cell.goesOn !== null && !isOrphan(rows, cell, index, place)) return [];
    const right = coveredRight(row, place);
    const down = coveredDown(rows, index, cell.column);
    return [
      {
        column: cell.column,
        columnSpan: cell.span + right.reduce((sum, { span }) => sum + span, 0),
        rowSpan: 1 + down.length,
        blocks: [cell, ...right, ...down].flatMap(({ blocks }) => blocks),
      },
    ];
  });
}

/** A cell that goes on from nothing stands for itself. */
const isOrphan = (rows: readonly (readonly RawCell[])[], cell: RawCell, index: number, place: number): boolean =>
  cell.goesOn === 'right' ? place === 0 : !rows[index - 1]?.some(({ column }) => column === cell.column);

function coveredRight(row: readonly RawCell[], place: number): readonly RawCell[] {
  const rest = row.slice(place + 1);
  const end = rest.findIndex(({ goesOn }) => goesOn !== 'right');
  return end < 0 ? rest : rest.slice(0, end);
}

function coveredDown(rows: readonly (readonly RawCell[])[], index: number, column: number): readonly RawCell[] {
  const covered: RawCell[] = [];
  for (const row of rows.slice(index + 1)) {
    const below = row.find((cell) => cell.column === column);
    if (below?.goesOn !== 'down') break;
    covered.push(below);
  }
  return covered;
}
