import { fold } from '../../text/fold';
import { lineEndOf } from '../../text/line-end';
import { startsWithCapital } from '../../text/letters';
import { spanOf, type TextEdit } from '../../text/span';
import { sameWords } from './same-words';
import type { Draft, Step } from './step';

const LINE_END = /\r\n|\n|\r/g;
const ENDS_SENTENCE = /(?:[.!?:;]|\.\/\.)["”)*_]*$/;
const CLOSING_SENTENCE = /^tren day la /;
const LONGEST_WORD = 20;

/**
 * Paragraphs that Word pastes line under line, without the blank line that Markdown asks for. A line end parts two of
 * them where the sentence ends before it, a capital follows, and the next word would still have fitted on the line, so
 * that no edge of a page broke it. Only in blocks in which form or headings were pasted the same way: elsewhere a writer
 * may put each sentence on a line of its own.
 */
export const paragraphBreaks: Step = {
  name: 'paragraph-breaks',
  ways: (draft) => [breaksIn(draft)],
  keeps: sameWords,
};

function breaksIn({ report, text, blocks }: Draft): readonly TextEdit[] {
  const whole = blocks.map(({ start, end }) => spanOf(start, end));
  const width = Math.max(0, ...text.split(LINE_END).map((line) => line.length));
  const lineEnd = lineEndOf(text);
  return report.body.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const isPasted = !whole.some(({ start, end }) => start === block.span.start && end === block.span.end);
    const lines = text.slice(block.span.start, block.span.end);
    return [...lines.matchAll(LINE_END)].flatMap((match): readonly TextEdit[] => {
      const before = lines.slice(0, match.index);
      const line = before.slice(before.search(/[^\r\n]*$/));
      const next = lines.slice(match.index + match[0].length);
      const parts =
        CLOSING_SENTENCE.test(fold(next.slice(0, LONGEST_WORD))) || (isPasted && hadRoom(line, next, width));
      const at = block.span.start + match.index + match[0].length;
      return parts && ENDS_SENTENCE.test(line.trimEnd()) && startsWithCapital(next)
        ? [{ span: spanOf(at, at), newText: lineEnd }]
        : [];
    });
  });
}

const hadRoom = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (/^\s*\S*/.exec(next)?.[0].length ?? 0) <= width;
