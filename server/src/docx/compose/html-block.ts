import type { BodyBlock } from '../../report/report';
import { spanOf } from '../../text/span';
import { cleanText } from '../clean-text';
import type { Box } from '../composition';
import { layout } from '../form-values';
import { dataTable } from './data-table';
import { beginsTable, endsTable, readHtmlTable } from './html-table';
import { inlineRuns, noteHtml } from './inline-runs';
import { gap } from './lines';
import { STYLE } from '../style-looks';
import type { Writing } from './writing';

type HtmlBlock = Extract<BodyBlock, { readonly kind: 'html' }>;

/**
 * Blocks with the pieces of each HTML table put together again: Markdown ends a piece of HTML at an empty line, and
 * takes indented lines after it for code.
 */
export function withWholeTables(blocks: readonly BodyBlock[]): readonly BodyBlock[] {
  const whole: BodyBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    const table = block.kind === 'html' && beginsTable(block.text) ? wholeTable(blocks, at, block) : null;
    whole.push(table?.block ?? block);
    at += table?.more ?? 0;
  }
  return whole;
}

/** The table that begins in a block, and over how many more blocks it goes; null when it is nowhere closed. */
function wholeTable(
  blocks: readonly BodyBlock[],
  at: number,
  first: HtmlBlock,
): { readonly block: HtmlBlock; readonly more: number } | null {
  let text = first.text;
  for (let more = 0; ; more += 1) {
    const end = blocks[at + more]?.span.end ?? first.span.end;
    if (endsTable(text)) return { block: { ...first, span: spanOf(first.span.start, end), text }, more };
    const next = blocks[at + more + 1];
    if (next === undefined || (next.kind !== 'html' && next.kind !== 'code')) return null;
    text += `\n${next.text}`;
  }
}

/** A table becomes a table; of other markup a note is left, comments excepted. */
export function htmlBoxes({ text, span }: HtmlBlock, writing: Writing, keepLast: boolean): readonly Box[] {
  const table = beginsTable(text) ? readHtmlTable(text) : null;
  if (table === null) {
    noteHtml(text, writing);
    return [];
  }
  const caption = inlineRuns(table.caption, writing);
  return [
    ...(caption.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            style: STYLE.unindented,
            alignment: 'center',
            keepNext: true,
            runs: caption,
            source: span,
          } as const,
        ]),
    dataTable(table.grid, span, writing, keepLast),
    gap(layout.tableGap, keepLast),
  ];
}

/** True for markup that leaves nothing on the page. */
export const isUnwritten = ({ text }: HtmlBlock): boolean => !beginsTable(text) || cleanText(text) === '';
