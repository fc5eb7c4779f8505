import type { BodyBlock } from '../../report/report';
import { fold } from '../../text/fold';
import { startsWithCapital } from '../../text/letters';
import { spanOf, type Span } from '../../text/span';
import { wordsOf } from './same-words';
import type { Step } from './step';

/** "2", "- 2 -", "Trang 2/8": a page number alone on its line. */
const PAGE_NUMBER =
  /^[ \t]*(?:[-–—][ \t]*)?(?:trang[ \t]+)?(\d{1,3})(?:[ \t]*\/[ \t]*\d{1,3})?(?:[ \t]*[-–—])?[ \t]*$/iu;
const LINE = /[^\r\n]+/g;
const ENDS_SENTENCE = /[.;:!?…”"]$/;
const LONGEST_HEAD = 120;

interface Page {
  /** Index of the block in the body. */
  readonly index: number;
  readonly span: Span;
  readonly number: number;
  /** The block holds nothing else. */
  readonly alone: boolean;
}

/**
 * Page numbers and running heads that a scan left in the text. Only where they are certain: the numbers count on by one
 * through the whole draft, or a single one in a paragraph of its own cuts a sentence in two; a running head stands
 * beside every one of them and nowhere else.
 */
export const pageNumbers: Step = {
  name: 'page-numbers',
  ways: ({ report, text }) => [goneIn(text, report.body).map((span) => ({ span: withGap(text, span), newText: '' }))],
  keeps: (before, after) => {
    const lost = goneIn(before.text, before.report.body).flatMap(({ start, end }) =>
      wordsOf(before.text.slice(start, end)),
    );
    return (
      wordsOf(before.text).length === wordsOf(after.text).length + lost.length &&
      before.report.headings.length === after.report.headings.length
    );
  },
};

function goneIn(text: string, body: readonly BodyBlock[]): readonly Span[] {
  const pages = pagesIn(text, body);
  if (!areCertain(text, body, pages)) return [];
  const heads = runningHeads(text, body, pages).flatMap((index) => body[index]?.span ?? []);
  return [...pages.map(({ span }) => span), ...heads].sort((a, b) => a.start - b.start);
}

const textOf = (text: string, block: BodyBlock | undefined): string =>
  block ? text.slice(block.span.start, block.span.end).trim() : '';

function pagesIn(text: string, body: readonly BodyBlock[]): readonly Page[] {
  return body.flatMap((block, index): readonly Page[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    const { start, end } = block.span;
    return [...text.slice(start, end).matchAll(LINE)].flatMap((line): readonly Page[] => {
      const number = PAGE_NUMBER.exec(line[0])?.[1];
      if (number === undefined) return [];
      const span = spanOf(start + line.index, start + line.index + line[0].length);
      const alone = textOf(text, block) === line[0].trim();
      return [{ index, span, number: Number(number), alone }];
    });
  });
}

function areCertain(text: string, body: readonly BodyBlock[], pages: readonly Page[]): boolean {
  const [first, ...others] = pages;
  if (!first || first.number === 0) return false;
  if (others.length > 0) return others.every(({ number }, index) => number === first.number + index + 1);
  const before = body[first.index - 1];
  const after = body[first.index + 1];
  if (!first.alone || before?.kind !== 'paragraph' || after?.kind !== 'paragraph') return false;
  return !ENDS_SENTENCE.test(textOf(text, before)) && !startsWithCapital(textOf(text, after));
}

/** Indexes of paragraphs with the same words beside every page number and nowhere else. */
function runningHeads(text: string, body: readonly BodyBlock[], pages: readonly Page[]): readonly number[] {
  if (pages.length < 2 || pages.some(({ alone }) => !alone)) return [];
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

/** The line or paragraph with the white space before it. */
const withGap = (text: string, { start, end }: Span): Span => spanOf(text.slice(0, start).trimEnd().length, end);
