import type { Nodes } from 'mdast';
import { spanOf, type Span } from '../text/span';
import type { BodyBlock, Report } from './report';

/** A picture that a draft shows. */
export interface PicturePlace {
  /** As Markdown reads it; for `![a][b]` that of the definition. */
  readonly address: string;
  /** Where it is typed: the address, or the label that stands for it. */
  readonly span: Span;
}

/** What was found of a picture's file beside the draft. */
export type PictureState = 'fine' | 'missing' | 'svg' | 'webp' | 'unknown-kind';

/** The states of a draft's pictures by address; one that was not looked for yet is in none. */
export type PictureStates = ReadonlyMap<string, PictureState>;

type Pictured = Pick<Report, 'text' | 'body' | 'appendix' | 'definitions'>;

const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu;
const DRIVE = /^[a-z]:[\\/]/iu;
const HTML_PICTURE = /<img\s[^<>]*?src\s*=\s*(?:"([^"]*)"|'([^']*)')/giu;

/** True for an address that names a file beside the draft rather than one on the network or a drive. */
export const isLocalPicture = (address: string): boolean =>
  address !== '' && !SCHEME.test(address) && !DRIVE.test(address) && !address.startsWith('#');

/** True for a text that may show a picture: most drafts show none and need not be looked through. */
export const mayHoldPicture = (text: string): boolean => text.includes('![') || /<img\s/iu.test(text);

/** The pictures of body and annexes in order; those in footnotes, which hold words alone, are left out. */
export function picturePlaces({ text, body, appendix, definitions }: Pictured): readonly PicturePlace[] {
  if (!mayHoldPicture(text)) return [];
  return [...body, ...appendix].flatMap((block) => placesIn(block, text, definitions));
}

/** The addresses, as typed, of the pictures that an export of the report needs; each once, those of files alone. */
export function pictureAddresses(report: Pictured): readonly string[] {
  return [...new Set(picturePlaces(report).map(({ address }) => address))].filter(isLocalPicture);
}

/** A picture's address and what is typed for it. */
interface Named {
  readonly address: string;
  readonly typed: string;
}

function placesIn(block: BodyBlock, text: string, definitions: Report['definitions']): readonly PicturePlace[] {
  if (block.kind === 'quote') return block.blocks.flatMap((inner) => placesIn(inner, text, definitions));
  const { start, end } = block.span;
  let from = start;
  return namedIn(block, definitions).map(({ address, typed }) => {
    const at = text.indexOf(typed, from);
    // An address typed with escapes is not found; the block then stands for it.
    if (typed === '' || at === -1 || at + typed.length > end) return { address, span: firstLine(text, block.span) };
    from = at + typed.length;
    return { address, span: spanOf(at, from) };
  });
}

function namedIn(block: Exclude<BodyBlock, { kind: 'quote' }>, definitions: Report['definitions']): readonly Named[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return block.inline.flatMap((node) => namedBelow(node, definitions));
    case 'table':
      return namedBelow(block.table, definitions);
    case 'html':
      return [...block.text.matchAll(HTML_PICTURE)].map(([, double, single]) => {
        const address = double ?? single ?? '';
        return { address, typed: address };
      });
    case 'code':
    case 'rule':
      return [];
  }
}

function namedBelow(node: Nodes, definitions: Report['definitions']): readonly Named[] {
  if (node.type === 'image') return [{ address: node.url, typed: node.url }];
  if (node.type === 'imageReference')
    return [{ address: definitions.get(node.identifier) ?? '', typed: node.label ?? node.identifier }];
  return 'children' in node ? node.children.flatMap((child) => namedBelow(child, definitions)) : [];
}

function firstLine(text: string, { start, end }: Span): Span {
  const length = text.slice(start, end).search(/[\r\n]/u);
  return spanOf(start, length === -1 ? end : start + length);
}
