/** Pairs (row, column), both rising, with the greatest sum of scores; a score of 0 is no pair. */
export function bestPairs(
  rows: number,
  columns: number,
  score: (row: number, column: number) => number,
): readonly (readonly [number, number])[] {
  const width = columns + 1;
  const best = new Array<number>((rows + 1) * width).fill(0);
  const scores = new Array<number>(rows * columns).fill(0);
  for (let r = rows - 1; r >= 0; r--) {
    for (let c = columns - 1; c >= 0; c--) {
      const own = score(r, c);
      scores[r * columns + c] = own;
      const paired = own > 0 ? own + (best[(r + 1) * width + c + 1] ?? 0) : 0;
      best[r * width + c] = Math.max(paired, best[(r + 1) * width + c] ?? 0, best[r * width + c + 1] ?? 0);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let r = 0;
  let c = 0;
  while (r < rows && c < columns) {
    const own = scores[r * columns + c] ?? 0;
    const here = best[r * width + c] ?? 0;
    if (own > 0 && here === own + (best[(r + 1) * width + c + 1] ?? 0)) {
      pairs.push([r++, c++]);
    } else if (here === (best[(r + 1) * width + c] ?? 0)) r++;
    else c++;
  }
  return pairs;
}
