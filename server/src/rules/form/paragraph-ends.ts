import { readDraftLine } from '../../report/draft-line';
import type { BodyBlock } from '../../report/report';
import { readSectionNumber } from '../../report/section-number';
import { fold } from '../../text/fold';
import { spanOf, type Span } from '../../text/span';
import type { RuleContext } from '../rule';

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
export function paragraphEnds(context: Pick<RuleContext, 'report' | 'memory'>): readonly ParagraphEnd[] {
  const { body } = context.report;
  return body.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return [];
    const edges = edgesOf(context, block);
    if (!edges.end || edges.isPageNumber || edges.isItem) return [];
    const next = nextParagraph(context, index);
    return next ? (endOf({ block, edges }, { ...next, edges: edgesOf(context, next.block) }) ?? []) : [];
  });
}

/** The paragraph after this one, a number of a page and rules between them left out. */
function nextParagraph(
  context: Pick<RuleContext, 'report' | 'memory'>,
  index: number,
): { readonly block: Paragraph; readonly direct: boolean } | null {
  const { body } = context.report;
  for (let at = index + 1; at < body.length; at++) {
    const block = body[at];
    if (block?.kind === 'rule') continue;
    const isText = block?.kind === 'paragraph' || block?.kind === 'item';
    if (isText && edgesOf(context, block).isPageNumber) continue;
    return block?.kind === 'paragraph' ? { block, direct: at === index + 1 } : null;
  }
  return null;
}

/** How a paragraph begins and ends, offsets from its start. */
interface Edges {
  /** `3`, `- 3 -`, `Trang 3/12` alone in a paragraph. */
  readonly isPageNumber: boolean;
  /** Items of a list, numbered paragraphs and lines of the form have ends of their own. */
  readonly isItem: boolean;
  /** Null where the paragraph ends as a sentence does, or is too short to be cut. */
  readonly end: { readonly at: number; readonly word: number; readonly isComma: boolean } | null;
  readonly isGround: boolean;
  readonly goesOn: boolean;
  readonly opensCapital: boolean;
  readonly firstWord: string;
}

const edgesOf = ({ report, memory }: Pick<RuleContext, 'report' | 'memory'>, block: BodyBlock): Edges =>
  memory.ofBlock(readEdges, report.text, block);

function readEdges(typed: string): Edges {
  const head = typed.slice(0, NEARBY);
  return {
    isPageNumber: typed.length <= 20 && PAGE_NUMBER.test(typed),
    isItem: opensAsItem(typed),
    end: readEnd(typed),
    isGround: GROUNDS.test(fold(head).replace(/^[*_]+/, '')),
    goesOn: GOES_ON.test(head),
    opensCapital: /^\p{Lu}/u.test(head),
    firstWord: /^\S+/.exec(head)?.[0] ?? '',
  };
}

function readEnd(typed: string): Edges['end'] {
  const at = typed.trimEnd().length;
  const tail = typed.slice(Math.max(0, at - NEARBY), at);
  if (at < SHORTEST_CUT || !OPEN_END.test(tail)) return null;
  return { at, word: /\S+$/.exec(tail)?.[0].length ?? 0, isComma: tail.endsWith(',') };
}

interface Read {
  readonly block: Paragraph;
  readonly edges: Edges;
}

function endOf(first: Read, second: Read & { readonly direct: boolean }): ParagraphEnd | null {
  const { end, isGround } = first.edges;
  const { isItem, goesOn, opensCapital, firstWord } = second.edges;
  if (!end || isItem) return null;
  const at = first.block.span.start + end.at;
  if (second.direct && end.isComma && opensCapital && !isGround) return { kind: 'comma', mark: spanOf(at - 1, at) };
  if (!goesOn) return null;
  return { kind: 'cut', lastWord: spanOf(at - end.word, at), nextStart: second.block.span.start, next: firstWord };
}

function opensAsItem(typed: string): boolean {
  const first = /^[^\r\n]*/.exec(typed.slice(0, 2 * NEARBY))?.[0] ?? '';
  const line = readDraftLine(typed, spanOf(0, first.length));
  return line.isItem || line.form.length > 0 || readSectionNumber(line.text, 0) !== null;
}
