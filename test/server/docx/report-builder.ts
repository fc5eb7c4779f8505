import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { parseMarkdown } from '../../../server/src/markdown/parse-markdown';
import type { BodyBlock, Field, NumberStyle, Report, Section } from '../../../server/src/report/report';
import { spanOf } from '../../../server/src/text/span';

const NOWHERE = spanOf(0, 0);

export const field = (text: string): Field => ({ text, span: NOWHERE });

/** A report in which nothing is filled in. */
export const emptyReport: Report = {
  text: '',
  frontMatter: null,
  nationalName: null,
  motto: null,
  partyName: null,
  urgency: null,
  secrecy: null,
  circulation: null,
  drafter: null,
  parentBody: null,
  issuer: null,
  symbol: null,
  placeDate: null,
  documentType: null,
  subject: null,
  addressees: null,
  outlineId: null,
  contents: false,
  status: 'draft',
  regime: 'state',
  body: [],
  appendix: [],
  annexFiles: [],
  bodySpan: NOWHERE,
  sections: [],
  headings: [],
  citations: [],
  closingMarks: [],
  closingSentence: null,
  recipients: null,
  signature: null,
  documentLists: [],
  definitions: new Map(),
  footnotes: new Map(),
  notes: [],
};

const NUMBERS: readonly (readonly [RegExp, NumberStyle, number])[] = [
  [/^Phần\s+\S+/u, 'part', 1],
  [/^[IVX]+\./u, 'roman', 1],
  [/^\d+\.\d+\./u, 'arabic-2', 3],
  [/^\d+\./u, 'arabic', 2],
  [/^[a-zđ]\)/u, 'letter', 3],
];

/** A section as the reader would make it for a heading with this text. */
function sectionOf(text: string, depth: number): Section {
  const known = NUMBERS.find(([pattern]) => pattern.test(text));
  const number = known?.[0].exec(text)?.[0];
  return {
    number: known && number !== undefined ? { style: known[1], text: number, value: 1, span: NOWHERE } : null,
    title: text.slice(number?.length ?? 0).trim(),
    titleSpan: NOWHERE,
    headingSpan: NOWHERE,
    span: NOWHERE,
    level: known?.[2] ?? 2,
    form: 'atx',
    depth,
    hasText: true,
    children: [],
  };
}

const words = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ('children' in node ? words(node.children) : 'value' in node ? node.value : '')).join('');

function itemBlocks(list: List, depth: number): BodyBlock[] {
  return list.children.flatMap((item, index) =>
    item.children.flatMap((child, at): BodyBlock[] => {
      if (child.type === 'list') return itemBlocks(child, depth + 1);
      const marker = list.ordered ? `${(list.start ?? 1) + index}.` : '-';
      const inline = (child as Paragraph).children;
      return [{ kind: 'item', span: NOWHERE, source: child, marker: at === 0 ? marker : null, depth, inline }];
    }),
  );
}

function blocksOf(node: RootContent): BodyBlock[] {
  switch (node.type) {
    case 'heading': {
      const section = sectionOf(words(node.children), node.depth);
      return [{ kind: 'heading', span: NOWHERE, source: node, section, inline: node.children }];
    }
    case 'paragraph':
      return [{ kind: 'paragraph', span: NOWHERE, source: node, inline: node.children }];
    case 'list':
      return itemBlocks(node, 0);
    case 'table':
      return [{ kind: 'table', span: NOWHERE, source: node, table: node }];
    case 'blockquote':
      return [
        { kind: 'quote', span: NOWHERE, source: node, blocks: node.children.flatMap((child) => blocksOf(child)) },
      ];
    case 'code':
      return [{ kind: 'code', span: NOWHERE, source: node, text: node.value }];
    case 'html':
      return [{ kind: 'html', span: NOWHERE, source: node, text: node.value }];
    case 'thematicBreak':
      return [{ kind: 'rule', span: NOWHERE, source: node }];
    default:
      return [];
  }
}

/** Body and footnotes of a Markdown text, without the reader, so that the writer is tested on its own. */
export function bodyOf(markdown: string): Pick<Report, 'body' | 'footnotes' | 'definitions'> {
  const tree = parseMarkdown(markdown);
  const footnotes = new Map(
    tree.children
      .filter((node) => node.type === 'footnoteDefinition')
      .map((node) => [node.label ?? node.identifier, node.children.flatMap((child) => blocksOf(child))] as const),
  );
  const definitions = new Map(
    tree.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])),
  );
  return { body: tree.children.flatMap(blocksOf), footnotes, definitions };
}
