import type { Alignment, MatchedSection, MissingSection, OutlineHeading, SectionPlace } from './alignment';
import { bestPairs } from './best-pairs';
import type { Outline, OutlineSection } from './outline';
import { TitleLikeness } from './title-likeness';

/** Least likeness at the place where the outline expects the section. */
const IN_ORDER = 0.6;
/** Least likeness at any other place: there only a clear title counts. */
const ELSEWHERE = 0.8;
/** Least likeness of a second heading for the same section: one as good as its own title. */
const SAME = 0.9;

interface Group {
  readonly parent: OutlineSection | null;
  readonly sections: readonly OutlineSection[];
  /** Headings below the parent. */
  readonly scope: readonly number[];
  /** Offset where the parent ends. */
  readonly end: number;
}

/**
 * Lays a report's headings beside an outline, keeping their order: each section gets at most one heading.
 * @param headings in the order of the text
 * @param bodyEnd offset where the body ends
 * @param titles to be kept by a caller that aligns the same report again and again
 */
export function align(
  outline: Outline,
  headings: readonly OutlineHeading[],
  bodyEnd: number,
  titles = new TitleLikeness(),
): Alignment {
  return new Aligner(headings, titles).run(outline, bodyEnd);
}

class Aligner {
  private readonly claimed = new Map<number, OutlineSection>();
  private readonly place = new Map<OutlineSection, number>();
  private readonly groups: Group[] = [];
  private readonly misplaced: (MatchedSection & { readonly group: Group })[] = [];

  constructor(
    private readonly headings: readonly OutlineHeading[],
    private readonly titles: TitleLikeness,
  ) {}

  run(outline: Outline, bodyEnd: number): Alignment {
    this.matchGroup({
      parent: null,
      sections: outline.sections,
      scope: this.headings.map((_, index) => index),
      end: bodyEnd,
    });
    for (let i = 0; i < this.groups.length; i++) {
      const group = this.groups[i];
      if (group) this.findElsewhere(group);
    }
    const duplicates = this.groups.flatMap((group) => this.findDuplicates(group));
    const matched = [...this.place].map(([section, heading]): MatchedSection => ({ section, heading }));
    return {
      outline,
      matched: matched.sort((a, b) => a.heading - b.heading),
      missing: inOutlineOrder(
        outline,
        this.groups.flatMap((group) => this.findMissing(group)),
      ),
      misplaced: this.misplaced.map(({ group, ...match }) => ({ ...match, ...this.placeOf(match.section, group) })),
      renamed: [],
      merged: [],
      split: [],
      duplicates,
      extra: this.headings
        .map((_, heading) => ({ heading, allowed: true }))
        .filter(({ heading }) => !this.claimed.has(heading)),
    };
  }

  /** Matches the sections of one group in their order, then the children of each match. */
  private matchGroup(group: Group): void {
    this.groups.push(group);
    const top = Math.min(...group.scope.map((index) => this.headings[index]?.level ?? 0));
    this.matchInOrder(
      group.sections,
      group.scope.filter((index) => this.headings[index]?.level === top),
    );
    this.matchInOrder(
      group.sections.filter((section) => !this.place.has(section)),
      group.scope,
      group.sections,
    );
    for (const section of group.sections) if (!this.place.has(section)) this.matchByChildren(section, group);
    for (const section of group.sections) this.matchChildren(section);
  }

  /** A heading in other words is still the section when what stands under it is the section's children. */
  private matchByChildren(section: OutlineSection, group: Group): void {
    const heading = group.scope.find(
      (index) =>
        !this.claimed.has(index) &&
        !this.crosses(section, index, group.sections) &&
        this.childrenAmong(section, this.below(index)).length > 0,
    );
    if (heading !== undefined) this.claim(section, heading);
  }

  /** Those of these headings that answer to the section's children; none unless most of the children are there. */
  private childrenAmong(section: OutlineSection, headings: readonly number[]): readonly number[] {
    const free = headings.filter((index) => !this.claimed.has(index));
    const found = section.children.flatMap((child) => {
      const heading = free.find((index) => this.likeness(child, index) >= ELSEWHERE);
      return heading === undefined ? [] : [heading];
    });
    const distinct = new Set(found).size;
    const asked = section.children.filter((child) => child.required).length;
    return distinct >= 2 && distinct * 2 >= asked ? found : [];
  }

  private matchChildren(section: OutlineSection): void {
    const at = this.place.get(section);
    if (at === undefined || section.children.length === 0) return;
    this.matchGroup({
      parent: section,
      sections: section.children,
      scope: this.below(at),
      end: this.headings[at]?.end ?? 0,
    });
  }

