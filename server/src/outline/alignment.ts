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

/** Where a section belongs. */
export interface SectionPlace {
  /** The section it belongs under, null for an outermost one. */
  readonly parent: OutlineSection | null;
  /** Heading of the parent; null for an outermost section, and where the parent itself is missing. */
  readonly parentHeading: number | null;
  /** Offset before which it is to be inserted. */
  readonly insertAt: number;
  /** Heading after which it comes in the same parent, null when it is the first. */
  readonly after: number | null;
}

/** A required section that the report lacks. */
export interface MissingSection extends SectionPlace {
  readonly section: OutlineSection;
  /** The other sections any of which would do in its stead. */
  readonly alternatives: readonly OutlineSection[];
}

/** A report's headings laid beside an outline. A heading stands in one list only, save in `matched`. */
export interface Alignment {
  readonly outline: Outline;
  /** At most one heading a section, those of `misplaced` and `renamed` among them; by heading. */
  readonly matched: readonly MatchedSection[];
  /** In the outline's order; the children of a missing section are not told apart from it. */
  readonly missing: readonly MissingSection[];
  /** Matched, but at another place than the outline's. */
  readonly misplaced: readonly (MatchedSection & SectionPlace)[];
  /** Matched by place or by what stands under it, in other words than any the outline knows. */
  readonly renamed: readonly MatchedSection[];
  /** Sections that share a heading with the section matched to it ("Nhiệm vụ và giải pháp"). */
  readonly merged: readonly MatchedSection[];
  /** Headings that go on with a section begun under `first` ("Hạn chế", "Nguyên nhân" for "Hạn chế và nguyên nhân"). */
  readonly split: readonly (MatchedSection & { readonly first: number })[];
  /** A second heading for a section already matched. */
  readonly duplicates: readonly (MatchedSection & { readonly first: number })[];
  /** Headings that answer to no section; `allowed` where the outline leaves room for sections of the writer's own. */
  readonly extra: readonly { readonly heading: number; readonly allowed: boolean }[];
}
