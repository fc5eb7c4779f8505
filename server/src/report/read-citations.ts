import { scanCitations } from '../citation/scan-citations';
import type { Citation, CitationPart, CitationProblem } from '../citation/citation';
import type { Block } from '../markdown/blocks';
import { shift, spanOf, type Span } from '../text/span';

/** Citations by block node, with offsets relative to the block, so that a block that an edit moved keeps them. */
export type CitationCache = WeakMap<Block['node'], readonly Citation[]>;

/** The citations in one block of the draft; code and raw HTML hold none. */
export function citationsOf(text: string, block: Block, cache: CitationCache): readonly Citation[] {
  if (block.node.type === 'code' || block.node.type === 'html') return [];
  const known = cache.get(block.node);
  const citations = known ?? scanCitations(text.slice(block.start, block.end));
  if (!known) cache.set(block.node, citations);
  return citations.map((citation) => moved(citation, block.start));
}

function moved(citation: Citation, by: number): Citation {
  const part = (value: CitationPart): CitationPart => ({ text: value.text, span: shift(value.span, by) });
  const span = (value: Span): Span => spanOf(value.start + by, value.end + by);
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
    problems: citation.problems.map((problem): CitationProblem => ({ ...problem, span: span(problem.span) })),
  };
}
