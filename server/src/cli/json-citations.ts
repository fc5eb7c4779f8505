import { citationRecord, type CitationRecord } from '../citation/citation-record';
import type { Citation } from '../citation/citation';
import type { CitedDocument } from '../citation/cited-documents';
import type { KnownDocument } from '../citation/known-document';
import type { FoundCitations } from './found-citations';

/** A citation with what its text and the register say of its document. */
interface ResolvedRecord extends CitationRecord {
  /** Number of the document from 0, in the order of first mentions; null for one named in another's title. */
  readonly document: number | null;
  readonly isFirst: boolean;
  /** How often the text cites the document, and where it does so first. */
  readonly mentions: number;
  readonly firstStart: number | null;
  /** Entries that may be of the document. */
  readonly register: readonly KnownDocument[];
}

/** The citations as JSON, each with all its parts, its document's other mentions and the register's entries. */
export function jsonCitations({ text, citations, documents, register }: FoundCitations): string {
  const documentOf = new Map<Citation, readonly [CitedDocument, number]>(
    documents.flatMap((document, index) => document.mentions.map((mention) => [mention, [document, index]] as const)),
  );
  const records = citations.map((citation): ResolvedRecord => {
    const [document, index = null] = documentOf.get(citation) ?? [];
    return {
      ...citationRecord(citation, text),
      document: index,
      isFirst: document?.first === citation,
      mentions: document?.mentions.length ?? 0,
      firstStart: document?.first.span.start ?? null,
      register: register.find(citation),
    };
  });
  return JSON.stringify(records, null, 2);
}
