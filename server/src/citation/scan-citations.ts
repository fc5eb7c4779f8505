import type { Citation } from './citation';
import { toCitation, type Draft } from './citation-draft';
import { BODIES_OF_CODE, LOCAL_BODIES } from './data/bodies';
import { readDate, type TypedDate } from './dates';
import { withTitlesEnded } from './embedded';
import { readBody, readIssuer } from './issuer';
import { lawsIn, type LawFound } from './law';
import { headBefore, type NumberedHead, type PreviousCitation } from './numbered';
import { anyOf, matchAt, readingOf, type Range, type Reading } from './reading';
import { kindOfSymbol, symbolsIn, type SymbolFound } from './symbol';
import { titleAfter } from './title';
import { unnumberedIn } from './unnumbered';
import { fold } from '../text/fold';

const SPACE = /[^\S\n]+/y;
const NUMBER_WORD = /\s*,?\s*(s[ôốồổỗộ]\s*:?\s*)/iy;
const TYPE_ON_LAW = /\s*/y;
const NATIONAL_CODE = /(?:^|[-/])(?:CP|TTg|TW|QH\d*|UBTVQH\d*)$/;
const LOCAL_BODY = new RegExp(anyOf(LOCAL_BODIES), 'y');
const JOINT_TYPE = /lien|phoi\s+hop/;

/** Laws come from the National Assembly, whatever their symbol. */
const LAW_CODE = 'QH';

/**
 * Finds every document cited in a text: a whole plain-text file or the source of one Markdown block. An empty line ends
 * a citation, a single line end does not. Spans are offsets into `text`. Never throws; time is linear in the text.
 */
export function scanCitations(text: string): readonly Citation[] {
  const reading = readingOf(text);
  const numbered = withTitlesEnded(
    reading,
    numberedDraftsIn(reading).sort((a, b) => a.start - b.start),
  );
  const drafts = [...numbered, ...unnumberedDrafts(reading, numbered)].sort((a, b) => a.start - b.start);
  return drafts.map((draft, index) => toCitation(reading, draft, drafts[index + 1] ?? null));
}

/** Papers without a number that are not part of another citation or of its title. `others` is sorted. */
function unnumberedDrafts(reading: Reading, others: readonly Draft[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let next = 0;
  let taken = 0;
  for (const { type, date, issuer, end } of unnumberedIn(reading)) {
    for (let other = others[next]; other && other.start < end; other = others[++next]) {
      taken = Math.max(taken, other.end, other.title?.end ?? 0);
    }
    if (type.start < taken) continue;
    const title = titleAfter(reading, end);
    taken = Math.max(end, title?.end ?? 0);
    const { start } = type;
    drafts.push({
      start,
      end,
      kind: 'unnumbered',
      type,
      numberWord: null,
      symbol: null,
      date,
      issuer,
      title,
      law: null,
      inList: false,
      isCertain: false,
    });
  }
  return drafts;
}

/** Laws, and papers with a symbol. */
function numberedDraftsIn(reading: Reading): Draft[] {
  const symbols = [...symbolsIn(reading)];
  const symbolAt = new Map(symbols.map((symbol) => [symbol.range.start, symbol]));
  const laws = [...lawsIn(reading)].map((law) => lawDraft(reading, law, symbolAt)).filter((draft) => draft !== null);
  const lawSymbols = new Set(laws.map(({ symbol }) => symbol?.range.start));
  const drafts: Draft[] = [...laws];
  let previous: PreviousCitation | null = null;
  for (const symbol of symbols) {
    if (lawSymbols.has(symbol.range.start)) continue;
    const head = headBefore(reading, symbol, previous);
    if (!head) continue;
    const items = numberedDrafts(reading, symbol, head);
    drafts.push(...items);
    previous = { end: items.at(-1)?.end ?? symbol.range.end, type: head.type };
  }
  return drafts;
}

function lawDraft(reading: Reading, law: LawFound, symbolAt: ReadonlyMap<number, SymbolFound>): Draft | null {
  const word = matchAt(NUMBER_WORD, reading.text, law.nameEnd);
  const wordEnd = law.nameEnd + (word?.[0].length ?? matchAt(TYPE_ON_LAW, reading.text, law.nameEnd)?.[0].length ?? 0);
  const symbol = symbolAt.get(wordEnd) ?? null;
  if (!symbol && !law.hasName) return null;
  const numberWord = symbol && word ? { start: wordEnd - (word[1]?.length ?? 0), end: wordEnd } : null;
  const tail = readTail(reading, symbol?.range.end ?? law.nameEnd, false, LAW_CODE);
  return {
    start: law.type.start,
    end: tail.end,
    kind: 'law',
    type: law.type,
    numberWord: numberWord && trimmed(reading, numberWord),
    symbol: symbol && { text: symbol.text, range: symbol.range, isWhole: true },
    date: tail.date,
    issuer: tail.issuer,
    title: null,
    law: { name: law.name, year: law.year },
    inList: false,
    isCertain: law.isKnown || symbol !== null,
  };
}

const trimmed = ({ text }: Reading, { start, end }: Range): Range => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});

