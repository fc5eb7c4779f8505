import { spanOf, type Span } from '../text/span';

/** Longest run of non-blank lines, in UTF-16 units, that the inline parser gets: its time grows with the square. */
export const LONGEST_RUN = 32_000;

const BLANK_LINE = /(?:\r\n|\n|\r)[ \t]*(?=[\r\n]|$)/g;

/** Runs of non-blank lines in `text` from `start` on that are longer than {@link LONGEST_RUN}, line ends left out. */
export function findLongLines(text: string, start: number): Span[] {
  const found: Span[] = [];
  let runStart = start;
  const take = (end: number): void => {
    if (end - runStart > LONGEST_RUN) found.push(spanOf(runStart, end));
  };
  BLANK_LINE.lastIndex = start;
  for (let blank = BLANK_LINE.exec(text); blank; blank = BLANK_LINE.exec(text)) {
    take(blank.index);
    runStart = blank.index + blank[0].length;
    while (text.charCodeAt(runStart) === 10 || text.charCodeAt(runStart) === 13) runStart += 1;
    if (runStart >= text.length) return found;
    BLANK_LINE.lastIndex = runStart;
  }
  take(text.length);
  return found;
}
