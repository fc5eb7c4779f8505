import type { Block } from '../markdown/blocks';
import { fold } from '../text/fold';
import { spanOf, type Span } from '../text/span';

/** The comments between which a generated list of documents cited stands. */
export const LIST_START = '<!-- danh mục văn bản viện dẫn -->';
export const LIST_END = '<!-- hết danh mục -->';

/**
 * Where generated lists of documents cited stand, comments included. What they name is no mention. A list whose last
 * comment was lost ends with its table.
 */
export function documentLists(blocks: readonly Block[]): readonly Span[] {
  const lists: Span[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.start < (lists.at(-1)?.end ?? 0) || !isListStart(block.node)) continue;
    lists.push(spanOf(block.start, lastOfList(blocks, index, block).end));
  }
  return lists;
}

function lastOfList(blocks: readonly Block[], index: number, first: Block): Block {
  const following = blocks.slice(index + 1, index + 3);
  const table = following[0]?.node.type === 'table' ? following[0] : undefined;
  const end = following.find((block, at) => (at === 0 || table !== undefined) && isComment(block.node, LIST_END));
  return end ?? table ?? first;
}

/** True for the comment with which a list begins. */
export const isListStart = (node: Block['node']): boolean => isComment(node, LIST_START);

const isComment = (node: Block['node'], comment: string): boolean =>
  node.type === 'html' && comparable(node.value) === comparable(comment);

const comparable = (comment: string): string => fold(comment).replace(/\s+/g, '');
