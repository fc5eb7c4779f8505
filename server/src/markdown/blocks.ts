import type { Span } from '../text/span';
import type { Block } from './block';
import { readOn } from './block-reader';
import { changedRange } from './changed-range';
import { definitionsIn, sameDefinitions } from './definitions';
import { frontMatterSpan } from './front-matter-span';
import { findLongLines, updateLongLines } from './long-lines';
import { spliceBlocks } from './splice-blocks';

export type { Block } from './block';

/** The top-level blocks of one text in order; blank lines and front matter lie between them. */
export interface BlockList {
  readonly text: string;
  /** The YAML block at the start, which is not Markdown. */
  readonly frontMatter: Span | null;
  readonly blocks: readonly Block[];
  /** Lines too long or too tangled for the inline parser; each span is one of `blocks`, a paragraph of a single text. */
  readonly longLines: readonly Span[];
  /** Marks of the link and footnote definitions in the text, `[label]` and `[^label]`. */
  readonly definitions: ReadonlySet<string>;
}

/** Reads a whole text. */
export function readBlocks(text: string): BlockList {
  const frontMatter = frontMatterSpan(text);
  const bodyStart = bodyStartOf(text, frontMatter);
  const longLines = findLongLines(text, bodyStart, text.length);
  const read = (definitions: ReadonlySet<string>): readonly Block[] =>
    readOn({ text, longLines, definitions }, bodyStart, bodyStart, () => false);
  const blocks = read(new Set());
  const definitions = definitionsIn(blocks);
  // Which definitions there are is known only now; links and footnote marks are found in a second reading.
  return { text, frontMatter, longLines, definitions, blocks: definitions.size === 0 ? blocks : read(definitions) };
}

/**
 * Reads the text that a draft became, using again the nodes of the blocks that the edit left untouched. The result is
 * equal to `readBlocks(text)`.
 */
export function updateBlocks(previous: BlockList, text: string): BlockList {
  const change = changedRange(previous.text, text);
  if (!change) return previous;
  const frontMatter = frontMatterSpan(text);
  const bodyStart = bodyStartOf(text, frontMatter);
  const wasFrontMatter = bodyStart < bodyStartOf(previous.text, previous.frontMatter) && bodyStart <= change.start;
  if (wasFrontMatter) return readBlocks(text);
  const longLines = updateLongLines(previous.longLines, text, bodyStart, change);
  const reading = { text, longLines, definitions: previous.definitions };
  const blocks = spliceBlocks(previous.blocks, previous.text, reading, bodyStart, change);
  const definitions = definitionsIn(blocks);
  return sameDefinitions(definitions, previous.definitions)
    ? { text, frontMatter, longLines, definitions, blocks }
    : readBlocks(text);
}

/** Where Markdown begins: after the front matter, or after a byte order mark. */
const bodyStartOf = (text: string, frontMatter: Span | null): number =>
  frontMatter?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
