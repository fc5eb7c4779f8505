import type { BodyBlock, Report } from '../../report/report';
import { readDraftLine } from '../../report/draft-line';
import { readSectionNumber } from '../../report/section-number';
import { fold } from '../../text/fold';
import { spanOf, type Span } from '../../text/span';

/** A paragraph whose end is no end of a sentence. */
export type ParagraphEnd =
  | {
      /** The sentence goes on in the next paragraph; a page's number or a rule may stand between. */
      readonly kind: 'cut';
      readonly lastWord: Span;
      /** Where the sentence goes on, and with which word. */
      readonly nextStart: number;
      readonly next: string;
    }
  | { readonly kind: 'comma'; readonly mark: Span };

/** A shorter paragraph may be a line of its own: a label, a verse, an address. */
const SHORTEST_CUT = 40;
/** How much of both ends is looked at. */
const NEARBY = 60;
/** Letters, digits, a comma, closing brackets and quotation marks, emphasis: nothing that ends a sentence. */
const OPEN_END = /(?:[\p{L}\p{M}\d%,)”"’][*_]*|\s[-–])$/u;
const GOES_ON = /^[*_]{0,3}\p{Ll}/u;
/** The last line of the grounds mostly ends with a comma, before "QUYẾT ĐỊNH:". */
const GROUNDS = /^(?:can cu|theo de nghi|xet)\b/;
const PAGE_NUMBER = /^[-–—\s]*(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—\s]*$/i;

type Paragraph = Extract<BodyBlock, { kind: 'paragraph' }>;

/** Every paragraph of the body that ends amid a sentence. */
export function paragraphEnds(report: Report): readonly ParagraphEnd[] {
  return report.body.flatMap((block, index) => {
    if (block.kind !== 'paragraph' || isPageNumber(report.text, block)) return [];
    const next = nextParagraph(report, index);
    return next ? (endOf(report, block, next.block, next.direct) ?? []) : [];
  });
}

/** The paragraph after this one, a number of a page and rules between them left out. */
function nextParagraph(report: Report, index: number): { readonly block: Paragraph; readonly direct: boolean } | null {
  for (let at = index + 1; at < report.body.length; at++) {
    const block = report.body[at];
    if (block?.kind === 'rule' || (block && isPageNumber(report.text, block))) continue;
    return block?.kind === 'paragraph' ? { block, direct: at === index + 1 } : null;
  }
  return null;
}

/** `3`, `- 3 -`, `Trang 3/12` alone in a paragraph. */
function isPageNumber(text: string, { kind, span }: BodyBlock): boolean {
  if (kind !== 'paragraph' && kind !== 'item') return false;
  return span.end - span.start <= 20 && PAGE_NUMBER.test(text.slice(span.start, span.end));
}

function endOf({ text }: Report, first: Paragraph, second: Paragraph, direct: boolean): ParagraphEnd | null {
  const end = first.span.start + text.slice(first.span.start, first.span.end).trimEnd().length;
  if (end - first.span.start < SHORTEST_CUT) return null;
  const tail = text.slice(Math.max(first.span.start, end - NEARBY), end);
  if (!OPEN_END.test(tail)) return null;
  const head = text.slice(second.span.start, Math.min(second.span.end, second.span.start + NEARBY));
  const goesOn = GOES_ON.test(head);
  const isComma = direct && tail.endsWith(',') && /^\p{Lu}/u.test(head) && !isGround(text, first.span);
  if ((!goesOn && !isComma) || opensAsItem(text, first.span) || opensAsItem(text, second.span)) return null;
  if (isComma) return { kind: 'comma', mark: spanOf(end - 1, end) };
  const lastWord = /\S+$/.exec(tail)?.[0].length ?? 0;
  const next = /^\S+/.exec(head)?.[0] ?? '';
  return { kind: 'cut', lastWord: spanOf(end - lastWord, end), nextStart: second.span.start, next };
}

const isGround = (text: string, { start }: Span): boolean =>
  GROUNDS.test(fold(text.slice(start, start + NEARBY)).replace(/^[*_]+/, ''));

/** Items of a list, numbered paragraphs and lines of the form have ends of their own. */
function opensAsItem(text: string, span: Span): boolean {
  const first = /^[^\r\n]*/.exec(text.slice(span.start, Math.min(span.end, span.start + 2 * NEARBY)))?.[0] ?? '';
  const line = readDraftLine(text, spanOf(span.start, span.start + first.length));
  return line.isItem || line.form.length > 0 || readSectionNumber(line.text, 0) !== null;
}
