import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { Root } from 'mdast';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * In a pasted report four spaces or a tab are no code, and `---` or `===` under a line makes no heading: they are the
 * text they are.
 */
const asTyped = { disable: { null: ['codeIndented', 'setextUnderline'] } };

// Two parsers, because tables and footnotes make every text slower to parse by a third or more and few blocks hold one.
const plain = unified().use(remarkParse).data('micromarkExtensions', [asTyped]).freeze();
const extended = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [asTyped, gfmTable(), gfmFootnote()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()])
  .freeze();

/** A line that can be a table's delimiter row (`|---|:-:|`), inside a list or quote too, or the start of a footnote mark. */
const NEEDS_EXTENSIONS = /^[ \t>*+.)\d-]*[|:][ \t>*+.)\d|:-]*$|\[\^/m;

/** Parses Markdown as a report is read: CommonMark with tables and footnotes, see {@link asTyped} for what is left out. */
export function parseMarkdown(text: string): Root {
  return NEEDS_EXTENSIONS.test(text) ? extended.parse(text) : plain.parse(text);
}
