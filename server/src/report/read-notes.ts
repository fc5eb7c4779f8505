import type { BlockList } from '../markdown/blocks';
import { spanOf } from '../text/span';
import type { Chunk } from './chunks';
import type { ReadNote } from './report';

/** Four spaces or a tab before text: code to Markdown, a first-line indent to who pasted it. */
const INDENT = /^(?: {4,}|\t+)(?=\S)/;
/** A year at the start of a line that Markdown takes for a list number. */
const LIST_NUMBER = /^\d{3,9}[.)](?=\s)/;
/** `---` or `===` right under text: a heading to Markdown, a drawn rule to who pasted it. */
const RULE = /^ {0,3}(?:-{2,}|={2,})[ \t]*$/;

/** Places where Markdown elsewhere would read a pasted text otherwise than it stands here. */
export function readNotes(text: string, list: BlockList, chunks: readonly Chunk[]): readonly ReadNote[] {
  const long: readonly ReadNote[] = list.longLines.map((span) => ({ kind: 'long-line', span }));
  return [...long, ...chunks.flatMap((chunk) => notesOf(text, chunk))];
}

function notesOf(text: string, chunk: Chunk): readonly ReadNote[] {
  const lineStart = text.lastIndexOf('\n', chunk.span.start - 1) + 1;
  if (chunk.node.type === 'list' && chunk.node.ordered)
    return chunk.lines.flatMap(({ content, text: line }) =>
      note('list-number', chunk.span.start + content.start, LIST_NUMBER.exec(line)),
    );
  if (chunk.node.type === 'thematicBreak')
    return isUnderText(text, lineStart)
      ? note('underlined-text', chunk.span.start, RULE.exec(lineAt(text, lineStart)))
      : [];
  if (chunk.node.type !== 'paragraph') return [];
  return chunk.lines.flatMap((line, index) => {
    const start = index === 0 ? lineStart : chunk.span.start + line.span.start;
    const under =
      index > 0 && RULE.test(lineAt(text, start)) ? note('underlined-text', start, RULE.exec(lineAt(text, start))) : [];
    const indent = /[ \t]/.test(text.charAt(start)) ? INDENT.exec(text.slice(start, start + 80)) : null;
    return [...note('indented-text', start, indent), ...under];
  });
}

const lineAt = (text: string, start: number): string =>
  text.slice(start, text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start));

/** Text, no table or other rule, on the line above. */
function isUnderText(text: string, lineStart: number): boolean {
  if (lineStart === 0) return false;
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1);
  return /[^\s|*_=-]/.test(above) && !above.trimStart().startsWith('|');
}

function note(
  kind: 'indented-text' | 'underlined-text' | 'list-number',
  at: number,
  match: RegExpExecArray | null,
): readonly ReadNote[] {
  return match ? [{ kind, span: spanOf(at, at + match[0].length) }] : [];
}
