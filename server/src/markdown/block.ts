import type { Nodes, Paragraph, RootContent } from 'mdast';
import type { Span } from '../text/span';

/**
 * A top-level block of a text: `start` and `end` are offsets into the text, every position inside `node` is relative to
 * `start`. A block that an edit only moved is a new Block with the same `node` object: key caches by `node`.
 */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly node: RootContent;
  /** Marks of the link and footnote definitions inside, `[label]` and `[^label]`, labels normalized. */
  readonly definitions: readonly string[];
}

type Position = NonNullable<Nodes['position']>;
type Point = Position['start'];

/** Makes a block of a freshly parsed top-level node whose offsets count from `origin`; its positions are rewritten. */
export function blockFromNode(node: RootContent, origin: number): Block {
  const start = origin + (node.position?.start.offset ?? 0);
  const end = origin + (node.position?.end.offset ?? 0);
  const definitions: string[] = [];
  const from = node.position?.start;
  visit(node, (inner) => {
    if (inner.position && from) inner.position = relativePosition(from, inner.position);
    if (inner.type === 'definition') definitions.push(`[${inner.identifier}]`);
    if (inner.type === 'footnoteDefinition') definitions.push(`[^${inner.identifier}]`);
  });
  return { start, end, node, definitions };
}

/** A paragraph of one text node, for lines that the inline parser does not get. */
export function plainParagraph(text: string, { start, end }: Span): Block {
  const value = text.slice(start, end);
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: value.length + 1, offset: value.length },
  };
  const node: Paragraph = { type: 'paragraph', children: [{ type: 'text', value, position }], position };
  return { start, end, node, definitions: [] };
}

/** The same block `by` characters further on. */
export const moveBlock = ({ start, end, node, definitions }: Block, by: number): Block => ({
  start: start + by,
  end: end + by,
  node,
  definitions,
});

function visit(root: Nodes, see: (node: Nodes) => void): void {
  see(root);
  if ('children' in root) for (const child of root.children) visit(child, see);
}

const relativePosition = (from: Point, { start, end }: Position): Position => ({
  start: relativePoint(from, start),
  end: relativePoint(from, end),
});

const relativePoint = (from: Point, { line, column, offset = 0 }: Point): Point => ({
  line: line - from.line + 1,
  column: line === from.line ? column - from.column + 1 : column,
  offset: offset - (from.offset ?? 0),
});
