import type { RootContent } from 'mdast';
import { spanOf, type Span } from '../text/span';
import { readDraftLine, type DraftLine } from './draft-line';

/** The lines of a block, `<br>` ending one as a line end does; none for blocks that hold no text of a form. */
export function linesOf(text: string, node: RootContent, span: Span): readonly DraftLine[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'list':
      return textLines(text, span).map((line) => readDraftLine(text, line));
    case 'table':
      return node.children.flatMap((row) =>
        row.children.flatMap((cell) => {
          const start = span.start + (cell.position?.start.offset ?? 0);
          const end = span.start + (cell.position?.end.offset ?? 0);
          return cellLines(text, spanOf(start, end)).map((line) => readDraftLine(text, line));
        }),
      );
    default:
      return [];
  }
}

const LINE_END = /\r\n|\n|\r|<br\s?\/?>[ \t]*(?:\r\n|\n|\r)?/gi;

function textLines(text: string, span: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(LINE_END)) {
    lines.push(spanOf(from, span.start + match.index));
    from = span.start + match.index + match[0].length;
  }
  lines.push(spanOf(from, span.end));
  return lines.filter((line) => /\S/.test(text.slice(line.start, line.end)));
}

/** The lines of one cell without the bars around it. */
function cellLines(text: string, cell: Span): readonly Span[] {
  let { start, end } = cell;
  while (start < end && /[\s|]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s|]/.test(text[end - 1] ?? '')) end--;
  return textLines(text, spanOf(start, end));
}