/** The citations that end with one symbol: one, or several that share its code. */
function numberedDrafts(reading: Reading, symbol: SymbolFound, head: NumberedHead): readonly Draft[] {
  const kind = kindOfSymbol(symbol.text, symbol.code);
  const joint = kind === 'joint' || JOINT_TYPE.test(reading.folded.slice(head.type.start, head.type.end));
  const tail = readTail(reading, symbol.range.end, joint, symbol.code);
  const shared = head.earlierNumbers.map((range, i): Draft => {
    const number = reading.text.slice(range.start, range.end);
    return {
      start: i === 0 ? head.start : range.start,
      end: range.end,
      kind,
      type: head.type,
      numberWord: i === 0 ? head.numberWord : null,
      symbol: { text: symbol.text.replace(/^\d+[a-z]?/, number), range, isWhole: false },
      date: null,
      issuer: null,
      title: null,
      law: null,
      inList: i > 0 || head.inList,
      isCertain: true,
    };
  });
  const isFirst = shared.length === 0;
  const last: Draft = {
    start: isFirst ? head.start : symbol.range.start,
    end: tail.end,
    kind,
    type: head.type,
    numberWord: isFirst ? head.numberWord : null,
    symbol: { text: symbol.text, range: symbol.range, isWhole: true },
    date: tail.date,
    issuer: tail.issuer ?? head.issuer,
    title: titleAfter(reading, tail.end),
    law: null,
    inList: head.inList || !isFirst,
    isCertain: true,
  };
  return [...shared, last];
}

interface Tail {
  readonly end: number;
  readonly date: TypedDate | null;
  readonly issuer: Range | null;
}

/** Date and issuer behind `at`, in either order. */
function readTail(reading: Reading, at: number, joint: boolean, code: string): Tail {
  const first = readDate(reading, at);
  const afterFirst = first?.range.end ?? at;
  const stated = readIssuer(reading, afterFirst, { joint });
  const issuer = stated ? issuerOf(reading, stated, code) : first && elidedIssuer(reading, afterFirst, code);
  const afterIssuer = issuer?.end ?? afterFirst;
  const date = first ?? (issuer ? readDate(reading, afterIssuer) : null);
  return { end: Math.max(afterIssuer, date?.range.end ?? 0), date, issuer };
}

/**
 * Null where the body behind "của" is not the one that issued the document but the one that carries it out: a local
 * body behind the symbol of a central one ("thực hiện Chỉ thị số 33/CT-TTg của UBND xã").
 */
function issuerOf({ folded }: Reading, stated: Range, code: string): Range | null {
  return NATIONAL_CODE.test(code) && matchAt(LOCAL_BODY, folded, stated.start) ? null : stated;
}

/** "… /NĐ-CP ngày 21/4/2010 Chính phủ": the body the symbol names, on the same line, without "của". */
function elidedIssuer(reading: Reading, at: number, code: string): Range | null {
  const space = matchAt(SPACE, reading.text, at);
  const names = BODIES_OF_CODE.get(code.split(/[-/]/).at(-1) ?? '');
  if (!space || !names) return null;
  const start = at + space[0].length;
  const isNamed = names.some((name) => reading.folded.startsWith(fold(name), start));
  return isNamed ? readBody(reading, start, { joint: false }) : null;
}
