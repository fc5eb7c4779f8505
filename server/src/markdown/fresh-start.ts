import type { Block } from './block';

/**
 * What makes it sound to parse a text piece by piece: a parser that meets the first line of a top-level block has closed
 * everything before it, so that what follows is read as if the text began on that line.
 *
 * True when this holds for `blocks[index]`. It does not for a line that a paragraph, a link definition or code in a list
 * could still claim: there `2. a` begins no list, and `- -` no list in a list.
 */
export function isFreshStart(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const before = blocks[index - 1];
  if (!block || !before) return true;
  if (BLANK_LINE.test(text.slice(before.end, block.start))) return !(isContainer(before) && before.holdsCode);
  return !isContainer(before) && before.node.type !== 'definition' && !isContainer(block);
}

const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/;

const isContainer = ({ node }: Block): boolean =>
  node.type === 'list' || node.type === 'blockquote' || node.type === 'footnoteDefinition';
