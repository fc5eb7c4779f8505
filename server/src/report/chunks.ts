import type { List, RootContent } from 'mdast';
import { moveBlock, plainParagraph } from '../markdown/block';
import { readBlocks, type Block } from '../markdown/blocks';
import { isAllCaps, startsWithCapital } from '../text/letters';
import { spanOf, type Span } from '../text/span';
import { linesOf } from './chunk-lines';
import { moveLine, type DraftLine } from './draft-line';
import { readSectionNumber, type NumberAtStart } from './section-number';

/**
 * A block of the draft as the report reader takes it: pasted lines that Markdown runs together stand apart. Positions
 * inside node and lines count from `span.start`, so that both stay the same objects wherever the chunk moves.
 */
export interface Chunk {
  readonly span: Span;
  readonly node: RootContent;
  readonly lines: readonly DraftLine[];
}

/** The lines of a chunk at their offsets in the draft. */
export const placedLines = ({ span, lines }: Chunk): readonly DraftLine[] =>
  lines.map((line) => moveLine(line, span.start));

/** A heading is a short line. */
const LONGEST_HEADING = 400;
const LONGEST_TITLE = 150;
/** Lines shorter than this were not broken by the edge of a page. */
const WRAPPED_LINE = 60;
/** A year or another large number, which Markdown would take for the number of a list item. */
const YEAR = /^\d{3,}[.)]\s/;
const ENDS_CLAUSE = /[.;:!?/”"]$/;
/** A line that needs no parser: it opens with a word of letters and holds no mark of Markdown. */
const PLAIN_LINE = /^[ \t]*\p{L}{2}[^*_`[\]<>&\\|#~!\r\n]*[^\s*_`[\]<>&\\|#~!]$/u;
/** A line of `=` under text: a heading to Markdown, a drawn rule to who pasted it. */
const RULE_LINE = /^[ \t]*={2,}[ \t]*$/;

/** Chunks of one block; pure in the block's own text, so that they can be kept as long as the block is. */
export function chunksOf(text: string, block: Block): readonly Chunk[] {
  const lines = linesOf(text, block.node, spanOf(block.start, block.end));
  if (lines.length < 2 || !isPasted(text, block.node, lines)) return [chunkWith(lines, block)];
  return paragraphRuns(text, lines).flatMap((run) => reread(text, run));
}

/** Text pasted without blank lines shows a part of the form or a heading amid its lines. */
function isPasted(text: string, node: RootContent, lines: readonly DraftLine[]): boolean {
  if (node.type !== 'paragraph' && node.type !== 'list') return false;
  if (node.type === 'list' && holdsTitles(node)) return true;
  return lines.some((line, index) => {
    const previous = lines[index - 1] ?? null;
    if (isForm(line, previous) || isRule(text, line)) return true;
    return node.type === 'list' ? isLazyText(text, line, previous) : isPastedHeading(line, previous);
  });
}

/** `1. Nhiệm vụ` over indented paragraphs: to Markdown they belong to the list item, in a report to the section. */
function holdsTitles(list: List): boolean {
  if (!list.ordered) return false;
  return list.children.some(({ children: [title, ...rest] }) => {
    if (title?.type !== 'paragraph' || rest[0]?.type !== 'paragraph') return false;
    const length = (title.position?.end.offset ?? 0) - (title.position?.start.offset ?? 0);
    const end = title.children.at(-1);
    const isOpen = end?.type !== 'text' || !/[.;:,!?…]$/.test(end.value);
    return length <= LONGEST_TITLE && isOpen && rest.every(({ type }) => type === 'paragraph' || type === 'list');
  });
}

const isRule = (text: string, line: DraftLine): boolean => RULE_LINE.test(text.slice(line.span.start, line.span.end));

/** A part of the form, unless a sentence was broken before it: "… của nước / Cộng hòa …", "… Kế hoạch / ngày …". */
function isForm(line: DraftLine, previous: DraftLine | null): boolean {
  if (line.form.length === 0) return false;
  if (!previous || previous.form.length > 0 || ENDS_CLAUSE.test(previous.text) || isAllCaps(previous.text))
    return !isTitleGoingOn(line, previous);
  return startsWithCapital(line.text) && previous.text.length < WRAPPED_LINE;
}

/** "KẾ HOẠCH NĂM 2025" under "II. TÌNH HÌNH THỰC HIỆN" is the rest of a heading and no title of a document. */
const isTitleGoingOn = (line: DraftLine, previous: DraftLine | null): boolean =>
  previous !== null && line.form[0]?.kind === 'document-type' && numberOf(previous)?.number.style === 'roman';

const numberOf = (line: DraftLine): NumberAtStart | null => readSectionNumber(line.text, 0);

/** One run of lines for each paragraph of a pasted text: a line, or lines that a scan broke in mid-sentence. */
function paragraphRuns(text: string, lines: readonly DraftLine[]): readonly (readonly DraftLine[])[] {
  const runs: DraftLine[][] = [];
  const broken = lines.some(goesOnSmall);
  let previous: DraftLine | null = null;
  for (const line of lines) {
    const isApart = isRule(text, line) || !previous || isRule(text, previous) || hasBlankLine(text, previous, line);
    if (!isApart && previous && continues(line, previous, broken)) runs.at(-1)?.push(line);
    else runs.push([line]);
    previous = line;
  }
  return runs;
}

const hasBlankLine = (text: string, above: DraftLine, below: DraftLine): boolean =>
  /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(text.slice(above.span.end, below.span.start));

/** True for a line that begins amid a sentence. */
const goesOnSmall = (line: DraftLine): boolean =>
  !line.isItem && !numberOf(line) && !startsWithCapital(line.text) && !YEAR.test(line.text);

/**
 * The rule by which a broken paragraph is told from two: no sentence end, and the next line goes on in lower case.
 * @param broken whether the text is broken at the edge of a page at all; where no line shows it, each is a paragraph
 */
function continues(line: DraftLine, previous: DraftLine, broken: boolean): boolean {
  if (line.isItem || numberOf(line)) return false;
  if (isCapitalHeading(previous))
    return isAllCaps(line.text) && !ENDS_CLAUSE.test(previous.text) && !isForm(line, previous);
  if (isForm(line, previous) || (previous.form.length > 0 && previous.form[0]?.kind !== 'addressees')) return false;
  if (ENDS_CLAUSE.test(previous.text)) return false;
  if (previous.form.length > 0) return !startsWithCapital(line.text);
  return goesOnSmall(line) || (broken && previous.text.length >= WRAPPED_LINE);
}

const isCapitalHeading = (line: DraftLine): boolean => {
  const number = numberOf(line);
  return number !== null && isOuter(number) && isAllCaps(line.text.slice(number.length));
};

/** "1." and "1)", which begin an item to Markdown, as "1.1." and "a)" do not. */
const isListMark = ({ number }: NumberAtStart): boolean => number.style === 'arabic';

const isOuter = (number: NumberAtStart | null): boolean =>
  number?.number.style === 'roman' || number?.number.style === 'capital';

/** An unindented line that Markdown pulls into the list item above it, though one of them is a title or paragraph. */
function isLazyText(text: string, line: DraftLine, previous: DraftLine | null): boolean {
  const own = numberOf(line);
  if (isOuter(own) && isAllCaps(line.text)) return true;
  if (!previous || line.isItem) return false;
  const indent = text[line.span.start];
  const isIndented = indent === ' ' || indent === '\t';
  if (own) return !isListMark(own) && !isIndented && (ENDS_CLAUSE.test(previous.text) || numberOf(previous) !== null);
  if (isIndented || !startsWithCapital(line.text)) return false;
  const number = numberOf(previous);
  if (!number) return ENDS_CLAUSE.test(previous.text) || isAllCaps(line.text);
  return ENDS_CLAUSE.test(previous.text) || (!/,$/.test(previous.text) && previous.text.length < LONGEST_TITLE);
}

/** A numbered title that was pasted without the blank line Markdown asks for. */
function isPastedHeading(line: DraftLine, previous: DraftLine | null): boolean {
  const number = numberOf(line);
  if (!number || line.text.length > LONGEST_HEADING) return false;
  const title = line.text.slice(number.length);
  const { style } = number.number;
  if ((style === 'part' || isOuter(number)) && (isAllCaps(title) || title === '')) return true;
  if (style === 'part' || style === 'capital' || style === 'letter') return false;
  if (/[.;,]$/.test(title) || title.length > LONGEST_TITLE) return false;
  return previous === null || ENDS_CLAUSE.test(previous.text) || numberOf(previous) !== null;
}

function reread(text: string, run: readonly DraftLine[]): readonly Chunk[] {
  const start = run[0]?.span.start ?? 0;
  const end = run.at(-1)?.span.end ?? start;
  if (run.length === 1 && run[0] && isRule(text, run[0])) return [ruleChunk(spanOf(start, end))];
  const typed = text.slice(start, end);
  if (run.length === 1 && PLAIN_LINE.test(typed)) {
    const words = spanOf(start + typed.length - typed.trimStart().length, end);
    return [chunkOf(text, plainParagraph(text, words))];
  }
  return readBlocks(typed).blocks.map((block) => {
    return chunkOf(text, moveBlock(block, start));
  });
}

const chunkOf = (text: string, block: Block): Chunk =>
  chunkWith(linesOf(text, block.node, spanOf(block.start, block.end)), block);

/** @param lines at their offsets in the draft */
const chunkWith = (lines: readonly DraftLine[], { node, start, end }: Block): Chunk => ({
  span: spanOf(start, end),
  node,
  lines: lines.map((line) => moveLine(line, -start)),
});

function ruleChunk(span: Span): Chunk {
  const length = span.end - span.start;
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: length + 1, offset: length } };
  return { span, node: { type: 'thematicBreak', position }, lines: [] };
}
