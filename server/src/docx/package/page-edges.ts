import { Footer, Header, type ISectionOptions, Paragraph } from 'docx';
import type { PageSection } from '../composition';
import { STYLE } from '../style-looks';
import type { PageEdge, Template } from '../template/template';
import { wordParagraph } from './paragraphs';
import { TemplateBlock } from './template-block';

const blocksOf = (edge: PageEdge): readonly Paragraph[] =>
  edge.blocks.map((block) => new TemplateBlock(block, edge.pictures));

/** Between a header that fills the margin and the text, in twips. */
const GAP = 120;

/** A header of the reference document, and room below it. */
function headerBlocks(edge: PageEdge | undefined): readonly Paragraph[] {
  if (!edge || edge.blocks.length === 0) return [];
  const looks = { style: STYLE.gap, runs: [], line: GAP, exact: true, source: null };
  return [...blocksOf(edge), wordParagraph({ kind: 'paragraph', ...looks })];
}

/** The page number, centred in the top margin (PL I, I.7), above what the office's reference document has there. */
const numberHeader = (template: Template | null): Header =>
  new Header({
    children: [
      wordParagraph({ kind: 'paragraph', style: STYLE.pageNumber, runs: [{ kind: 'page-number' }], source: null }),
      ...headerBlocks(template?.headers.default),
    ],
  });

/** Page one shows no number (PL I, I.7); a mark of circulation, or a letterhead, may stand in its place. */
function firstHeader({ aboveFirst = [] }: PageSection, template: Template | null): Header {
  const children = [...aboveFirst.map(wordParagraph), ...headerBlocks(template?.headers.first)];
  return new Header({ children: children.length > 0 ? children : [new Paragraph({ style: STYLE.pageNumber })] });
}

/** Only a reference document has footers. */
function footersOf(template: Template | null): Pick<ISectionOptions, 'footers'> {
  const { first, default: others } = template?.footers ?? {};
  if (!first || !others || first.blocks.length + others.blocks.length === 0) return {};
  const footer = (edge: PageEdge): Footer => {
    const blocks = blocksOf(edge);
    return new Footer({ children: blocks.length > 0 ? blocks : [new Paragraph({})] });
  };
  return { footers: { default: footer(others), first: footer(first) } };
}

/** What stands above and below the text of a section. */
export const edgesOf = (
  section: PageSection,
  template: Template | null,
): Pick<ISectionOptions, 'headers' | 'footers'> => ({
  headers: {
    default: numberHeader(template),
    ...(section.countsAnew ? { first: firstHeader(section, template) } : {}),
  },
  ...footersOf(template),
});
