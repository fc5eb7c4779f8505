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

/** Gives every column what it lacks, the least lacking first, and those that lack more an even part of what is left. */
function fillUp(needs: readonly ColumnNeed[], rest: number): readonly number[] {
  const given = needs.map((need) => need.least);
  const byLack = needs.map((need, index) => ({ index, lack: need.whole - need.least })).sort((a, b) => a.lack - b.lack);
  let left = rest;
  byLack.forEach(({ index, lack }, at) => {
    const more = Math.min(lack, left / (byLack.length - at));
    given[index] = (given[index] ?? 0) + more;
    left -= more;
  });
  return given;
}

/**
 * Widths of the columns of a table that is `total` twips wide. Every column gets its widest word, then the rest is
 * given to the columns that lack least for unbroken lines, and beyond that to the long ones.
 */
export function columnWidths(needs: readonly ColumnNeed[], total: number): readonly number[] {
  const least = needs.map((need) => need.least);
  const whole = needs.map((need) => need.whole);
  if (sum(least) >= total) return share(least, total);
  if (sum(whole) >= total) return share(fillUp(needs, total - sum(least)), total);
  // A short column stays short: the rest goes to the long ones.
  const rest = total - sum(whole);
  const squares = whole.map((width) => width ** 2);
  return share(
    whole.map((width, index) => width + ((squares[index] ?? 0) / sum(squares)) * rest),
    total,
  );
}
