import type { BlockList } from '../markdown/blocks';
import { spanOf } from '../text/span';
import type { ReadNote } from './report';

/** Four spaces or a tab before text: code to Markdown, a first-line indent to who pasted it. */
const INDENTED = /^(?: {4,}|\t+)(?=\S)/gm;
/** `---` or `===` right under text: a heading to Markdown, a drawn rule to who pasted it. */
const UNDERLINE = /(?<=[^\s|-][^\n]*\n)[ ]{0,3}(?:-{2,}|={2,})[ \t]*$/gm;
/** A year at the start of a line that Markdown takes for a list number. */
const LIST_NUMBER = /^\d{3,9}[.)](?=\s)/;

/** Places where Markdown elsewhere would read a pasted text otherwise than it stands here. */
export function readNotes(text: string, list: BlockList): readonly ReadNote[] {
  const notes: ReadNote[] = list.longLines.map((span) => ({ kind: 'long-line', span }));
  for (const block of list.blocks) {
    const source = text.slice(block.start, block.end);
    if (block.node.type === 'paragraph' && source.length < 32_000) {
      const lineStart = text.lastIndexOf('\n', block.start - 1) + 1;
      const typed = text.slice(lineStart, block.end);
      for (const match of typed.matchAll(INDENTED))
        notes.push(note('indented-text', lineStart + match.index, match[0]));
    }
    if (block.node.type === 'list' && block.node.ordered) {
      const match = LIST_NUMBER.exec(source);
      if (match) notes.push(note('list-number', block.start, match[0]));
    }
    if (block.node.type === 'thematicBreak') {
      const lineStart = text.lastIndexOf('\n', block.start - 1) + 1;
      const window = text.slice(Math.max(0, text.lastIndexOf('\n', lineStart - 2)), block.end);
      UNDERLINE.lastIndex = 0;
      if (UNDERLINE.test(window)) notes.push(note('underlined-text', block.start, source));
    }
  }
  return notes;
}

const note = (kind: 'indented-text' | 'underlined-text' | 'list-number', at: number, typed: string): ReadNote => ({
  kind,
  span: spanOf(at, at + typed.length),
});
