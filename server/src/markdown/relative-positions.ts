import type { Nodes, RootContent } from 'mdast';

type Point = NonNullable<Nodes['position']>['start'];

/** Makes every position in a freshly parsed block relative to the block's own start, in place. */
export function makeRelative(block: RootContent): void {
  const origin = block.position?.start;
  if (origin) rebase(block, { ...origin });
}

function rebase(node: Nodes, origin: Point): void {
  if (node.position)
    node.position = { start: relative(node.position.start, origin), end: relative(node.position.end, origin) };
  if ('children' in node) for (const child of node.children) rebase(child, origin);
}

function relative(point: Point, origin: Point): Point {
  return {
    line: point.line - origin.line + 1,
    column: point.line === origin.line ? point.column - origin.column + 1 : point.column,
    offset: (point.offset ?? 0) - (origin.offset ?? 0),
  };
}
