import type { RootContent } from 'mdast';
import { readBlocks, type Block } from '../markdown/blocks';
import { isAllCaps } from '../text/letters';
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

/** Chunks of one block; pure in the block's own text, so that they can be kept as long as the block is. */
export function chunksOf(text: string, block: Block): readonly Chunk[] {
  const span = spanOf(block.start, block.end);
  const lines = linesOf(text, block.node, span);
  if (block.node.type !== 'paragraph' || lines.length < 2) return [{ span, node: block.node, lines }];
  const runs = cutRuns(lines);
  if (runs.length === 1) return [{ span, node: block.node, lines }];
  return runs.flatMap((run) => reread(text, run));
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

/** Lines that are a part of the form or a heading stand alone; the lines between them stay together. */
function cutRuns(lines: readonly DraftLine[]): readonly (readonly DraftLine[])[] {
  const runs: DraftLine[][] = [];
  let open: DraftLine[] | null = null;
  let previous: DraftLine | null = null;
  for (const line of lines) {
    if (line.form.length > 0 || isPastedHeading(line, previous)) {
      runs.push([line]);
      open = null;
    } else if (open) {
      open.push(line);
    } else {
      open = [line];
      runs.push(open);
    }
    previous = line;
  }
  return runs;
}

/** A numbered title that was pasted without the blank line Markdown asks for. */
function isPastedHeading(line: DraftLine, previous: DraftLine | null): boolean {
  const number = readSectionNumber(line.text, line.content.start);
  if (!number || line.text.length > LONGEST_HEADING) return false;
  const title = line.text.slice(number.length);
  if (number.number.style === 'part') return isAllCaps(title) || title === '';
  if (number.number.style === 'roman') return isAllCaps(title);
  if (number.number.style === 'letter' || /[.;:,]$/.test(title) || title.length > 150) return false;
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
