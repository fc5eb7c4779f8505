import { moveBlock, type Block } from './block';
import { readOn, type Reading } from './block-reader';
import type { ChangedRange } from './changed-range';
import { isFreshStart } from './fresh-start';
import { blankLineAfter, endsLine, lineStart, nextLine } from './line-ends';

/**
 * The blocks of an edited text. Reads from the last block that the edit leaves alone, which shows how the edited lines
 * go on from it, to the first block after the edit that begins where a block began before: from there on both texts
 * read the same.
 */
export function spliceBlocks(
  old: readonly Block[],
  oldText: string,
  reading: Reading,
  bodyStart: number,
  change: ChangedRange,
): readonly Block[] {
  const moved = change.newEnd - change.oldEnd;
  const anchor = anchorBefore(old, oldText, bodyStart, change.start);
  const next = firstBlockAfter(old, oldText, change.oldEnd);
  let known = old.length;
  const isKnown = (block: Block): boolean => {
    const index = indexOfStart(old, block.start - moved);
    if (index < next || old[index]?.start !== block.start - moved || !isFreshStart(oldText, old, index)) return false;
    known = index;
    return true;
  };

  const anchorBlock = old[anchor];
  const start = anchorBlock ? Math.max(bodyStart, lineStart(reading.text, anchorBlock.start)) : bodyStart;
  const nextBlock = old[next];
  const firstCut = nextBlock ? cutBehind(reading.text, nextBlock.start + moved) : reading.text.length;
  const read = readOn(reading, start, firstCut, isKnown);
  if (anchorBlock && read[0] && sameExtent(read[0], anchorBlock)) read[0] = anchorBlock;

  const after = old.slice(known);
  return [
    ...old.slice(0, Math.max(anchor, 0)),
    ...read,
    ...(moved === 0 ? after : after.map((b) => moveBlock(b, moved))),
  ];
}

/**
 * Where a piece may end that shows whether a block begins at `start`: after one line, unless that line alone would pass
 * for a link definition, which would turn brackets before it into links.
 */
function cutBehind(text: string, start: number): number {
  const end = nextLine(text, start);
  return text.slice(start, end).includes(']:') ? blankLineAfter(text, start) : end;
}

/** Index of the last block whose lines all end before an offset and that can be read alone; -1 when there is none. */
function anchorBefore(blocks: readonly Block[], text: string, bodyStart: number, offset: number): number {
  for (let index = indexOfStart(blocks, offset) - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (!block || block.start < bodyStart) return -1;
    if (block.end < offset && endsLine(text, block.end, offset) && isFreshStart(text, blocks, index)) return index;
  }
  return -1;
}

/** Index of the first block that begins on a line after the one that holds an offset; the length when there is none. */
function firstBlockAfter(blocks: readonly Block[], text: string, offset: number): number {
  const lineAfter = nextLine(text, offset);
  const index = indexOfStart(blocks, lineAfter);
  return endsLine(text, offset, lineAfter) ? index : blocks.length;
}

/** Index of the first block that starts at or after an offset; the length when there is none. */
function indexOfStart(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sameExtent = (a: Block, b: Block): boolean =>
  a.start === b.start && a.end === b.end && a.node.type === b.node.type;
