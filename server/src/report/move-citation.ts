import type { Citation, CitationPart } from '../citation/citation';
import { shift, type Span } from '../text/span';

/** The same citation in a block that now starts `by` further on. Written out, because a keystroke moves thousands. */
export function moveCitation(citation: Citation, by: number): Citation {
  if (by === 0) return citation;
  const span = (value: Span): Span => shift(value, by);
  const part = (value: CitationPart): CitationPart => ({ text: value.text, span: shift(value.span, by) });
  return {
    ...citation,
    span: span(citation.span),
    documentType: part(citation.documentType),
    numberWord: citation.numberWord && span(citation.numberWord),
    symbol: citation.symbol && part(citation.symbol),
    date: citation.date && { text: citation.date.text, span: span(citation.date.span) },
    issuer: citation.issuer && part(citation.issuer),
    title: citation.title && part(citation.title),
    law: citation.law && { ...citation.law, name: citation.law.name && part(citation.law.name) },
    pinpoint: citation.pinpoint.map((place) => ({ ...place, span: span(place.span) })),
    problems: citation.problems.map((problem) => ({ ...problem, span: span(problem.span) })),
  };
}
