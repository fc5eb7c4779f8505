import { Footer, Header, type ISectionOptions, Paragraph } from 'docx';
import type { PageSection } from '../composition';
import { STYLE } from '../style-looks';
import type { PageEdge, Template } from '../template/template';
import { wordParagraph } from './paragraphs';
import { TemplateBlock } from './template-block';

const blocksOf = (edge: PageEdge | undefined): readonly Paragraph[] =>
  edge?.blocks.map((block) => new TemplateBlock(block, edge.pictures)) ?? [];

/** The page number, centred in the top margin (PL I, I.7), above what the office's reference document has there. */
const numberHeader = (template: Template | null): Header =>
  new Header({
    children: [
      wordParagraph({ kind: 'paragraph', style: STYLE.pageNumber, runs: [{ kind: 'page-number' }], source: null }),
      ...blocksOf(template?.headers.default),
    ],
  });

/** Page one shows no number (PL I, I.7); a mark of circulation may stand in its place. */
function firstHeader({ aboveFirst = [] }: PageSection, template: Template | null): Header {
  const own = aboveFirst.length === 0 ? [new Paragraph({ style: STYLE.pageNumber })] : aboveFirst.map(wordParagraph);
  return new Header({ children: [...own, ...blocksOf(template?.headers.first)] });
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
