import { fold } from '../text/fold';
import { partsOf, typeName, type CitationParts } from './canonical-form';
import type { CitedDocument } from './cited-documents';
import type { KnownDocument } from './known-document';
import type { Register } from './register';
import { symbolKey } from './symbol-key';
import type { TypedCitation } from './typed-citation';

/** A document that may be the one being typed. */
export interface Suggestion {
  readonly parts: CitationParts;
  /** The register's entry; null for a document known from the draft alone. */
  readonly known: KnownDocument | null;
  /** True when the text cites the document before the place where it is being typed. */
  readonly citedAbove: boolean;
}

/** What a suggestion is chosen from. */
export interface SuggestionSource {
  readonly register: Register;
  /** The documents that the text cites. */
  readonly cited: readonly CitedDocument[];
  /** Offset of the cursor in the text. */
  readonly cursor: number;
}

/** Fewer words of a subject are too many documents' to name one. */
const FEWEST_WORDS = 3;
const ALL = Number.MAX_SAFE_INTEGER;

/**
 * The documents that go on as typed, best first: those already cited, then the user's own, those in force before those
 * replaced. `typed.start` is an offset of the text.
 */
export function suggestDocuments(typed: TypedCitation, source: SuggestionSource, most: number): readonly Suggestion[] {
  const query = [typed.documentType ?? '', typed.number ?? '', typed.words].join(' ');
  const hasType = typeTest(typed.documentType);
  const fits = (parts: CitationParts): boolean => hasType(parts.documentType) && hasNumber(parts.symbol, typed.number);
  const found = source.register.search(query, ALL).filter(fits);
  return merged(typed, source, found, (parts) => fits(parts) && hasWords(parts, typed.words)).slice(0, most);
}

/** A beginning of a citation and what may become of it. */
export interface SubjectSuggestions {
  readonly typed: TypedCitation;
  readonly suggestions: readonly Suggestion[];
}

/**
 * The documents whose subject or name holds the last words typed, in their order; of all `choices` the longest that
 * some document holds. Null when not even the last three words are in one.
 */
export function suggestBySubject(
  choices: readonly TypedCitation[],
  source: SuggestionSource,
  most: number,
): SubjectSuggestions | null {
  const shortest = choices.at(-FEWEST_WORDS);
  if (!shortest) return null;
  const found = source.register.search(shortest.words, ALL);
  const cited = documentsOf(source).map(({ parts }) => parts);
  const typed = choices.slice(0, 1 - FEWEST_WORDS).find(({ words }) => [...found, ...cited].some(holds(words)));
  if (!typed) return null;
  const suggestions = merged(typed, source, found.filter(holds(typed.words)), holds(typed.words));
  return { typed, suggestions: suggestions.slice(0, most) };
}

/** Documents of the draft that pass, joined with their entries, then the other entries found. */
function merged(
  typed: TypedCitation,
  source: SuggestionSource,
  found: readonly KnownDocument[],
  passes: (parts: CitationParts) => boolean,
): readonly Suggestion[] {
  const ofDraft = documentsOf(source).filter(({ mentions }) => mentions.some(isElsewhere(typed, source)));
  const cited = ofDraft.map(({ parts, known, mentions }): Suggestion => ({
    parts: known ?? parts,
    known,
    citedAbove: mentions.some(({ span }) => span.start < typed.start),
  }));
  const joined = new Set(cited.map(({ known }) => known));
  const others = found
    .filter((document) => !joined.has(document))
    .map((document): Suggestion => ({ parts: document, known: document, citedAbove: false }));
  const all = [...cited.filter(({ parts }) => passes(parts)), ...others];
  return all
    .map((suggestion) => ({ suggestion, rank: rankOf(suggestion, typed) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ suggestion }) => suggestion);
}

/** The mention that is being typed is none. */
const isElsewhere =
  ({ start }: TypedCitation, { cursor }: SuggestionSource) =>
  ({ span }: { readonly span: { readonly start: number; readonly end: number } }): boolean =>
    span.end <= start || span.start >= cursor;

interface DraftDocument {
  readonly parts: CitationParts;
  readonly known: KnownDocument | null;
  readonly mentions: CitedDocument['mentions'];
}

/** The documents that the text cites by a number or a name. */
function documentsOf({ cited, register }: SuggestionSource): readonly DraftDocument[] {
  return cited.flatMap(({ first, firstFull, mentions }) => {
    const citation = firstFull ?? first;
    const parts = partsOf(citation);
    if (parts.symbol === null && parts.name === null) return [];
    const [known = null, ...others] = register
      .find(citation)
      .filter(({ date }) => date === null || parts.date === null || date === parts.date);
    return [{ parts, known: others.length === 0 ? known : null, mentions }];
  });
}

/** Lower goes first. */
function rankOf({ parts, known, citedAbove }: Suggestion, { number }: TypedCitation): number {
  const wholeNumber = number !== null && numberOf(parts.symbol ?? '') === numberOf(number);
  return (
    (number === null || wholeNumber ? 0 : 8) +
    (citedAbove ? 0 : 4) +
    (known?.certainty === 'own' || known === null ? 0 : 2) +
    (known?.replacedBy ? 1 : 0)
  );
}

const numberOf = (symbol: string): string => /^0*(\d+)/.exec(symbol)?.[1] ?? '';

/** "Thông tư" is also how "Thông tư liên tịch" begins. Registers hold few types: each is looked at once. */
function typeTest(typed: string | null): (documentType: string) => boolean {
  if (typed === null) return () => true;
  const known = new Map<string, boolean>();
  return (documentType) => {
    const fits = known.get(documentType) ?? `${fold(typeName(documentType))} `.startsWith(`${fold(typed)} `);
    known.set(documentType, fits);
    return fits;
  };
}

const hasNumber = (symbol: string | null, typed: string | null): boolean =>
  typed === null || (symbol !== null && fold(symbolKey(symbol)).startsWith(fold(symbolKey(typed))));

const wordsIn = (text: string): readonly string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

const textOf = ({ name, title }: CitationParts): string => ` ${wordsIn(`${name ?? ''} ${title ?? ''}`).join(' ')}`;

function hasWords(parts: CitationParts, words: string): boolean {
  const text = textOf(parts);
  return wordsIn(words).every((word) => text.includes(` ${word}`));
}

/** Whether a document's subject or name holds these words in this order; the last one may be a word's beginning. */
function holds(words: string): (parts: CitationParts) => boolean {
  const phrase = ` ${wordsIn(words).join(' ')}`;
  return (parts) => textOf(parts).includes(phrase);
}
