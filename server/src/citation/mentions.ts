import type { Citation } from './citation';

/** A citation and the first mention of the same document before it, null when it is the first itself. */
export interface Mention {
  readonly citation: Citation;
  readonly first: Citation | null;
}

interface KnownDocument {
  readonly first: Citation;
  date: string | null;
}

/**
 * Ties later mentions to the first one. Numbers recur across years and terms, so two mentions are of the same document
 * when their symbols agree and their dates do not contradict; a mention without a date is of the last such document.
 */
export function groupMentions(citations: readonly Citation[]): readonly Mention[] {
  const bySymbol = new Map<string, KnownDocument[]>();
  return citations.flatMap((citation): Mention[] => {
    if (!citation.symbol) return [];
    const key = citation.symbol.text.normalize('NFC').toUpperCase();
    const documents = bySymbol.get(key) ?? [];
    bySymbol.set(key, documents);
    const date = citation.date?.text ?? null;
    const known = documents.findLast((document) => date === null || document.date === null || document.date === date);
    if (known) {
      known.date ??= date;
      return [{ citation, first: known.first }];
    }
    documents.push({ first: citation, date });
    return [{ citation, first: null }];
  });
}
