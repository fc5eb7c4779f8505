import type { PhrasingContent } from 'mdast';
import type { HtmlPiece } from './html-marks';

const STRONG = new Set(['b', 'strong']);
const EMPHASIS = new Set(['i', 'em']);
const STRIKE = new Set(['s', 'del', 'strike']);
/** Lines of their own in a cell. */
const LINES = new Set(['p', 'div', 'li']);

const WRAPPERS: readonly (readonly [ReadonlySet<string>, 'strong' | 'emphasis' | 'delete'])[] = [
  [STRONG, 'strong'],
  [EMPHASIS, 'emphasis'],
  [STRIKE, 'delete'],
];

/**
 * The words of a piece of HTML as Markdown's inline nodes: bold, italics, struck text, line breaks and pictures;
 * of other tags only the words inside are kept. White space counts as one space, as HTML has it.
 */
export function htmlInline(pieces: readonly HtmlPiece[]): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const open = new Set<'strong' | 'emphasis' | 'delete'>();
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      const value = piece.text.replace(/[ \t\r\n]+/gu, ' ');
      if (value !== '') nodes.push(wrapped({ type: 'text', value }, open));
      continue;
    }
    const { kind, name, attributes } = piece;
    const wrapper = WRAPPERS.find(([names]) => names.has(name))?.[1];
    if (wrapper !== undefined) {
      if (kind === 'open') open.add(wrapper);
      else open.delete(wrapper);
    } else if (name === 'br' || LINES.has(name)) nodes.push({ type: 'break' });
    else if (name === 'img' && kind === 'open')
      nodes.push({ type: 'image', url: attributes.get('src') ?? '', alt: attributes.get('alt') ?? '' });
  }
  return withoutOuterSpace(nodes);
}

const wrapped = (node: PhrasingContent, open: ReadonlySet<'strong' | 'emphasis' | 'delete'>): PhrasingContent =>
  [...open].reduce<PhrasingContent>((inner, type) => ({ type, children: [inner] }), node);

const isEmpty = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** Breaks and spaces at both ends say nothing, nor do those around and after another break. */
function withoutOuterSpace(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const kept = nodes.filter((node, index) => {
    const before = nodes[index - 1];
    return !(isEmpty(node) && before?.type === 'break');
  });
  const first = kept.findIndex((node) => !isEmpty(node));
  const last = kept.findLastIndex((node) => !isEmpty(node));
  return first === -1 ? [] : kept.slice(first, last + 1).map((node, index) => trimmed(node, index === 0));
}

const trimmed = (node: PhrasingContent, first: boolean): PhrasingContent =>
  first && node.type === 'text' ? { ...node, value: node.value.trimStart() } : node;
