import type { Citation } from '../citation/citation';
import { scanCitations } from '../citation/scan-citations';
import type { Block } from '../markdown/blocks';
import { moveSpans } from '../text/move-spans';
import { shift, slice, type Span } from '../text/span';
import { chunksOf, type Chunk } from './chunks';
import type { DraftLine } from './draft-line';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { moveCitation } from './move-citation';

/** What was read of one draft, kept from keystroke to keystroke for the blocks that an edit left untouched. */
export class ReadingCache {
  private readonly chunks = new WeakMap<Block['node'], { readonly start: number; readonly chunks: readonly Chunk[] }>();
  private readonly citations = new WeakMap<
    Block['node'],
    { readonly start: number; readonly citations: readonly Citation[] }
  >();
  private header: { readonly source: string; readonly start: number; readonly frontMatter: FrontMatter } | null = null;

  /** Chunks of one block, with offsets into `text`. */
  chunksOf(text: string, block: Block): readonly Chunk[] {
    const known = this.chunks.get(block.node);
    if (known?.start === block.start) return known.chunks;
    const chunks = known
      ? known.chunks.map((chunk) => moveChunk(chunk, block.start - known.start))
      : chunksOf(text, block);
    this.chunks.set(block.node, { start: block.start, chunks });
    return chunks;
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

/** A chunk's node counts its positions from the chunk's own start, so only the spans move. */
const moveChunk = ({ span, node, lines }: Chunk, by: number): Chunk => ({
  span: shift(span, by),
  node,
  lines: lines.map((line) => moveLine(line, by)),
});

const moveLine = (line: DraftLine, by: number): DraftLine => ({
  ...line,
  span: shift(line.span, by),
  content: shift(line.content, by),
  form: moveSpans(line.form, by),
});
