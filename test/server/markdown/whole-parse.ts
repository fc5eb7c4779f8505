import type { RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{ disable: { null: ['codeIndented', 'setextUnderline'] } }, gfmTable(), gfmFootnote()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()])
  .freeze();

/** What remark makes of a body in one go: the authority that every quicker reading is compared with. */
export const wholeParse = (body: string): readonly RootContent[] => parser.parse(body).children;

/** A tree as text, positions left out except the offsets, counted from `origin`. */
export function outlineOf(node: RootContent, origin: number): string {
  return JSON.stringify(node, (key, value: unknown) => {
    if (key !== 'position') return value;
    const { start, end } = value as { start: { offset: number }; end: { offset: number } };
    return [start.offset + origin, end.offset + origin];
  });
}
