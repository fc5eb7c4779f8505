import { shift, spanOf, type Span } from '../text/span';
import type { ChangedRange } from './changed-range';
import { blankLineAfter, blankLineBefore } from './line-ends';

// The parser's time grows with the square of a paragraph's length and of its marks, and with every level of nesting.
// No paragraph that people write comes near these limits; hostile or damaged text goes past them.

/** Most UTF-16 units in a run of non-blank lines that is parsed. */
export const LONGEST_RUN = 32_000;
/** Most marks and line ends in such a run. */
const MOST_MARKS = 1_000;
/** More quotes or list items than this opened on one line. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){101}/m;

/** A run so short is parsed whatever it holds. */
const TOO_SHORT_TO_HARM = 200;

const MARKS = /[*_]+|[[<|\r\n]/g;
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
const NOT_BLANK = /[^ \t\r\n]/;
/** Lines that end the paragraph before them, wherever they stand: a heading, a list item with a bullet. */
const STARTS_ANEW = /^[ \t]*(?:#{1,6}[ \t]|[-+*][ \t]+[^ \t\r\n])/;
const TABLE_ROW = /^[ \t]*\|/;
const DELIMITER_ROW = /^[ \t]*\|[-:| \t]+$/;

/**
 * Runs of non-blank lines in `text` between two line starts that are too long or too tangled for the inline parser,
 * without their last line end. A run that headings, bullets or table rows divide counts piece by piece.
 */
export function findLongLines(text: string, from: number, to: number): Span[] {
  return runsBetween(text, from, to)
    .filter((run) => !isParsable(text, run))
    .flatMap((run) => piecesOf(text, run).filter((piece) => !isParsable(text, piece)));
}

/** The same for a text whose long lines before an edit are known: only the runs that the edit touches are looked at. */
export function updateLongLines(known: readonly Span[], text: string, from: number, change: ChangedRange): Span[] {
  const start = Math.max(from, blankLineBefore(text, change.start));
  const end = blankLineAfter(text, Math.max(from, change.newEnd));
  const moved = change.newEnd - change.oldEnd;
  return [
    ...known.filter((span) => span.start >= from && span.end <= start && span.end <= change.start),
    ...findLongLines(text, start, end),
    ...known
      .filter((span) => span.start >= change.oldEnd && span.start + moved >= end)
      .map((span) => shift(span, moved)),
  ];
}

function isParsable(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_RUN) return false;
  if (end - start <= TOO_SHORT_TO_HARM) return true;
  const run = text.slice(start, end);
  return (run.match(MARKS)?.length ?? 0) <= MOST_MARKS && !TOO_DEEP.test(run);
}

function runsBetween(text: string, from: number, to: number): Span[] {
  const runs: Span[] = [];
  let start = from;
  let end = from;
  for (const line of linesOf(text, spanOf(from, to))) {
    if (NOT_BLANK.test(text.slice(line.start, line.end))) end = line.end;
    else {
      if (end > start) runs.push(spanOf(start, end));
      start = end = line.end;
    }
  }
  if (end > start) runs.push(spanOf(start, end));
  return runs.map((run) => withoutLineEnd(text, run));
}

function piecesOf(text: string, run: Span): Span[] {
  const pieces: Span[] = [];
  let start = run.start;
  let previous = '';
  let inTable = false;
  for (const line of linesOf(text, run)) {
    const content = text.slice(line.start, Math.min(line.end, line.start + LONGEST_RUN)).trimEnd();
    const startsAnew = STARTS_ANEW.test(content);
    if (startsAnew || (inTable && TABLE_ROW.test(content))) {
      if (line.start > start) pieces.push(spanOf(start, line.start));
      start = line.start;
    }
    const opensTable = DELIMITER_ROW.test(content) && TABLE_ROW.test(previous) && cells(previous) === cells(content);
    inTable = !startsAnew && (inTable || opensTable);
    previous = content;
  }
  pieces.push(spanOf(start, run.end));
  return pieces.map((piece) => withoutLineEnd(text, piece));
}

/** Bars of a row, the closing one left out because a row may do without it. */
const cells = (row: string): number =>
  row
    .replace(/\\[\\|]/g, '')
    .replace(/\|$/, '')
    .split('|').length;

function* linesOf(text: string, { start, end }: Span): Generator<Span> {
  LINE.lastIndex = start;
  for (let at = start; at < end;) {
    LINE.lastIndex = at;
    LINE.exec(text);
    const next = Math.min(LINE.lastIndex, end);
    yield spanOf(at, next);
    at = next;
  }
}

function withoutLineEnd(text: string, { start, end }: Span): Span {
  let last = end;
  if (last > start && text.charCodeAt(last - 1) === 10) last -= 1;
  if (last > start && text.charCodeAt(last - 1) === 13) last -= 1;
  return spanOf(start, last);
}
