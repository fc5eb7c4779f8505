import type { Block } from './block';

/**
 * What makes it sound to parse a text piece by piece: a parser that meets the first line of a top-level block has closed
 * everything before it, so that what follows is read as if the text began on that line.
 *
 * True when this holds for `blocks[index]`. It does not for a line right behind a paragraph or a link definition, which
 * could still claim it: there `2. a` begins no list, and `- -` no list in a list.
 */
export function isFreshStart(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const before = blocks[index - 1];
  if (!block || !before || ENDS_WITH_ITS_LINE.has(before.node.type)) return true;
  if (BLANK_LINE.test(text.slice(before.end, block.start))) return true;
  return !CONTAINERS.has(before.node.type) && before.node.type !== 'definition' && ENDS_ANY_TEXT.has(block.node.type);
}

const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/;
const CONTAINERS: ReadonlySet<string> = new Set(['list', 'blockquote', 'footnoteDefinition']);
const ENDS_WITH_ITS_LINE: ReadonlySet<string> = new Set(['heading', 'thematicBreak']);
const ENDS_ANY_TEXT: ReadonlySet<string> = new Set(['heading', 'thematicBreak', 'code', 'html']);
