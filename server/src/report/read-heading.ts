import type { PhrasingContent, RootContent } from 'mdast';
import { hasWords, isAllCaps, startsWithCapital } from '../text/letters';
import { spanOf, type Span } from '../text/span';
import { isCaption } from './caption';
import type { Chunk } from './chunks';
import type { HeadingForm, NumberStyle, SectionNumber } from './report';
import { readSectionNumber } from './section-number';
import { contentOf, withoutMarks } from './typed-text';

/** A heading as typed, before its place among the others is known. */
export interface Heading {
  readonly number: SectionNumber | null;
  readonly title: string;
  readonly titleSpan: Span;
  readonly span: Span;
  readonly form: HeadingForm;
  readonly depth: number | null;
}

/** Longer lines are sentences, whatever number they begin with. */
const LONGEST_PLAIN_TITLE = 150;
const LONGEST_CAPITAL_TITLE = 400;
/** Only a line as wide as a page was broken by its edge. */
const WRAPPED_LINE = 60;
const ENDS_SENTENCE = /[.;:,!?…]$/;
const OUTER_STYLES: ReadonlySet<NumberStyle> = new Set(['part', 'capital', 'roman']);
/** A title may end with a colon, as a sentence that a list follows does not when it is this short. */
const LONGEST_WITH_COLON = 80;
/** White space and marks between a number and its title, as in `1. **Nhiệm vụ**` and `Phần I – …`. */
const BEFORE_TITLE = /^(?:[\s*_\u00a0]|[–—:-](?=\s))*/;

/** Reads a chunk as a heading; null when it is text. `next` tells a lone numbered line from a list. */
export function readHeading(text: string, chunk: Chunk, next: Chunk | null): Heading | null {
  const form = formOf(chunk, next);
  return form && makeHeading(text, chunk, form);
}

function formOf(chunk: Chunk, next: Chunk | null): HeadingForm | null {
  const line = chunk.lines[0];
  if (!line) return null;
  switch (chunk.node.type) {
    case 'heading':
      return hasWords(line.text) ? 'atx' : null;
    case 'paragraph':
      if (isBoldTitle(chunk, line.text)) return 'bold';
      return isPlainTitle(chunk, next) ? 'plain' : null;
    case 'list':
      return isListTitle(chunk, next) ? 'list' : null;
    default:
      return null;
  }
}

function makeHeading(text: string, chunk: Chunk, form: HeadingForm): Heading {
  const start = chunk.span.start + (chunk.lines[0]?.content.start ?? 0);
  const last = chunk.lines.at(-1);
  const end = last ? chunk.span.start + last.content.end : chunk.span.end;
  const number = readSectionNumber(text.slice(start, end), start);
  const from = start + (number?.length ?? 0);
  const lead = BEFORE_TITLE.exec(text.slice(from, end))?.[0].length ?? 0;
  const titleSpan = contentOf(text, spanOf(from + lead, end));
  return {
    number: number?.number ?? null,
    title: titleIn(text, titleSpan),
    titleSpan,
    span: chunk.span,
    form,
    depth: chunk.node.type === 'heading' ? chunk.node.depth : null,
  };
}

const titleIn = (text: string, span: Span): string =>
  withoutMarks(text.slice(span.start, span.end))
    .replace(/<br\s?\/?>/gi, ' ')
    .replace(/<\/?(?:b|i|u|em|strong|center|span|font)(?:\s[^<>]{0,200})?>/gi, '')
    .replace(/\s+/g, ' ');

/** "Phần thứ nhất" on a line of its own is one heading with the title on the next; null when none follows. */
export function withTitleBelow(text: string, heading: Heading, chunk: Chunk): Heading | null {
  if (heading.number?.style !== 'part' || heading.title !== '') return null;
  if (chunk.node.type !== 'heading' && chunk.node.type !== 'paragraph') return null;
  const below = makeHeading(text, chunk, heading.form);
  if (below.number || chunk.lines.some((line) => line.form.length > 0)) return null;
  const isMarkedAlike = heading.form !== 'plain' && formOf(chunk, null) === heading.form;
  if (!isAllCaps(below.title) && !isMarkedAlike) return null;
  return { ...below, number: heading.number, span: spanOf(heading.span.start, chunk.span.end), depth: heading.depth };
}

