import type { BodyBlock } from '../../report/report';
import { lineEndOf } from '../../text/line-end';
import { overlaps, spanOf, type Span, type TextEdit } from '../../text/span';
import { sameWords } from './same-words';
import type { Draft, Step } from './step';

/** White space at the ends of lines, spaces of a fixed width, and one line end at the end of the draft. */
export const lineEnds: Step = {
  name: 'line-ends',
  ways: (draft) => [[...trailingSpace(draft), ...endOfDraft(draft)]],
  keeps: sameWords,
};

/** One blank line between the blocks of the body; the items of a list may stand close. */
export const gaps: Step = {
  name: 'gaps',
  ways: ({ report, text }) => [[...gapsIn(text, report.body), ...gapsIn(text, report.appendix)]],
  keeps: sameWords,
};

/** `- ` before each item that Word or a scan marked with a bullet or a dash. */
export const listMarks: Step = {
  name: 'list-marks',
  ways: ({ report, text }) => [[...report.body, ...report.appendix].flatMap((block) => markEdits(text, block))],
  keeps: sameWords,
};

/** What a writer typed for Markdown itself stays to the letter: code, HTML and comments, tables, front matter. */
function untouched({ report, blocks }: Draft): readonly Span[] {
  const kinds = new Set(['code', 'html', 'table', 'definition']);
  const kept = blocks.filter(({ node }) => kinds.has(node.type));
  return [...(report.frontMatter ? [report.frontMatter] : []), ...kept];
}

const TRAILING = /[ \t\u00a0\u2007\u202f]+(?=\r?\n|\r|$)|[\u00a0\u2007\u202f]/g;
/** Two spaces at the end of a line that goes on below are a line break of the writer's. */
const HARD_BREAK = /^ {2,}$/;

function trailingSpace(draft: Draft): readonly TextEdit[] {
  const { text } = draft;
  const kept = untouched(draft);
  let at = 0;
  return [...text.matchAll(TRAILING)].flatMap((match): readonly TextEdit[] => {
    const span = spanOf(match.index, match.index + match[0].length);
    while (at < kept.length && (kept[at]?.end ?? 0) <= span.start) at += 1;
    const next = kept[at];
    if (next && overlaps(next, span)) return [];
    const isAtEnd = /^(?:[\r\n]|$)/.test(text.slice(span.end, span.end + 1));
    if (!isAtEnd) return [{ span, newText: ' ' }];
    const goesOn = /^(?:\r\n|\n|\r)[^\r\n]*\S/.test(text.slice(span.end, span.end + 400));
    const isBreak = HARD_BREAK.test(match[0]) && goesOn && /\S/.test(text[span.start - 1] ?? '\n');
    return isBreak ? [] : [{ span, newText: '' }];
  });
}

function endOfDraft({ text }: Draft): readonly TextEdit[] {
  const end = text.trimEnd().length;
  const rest = text.slice(end);
  const wanted = lineEndOf(text);
  // White space at the very end of a line is taken by the edit above.
  const lines = /[\r\n][\s\S]*$/.exec(rest)?.[0] ?? '';
  return lines === wanted || /[ \t\u00a0]/.test(lines)
    ? []
    : [{ span: spanOf(text.length - lines.length, text.length), newText: wanted }];
}

function gapsIn(text: string, blocks: readonly BodyBlock[]): readonly TextEdit[] {
  const lineEnd = lineEndOf(text);
  return blocks.flatMap((block, index): readonly TextEdit[] => {
    const next = blocks[index + 1];
    // A comment may speak to the line right under it.
    if (!next || block.kind === 'html' || next.kind === 'html' || next.span.start < block.span.end) return [];
    const span = spanOf(block.span.end, next.span.start);
    const gap = text.slice(span.start, span.end);
    if (/\S/.test(gap) || !/[\r\n]/.test(gap) || (isRow(text, block) && isRow(text, next))) return [];
    const lines = gap.match(/\r\n|\n|\r/g)?.length ?? 0;
    const indent = /[^\r\n]*$/.exec(gap)?.[0] ?? '';
    const isInList = block.kind === 'item' && next.kind === 'item';
    const wanted = isInList ? Math.min(lines, 2) : 2;
    return lines === wanted ? [] : [{ span, newText: lineEnd.repeat(wanted) + indent }];
  });
}

/** A row of a table that was pasted without the blank line above it, so that its rows are read one by one. */
const isRow = (text: string, { span }: BodyBlock): boolean => text[span.start] === '|' && text[span.end - 1] === '|';

/** Bullets of Word and dashes of a scan, which Markdown takes for words of a paragraph. */
const BULLET = /^(?:[•▪●◦‣∙·]|[–—−](?=[ \t\u00a0])|\\?-)[ \t\u00a0]+(?=\S)/gmu;

function markEdits(text: string, block: BodyBlock): readonly TextEdit[] {
  const { start, end } = block.span;
  if (block.kind === 'item') {
    const isStar = block.marker === '*' && /^\*[ \t]/.test(text.slice(start, start + 2));
    return isStar ? [{ span: spanOf(start, start + 1), newText: '-' }] : [];
  }
  if (block.kind !== 'paragraph') return [];
  return [...text.slice(start, end).matchAll(BULLET)].map((match) => ({
    span: spanOf(start + match.index, start + match.index + match[0].length),
    newText: '- ',
  }));
}
