import type { List, PhrasingContent, RootContent } from 'mdast';
import { shift, spanOf, type Span } from '../text/span';
import type { Chunk } from './chunks';
import { headingInline, readHeading, type Heading } from './read-heading';
import type { BodyBlock } from './report';

/** A block of the body that is no heading. */
export type TextBlock = Exclude<BodyBlock, { kind: 'heading' }>;

/** A body block before sections are known: headings still carry what was read of them. */
export type RawBlock =
  | TextBlock
  | {
      readonly kind: 'heading';
      readonly span: Span;
      readonly source: object;
      readonly heading: Heading;
      readonly inline: readonly PhrasingContent[];
    };

/** What stands in one chunk: a heading, or the blocks of a text. `next` is the chunk behind it. */
export function readChunk(text: string, chunk: Chunk, next: Chunk | null): readonly RawBlock[] {
  const heading = readHeading(text, chunk, next);
  if (!heading) return blocksOf(text, chunk.node, chunk.span.start);
  return [{ kind: 'heading', span: chunk.span, source: chunk.node, heading, inline: headingInline(chunk.node) }];
}

/** The same block `by` further on. Written out, because a keystroke moves thousands. */
export function moveRawBlock(block: RawBlock, by: number): RawBlock {
  return block.kind === 'heading'
    ? { ...block, span: shift(block.span, by), heading: moveHeading(block.heading, by) }
    : moveTextBlock(block, by);
}

function moveTextBlock<T extends BodyBlock>(block: T, by: number): T {
  const moved = { ...block, span: shift(block.span, by) };
  return block.kind === 'quote' ? { ...moved, blocks: block.blocks.map((inner) => moveTextBlock(inner, by)) } : moved;
}

const moveHeading = (heading: Heading, by: number): Heading => ({
  ...heading,
  number: heading.number && { ...heading.number, span: shift(heading.number.span, by) },
  titleSpan: shift(heading.titleSpan, by),
  span: shift(heading.span, by),
});

/**
 * Turns one Markdown node into body blocks.
 * @param base offset of the chunk that the node's positions count from
 */
export function blocksOf(text: string, node: RootContent, base: number): readonly TextBlock[] {
  const span = spanOf(base + (node.position?.start.offset ?? 0), base + (node.position?.end.offset ?? 0));
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [{ kind: 'paragraph', span, source: node, inline: node.children }];
    case 'list':
      return listItems(text, node, base, 0);
    case 'table':
      return [{ kind: 'table', span, source: node, table: node }];
    case 'blockquote':
      return [
        { kind: 'quote', span, source: node, blocks: node.children.flatMap((child) => blocksOf(text, child, base)) },
      ];
    case 'code':
      return [{ kind: 'code', span, source: node, text: node.value }];
    case 'html':
      return [{ kind: 'html', span, source: node, text: node.value }];
    case 'thematicBreak':
      return [{ kind: 'rule', span, source: node }];
    default:
      // Definitions of links and footnotes are no text of their own.
      return [];
  }
}

function listItems(text: string, list: List, base: number, depth: number): readonly TextBlock[] {
  return list.children.flatMap((item) => {
    const start = base + (item.position?.start.offset ?? 0);
    const marker = /^(?:[-+*]|\d{1,9}[.)])/.exec(text.slice(start, start + 12))?.[0] ?? '-';
    if (item.children.length === 0)
      return [
        { kind: 'item', span: spanOf(start, start + marker.length), source: item, marker, depth, inline: [] } as const,
      ];
    return item.children.flatMap((child, index): readonly TextBlock[] => {
      if (child.type === 'list') return listItems(text, child, base, depth + 1);
      if (child.type !== 'paragraph') return blocksOf(text, child, base);
      const span = spanOf(
        index === 0 ? start : base + (child.position?.start.offset ?? 0),
        base + (child.position?.end.offset ?? 0),
      );
      return [
        { kind: 'item', span, source: child, marker: index === 0 ? marker : null, depth, inline: child.children },
      ];
    });
  });
}
