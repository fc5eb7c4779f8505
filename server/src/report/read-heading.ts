import { isAllCaps } from '../text/letters';
import { spanOf, type Span } from '../text/span';
import type { Chunk } from './chunks';
import type { HeadingForm, SectionNumber } from './report';
import { readSectionNumber } from './section-number';

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
const ENDS_SENTENCE = /[.;:,!?…]$/;

/** Reads a chunk as a heading; null when it is text. `next` tells a lone numbered line from a list. */
export function readHeading(text: string, chunk: Chunk, next: Chunk | null): Heading | null {
  const line = chunk.lines[0];
  if (!line) return null;
  const last = chunk.lines.at(-1) ?? line;
  const content = spanOf(line.content.start, last.content.end);
  const make = (form: HeadingForm, depth: number | null): Heading => {
    const typed = text.slice(content.start, content.end);
    const number = readSectionNumber(typed, content.start);
    // A number set apart from its title by Markdown's marks, as in `1. **Nhiệm vụ**`.
    const from = content.start + (number?.length ?? 0);
    const lead = /^[\s*_]*/.exec(text.slice(from, content.end))?.[0].length ?? 0;
    const titleSpan = spanOf(from + lead, content.end);
    const title = text
      .slice(titleSpan.start, titleSpan.end)
      .replace(/[*_]{2,}/g, '')
      .replace(/\s+/g, ' ');
    return { number: number?.number ?? null, title, titleSpan, span: chunk.span, form, depth };
  };
  switch (chunk.node.type) {
    case 'heading':
      return make('atx', chunk.node.depth);
    case 'paragraph':
      if (isBoldTitle(chunk, line.text)) return make('bold', null);
      return isPlainTitle(chunk, next) ? make('plain', null) : null;
    case 'list':
      return isListTitle(chunk, next) ? make('list', null) : null;
    default:
      return null;
  }
}

/** A paragraph all in bold that ends no sentence; a bold lead-in such as "Nguyên nhân như sau:" is text. */
function isBoldTitle(chunk: Chunk, firstLine: string): boolean {
  if (chunk.node.type !== 'paragraph') return false;
  const bold = chunk.node.children.every(
    (child) =>
      child.type === 'strong' ||
      child.type === 'break' ||
      (child.type === 'emphasis' && child.children.every((inner) => inner.type === 'strong')) ||
      (child.type === 'text' && child.value.trim() === ''),
  );
  const text = chunk.lines.map((line) => line.text).join(' ');
  if (!bold || text === '') return false;
  return readSectionNumber(firstLine, 0) !== null || isAllCaps(text) || !ENDS_SENTENCE.test(text);
}

/** An unmarked line with a number: Roman or Phần in capitals, or a short numbered title that text follows. */
function isPlainTitle(chunk: Chunk, next: Chunk | null): boolean {
  const text = chunk.lines.map((line) => line.text).join(' ');
  const number = readSectionNumber(text, 0);
  if (!number || text.length > 400) return false;
  const title = text.slice(number.length);
  if (number.number.style === 'part' || number.number.style === 'roman') return isAllCaps(title) || title === '';
  if (number.number.style === 'letter') return false;
  return isShortTitle(text) && chunk.lines.length === 1 && isText(next);
}

/** `1. Nhiệm vụ` alone before a paragraph is a title that Markdown takes for a list. */
function isListTitle(chunk: Chunk, next: Chunk | null): boolean {
  if (chunk.node.type !== 'list' || !chunk.node.ordered || chunk.node.children.length !== 1) return false;
  const blocks = chunk.node.children[0]?.children ?? [];
  const paragraph = blocks[0];
  if (paragraph?.type !== 'paragraph' || blocks.length !== 1 || chunk.lines.length !== 1) return false;
  if (paragraph.children.every((child) => child.type === 'strong')) return true;
  return isShortTitle(chunk.lines[0]?.text ?? '') && isText(next);
}

const isShortTitle = (text: string): boolean => text.length <= LONGEST_PLAIN_TITLE && !ENDS_SENTENCE.test(text);

const isText = (chunk: Chunk | null): boolean =>
  chunk !== null &&
  (chunk.node.type === 'paragraph' ||
    chunk.node.type === 'table' ||
    (chunk.node.type === 'list' && !chunk.node.ordered));
