import type { Citation } from '../../citation/citation';
import { contains, type Span } from '../../text/span';

/** The citations that lie in one of the spans; both are sorted by place, spans do not overlap. */
export function citationsWithin(citations: readonly Citation[], spans: readonly Span[]): ReadonlySet<Citation> {
  const within = new Set<Citation>();
  let next = 0;
  for (const citation of citations) {
    while ((spans[next]?.end ?? Infinity) <= citation.span.start) next++;
    const span = spans[next];
    if (span && contains(span, citation.span)) within.add(citation);
  }
  return within;
}
