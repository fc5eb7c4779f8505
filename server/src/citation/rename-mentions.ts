import { shortDate } from './canonical-form';
import type { Citation } from './citation';
import type { CitedDocument } from './cited-documents';
import { readDate } from './dates';
import type { MentionAt } from './mention-at';
import { readingOf } from './reading';
import { scanCitations } from './scan-citations';
import { fold } from '../text/fold';
import { slice, type Span, type TextEdit } from '../text/span';

/** What of a document's mentions can be written anew everywhere at once. */
export interface RenamablePart {
  readonly kind: 'symbol' | 'date';
  readonly span: Span;
  /** The symbol in full, also where the text shares its code with the next in a list; the date as typed. */
  readonly text: string;
}

/** Why mentions cannot be written anew; `at` is the mention that stands against it. */
export type RenameRefusal =
  | { readonly kind: 'no-symbol' }
  | { readonly kind: 'wrong-symbol'; readonly suggestion: string | null }
  | { readonly kind: 'no-date' }
  | { readonly kind: 'shared-code'; readonly code: string; readonly at: Span }
  | { readonly kind: 'marks-inside'; readonly at: Span };

export type Renaming = { readonly edits: readonly TextEdit[] } | { readonly refusal: RenameRefusal };

const MARKS = /[*_]/;
const CODE = /[/-].*$/s;
const DAY_WORD = /^ngày\s+/i;

/** The symbol or the date that a place in a mention lies in or directly behind; null for other parts. */
export function renamablePartAt(text: string, { mention }: MentionAt, offset: number): RenamablePart | null {
  const { symbol, date } = mention;
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  if (symbol && holds(symbol.span)) return { kind: 'symbol', span: symbol.span, text: symbol.text };
  if (date && holds(date.span)) {
    return { kind: 'date', span: date.span, text: slice(text, date.span).replace(/\s+/g, ' ') };
  }
  return null;
}

/**
 * Writes a new symbol in every mention of a document that has one.
 * @param citations all of the text, in order: in a list several may share one code ("1656 và 1662/QĐ-UBND")
 */
export function renameSymbol(
  text: string,
  citations: readonly Citation[],
  document: CitedDocument,
  typed: string,
): Renaming {
  const reading = readSymbol(typed);
  if ('refusal' in reading) return reading;
  const edits: TextEdit[] = [];
  for (const mention of document.mentions) {
    if (!mention.symbol) continue;
    const { span } = mention.symbol;
    if (MARKS.test(slice(text, span))) return { refusal: { kind: 'marks-inside', at: span } };
    const code = codeOf(mention.symbol.text);
    if (sharesCode(text, citations, mention) && code !== codeOf(reading.symbol)) {
      return { refusal: { kind: 'shared-code', code, at: span } };
    }
    edits.push({ span, newText: hasCode(text, mention) ? reading.symbol : reading.symbol.replace(CODE, '') });
  }
  return { edits };
}

/** Writes a new date in every mention of a document that has one, each in its own way: in figures or in words. */
export function renameDate(text: string, document: CitedDocument, typed: string): Renaming {
  const iso = readIso(typed);
  if (iso === null) return { refusal: { kind: 'no-date' } };
  const edits: TextEdit[] = [];
  for (const { date } of document.mentions) {
    if (!date) continue;
    const old = slice(text, date.span);
    if (MARKS.test(old)) return { refusal: { kind: 'marks-inside', at: date.span } };
    edits.push({ span: date.span, newText: dateLike(old, iso) });
  }
  return { edits };
}

function readSymbol(
  typed: string,
): { readonly symbol: string } | { readonly refusal: Extract<RenameRefusal, { kind: `${'no' | 'wrong'}-symbol` }> } {
  const head = 'Văn bản số ';
  const value = typed.trim();
  const [found, ...others] = scanCitations(head + value);
  const isWhole = found?.symbol?.span.start === head.length && found.symbol.span.end === head.length + value.length;
  if (!found?.symbol || !isWhole || others.length > 0) return { refusal: { kind: 'no-symbol' } };
  const wrong = found.problems.find((problem) => problem.kind === 'separator');
  return wrong ? { refusal: { kind: 'wrong-symbol', suggestion: wrong.suggestion } } : { symbol: found.symbol.text };
}

/** What follows the number: "/QĐ-UBND", "-CT/TW". */
const codeOf = (symbol: string): string => CODE.exec(symbol)?.[0] ?? '';

const hasCode = (text: string, { symbol }: Citation): boolean => symbol !== null && CODE.test(slice(text, symbol.span));

/** True for a number without its code, and for the symbol behind it that lends it. */
function sharesCode(text: string, citations: readonly Citation[], mention: Citation): boolean {
  if (!hasCode(text, mention)) return true;
  const previous = citations.findLast(({ span }) => span.end <= mention.span.start);
  return mention.inList && previous?.symbol != null && !hasCode(text, previous);
}

/** ISO date of "26/11/2021" or "26 tháng 11 năm 2021"; null when the words are anything else or no such day exists. */
function readIso(typed: string): string | null {
  const words = `ngày ${typed.trim().replace(DAY_WORD, '')}`;
  const date = readDate(readingOf(words), 0);
  return date?.range.end === words.length ? date.iso : null;
}

/** The date as NĐ 30/2020/NĐ-CP, PL I, II.4.b pads it, in the words or with the separator of the old one. */
function dateLike(old: string, iso: string): string {
  const figures = shortDate(iso);
  if (fold(old).includes('thang')) {
    const [day = '', month = '', year = ''] = figures.split('/');
    return `${day} tháng ${month} năm ${year}`;
  }
  return figures.replaceAll('/', /[./-]/.exec(old)?.[0] ?? '/');
}
