import type { Span } from '../text/span';

/** What the printed pages of a draft show, as far as rules ask for it. */
export interface LayoutFacts {
  readonly pages: number;
  /** Where the layout could not go on, so that the rest is not known; null when it is whole. */
  readonly stoppedAt: string | null;
  /** The signature block stands on a page with no line of the report above it. */
  readonly signatureAlone: boolean;
  /** Quốc hiệu takes more than one line. */
  readonly nationalNameWrapped: boolean;
  /** Tables that go beyond the margin, or whose columns are narrower than a word in them. */
  readonly wideTables: readonly Span[];
  /** Files of annexes that are not there, as typed. */
  readonly missingAnnexes: readonly string[];
}

/** Facts of a text as they hold for a later one: the places of what an edit touched are dropped, those behind it moved. */
export function moveFacts(facts: LayoutFacts, before: string, after: string): LayoutFacts {
  if (facts.wideTables.length === 0 || before === after) return facts;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - end - 1) === after.charCodeAt(after.length - end - 1)
  )
    end += 1;
  const shift = after.length - before.length;
  const wideTables = facts.wideTables.flatMap((span): readonly Span[] => {
    if (span.end <= start) return [span];
    if (span.start < before.length - end) return [];
    return [{ start: span.start + shift, end: span.end + shift }];
  });
  return { ...facts, wideTables };
}
