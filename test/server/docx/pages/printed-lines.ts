/** A piece of a line, wherever it was found. */
interface LinePiece {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
}

/** Raised letters stand on the line of their word, in millimetres. */
const SAME_LINE = 2;

/** The lines of a page from top to bottom as their words, whatever pieces they were drawn in. */
export function printedLines(pieces: readonly LinePiece[]): readonly string[] {
  const lines: LinePiece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.baseline - other.baseline)) {
    const line = lines.at(-1);
    if (line?.[0] && piece.baseline - line[0].baseline <= SAME_LINE) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) =>
    [...line]
      .sort((one, other) => one.left - other.left)
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/gu, ''),
  );
}

export interface Agreement {
  /** Lines of the one that the other has not. */
  readonly unlike: readonly string[];
  /** Lines of the one that the other has with just the same words, as a share. */
  readonly lines: number;
  /** Pages that begin with the same line in both, as a share of the pages of the longer one. */
  readonly pages: number;
}

/** How far two layouts of the same report agree, each given as the lines of its pages. */
export function agreement(one: readonly (readonly string[])[], other: readonly (readonly string[])[]): Agreement {
  const all = one.flat().length;
  const left = new Map<string, number>();
  for (const line of other.flat()) left.set(line, (left.get(line) ?? 0) + 1);
  const unlike = one.flat().filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
  // The first line of a page after its number.
  const begins = (pages: readonly (readonly string[])[], page: number): string | undefined => pages[page]?.[page && 1];
  const longer = Math.max(one.length, other.length);
  const pages = Array.from({ length: longer }, (_, page) => begins(one, page) === begins(other, page));
  return { unlike, lines: 1 - unlike.length / all, pages: pages.filter(Boolean).length / longer };
}
