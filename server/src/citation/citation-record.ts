import { slice } from '../text/span';
import type { Citation } from './citation';

/** One citation as `citations --format json` prints it. Offsets are UTF-16 code units of the source, `end` exclusive. */
export interface CitationRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Citation['kind'];
  readonly documentType: string;
  readonly symbol: string | null;
  /** ISO, null when missing or impossible. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly problems: Citation['problems'];
}

/** The record of a citation found in `source`. */
export function citationRecord(citation: Citation, source: string): CitationRecord {
  return {
    start: citation.span.start,
    end: citation.span.end,
    text: slice(source, citation.span),
    kind: citation.kind,
    documentType: citation.documentType.text,
    symbol: citation.symbol?.text ?? null,
    date: citation.date?.text ?? null,
    issuer: citation.issuer?.text ?? null,
    problems: citation.problems,
  };
}
