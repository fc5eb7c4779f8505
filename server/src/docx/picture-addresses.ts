import type { Nodes } from 'mdast';
import type { BodyBlock, Report } from '../report/report';
import { isLocalPicture } from './pictures';

const HTML_PICTURE = /<img\s[^<>]*?src\s*=\s*(?:"([^"]*)"|'([^']*)')/giu;

/** The addresses, as typed, of the pictures that an export of the report needs; each once, those of files alone. */
export function pictureAddresses({ body, appendix }: Pick<Report, 'body' | 'appendix'>): readonly string[] {
  const all = [...body, ...appendix].flatMap(addressesIn);
  return [...new Set(all)].filter(isLocalPicture);
}

function addressesIn(block: BodyBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return block.inline.flatMap(addressesBelow);
    case 'table':
      return addressesBelow(block.table);
    case 'quote':
      return block.blocks.flatMap(addressesIn);
    case 'html':
      return [...block.text.matchAll(HTML_PICTURE)].map(([, double, single]) => double ?? single ?? '');
    case 'code':
    case 'rule':
      return [];
  }
}

function addressesBelow(node: Nodes): readonly string[] {
  if (node.type === 'image') return [node.url];
  return 'children' in node ? node.children.flatMap(addressesBelow) : [];
}
