import { Paragraph, TextRun } from 'docx';
import type { PhrasingContent } from 'mdast';
import type { BodyBlock, Report } from '../report/report';
import { inlineRuns } from './inline-runs';
import type { Writing } from './writing';

type FootnoteParts = Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;

/** The footnotes that the body mentioned, by number. To be called after the body was written. */
export function footnotes(report: Pick<Report, 'footnotes'>, writing: Writing): FootnoteParts {
  return Object.fromEntries(
    writing.footnoteLabels().map((label, index) => {
      const paragraphs = (report.footnotes.get(label) ?? []).flatMap(inlineOf);
      const children = paragraphs.length === 0 ? [[]] : paragraphs;
      return [
        String(index + 1),
        { children: children.map((inline, at) => footnoteParagraph(inline, at === 0, writing)) },
      ];
    }),
  );
}

/** A space stands between the number, which the first paragraph carries, and the text. */
function footnoteParagraph(inline: readonly PhrasingContent[], first: boolean, writing: Writing): Paragraph {
  return new Paragraph({
    style: 'FootnoteText',
    children: [...(first ? [new TextRun(' ')] : []), ...inlineRuns(inline, writing, { inFootnote: true })],
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
