import type { OutlineHeading } from './alignment';
import type { Outline, OutlineSection } from './outline';
import { ELSEWHERE, SAME } from './likeness';
import type { ComparedTitle } from './similarity';
import type { TitleLikeness } from './title-likeness';

/** Sections side by side in the outline, with the headings among which they are looked for. */
export interface Group {
  readonly parent: OutlineSection | null;
  readonly sections: readonly OutlineSection[];
  /** Headings below the parent, all for the outermost group. */
  readonly scope: readonly number[];
  /** Offset where the parent ends. */
  readonly end: number;
}

/**
 * Which heading answers to which section, as far as it is known. The steps of an alignment fill it one after another;
 * a heading once claimed stays so.
 */
export class Matching {
  /** The groups whose parent has a heading, outermost first. */
  readonly groups: Group[] = [];
  private readonly sectionOf = new Map<number, OutlineSection>();
  private readonly headingOf = new Map<OutlineSection, number>();
  /** Every section of the outline, each before its children. */
  readonly sections: readonly OutlineSection[];
  /** By heading, the one under which it stands. */
  private readonly parents: readonly (number | null)[];
  /** By heading, its title. */
  private readonly compared: readonly ComparedTitle[];
  /** Sections at another place than the outline's. */
  private readonly astray = new Set<OutlineSection>();

  constructor(
    readonly outline: Outline,
    readonly headings: readonly OutlineHeading[],
    readonly bodyEnd: number,
    readonly titles: TitleLikeness,
    readonly isAsked: (section: OutlineSection) => boolean,
  ) {
    this.sections = withChildren(outline.sections);
    this.parents = parentsOf(headings);
    this.compared = headings.map(({ title }) => titles.compared(title));
  }

  /** The heading that is the section's own; undefined when it has none. */
  place(section: OutlineSection): number | undefined {
    return this.headingOf.get(section);
  }

  /** The section that a heading answers to, as its own heading or another way. */
  claimedBy(heading: number): OutlineSection | undefined {
    return this.sectionOf.get(heading);
  }

  isFree(heading: number): boolean {
    return !this.sectionOf.has(heading);
  }

  /** Makes the heading the section's own. */
  match(section: OutlineSection, heading: number): void {
    this.sectionOf.set(heading, section);
    this.headingOf.set(section, heading);
  }

  /** Says that the heading belongs to the section beside its own heading. */
  attach(section: OutlineSection, heading: number): void {
    this.sectionOf.set(heading, section);
  }

  /** Says that the section shares the heading of another. */
  share(section: OutlineSection, heading: number): void {
    this.headingOf.set(section, heading);
  }

  markAstray(section: OutlineSection): void {
    this.astray.add(section);
  }

  /** True when the section stands where the outline has it. */
  isInPlace(section: OutlineSection): boolean {
    return this.headingOf.has(section) && !this.astray.has(section);
  }

  likeness(section: OutlineSection, heading: number): number {
    const title = this.compared[heading];
    return title ? this.titles.of(section, title) : 0;
  }

  levelOf(heading: number): number {
    return this.headings[heading]?.level ?? 0;
  }

  /** The headings in the section that a heading opens. */
  below(heading: number): readonly number[] {
    const level = this.levelOf(heading);
    const scope: number[] = [];
    for (let index = heading + 1; index < this.headings.length && this.levelOf(index) > level; index++)
      scope.push(index);
    return scope;
  }

  /** The heading under which another stands; null for an outermost one. */
  above(heading: number): number | null {
    return this.parents[heading] ?? null;
  }

  /** The words of a heading, joined by single spaces. */
  wordsOf(heading: number): string {
    return this.compared[heading]?.words.join(' ') ?? '';
  }

  /** True when the section at this heading would come before a sibling that it follows, or the other way round. */
  crosses(section: OutlineSection, heading: number, siblings: readonly OutlineSection[]): boolean {
    const rank = siblings.indexOf(section);
    return siblings.some((other, index) => {
      const at = this.isInPlace(other) ? this.headingOf.get(other) : undefined;
      return at !== undefined && other !== section && index < rank !== at < heading;
    });
  }

  /** True when the heading is the very title of another of these sections: then it is not this one in other words. */
  isTitleOfAnother(section: OutlineSection, heading: number, others: readonly OutlineSection[]): boolean {
    const own = this.likeness(section, heading);
    if (own >= SAME) return false;
    return others.some((other) => {
      const likeness = other === section ? 0 : this.likeness(other, heading);
      return likeness >= SAME && likeness > own;
    });
  }

  /** Those of these headings that answer to the section's children; none unless most of the children are there. */
  childrenAmong(section: OutlineSection, headings: readonly number[]): readonly number[] {
    const free = headings.filter((index) => this.isFree(index));
    const found = section.children.flatMap((child) => {
      const heading = free.find((index) => this.likeness(child, index) >= ELSEWHERE);
      return heading === undefined ? [] : [heading];
    });
    const distinct = new Set(found).size;
    const asked = section.children.filter(this.isAsked).length;
    return distinct >= 2 && distinct * 2 >= asked ? found : [];
  }
}

/** For each heading the nearest one before it that is further out. */
function parentsOf(headings: readonly OutlineHeading[]): readonly (number | null)[] {
  const open: number[] = [];
  return headings.map(({ level }, index) => {
    while (open.length > 0 && (headings[open.at(-1) ?? 0]?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1) ?? null;
    open.push(index);
    return parent;
  });
}

const withChildren = (sections: readonly OutlineSection[]): readonly OutlineSection[] =>
  sections.flatMap((section) => [section, ...withChildren(section.children)]);

/** The headings of a group's scope at the level at which its sections stand. */
export function headingsAtLevel(matching: Matching, { sections, scope }: Group): readonly number[] {
  const first = sections.find((section) => matching.isInPlace(section));
  const place = first && matching.place(first);
  const levels = scope.map((heading) => matching.levelOf(heading));
  const level = place === undefined ? Math.min(...levels) : matching.levelOf(place);
  return scope.filter((heading) => matching.levelOf(heading) === level);
}