/** The words of a heading as Markdown has them. */
export function headingInline(node: RootContent): readonly PhrasingContent[] {
  if (node.type === 'heading' || node.type === 'paragraph') return node.children;
  const item = node.type === 'list' ? node.children[0]?.children[0] : undefined;
  return item?.type === 'paragraph' ? item.children : [];
}

/** A paragraph all in bold that ends no sentence; a bold lead-in such as "Nguyên nhân như sau:" is text. */
function isBoldTitle(chunk: Chunk, firstLine: string): boolean {
  if (chunk.node.type !== 'paragraph') return false;
  const bold = chunk.node.children.every(
    (child) =>
      child.type === 'strong' ||
      child.type === 'break' ||
      (child.type === 'emphasis' && child.children.every((inner) => inner.type === 'strong')) ||
      (child.type === 'text' && !hasWords(child.value)),
  );
  const text = titleText(chunk);
  if (!bold || !hasWords(text) || text.length > LONGEST_CAPITAL_TITLE || isCaption(text)) return false;
  return readSectionNumber(firstLine, 0) !== null || isAllCaps(text) || !ENDS_SENTENCE.test(text);
}

const titleText = (chunk: Chunk): string => chunk.lines.map((line) => line.text).join(' ');

/** An unmarked line with a number: in capitals behind Phần or a capital; short behind a Roman number; behind others short with text below. */
function isPlainTitle(chunk: Chunk, next: Chunk | null): boolean {
  const text = titleText(chunk);
  const number = readSectionNumber(text, 0);
  if (!number || text.length > LONGEST_CAPITAL_TITLE) return false;
  const title = text.slice(number.length);
  const { style } = number.number;
  if (style === 'part') return isAllCaps(title) || title === '';
  if (style === 'capital') return isAllCaps(title);
  if (style === 'roman') return isAllCaps(title) || title === '' || (startsWithCapital(title) && isShortTitle(chunk));
  if (style === 'letter') return false;
  return isShortTitle(chunk) && isText(next);
}

/** `1. Nhiệm vụ` alone before a paragraph is a title that Markdown takes for a list. */
function isListTitle(chunk: Chunk, next: Chunk | null): boolean {
  if (chunk.node.type !== 'list' || !chunk.node.ordered || chunk.node.children.length !== 1) return false;
  const blocks = chunk.node.children[0]?.children ?? [];
  const paragraph = blocks[0];
  // A year that opens a sentence is no number of a section.
  if (!readSectionNumber(chunk.lines[0]?.text ?? '', 0)) return false;
  if (paragraph?.type !== 'paragraph' || blocks.length !== 1) return false;
  if (paragraph.children.every((child) => child.type === 'strong')) return true;
  return isShortTitle(chunk) && isText(next);
}

/** A line that ends no sentence, or the few lines into which the edge of a page broke it. */
function isShortTitle(chunk: Chunk): boolean {
  const text = titleText(chunk);
  if (text.length > LONGEST_PLAIN_TITLE || chunk.lines.slice(0, -1).some((line) => line.text.length < WRAPPED_LINE))
    return false;
  return !ENDS_SENTENCE.test(text) || (text.endsWith(':') && text.length <= LONGEST_WITH_COLON);
}

/** Text or a smaller title, under which a numbered line is a title; over a section of a higher level it ends a list. */
export function isText(chunk: Chunk | null): boolean {
  if (chunk === null) return false;
  const number = readSectionNumber(chunk.lines[0]?.text ?? '', 0);
  switch (chunk.node.type) {
    case 'paragraph':
      return number === null || !OUTER_STYLES.has(number.number.style);
    case 'list':
      return number === null;
    default:
      return chunk.node.type === 'table';
  }
}
