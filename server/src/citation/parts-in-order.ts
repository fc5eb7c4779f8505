import type { Citation } from './citation';
import type { Span } from '../text/span';

/** A part of a citation with a meaning of its own. A law's name stands for its symbol. */
export interface TypedPart {
  readonly kind: 'documentType' | 'numberWord' | 'symbol' | 'lawName' | 'date' | 'issuer' | 'pinpoint';
  readonly span: Span;
  readonly citation: Citation;
}

/** All parts of citations in the order of the text; where two share one (the type of a list), it comes once. */
export function partsInOrder(citations: readonly Citation[]): readonly TypedPart[] {
  let end = 0;
  return citations
    .flatMap(partsOf)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.start < end || span.start === span.end) return false;
      end = span.end;
      return true;
    });
}

function partsOf(citation: Citation): readonly TypedPart[] {
  const { documentType, numberWord, symbol, law, date, issuer, pinpoint } = citation;
  const part = (kind: TypedPart['kind'], span: Span | null | undefined): readonly TypedPart[] =>
    span ? [{ kind, span, citation }] : [];
  return [
    ...part('documentType', documentType.span),
    ...part('numberWord', numberWord),
    ...part('symbol', symbol?.span),
    ...part('lawName', law?.name?.span),
    ...part('date', date?.span),
    ...part('issuer', issuer?.span),
    ...pinpoint.flatMap(({ span }) => part('pinpoint', span)),
  ];
}
