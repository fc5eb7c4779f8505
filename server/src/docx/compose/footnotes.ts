import type { PhrasingContent } from 'mdast';
import type { BodyBlock, Report } from '../../report/report';
import type { FootnoteBox } from '../composition';
import { FOOTNOTE_STYLE } from '../style-looks';
import { inlineRuns } from './inline-runs';
import type { Writing } from './writing';

/** The footnotes that the body mentioned, by number. To be called after the body was written. */
export function footnotes(report: Pick<Report, 'footnotes'>, writing: Writing): readonly FootnoteBox[] {
  return writing.footnoteLabels().map((label, index) => {
    const blocks = report.footnotes.get(label) ?? [];
    const paragraphs = blocks.flatMap((block) => inlineOf(block).map((inline) => ({ inline, source: block.span })));
    const written = paragraphs.length === 0 ? [{ inline: [], source: null }] : paragraphs;
    return {
      number: index + 1,
      paragraphs: written.map(({ inline, source }, at) => ({
        kind: 'paragraph',
        style: FOOTNOTE_STYLE,
        // A space stands between the number, which the first paragraph carries, and the text.
        runs: [
          ...(at === 0 ? [{ kind: 'text', text: ' ' } as const] : []),
          ...inlineRuns(inline, writing, { inFootnote: true }),
        ],
        source,
      })),
    };
  });
}

const plain = (value: string): PhrasingContent => ({ type: 'text', value });

/** The block's paragraphs; a footnote holds no table, so a table's rows become lines. */
function inlineOf(block: BodyBlock): readonly (readonly PhrasingContent[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.inline];
    case 'item':
      return [block.marker === null ? block.inline : [plain(`${block.marker} `), ...block.inline]];
    case 'table':
      return block.table.children.map((row) =>
        row.children.flatMap((cell, index) => [...(index === 0 ? [] : [plain(' | ')]), ...cell.children]),
      );
    case 'quote':
      return block.blocks.flatMap(inlineOf);
    case 'code':
      return block.text.split('\n').map((text) => [plain(text)]);
    case 'html':
      return [[{ type: 'html', value: block.text }]];
    case 'rule':
      return [];
  }
}
