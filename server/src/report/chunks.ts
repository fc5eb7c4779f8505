import type { RootContent } from 'mdast';
import { readBlocks, type Block } from '../markdown/blocks';
import { isAllCaps, startsWithCapital } from '../text/letters';
import { spanOf, type Span } from '../text/span';
import { readDraftLine, type DraftLine } from './draft-line';
import { readSectionNumber } from './section-number';

/** A block of the draft as the report reader takes it: pasted lines that Markdown runs together stand apart. */
export interface Chunk {
  readonly span: Span;
  /** Positions inside are relative to `span.start`. */
  readonly node: RootContent;
  readonly lines: readonly DraftLine[];
}

/** A heading is a short line. */
const LONGEST_HEADING = 400;
const LONGEST_TITLE = 150;
/** Lines shorter than this were not broken by the edge of a page. */
const WRAPPED_LINE = 60;
const LIST_MARK = /^[-–+•]\s/;

/** Chunks of one block; pure in the block's own text, so that they can be kept as long as the block is. */
export function chunksOf(text: string, block: Block): readonly Chunk[] {
  const span = spanOf(block.start, block.end);
  const lines = linesOf(text, block.node, span);
  const whole: Chunk = { span, node: block.node, lines };
  if (lines.length < 2 || !isPasted(block.node, lines)) return [whole];
  return paragraphRuns(lines).flatMap((run) => reread(text, run));
}

/** Text pasted without blank lines shows a part of the form or a heading amid its lines. */
function isPasted(node: RootContent, lines: readonly DraftLine[]): boolean {
  if (node.type !== 'paragraph' && node.type !== 'list') return false;
  return lines.some((line, index) => {
    const previous = lines[index - 1] ?? null;
    if (line.form.length > 0) return true;
    return node.type === 'list' ? isLazyText(line, previous) : isPastedHeading(line, previous);
  });
}

function linesOf(text: string, node: RootContent, span: Span): readonly DraftLine[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'list':
      return textLines(text, span).map((line) => readDraftLine(text, line));
    case 'table':
      return node.children.flatMap((row) =>
        row.children.flatMap((cell) => {
          const start = span.start + (cell.position?.start.offset ?? 0);
          const end = span.start + (cell.position?.end.offset ?? 0);
          return cellLines(text, spanOf(start, end)).map((line) => readDraftLine(text, line));
        }),
      );
    default:
      return [];
  }
}

function textLines(text: string, span: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(/\r\n|\n|\r|$/g)) {
    const end = span.start + match.index;
    lines.push(spanOf(from, end));
    from = end + match[0].length;
  }
  return lines.filter((line) => text.slice(line.start, line.end).trim() !== '');
}

function cellLines(text: string, cell: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = cell.start;
  for (const match of text.slice(cell.start, cell.end).matchAll(/<br\s*\/?>|$/g)) {
    const end = cell.start + match.index;
    const typed = text.slice(from, end);
    const lead = /^[\s|]*/.exec(typed)?.[0].length ?? 0;
    const trail = /[\s|]*$/.exec(typed.slice(lead))?.[0].length ?? 0;
    if (lead < typed.length) lines.push(spanOf(from + lead, end - trail));
    from = end + match[0].length;
  }
  return lines;
}

/** One run of lines for each paragraph of a pasted text: a line, or lines that a scan broke in mid-sentence. */
function paragraphRuns(lines: readonly DraftLine[]): readonly (readonly DraftLine[])[] {
  const runs: DraftLine[][] = [];
  let previous: DraftLine | null = null;
  for (const line of lines) {
    if (previous && continues(line, previous)) runs.at(-1)?.push(line);
    else runs.push([line]);
    previous = line;
  }
  return runs;
}

const isAlone = (line: DraftLine): boolean =>
  line.form.length > 0 || readSectionNumber(line.text, 0)?.number.style === 'roman';

/** The rule by which a broken paragraph is told from two: no sentence end, and the next line goes on in lower case. */
function continues(line: DraftLine, previous: DraftLine): boolean {
  if (isAlone(line) || isAlone(previous) || LIST_MARK.test(line.text) || readSectionNumber(line.text, 0)) return false;
  if (/[.;:!?/]$/.test(previous.text)) return false;
  const isNumberedTitle = readSectionNumber(previous.text, 0) !== null && previous.text.length < WRAPPED_LINE;
  return !startsWithCapital(line.text) || (previous.text.length >= WRAPPED_LINE && !isNumberedTitle);
}

/** An unindented line that Markdown pulls into the list item above it, though the item is a title of its own. */
function isLazyText(line: DraftLine, previous: DraftLine | null): boolean {
  if (readSectionNumber(line.text, 0)?.number.style === 'roman') return isAllCaps(line.text);
  if (!previous || LIST_MARK.test(line.text) || readSectionNumber(line.text, 0)) return false;
  const number = readSectionNumber(previous.text, 0);
  return (
    number !== null &&
    startsWithCapital(line.text) &&
    !/[.;:,]$/.test(previous.text) &&
    previous.text.length < LONGEST_TITLE
  );
}

/** A numbered title that was pasted without the blank line Markdown asks for. */
function isPastedHeading(line: DraftLine, previous: DraftLine | null): boolean {
  const number = readSectionNumber(line.text, line.content.start);
  if (!number || line.text.length > LONGEST_HEADING) return false;
  const title = line.text.slice(number.length);
  if (number.number.style === 'part') return isAllCaps(title) || title === '';
  if (number.number.style === 'roman') return isAllCaps(title);
  if (number.number.style === 'letter' || /[.;:,]$/.test(title) || title.length > LONGEST_TITLE) return false;
  return previous === null || /[.;:!?/]$/.test(previous.text) || readSectionNumber(previous.text, 0) !== null;
}

function reread(text: string, run: readonly DraftLine[]): readonly Chunk[] {
  const start = run[0]?.span.start ?? 0;
  const end = run.at(-1)?.span.end ?? start;
  return readBlocks(text.slice(start, end)).blocks.map((block) => {
    const span = spanOf(start + block.start, start + block.end);
    return { span, node: block.node, lines: linesOf(text, block.node, span) };
  });
}
