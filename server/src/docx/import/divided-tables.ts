import { paragraphText, type WordBlock, type WordTable } from './model';

/**
 * Joins a table with the rest of it that begins the next page below its head once more: so tables are divided by an
 * export that holds the signature block beside their last rows, and by hand.
 */
export function joinDividedTables(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const joined: WordBlock[] = [];
  let between: WordBlock[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    if (above?.kind === 'table' && isEmpty(block)) {
      between.push(block);
      continue;
    }
    if (above?.kind === 'table' && block.kind === 'table' && isRestOf(block, above)) {
      joined.splice(-1, 1, { ...above, rows: [...above.rows, ...block.rows.slice(block.headRows)] });
    } else joined.push(...between, block);
    between = [];
  }
  return [...joined, ...between];
}

const isEmpty = (block: WordBlock): boolean => block.kind === 'paragraph' && block.pieces.length === 0;

const isRestOf = (table: WordTable, above: WordTable): boolean =>
  table.headRows > 0 &&
  table.headRows === above.headRows &&
  table.columns === above.columns &&
  headOf(table) === headOf(above);

const headOf = ({ rows, headRows }: WordTable): string =>
  JSON.stringify(
    rows
      .slice(0, headRows)
      .map((cells) =>
        cells.map(({ column, columnSpan, rowSpan, blocks }) => [column, columnSpan, rowSpan, wordsOf(blocks)]),
      ),
  );

const wordsOf = (blocks: readonly WordBlock[]): readonly string[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? paragraphText(block) : headOf(block)));