  private below(parent: number): readonly number[] {
    const level = this.headings[parent]?.level ?? 0;
    const scope: number[] = [];
    for (let index = parent + 1; index < this.headings.length && (this.headings[index]?.level ?? 0) > level; index++)
      scope.push(index);
    return scope;
  }

  /** Best in-order assignment by dynamic programming; `order` holds matches that new ones must not cross. */
  private matchInOrder(
    sections: readonly OutlineSection[],
    candidates: readonly number[],
    order: readonly OutlineSection[] = [],
  ): void {
    const free = candidates.filter((index) => !this.claimed.has(index));
    if (sections.length === 0 || free.length === 0) return;
    const score = (s: number, h: number): number => {
      const section = sections[s];
      const heading = free[h];
      if (!section || heading === undefined || this.crosses(section, heading, order)) return 0;
      const likeness = this.likeness(section, heading);
      return likeness >= IN_ORDER ? likeness : 0;
    };
    for (const [s, h] of bestPairs(sections.length, free.length, score)) {
      const section = sections[s];
      const heading = free[h];
      if (section && heading !== undefined) this.claim(section, heading);
    }
  }

  private crosses(section: OutlineSection, heading: number, order: readonly OutlineSection[]): boolean {
    const rank = order.indexOf(section);
    return order.some((other, index) => {
      const at = this.place.get(other);
      return at !== undefined && index < rank !== at < heading;
    });
  }

  private claim(section: OutlineSection, heading: number): void {
    this.claimed.set(heading, section);
    this.place.set(section, heading);
  }

  private likeness(section: OutlineSection, heading: number): number {
    return this.titles.of(section, this.headings[heading]?.title ?? '');
  }

  /** Sections that stand at another place than the outline's. */
  private findElsewhere(group: Group): void {
    for (const section of group.sections) {
      if (this.place.has(section)) continue;
      const best = this.bestFree(section);
      if (best === null) continue;
      this.claim(section, best);
      this.misplaced.push({ section, heading: best, group });
      this.matchChildren(section);
    }
  }

  private bestFree(section: OutlineSection): number | null {
    let best: number | null = null;
    let bestLikeness = ELSEWHERE;
    this.headings.forEach((_, index) => {
      if (this.claimed.has(index)) return;
      const likeness = this.likeness(section, index);
      if (likeness >= bestLikeness && (best === null || likeness > bestLikeness)) {
        best = index;
        bestLikeness = likeness;
      }
    });
    return best;
  }

  private findDuplicates(group: Group): Alignment['duplicates'] {
    return group.sections.flatMap((section) => {
      const first = this.place.get(section);
      if (first === undefined) return [];
      const level = this.headings[first]?.level;
      return group.scope
        .filter(
          (index) =>
            !this.claimed.has(index) && this.headings[index]?.level === level && this.likeness(section, index) >= SAME,
        )
        .map((heading) => {
          this.claimed.set(heading, section);
          return { section, heading, first };
        });
    });
  }

  private findMissing(group: Group): readonly MissingSection[] {
    return group.sections
      .filter((section) => section.required && !this.place.has(section))
      .map((section) => ({ section, alternatives: [], ...this.placeOf(section, group) }));
  }

  private placeOf(section: OutlineSection, group: Group): SectionPlace {
    const index = group.sections.indexOf(section);
    const after = this.neighbour(group.sections.slice(0, index).reverse());
    const before = this.neighbour(group.sections.slice(index + 1));
    const insertAt =
      this.startOfOrphans(section, group, after, before) ??
      (after === null ? undefined : this.headings[after]?.end) ??
      (before === null ? undefined : this.headings[before]?.span.start) ??
      group.end;
    const parentHeading = group.parent ? (this.place.get(group.parent) ?? null) : null;
    return { parent: group.parent, parentHeading, insertAt, after };
  }

  /** Where the section's children stand without it, between its neighbours: there only its own heading is missing. */
  private startOfOrphans(
    section: OutlineSection,
    group: Group,
    after: number | null,
    before: number | null,
  ): number | undefined {
    const between = group.scope.filter(
      (index) => (after === null || index > after) && (before === null || index < before),
    );
    const first = Math.min(...this.childrenAmong(section, between));
    return this.headings[first]?.span.start;
  }

  /** The nearest of these siblings that stands where it should. */
  private neighbour(siblings: readonly OutlineSection[]): number | null {
    const astray = new Set(this.misplaced.map((item) => item.section));
    const found = siblings.find((section) => this.place.has(section) && !astray.has(section));
    return found ? (this.place.get(found) ?? null) : null;
  }
}

function inOutlineOrder(outline: Outline, missing: readonly MissingSection[]): readonly MissingSection[] {
  const flat = (sections: readonly OutlineSection[]): readonly OutlineSection[] =>
    sections.flatMap((section) => [section, ...flat(section.children)]);
  const order = flat(outline.sections);
  return [...missing].sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section));
}
