import type { AlignType, PhrasingContent } from 'mdast';
import { htmlInline } from './html-inline';
import { type HtmlPiece, htmlPieces } from './html-marks';
import type { Grid, GridCell } from './table-grid';

/** A table typed as HTML: its grid and what stands in `<caption>`. */
export interface HtmlTable {
  readonly grid: Grid;
  readonly caption: readonly PhrasingContent[];
}

/** No word processor keeps more columns. */
const MOST_COLUMNS = 63;
const MOST_ROWS = 5000;

/** True where a piece of HTML begins a table. */
export const beginsTable = (markup: string): boolean => /^\s*<table[\s>]/iu.test(markup);

/** True where the table that the markup begins is closed in it. */
export const endsTable = (markup: string): boolean => /<\/table\s*>/iu.test(markup);

interface TypedCell {
  readonly header: boolean;
  readonly inHead: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly align: AlignType | undefined;
  readonly pieces: readonly HtmlPiece[];
}

interface TypedTable {
  readonly rows: readonly (readonly TypedCell[])[];
  readonly caption: readonly PhrasingContent[];
}

/**
 * Reads one `<table>` with `<thead>`, `<tbody>`, `<tr>`, `<th>` and `<td>` (`colspan`, `rowspan`, `align`); closing tags
 * of cells and rows may be left out, as HTML allows. Null for markup that holds anything else, a table in a table or
 * text outside its cells.
 */
export function readHtmlTable(markup: string): HtmlTable | null {
  const pieces = htmlPieces(markup.trim());
  const typed = pieces === null ? null : typedTable(pieces);
  if (typed === null || typed.rows.every((row) => row.length === 0) || typed.rows.length > MOST_ROWS) return null;
  const grid = gridOf(typed.rows);
  return grid === null ? null : { grid, caption: typed.caption };
}

const OUTSIDE_CELLS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup', 'col']);

function typedTable(pieces: readonly HtmlPiece[]): TypedTable | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first?.kind !== 'open' || first.name !== 'table' || last?.kind !== 'close' || last.name !== 'table') return null;
  const rows: TypedCell[][] = [];
  let inHead = false;
  let open: HtmlPiece[] | null = null;
  const caption: HtmlPiece[] = [];
  for (const piece of pieces.slice(1, -1)) {
    if (piece.kind === 'text') {
      if (open) open.push(piece);
      else if (piece.text.trim() !== '') return null;
      continue;
    }
    const { kind, name, attributes } = piece;
    if (name === 'table') return null;
    if (name === 'td' || name === 'th') {
      open = null;
      if (kind === 'close') continue;
      if (rows.length === 0) rows.push([]);
      open = [];
      rows.at(-1)?.push({ ...cellOf(name, attributes), inHead, pieces: open });
    } else if (name === 'caption') {
      open = kind === 'open' ? caption : null;
    } else if (OUTSIDE_CELLS.has(name)) {
      open = null;
      if (name === 'thead') inHead = kind === 'open';
      if (name === 'tr' && kind === 'open') rows.push([]);
    } else if (open) open.push(piece);
    else return null;
  }
  return { rows, caption: htmlInline(caption) };
}

function cellOf(name: string, attributes: ReadonlyMap<string, string>): Omit<TypedCell, 'inHead' | 'pieces'> {
  const style = /text-align\s*:\s*(left|center|right)/iu.exec(attributes.get('style') ?? '')?.[1];
  return {
    header: name === 'th',
    rowSpan: spanFrom(attributes.get('rowspan'), MOST_ROWS),
    columnSpan: spanFrom(attributes.get('colspan'), MOST_COLUMNS),
    align: alignOf(attributes.get('align') ?? style),
  };
}

const spanFrom = (typed: string | undefined, most: number): number =>
  /^\s*\d{1,5}\s*$/u.test(typed ?? '') ? Math.min(Math.max(Number(typed), 1), most) : 1;

const alignOf = (typed: string | undefined): AlignType | undefined =>
  (['left', 'center', 'right'] as const).find((align) => align === typed?.toLowerCase());

/** Puts the cells into the places that cells above leave free, as HTML does; places that stay free get empty cells. */
function gridOf(rows: readonly (readonly TypedCell[])[]): Grid | null {
  const taken = rows.map((): boolean[] => []);
  const cells: GridCell[] = [];
  for (const [row, typed] of rows.entries()) {
    for (const cell of typed) {
      let column = 0;
      while (taken[row]?.[column]) column += 1;
      const rowSpan = Math.min(cell.rowSpan, rows.length - row);
      const columnSpan = freeColumns(taken[row] ?? [], column, cell.columnSpan);
      if (column + columnSpan > MOST_COLUMNS) return null;
      for (let down = row; down < row + rowSpan; down += 1)
        for (let over = column; over < column + columnSpan; over += 1) {
          const places = taken[down];
          if (places === undefined || places[over]) return null;
          places[over] = true;
        }
      const { header, align } = cell;
      cells.push({ row, column, rowSpan, columnSpan, header, align, inline: htmlInline(cell.pieces) });
    }
  }
  const columns = Math.max(...taken.map((places) => places.length));
  return { columns, rows: rows.length, headRows: headRowsOf(rows), cells: [...cells, ...freePlaces(taken, columns)] };
}

/** How many of the columns asked for are free from one column on. */
function freeColumns(places: readonly boolean[], from: number, asked: number): number {
  let count = 1;
  while (count < asked && !places[from + count]) count += 1;
  return count;
}

const freePlaces = (taken: readonly (readonly boolean[])[], columns: number): readonly GridCell[] =>
  taken.flatMap((places, row) =>
    Array.from({ length: columns }, (_, column) => column)
      .filter((column) => !places[column])
      .map((column) => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        header: false,
        align: undefined,
        inline: [],
      })),
  );

/** The rows in `<thead>`, else the first rows that hold nothing but `<th>`; at most all rows but one. */
function headRowsOf(rows: readonly (readonly TypedCell[])[]): number {
  const isHead = (row: readonly TypedCell[]): boolean =>
    row.length > 0 && (row.every(({ inHead }) => inHead) || row.every(({ header }) => header));
  const first = rows.findIndex((row) => !isHead(row));
  const head = first === -1 ? rows.length : first;
  // What a head cell goes down to belongs to the head.
  const reach = rows.slice(0, head).map((row, at) => at + Math.max(...row.map(({ rowSpan }) => rowSpan)));
  return Math.min(Math.max(head, ...reach), Math.max(rows.length - 1, 0));
}
