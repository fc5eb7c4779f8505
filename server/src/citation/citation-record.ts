import { slice, type Span } from '../text/span';
import { fullForm, partsOf, shortForm } from './canonical-form';
import type { Citation, CitationPart, Pinpoint } from './citation';

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
  readonly title: string | null;
  /** Name of a law without its type and year. */
  readonly lawName: string | null;
  readonly pinpoint: readonly Pick<Pinpoint, 'unit' | 'number' | 'text'>[];
  readonly canonical: { readonly full: string; readonly short: string };
  readonly confidence: Citation['confidence'];
  readonly inList: boolean;
  /** Where the parts stand; null for those that are missing. */
  readonly spans: {
    readonly documentType: Span;
    readonly numberWord: Span | null;
    readonly symbol: Span | null;
    readonly date: Span | null;
    readonly issuer: Span | null;
    readonly title: Span | null;
    readonly lawName: Span | null;
    readonly pinpoint: readonly Span[];
  };
  readonly problems: Citation['problems'];
}

/** The record of a citation found in `source`. */
export function citationRecord(citation: Citation, source: string): CitationRecord {
  const { span, symbol, date, issuer, title, law, pinpoint } = citation;
  const spanOf = (part: Pick<CitationPart, 'span'> | null | undefined): Span | null => part?.span ?? null;
  const parts = partsOf(citation);
  return {
    start: span.start,
    end: span.end,
    text: slice(source, span),
    kind: citation.kind,
    documentType: citation.documentType.text,
    symbol: symbol?.text ?? null,
    date: date?.text ?? null,
    issuer: issuer?.text ?? null,
    title: title?.text ?? null,
    lawName: law?.name?.text ?? null,
    pinpoint: pinpoint.map(({ unit, number, text }) => ({ unit, number, text })),
    canonical: { full: fullForm(parts), short: shortForm(parts) },
    confidence: citation.confidence,
    inList: citation.inList,
    spans: {
      documentType: citation.documentType.span,
      numberWord: citation.numberWord,
      symbol: spanOf(symbol),
      date: spanOf(date),
      issuer: spanOf(issuer),
      title: spanOf(title),
      lawName: spanOf(law?.name),
      pinpoint: pinpoint.map((part) => part.span),
    },
    problems: citation.problems,
  };
}
