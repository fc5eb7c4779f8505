import type { BodyBlock } from '../../report/report';
import { fold } from '../../text/fold';
import { startsWithCapital } from '../../text/letters';
import { spanOf, type TextEdit } from '../../text/span';
import { wordsOf } from './same-words';
import type { Step } from './step';

/** "2", "- 2 -", "Trang 2/8": a page number alone in its paragraph. */
const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:trang\s+)?(\d{1,3})(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?$/iu;
const ENDS_SENTENCE = /[.;:!?…”"]$/;
const LONGEST_HEAD = 120;

interface Page {
  readonly index: number;
  readonly number: number;
}

/**
 * Page numbers and running heads that a scan left between paragraphs. Only where they are certain: the numbers alone in
 * their paragraphs count on by one, or a single one cuts a sentence in two; a running head stands beside every one of
 * them and nowhere else.
 */
export const pageNumbers: Step = {
  name: 'page-numbers',
  ways: ({ report, text }) => {
    const { body } = report;
    const pages = pagesIn(text, body);
    if (!areCertain(text, body, pages)) return [];
    const gone = new Set([...pages.map(({ index }) => index), ...runningHeads(text, body, pages)]);
    return [[...gone].sort((a, b) => a - b).map((index) => removal(text, body, index))];
  },
  keeps: (before, after) => {
    const { body } = before.report;
    const pages = pagesIn(before.text, body);
    const gone = [...pages.map(({ index }) => index), ...runningHeads(before.text, body, pages)];
    const lost = gone.flatMap((index) => wordsOf(textOf(before.text, body[index])));
    return (
      wordsOf(before.text).length === wordsOf(after.text).length + lost.length &&
      before.report.headings.length === after.report.headings.length
    );
  },
};

const textOf = (text: string, block: BodyBlock | undefined): string =>
  block ? text.slice(block.span.start, block.span.end).trim() : '';

function pagesIn(text: string, body: readonly BodyBlock[]): readonly Page[] {
  return body.flatMap((block, index): readonly Page[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    const number = PAGE_NUMBER.exec(textOf(text, block))?.[1];
    return number === undefined ? [] : [{ index, number: Number(number) }];
  });
}

function areCertain(text: string, body: readonly BodyBlock[], pages: readonly Page[]): boolean {
  const [first, ...others] = pages;
  if (!first || first.number === 0) return false;
  if (others.length > 0) return others.every(({ number }, index) => number === first.number + index + 1);
  const before = textOf(text, body[first.index - 1]);
  const after = body[first.index + 1];
  const isCut = before !== '' && !ENDS_SENTENCE.test(before) && body[first.index - 1]?.kind === 'paragraph';
  return isCut && after?.kind === 'paragraph' && !startsWithCapital(textOf(text, after));
}

/** Indexes of paragraphs with the same words beside every page number and nowhere else. */
function runningHeads(text: string, body: readonly BodyBlock[], pages: readonly Page[]): readonly number[] {
  if (pages.length < 2) return [];
  const keyOf = (index: number): string => {
    const block = body[index];
    const words = block?.kind === 'paragraph' ? textOf(text, block) : '';
    return words.length > LONGEST_HEAD ? '' : fold(words).replace(/\s+/g, ' ');
  };
  return [-1, 1].flatMap((side) => {
    const beside = pages.map(({ index }) => index + side);
    const key = keyOf(beside[0] ?? -1);
    const all = body.flatMap((_, index) => (keyOf(index) === key ? [index] : []));
    return key !== '' && all.length === beside.length && all.every((index, at) => index === beside[at]) ? beside : [];
  });
}

/** The block with the white space before it. */
function removal(text: string, body: readonly BodyBlock[], index: number): TextEdit {
  const block = body[index]?.span ?? spanOf(0, 0);
  const start = text.slice(0, block.start).trimEnd().length;
  return { span: spanOf(start, block.end), newText: '' };
}
