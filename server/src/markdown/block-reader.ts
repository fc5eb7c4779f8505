import type { Span } from '../text/span';
import { blockFromNode, plainParagraph, type Block } from './block';
import { definitionsPrelude } from './definitions';
import { isFreshStart } from './fresh-start';
import { blankLineAfter, lineStart } from './line-ends';
import { parseMarkdown } from './parse-markdown';

/**
 * Micromark's time grows faster than the text, and a table or footnote slows the whole piece that holds it;
 * pieces of this many UTF-16 units are parsed fastest.
 */
const PIECE = 2_000;

export interface Reading {
  readonly text: string;
  readonly longLines: readonly Span[];
  /** Marks of all definitions in the text, as far as they are known. */
  readonly definitions: ReadonlySet<string>;
}

/**
 * Reads blocks from `start` to the end of the text or to the first block that `isKnown`; that block is left out.
 * `start` is the start of the body or of a line on which a block begins that `isFreshStart`.
 * `firstCut` is where the first piece should end, the end of a line.
 */
export function readOn(reading: Reading, start: number, firstCut: number, isKnown: (block: Block) => boolean): Block[] {
  const { text, longLines } = reading;
  const blocks: Block[] = [];
  let at = start;
  for (const long of longLines.filter((span) => span.start >= start)) {
    if (readSegment(reading, { start: at, end: long.start }, firstCut, isKnown, blocks)) return blocks;
    const block = plainParagraph(text, long);
    if (isKnown(block)) return blocks;
    blocks.push(block);
    at = long.end;
  }
  readSegment(reading, { start: at, end: text.length }, firstCut, isKnown, blocks);
  return blocks;
}

function lastFreshStart(text: string, blocks: readonly Block[]): number {
  let last = blocks.length - 1;
  while (last > 0 && !isFreshStart(text, blocks, last)) last -= 1;
  return last;
}

/** Adds the blocks of a segment to `blocks`; true when a known block ended it. */
function readSegment(
  reading: Reading,
  segment: Span,
  firstCut: number,
  isKnown: (block: Block) => boolean,
  blocks: Block[],
): boolean {
  let at = segment.start;
  let cut = firstCut > at ? Math.min(firstCut, segment.end) : cutAfter(reading.text, at + PIECE, segment.end);
  while (at < segment.end) {
    const found = parsePiece(reading, at, cut);
    const known = found.findIndex((block, index) => isFreshStart(reading.text, found, index) && isKnown(block));
    if (known !== -1) {
      blocks.push(...found.slice(0, known));
      return true;
    }
    if (cut === segment.end) {
      blocks.push(...found);
      return false;
    }
    // The last block may go on after the cut, so it is read again with what follows, as are definitions before it.
    const last = lastFreshStart(reading.text, found);
    const unfinished = found[last];
    if (unfinished && last > 0) {
      blocks.push(...found.slice(0, last));
      at = lineStart(reading.text, unfinished.start);
      cut = cutAfter(reading.text, Math.max(cut, at + PIECE), segment.end);
    } else {
      cut = cutAfter(reading.text, at + Math.max(PIECE, 2 * (cut - at)), segment.end);
    }
  }
  return false;
}

function parsePiece({ text, definitions }: Reading, start: number, end: number): Block[] {
  const piece = text.slice(start, end);
  // A byte order mark is left out at the start of a text, and only there, so a piece must not start with one.
  const prelude = definitionsPrelude(piece, definitions) || (piece.startsWith('\uFEFF') ? '\n' : '');
  return parseMarkdown(prelude + piece)
    .children.filter((node) => (node.position?.start.offset ?? 0) >= prelude.length)
    .map((node) => blockFromNode(node, start - prelude.length));
}

/** The first blank line after an offset, where few blocks are cut in two. */
const cutAfter = (text: string, offset: number, limit: number): number =>
  offset < limit ? Math.min(blankLineAfter(text, offset), limit) : limit;
