/** What a column's content needs, in twips: `least` for its widest word, `whole` for its widest line unbroken. */
export interface ColumnNeed {
  readonly least: number;
  readonly whole: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Shares `total` among `parts` in proportion, in whole twips that add up to it. */
function share(parts: readonly number[], total: number): readonly number[] {
  const whole = sum(parts);
  let before = 0;
  return parts.map((part) => {
    const from = Math.round((before / whole) * total);
    before += part;
    return Math.round((before / whole) * total) - from;
  });
}

/**
 * Widths of the columns of a table that is `total` twips wide. Every column gets its widest word, then the rest is
 * shared: by what columns still lack for unbroken lines, and beyond that by their length.
 */
export function columnWidths(needs: readonly ColumnNeed[], total: number): readonly number[] {
  const least = needs.map((need) => need.least);
  const whole = needs.map((need) => need.whole);
  if (sum(least) >= total) return share(least, total);
  if (sum(whole) >= total) {
    const lack = needs.map((need) => need.whole - need.least);
    const rest = total - sum(least);
    return share(
      needs.map((need, index) => need.least + ((lack[index] ?? 0) / sum(lack)) * rest),
      total,
    );
  }
  // A short column stays short: the rest goes to the long ones.
  const rest = total - sum(whole);
  const squares = whole.map((width) => width ** 2);
  return share(
    whole.map((width, index) => width + ((squares[index] ?? 0) / sum(squares)) * rest),
    total,
  );
}
