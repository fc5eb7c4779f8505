import { fold } from '../text/fold';
import type { Citation } from './citation';
import type { KnownDocument } from './known-document';
import { symbolKey } from './symbol-key';

/** Documents known by symbol or by a law's name; several may share a symbol. */
export interface Register {
  /** What may be the cited document: same symbol, or the same law by name; a date or year typed narrows it down. */
  find(citation: Citation): readonly KnownDocument[];
  bySymbol(symbol: string): readonly KnownDocument[];
  /** Documents whose type, symbol, name or title holds words that begin with all those given, best first, those in force before replaced ones. */
  search(words: string, most: number): readonly KnownDocument[];
}

/** More symbols than any draft names; past it, those asked for earlier are forgotten. */
const MOST_ASKED = 5_000;

/** Builds the look-ups; earlier documents go before later ones, so put the user's own first. */
export function createRegister(documents: readonly KnownDocument[]): Register {
  const symbols = new Map<string, KnownDocument[]>();
  const names = new Map<string, KnownDocument[]>();
  for (const document of documents) {
    if (document.symbol !== null) add(symbols, symbolKey(document.symbol), document);
    if (document.name !== null) add(names, nameKey(document.documentType, document.name), document);
  }
  const texts = documents.map(searchText);
  // Drafts name few documents and name them often, at every keystroke again.
  const asked = new Map<string, readonly KnownDocument[]>();
  const bySymbol = (symbol: string): readonly KnownDocument[] => {
    const known = asked.get(symbol) ?? symbols.get(symbolKey(symbol)) ?? [];
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.set(symbol, known);
    return known;
  };
  return {
    bySymbol,
    find: (citation) => {
      const { symbol, law, documentType, problems } = citation;
      const mended = problems.find((problem) => problem.kind === 'separator')?.suggestion;
      const name = law?.name ? names.get(nameKey(documentType.text, law.name.text)) : undefined;
      return narrowed(symbol ? bySymbol(mended ?? symbol.text) : (name ?? []), citation);
    },
    search: (words, most) => {
      const wanted = wordsIn(words);
      return documents
        .map((document, index) => ({ document, points: pointsOf(texts[index] ?? '', wanted) }))
        .filter(({ points }) => points > 0)
        .sort((a, b) => b.points - a.points || Number(isReplaced(a.document)) - Number(isReplaced(b.document)))
        .slice(0, most)
        .map(({ document }) => document);
    },
  };
}

const isReplaced = ({ replacedBy }: KnownDocument): boolean => replacedBy !== null;

const nameKey = (documentType: string, name: string): string => wordsIn(`${documentType} ${name}`).join(' ');

const wordsIn = (text: string): readonly string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

const searchText = ({ documentType, symbol, name, title }: KnownDocument): string =>
  ` ${wordsIn([documentType, symbol, name, title].join(' ')).join(' ')}`;

function add(map: Map<string, KnownDocument[]>, key: string, document: KnownDocument): void {
  const list = map.get(key);
  if (list) list.push(document);
  else map.set(key, [document]);
}

/**
 * Those of the date typed, else those that it does not speak against: a law of another year is another law, and so is a
 * paper whose symbol holds no year and whose number comes again every year.
 */
function narrowed(found: readonly KnownDocument[], { symbol, date, law }: Citation): readonly KnownDocument[] {
  const sameDate = found.filter((document) => document.date !== null && document.date === date?.text);
  if (sameDate.length > 0) return sameDate;
  const hasYear = yearIn(symbol?.text ?? null) !== null;
  const typed = law?.year ?? (date?.text && !hasYear ? Number(date.text.slice(0, 4)) : null);
  return typed === null ? found : found.filter((document) => [null, typed].includes(yearOf(document)));
}

function yearIn(symbol: string | null): number | null {
  const year = symbol && /^[^/]+\/(\d{4})\//.exec(symbol)?.[1];
  return year ? Number(year) : null;
}

const yearOf = ({ symbol, date }: KnownDocument): number | null =>
  yearIn(symbol) ?? (date === null ? null : Number(date.slice(0, 4)));

/** 0 when a word is missing; whole words count more than beginnings of words. */
function pointsOf(text: string, wanted: readonly string[]): number {
  let points = 0;
  for (const word of wanted) {
    if (!text.includes(` ${word}`)) return 0;
    points += `${text} `.includes(` ${word} `) ? 2 : 1;
  }
  return points;
}
