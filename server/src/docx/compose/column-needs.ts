import { cleanText } from '../clean-text';
import type { Alignment } from '../composition';
import { layout } from '../form-values';
import type { Face } from '../letter-widths';
import { textWidth } from '../text-width';
import type { ColumnNeed } from './column-widths';
import { groupedBy } from './grouped-by';
import { plainText } from './inline-runs';
import type { Grid, GridCell } from './table-grid';

const NUMBER = /^[-–+−]?\d[\d.,\s]*(?:\s?%)?$/u;
const NO_VALUE = /^[-–…./]*$/u;
const ORDER_HEADER = /^(?:tt|stt|số\s*tt|số thứ tự)$/iu;
/** What a cell with a picture asks for, beside its words: 4 cm. */
const PICTURE_WIDTH = 2268;

interface CellText {
  readonly cell: GridCell;
  readonly inHead: boolean;
  readonly text: string;
}

/** How wide a column must be, and how its cells stand where nothing was typed about it. */
export interface ColumnFacts {
  readonly need: ColumnNeed;
  readonly alignment: Alignment;
}

const cellText = ({ inline }: GridCell): string => plainText(inline).split('\n').map(cleanText).join('\n').trim();

/** What each column of a table asks for; cells over several columns ask them together. */
export function columnFacts(grid: Grid): readonly ColumnFacts[] {
  const texts = grid.cells.map((cell) => ({ cell, inHead: cell.row < grid.headRows, text: cellText(cell) }));
  const single = texts.filter(({ cell }) => cell.columnSpan === 1);
  const own = groupedBy(single, grid.columns, ({ cell }) => cell.column);
  const needs = texts
    .filter(({ cell }) => cell.columnSpan > 1)
    .reduce<readonly ColumnNeed[]>(
      (known, text) => widened(known, text),
      own.map((cells) => joinedNeed(cells.map(needOf))),
    );
  return own.map((cells, column) => ({ need: needs[column] ?? joinedNeed([]), alignment: alignmentOf(cells) }));
}

/** Order numbers centred, columns of numbers right, words left. */
function alignmentOf(cells: readonly CellText[]): Alignment {
  if (cells.some(({ inHead, text }) => inHead && ORDER_HEADER.test(text))) return 'center';
  const below = cells.filter(({ inHead }) => !inHead).map(({ text }) => text);
  const numbers = below.filter((text) => NUMBER.test(text)).length;
  return numbers > 0 && below.every((text) => NUMBER.test(text) || NO_VALUE.test(text)) ? 'right' : 'left';
}

const widest = (texts: readonly string[], face: Face): number =>
  texts.reduce((most, text) => Math.max(most, Math.ceil(textWidth(text, layout.tableSize, face))), 0);

/** The widest word of a cell and its widest line unbroken; the head may take two lines. */
function needOf({ cell, inHead, text }: CellText): ColumnNeed {
  const margins = 2 * layout.cellMarginSide + layout.cellSlack;
  const bold = inHead || cell.header;
  const face = bold ? 'bold' : 'regular';
  const picture = cell.inline.some(({ type }) => type === 'image') ? PICTURE_WIDTH : 0;
  const word = widest(text.split(/\s+/u), face);
  const line = widest(text.split('\n'), face);
  return { least: word + margins, whole: Math.ceil(Math.max(word, picture, inHead ? line / 2 : line)) + margins };
}

const joinedNeed = (needs: readonly ColumnNeed[]): ColumnNeed =>
  needs.reduce(
    (most, { least, whole }) => ({ least: Math.max(most.least, least), whole: Math.max(most.whole, whole) }),
    {
      least: 2 * layout.cellMarginSide + layout.cellSlack,
      whole: 2 * layout.cellMarginSide + layout.cellSlack,
    },
  );

/** Adds to the columns below a cell what they lack for it, to each the same. */
function widened(needs: readonly ColumnNeed[], text: CellText): readonly ColumnNeed[] {
  const { column, columnSpan } = text.cell;
  const asked = needOf(text);
  const below = needs.slice(column, column + columnSpan);
  const more = (name: keyof ColumnNeed): number =>
    Math.max(0, Math.ceil((asked[name] - below.reduce((sum, need) => sum + need[name], 0)) / columnSpan));
  const least = more('least');
  const whole = more('whole');
  return needs.map((need, index) =>
    index < column || index >= column + columnSpan
      ? need
      : { least: need.least + least, whole: Math.max(need.whole + whole, need.least + least) },
  );
}
