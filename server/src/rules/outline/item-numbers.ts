import { numberLike } from '../../report/number-like';
import { RANKS } from '../../report/read-sections';
import type { NumberStyle, SectionNumber } from '../../report/report';
import { fold } from '../../text/fold';
import { shift } from '../../text/span';
import type { RuleContext } from '../rule';
import { componentsOf, hasForeignLetter, isDotted, readSectionNumber } from '../../report/section-number';

/** Numbered paragraphs and list items that follow one another in one list. */
export interface ItemRun {
  readonly numbers: readonly SectionNumber[];
  /** Where the run first leaves its order; null for a right one. A run may start at any number. */
  readonly slip: ItemSlip | null;
}

export interface ItemSlip {
  readonly kind: 'repeated' | 'order' | 'letter';
  /** Index into the run's numbers. */
  readonly index: number;
}

/** Characters in which a number and the beginning of its text lie. */
const LONGEST_START = 40;
/** A larger jump is another list, or no number of a list at all. */
const LARGEST_GAP = 3;
/** A line amid a paragraph is a new item only where the one above it has ended. */
const ITEM_START = /(?<=[.;:,]\s{0,3}(?:\r\n|\n|\r))(?=[ \t]*[*_]{0,3}(?:\d|[a-zđ][.)/]))/g;
const TEXT_AFTER = /^[*_"“(\s]*\p{L}/u;
/** Words after which a number at the start of a line goes on with the sentence: "… theo khoản / 4. Điều này …". */
const WANTS_NUMBER = /(?:^|[\s(])(?:dieu|khoan|diem|muc|so|ngay|thang|quy|nam|tu|den|va|thu|gom|tren|hon|gan)$/;
const BEFORE_NUMBER = /^[\s*_]+/;

interface GrowingRun {
  readonly numbers: SectionNumber[];
  readonly prefix: string;
  readonly block: number;
  slip: ItemSlip | null;
  lastBlock: number;
}

/**
 * The numbered runs of the body's text, headings left out. A quoted text (“…”, block quotation) keeps its own numbers
 * and is not looked at.
 */
export function itemRuns({ report, memory }: Pick<RuleContext, 'report' | 'memory'>): readonly ItemRun[] {
  const runs: GrowingRun[] = [];
  let open = new Map<NumberStyle, GrowingRun>();
  let quotes = 0;
  let block = 0;
  for (const bodyBlock of report.body) {
    const { kind, span } = bodyBlock;
    // A comment between two items parts no list.
    if (kind === 'html') continue;
    block += 1;
    if (kind === 'table' || kind === 'rule') continue;
    if (kind !== 'paragraph' && kind !== 'item') {
      open = new Map();
      quotes = 0;
      continue;
    }
    for (const { opened, number } of memory.ofBlock(piecesOf, report.text, bodyBlock)) {
      quotes = Math.max(0, quotes + opened);
      if (!number || quotes > 0 || isWanted(report.text, span.start + number.lineStart)) continue;
      take(report.text, runs, open, { ...number.typed, span: shift(number.typed.span, span.start) }, block);
    }
  }
  return runs;
}

/** What of a block can be an item, between quotation marks or not. */
interface Piece {
  /** Quotation marks opened before the number, those closed taken off. */
  readonly opened: number;
  /** Null for the end of the block. */
  readonly number: { readonly typed: SectionNumber; readonly lineStart: number } | null;
}

function piecesOf(typed: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const start of itemStarts(typed)) {
    const number = numberAt(typed, start);
    const opened = openedQuotes(typed.slice(at, start));
    if (number || opened !== 0) pieces.push({ opened, number: number && { typed: number, lineStart: start } });
    at = start;
  }
  const opened = openedQuotes(typed.slice(at));
  return opened === 0 ? pieces : [...pieces, { opened, number: null }];
}

const itemStarts = (typed: string): readonly number[] => [
  0,
  ...(/[\r\n]/.test(typed) ? [...typed.matchAll(ITEM_START)].map(({ index }) => index) : []),
];

const openedQuotes = (typed: string): number => (typed.match(/“/g) ?? []).length - (typed.match(/”/g) ?? []).length;

/** True where the line above ends with a word that a number follows, and no blank line parts the two. */
function isWanted(text: string, at: number): boolean {
  const before = /(\S[^\r\n]*)(?:\r\n|\n|\r)[ \t]*$/.exec(text.slice(Math.max(0, at - LONGEST_START), at))?.[1];
  return before !== undefined && WANTS_NUMBER.test(fold(before.trimEnd()));
}

/** The number at `start`; null for "2024. …", "30.4" and other text. Roman numbers are those of headings. */
function numberAt(typed: string, start: number): SectionNumber | null {
  const line = typed.slice(start, start + LONGEST_START);
  const lead = BEFORE_NUMBER.exec(line)?.[0].length ?? 0;
  const found = readSectionNumber(line.slice(lead), start + lead);
  if (!found || !TEXT_AFTER.test(line.slice(lead + found.length))) return null;
  return RANKS[found.number.style] >= RANKS.arabic && /[.)/]$/.test(found.number.text) ? found.number : null;
}

function take(
  text: string,
  runs: GrowingRun[],
  open: Map<NumberStyle, GrowingRun>,
  number: SectionNumber,
  block: number,
): void {
  for (const style of open.keys()) if (RANKS[style] > RANKS[number.style]) open.delete(style);
  const prefix = isDotted(number.style) ? componentsOf(number.text).slice(0, -1).join('.') : '';
  const run = open.get(number.style);
  const last = run?.numbers.at(-1);
  if (!run || !last || run.prefix !== prefix || isNewRun(number, last, run, block)) {
    const started = { numbers: [number], prefix, block, slip: null, lastBlock: block };
    open.set(number.style, started);
    runs.push(started);
    return;
  }
  run.numbers.push(number);
  run.lastBlock = block;
  const index = run.numbers.length - 1;
  const kind = slipOf(text, number, last);
  if (kind) run.slip ??= { kind, index };
}

/** A list of its own begins with its first number, and again after a list that a sentence has ended. */
function isNewRun(number: SectionNumber, last: SectionNumber, run: GrowingRun, block: number): boolean {
  const { value } = number;
  if (value === 1) return !(last.value === 1 && block - run.lastBlock <= 1);
  return value < last.value || value > last.value + 1 + LARGEST_GAP;
}

function slipOf(text: string, number: SectionNumber, last: SectionNumber): ItemSlip['kind'] | null {
  if (hasForeignLetter(number)) return 'letter';
  const after = hasForeignLetter(last) ? last.value - 1 : last.value;
  if (number.value === after + 1) return null;
  if (number.value === last.value) return 'repeated';
  return standsInText(text, number, last) ? null : 'order';
}

/** "a) …; b) …" on one line before "c)". */
function standsInText(text: string, number: SectionNumber, last: SectionNumber): boolean {
  const before = text.slice(last.span.end, number.span.start);
  const at = before.indexOf(numberLike(last, number.value - 1) ?? '');
  return at > 0 && /[\s;,(]/.test(before[at - 1] ?? '');
}
