import type { Span } from '../text/span';
import type { Outline, OutlineSection } from './outline';

/** A heading as the outline sees it. Levels count from 1; `level` of a child is greater than its parent's. */
export interface OutlineHeading {
  readonly title: string;
  readonly level: number;
  /** The heading itself. */
  readonly span: Span;
  /** Offset where the section with its children ends. */
  readonly end: number;
}

export interface MatchedSection {
  readonly section: OutlineSection;
  /** Index into the headings. */
  readonly heading: number;
}

/** A required section that the report lacks, and where it belongs. */
export interface MissingSection {
  readonly section: OutlineSection;
  readonly parent: OutlineSection | null;
  /** Heading of the parent, null for an outermost section. */
  readonly parentHeading: number | null;
  /** Offset before which the section is to be inserted. */
  readonly insertAt: number;
  /** Heading after which it comes in the same parent, null when it is the first. */
  readonly after: number | null;
}

/** A report's headings laid beside an outline. */
export interface Alignment {
  readonly outline: Outline;
  readonly matched: readonly MatchedSection[];
  /** In the outline's order. */
  readonly missing: readonly MissingSection[];
  /** Matched, but at another place than the outline's; `before` is the heading it should precede, null: at the end. */
  readonly misplaced: readonly (MatchedSection & { readonly parent: OutlineSection | null })[];
  /** A second heading for a section already matched. */
  readonly duplicates: readonly (MatchedSection & { readonly first: number })[];
  /** Headings that answer to no section. */
  readonly extra: readonly number[];
}
