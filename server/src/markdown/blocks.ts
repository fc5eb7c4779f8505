import type { Paragraph, RootContent } from 'mdast';
import { spanOf, type Span } from '../text/span';
import { frontMatterSpan } from './front-matter-span';
import { findLongLines } from './long-lines';
import { parseMarkdown } from './parse-markdown';
import { makeRelative } from './relative-positions';

/**
 * A top-level block of a text: `start` and `end` are offsets into the text, every position inside `node` is relative to
 * `start`. A block that an edit only moved is a new Block with the same `node` object: key caches by `node`.
 */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly node: RootContent;
}

/** The top-level blocks of one text in order; blank lines and front matter lie between them. */
export interface BlockList {
  readonly text: string;
  /** The YAML block at the start, which is not Markdown. */
  readonly frontMatter: Span | null;
  readonly blocks: readonly Block[];
  /** Runs of lines too long for the inline parser; each is one of `blocks`, a paragraph of a single text node. */
  readonly longLines: readonly Span[];
}

/** Reads a whole text. */
export function readBlocks(text: string): BlockList {
  const frontMatter = frontMatterSpan(text);
  let at = frontMatter?.end ?? 0;
  const longLines = findLongLines(text, at);
  const blocks: Block[] = [];
  for (const long of longLines) {
    blocks.push(...parseBlocks(text, spanOf(at, long.start)), plainParagraph(text, long));
    at = long.end;
  }
  blocks.push(...parseBlocks(text, spanOf(at, text.length)));
  return { text, frontMatter, blocks, longLines };
}

/** Reads the text that a draft became, using again what the edit left untouched; always equal to `readBlocks(text)`. */
export function updateBlocks(_previous: BlockList, text: string): BlockList {
  return readBlocks(text);
}

function parseBlocks(text: string, span: Span): Block[] {
  return parseMarkdown(text.slice(span.start, span.end)).children.map((node) => {
    const start = span.start + (node.position?.start.offset ?? 0);
    const end = span.start + (node.position?.end.offset ?? 0);
    makeRelative(node);
    return { start, end, node };
  });
}

function plainParagraph(text: string, { start, end }: Span): Block {
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: end - start + 1, offset: end - start },
  };
  const node: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: text.slice(start, end), position }],
    position,
  };
  return { start, end, node };
}
