import type { Chunk } from './chunks';
import type { RawBlock } from './read-chunk';
import { headingInline, withTitleBelow } from './read-heading';
import type { ReadingCache } from './reading-cache';

/** The blocks of the body, lists flattened, headings recognised in whatever way they were typed. */
export function readBody(text: string, chunks: readonly Chunk[], cache: ReadingCache): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const above = blocks.at(-1);
    const joined = above?.kind === 'heading' ? withTitleBelow(text, above.heading, chunk) : null;
    if (above?.kind === 'heading' && joined) {
      const inline = [...above.inline, { type: 'text', value: ' ' } as const, ...headingInline(chunk.node)];
      blocks.splice(-1, 1, { kind: 'heading', span: joined.span, source: inline, heading: joined, inline });
    } else blocks.push(...cache.bodyOf(text, chunk, chunks[index + 1] ?? null));
  }
  return blocks;
}
