import type { AlignType, PhrasingContent, Table as TableNode, TableRow } from 'mdast';
import { plainText } from './inline-runs';

/** A cell at its first column and row, both from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Written bold and centred; the cells of the head rows are so anyway. */
  readonly header: boolean;
  /** As typed; undefined where nothing was. */
  readonly align: AlignType | undefined;
  readonly inline: readonly PhrasingContent[];
}

/** A table of the draft, however it was typed: every place of the grid belongs to exactly one cell. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Rows at the top that are repeated on every page. */
  readonly headRows: number;
  readonly cells: readonly GridCell[];
}

/** A cell that holds only this is one with the cell above it, as in MultiMarkdown. */
const UP = '^^';
/** A cell that holds only this is one with the cell on its left. */
const LEFT = '<<';

const wordsOf = (row: TableRow | undefined, column: number): string =>
  plainText(row?.children[column]?.children ?? []).trim();

/**
 * The grid of a Markdown table. Cells that hold only `^^` or `<<` join the one above or on the left where the joined
 * cells make a rectangle; elsewhere the marks stand as typed. A head cell that goes down makes head rows of the rows
 * that it goes over.
 */
export function markdownGrid(table: TableNode): Grid {
  const rows = table.children;
  const columns = Math.max(1, ...rows.map((row) => row.children.length));
  const owners = ownersOf(rows, columns);
  const cells = rows.flatMap((row, at): readonly GridCell[] =>
    Array.from({ length: columns }, (_, column) => column)
      .filter((column) => owners[at * columns + column] === at * columns + column)
      .map((column) => ({
        row: at,
        column,
        ...spanOfOwner(owners, at * columns + column, columns),
        header: at === 0,
        align: table.align?.[column],
        inline: row.children[column]?.children ?? [],
      })),
  );
  const headRows = Math.max(1, ...cells.filter(({ row }) => row === 0).map(({ rowSpan }) => rowSpan));
  return { columns, rows: rows.length, headRows, cells };
}

/** For each place, row by row, the place of the cell that it belongs to. */
function ownersOf(rows: readonly TableRow[], columns: number): readonly number[] {
  const owners: number[] = [];
  for (const [at, row] of rows.entries()) {
    for (let column = 0; column < columns; column += 1) {
      const place = at * columns + column;
      const words = wordsOf(row, column);
      const above = words === UP && at > 0 ? owners[place - columns] : undefined;
      const left = words === LEFT && column > 0 ? owners[place - 1] : undefined;
      owners.push(above ?? left ?? place);
    }
  }
  return withoutCrooked(owners, columns);
}

/** Joined places that make no rectangle become cells of their own again. */
function withoutCrooked(owners: readonly number[], columns: number): readonly number[] {
  const counts = new Map<number, number>();
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const crooked = new Set(
    [...counts].flatMap(([owner, count]) => {
      if (count === 1) return [];
      const { rowSpan, columnSpan } = spanOfOwner(owners, owner, columns);
      return rowSpan * columnSpan === count && isFilled(owners, owner, columns, rowSpan, columnSpan) ? [] : [owner];
    }),
  );
  return owners.map((owner, place) => (crooked.has(owner) ? place : owner));
}

/** How far a cell goes right in its first row and down in its first column. */
function spanOfOwner(
  owners: readonly number[],
  owner: number,
  columns: number,
): { readonly rowSpan: number; readonly columnSpan: number } {
  const column = owner % columns;
  let columnSpan = 1;
  while (column + columnSpan < columns && owners[owner + columnSpan] === owner) columnSpan += 1;
  let rowSpan = 1;
  while (owners[owner + rowSpan * columns] === owner) rowSpan += 1;
  return { rowSpan, columnSpan };
}

const isFilled = (
  owners: readonly number[],
  owner: number,
  columns: number,
  rowSpan: number,
  columnSpan: number,
): boolean =>
  Array.from({ length: rowSpan * columnSpan }, (_, index) => index).every(
    (index) => owners[owner + Math.floor(index / columnSpan) * columns + (index % columnSpan)] === owner,
  );
