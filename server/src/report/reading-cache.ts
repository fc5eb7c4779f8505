import type { Citation } from '../citation/citation';
import { scanCitations } from '../citation/scan-citations';
import type { Block } from '../markdown/blocks';
import { shift, slice, type Span } from '../text/span';
import { chunksOf, type Chunk } from './chunks';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { moveCitation } from './move-citation';
import { moveRawBlock, readChunk, type RawBlock } from './read-chunk';
import { isText } from './read-heading';

/** What was read of one draft, kept from keystroke to keystroke for the blocks that an edit left untouched. */
export class ReadingCache {
  private readonly chunks = new WeakMap<Block['node'], { readonly start: number; readonly chunks: readonly Chunk[] }>();
  private readonly citations = new WeakMap<
    Block['node'],
    { readonly start: number; readonly citations: readonly Citation[] }
  >();
  private readonly bodies = new WeakMap<
    Chunk['node'],
    { readonly start: number; readonly isAboveText: boolean; readonly blocks: readonly RawBlock[] }
  >();
  private readonly texts = new WeakMap<Chunk['node'], boolean>();
  private header: { readonly source: string; readonly start: number; readonly frontMatter: FrontMatter } | null = null;

  /** Chunks of one block, with offsets into `text`. */
  chunksOf(text: string, block: Block): readonly Chunk[] {
    const known = this.chunks.get(block.node);
    if (known?.start === block.start) return known.chunks;
    const chunks = known
      ? known.chunks.map((chunk) => ({ ...chunk, span: shift(chunk.span, block.start - known.start) }))
      : chunksOf(text, block);
    this.chunks.set(block.node, { start: block.start, chunks });
    return chunks;
  }

  /** What stands in one chunk of the body, with offsets into `text`; `next` is the chunk behind it. */
  bodyOf(text: string, chunk: Chunk, next: Chunk | null): readonly RawBlock[] {
    const { start } = chunk.span;
    const isAboveText = next !== null && this.isText(next);
    const known = this.bodies.get(chunk.node);
    if (known?.start === start && known.isAboveText === isAboveText) return known.blocks;
    const blocks =
      known?.isAboveText === isAboveText
        ? known.blocks.map((block) => moveRawBlock(block, start - known.start))
        : readChunk(text, chunk, next);
    this.bodies.set(chunk.node, { start, isAboveText, blocks });
    return blocks;
  }

  private isText(chunk: Chunk): boolean {
    const known = this.texts.get(chunk.node) ?? isText(chunk);
    this.texts.set(chunk.node, known);
    return known;
  }

  /** Citations in one block, with offsets into `text`; code and raw HTML hold none. */
  citationsOf(text: string, block: Block): readonly Citation[] {
    if (block.node.type === 'code' || block.node.type === 'html') return [];
    const known = this.citations.get(block.node);
    if (known?.start === block.start) return known.citations;
    const citations = known
      ? known.citations.map((citation) => moveCitation(citation, block.start - known.start))
      : scanCitations(text.slice(block.start, block.end)).map((citation) => moveCitation(citation, block.start));
    this.citations.set(block.node, { start: block.start, citations });
    return citations;
  }

  /** @param span the front matter with its fences */
  frontMatter(text: string, span: Span): FrontMatter {
    const source = slice(text, span);
    if (this.header?.source === source && this.header.start === span.start) return this.header.frontMatter;
    const frontMatter = readFrontMatter(text, span);
    this.header = { source, start: span.start, frontMatter };
    return frontMatter;
  }
}
