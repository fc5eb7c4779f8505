import { fold } from '../text/fold';
import type { Citation, CitationKind } from './citation';
import { issuerKey, mayBeSameIssuer } from './issuer-names';
import { symbolKey } from './symbol-key';

/** A document and every place where the text cites it. */
export interface CitedDocument {
  /** First mention. */
  readonly first: Citation;
  /** First mention with date and issuer, for a law the first one; null when there is none. */
  readonly firstFull: Citation | null;
  /** All mentions in the order of the text, the first one included. */
  readonly mentions: readonly Citation[];
  readonly kind: CitationKind;
}

/** A document while its mentions are gathered. */
interface Gathered {
  readonly mentions: Citation[];
  date: string | null;
  issuer: string | null;
  year: number | null;
}

/** What a mention says of its document. */
interface Clues {
  readonly date: string | null;
  readonly issuer: string | null;
  readonly year: number | null;
  /** The symbol alone tells which document it is: those of the law-makers hold year and body. */
  readonly isUnique: boolean;
  /** Numbering of the symbol starts anew every year. */
  readonly hasYear: boolean;
  readonly isLaw: boolean;
}

/** Texts name few bodies and documents and name them often: each name is made comparable once. */
interface Names {
  readonly issuers: Map<string, string>;
  readonly symbols: Map<string, string>;
}

/** Documents that share a symbol or name and are compared; a bound that no draft meets keeps the time linear. */
const MOST_ALIKE = 40;
const UNIQUE = /\/\d{4}\/(?:\p{Lu}+-(?:CP|TTg|CTN)$|(?:UBTV)?QH\d*$|TT(?:LT)?-)/u;
const YEAR = /^[^/]+\/(\d{4})(?=[/-])/;

/**
 * The documents that a text cites, in order of their first mentions: by symbol and date, laws also by name. The same
 * symbol stands for several documents where dates or issuers say so (35-CT/TW of 2014 and of 2019, 21/KH-UBND of two
 * communes); a mention without both belongs to the last one named. Papers cited without a number are documents of one
 * mention each. Papers that another's title speaks of are no mentions. `citations` are sorted by place; linear time.
 */
export function citedDocuments(citations: readonly Citation[]): readonly CitedDocument[] {
  const byKey = new Map<string, Gathered[]>();
  const documents: Gathered[] = [];
  const names: Names = { issuers: new Map(), symbols: new Map() };
  for (const citation of mentionsIn(citations)) {
    const clues = cluesOf(citation, names);
    const lists = keysOf(citation, names).map((key) => listAt(byKey, key));
    const known = lists.map((list) => sameDocument(list, clues)).find((document) => document !== null) ?? null;
    const document = known ?? { mentions: [], date: null, issuer: null, year: null };
    document.mentions.push(citation);
    document.date ??= clues.date;
    document.issuer ??= clues.issuer;
    document.year ??= clues.year;
    if (!known) documents.push(document);
    for (const list of lists) moveLast(list, document);
  }
  return documents.flatMap(({ mentions }) => {
    const [first] = mentions;
    return first ? [{ first, firstFull: mentions.find(isFull) ?? null, mentions, kind: first.kind }] : [];
  });
}

/** Citations that are mentions: those that lie in the title of another one are left out. */
export function mentionsIn(citations: readonly Citation[]): readonly Citation[] {
  let titleEnd = 0;
  return citations.filter(({ span, title }) => {
    if (span.start < titleEnd) return false;
    titleEnd = title?.span.end ?? titleEnd;
    return true;
  });
}

const isFull = ({ kind, date, issuer }: Citation): boolean => kind === 'law' || (date !== null && issuer !== null);

function keysOf({ symbol, law, documentType, problems }: Citation, { symbols }: Names): readonly string[] {
  const keys: string[] = [];
  const mended = problems.find((problem) => problem.kind === 'separator')?.suggestion;
  if (symbol) keys.push(keyOf(mended ?? symbol.text, symbols, symbolKey));
  if (law && (law.name || !symbol)) {
    keys.push(keyOf(`${documentType.text} ${law.name?.text ?? ''}`, symbols, lawKey));
  }
  return keys;
}

const lawKey = (name: string): string =>
  `law ${fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()}`;

function cluesOf({ symbol, date, issuer, law }: Citation, { issuers }: Names): Clues {
  const typed = symbol ? YEAR.exec(symbol.text)?.[1] : undefined;
  const yearOfDate = date?.text ? Number(date.text.slice(0, 4)) : null;
  return {
    date: date?.text ?? null,
    issuer: issuer && keyOf(issuer.text, issuers, issuerKey),
    year: law?.year ?? (typed === undefined ? yearOfDate : Number(typed)),
    isUnique: symbol !== null && UNIQUE.test(symbol.text),
    hasYear: typed !== undefined,
    isLaw: law !== null,
  };
}

function keyOf(name: string, known: Map<string, string>, toKey: (name: string) => string): string {
  const key = known.get(name) ?? toKey(name);
  known.set(name, key);
  return key;
}

function listAt(map: Map<string, Gathered[]>, key: string): Gathered[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** The last named document goes last. */
function moveLast(list: Gathered[], document: Gathered): void {
  if (list.at(-1) === document) return;
  const at = list.indexOf(document, Math.max(0, list.length - MOST_ALIKE));
  if (at >= 0) list.splice(at, 1);
  list.push(document);
}

/** The document among those of one symbol or name that a mention is of, or null when it is a new one. */
function sameDocument(list: readonly Gathered[], clues: Clues): Gathered | null {
  let possible: Gathered | null = null;
  for (let at = list.length - 1; at >= Math.max(0, list.length - MOST_ALIKE); at--) {
    const document = list[at];
    if (!document) break;
    const { date, issuer } = document;
    if (date !== null && date === clues.date && agree(issuer, clues.issuer)) return document;
    if (possible === null && mayBeSame(document, clues)) possible = document;
    if (possible && clues.date === null) break;
  }
  return possible;
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || mayBeSameIssuer(a, b);

function mayBeSame({ date, issuer, year }: Gathered, clues: Clues): boolean {
  const sameYear = year === null || clues.year === null || year === clues.year;
  if (clues.isLaw) return sameYear;
  if (clues.isUnique) return true;
  if (!agree(issuer, clues.issuer)) return false;
  if (date === null || clues.date === null || date === clues.date) return true;
  // Two dates: one is mistyped where the numbering leaves no room for two documents.
  return clues.hasYear || (sameYear && issuer !== null && issuer === clues.issuer);
}
