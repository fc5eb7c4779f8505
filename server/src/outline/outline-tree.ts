import type { Alignment, OutlineHeading, SectionPlace } from './alignment';
import type { OutlineSection } from './outline';

/**
 * How a section stands. `missing` is asked for and not there, `optional` may be left out and is; `extra` answers to
 * no section of the outline.
 */
export type SectionState =
  'done' | 'empty' | 'missing' | 'optional' | 'misplaced' | 'renamed' | 'duplicate' | 'extra' | 'allowed';

/** A section of the outline or of the draft. */
export interface OutlineNode {
  /** The same from one version of the draft to the next. */
  readonly id: string;
  readonly state: SectionState;
  /** Null for an extra one. */
  readonly section: OutlineSection | null;
  /** Index of its heading, null for one that is not there. */
  readonly heading: number | null;
  /** Where one that is not there belongs; null where its parent is not there either. */
  readonly place: SectionPlace | null;
  readonly children: readonly OutlineNode[];
}

/** What is known of the draft beside the alignment. */
export interface OutlinedDraft {
  readonly headings: readonly OutlineHeading[];
  /** Offset behind the last section. */
  readonly end: number;
  /** True for a heading under which nothing was written. */
  readonly isEmpty: (heading: number) => boolean;
}

/** The outline with the draft laid into it: its sections in its order, other headings where the draft has them. */
export function outlineTree(alignment: Alignment, draft: OutlinedDraft): readonly OutlineNode[] {
  return new TreeBuilder(alignment, draft).build();
}

/** All nodes, each before its children. */
export const flatNodes = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
  nodes.flatMap((node) => [node, ...flatNodes(node.children)]);

interface GrowingNode extends OutlineNode {
  readonly children: GrowingNode[];
}

class TreeBuilder {
  private readonly headingOf: ReadonlyMap<OutlineSection, number>;
  private readonly astray: ReadonlySet<OutlineSection>;
  private readonly asked: ReadonlyMap<OutlineSection, SectionPlace>;
  private readonly nodeOf = new Map<number, GrowingNode>();

  constructor(
    private readonly alignment: Alignment,
    private readonly draft: OutlinedDraft,
  ) {
    const { matched, merged, misplaced, missing } = alignment;
    this.headingOf = new Map([...merged, ...matched].map(({ section, heading }) => [section, heading]));
    this.astray = new Set(misplaced.map(({ section }) => section));
    this.asked = new Map(missing.map((item) => [item.section, item]));
  }

  build(): readonly OutlineNode[] {
    const roots = this.sectionNodes(this.alignment.outline.sections, null, '');
    this.addOtherHeadings(roots);
    return roots;
  }

  private sectionNodes(sections: readonly OutlineSection[], parent: OutlineSection | null, path: string) {
    const present = new Set(sections.filter((section) => this.headingOf.has(section)).map(({ choice }) => choice));
    const nodes: GrowingNode[] = [];
    for (const section of sections) {
      const heading = this.headingOf.get(section) ?? null;
      // An alternative to a section that is there is not wanted.
      if (heading === null && section.choice !== null && present.has(section.choice)) continue;
      const id = freeId(`${path}/${section.id}`, nodes);
      const node: GrowingNode = {
        id,
        state: this.stateOf(section, heading, parent),
        section,
        heading,
        place: heading === null ? this.placeOf(section, sections, parent) : null,
        children: this.sectionNodes(section.children, section, id),
      };
      nodes.push(node);
      if (heading !== null && !this.nodeOf.has(heading)) this.nodeOf.set(heading, node);
    }
    return nodes;
  }

  private stateOf(section: OutlineSection, heading: number | null, parent: OutlineSection | null): SectionState {
    if (heading === null) {
      // The children of a missing section go with it.
      const isAsked = this.asked.has(section) || (section.required && parent !== null && !this.headingOf.has(parent));
      return isAsked ? 'missing' : 'optional';
    }
    if (this.astray.has(section)) return 'misplaced';
    if (this.alignment.renamed.some((item) => item.section === section)) return 'renamed';
    return this.draft.isEmpty(heading) ? 'empty' : 'done';
  }

  private placeOf(
    section: OutlineSection,
    siblings: readonly OutlineSection[],
    parent: OutlineSection | null,
  ): SectionPlace | null {
    const asked = this.asked.get(section);
    if (asked) return asked;
    const parentHeading = parent === null ? null : (this.headingOf.get(parent) ?? null);
    if (parent !== null && parentHeading === null) return null;
    const at = siblings.indexOf(section);
    const after = this.nearest(siblings.slice(0, at).reverse());
    const before = this.nearest(siblings.slice(at + 1));
    const end = parentHeading === null ? this.draft.end : (this.draft.headings[parentHeading]?.end ?? this.draft.end);
    const insertAt =
      (after === null ? undefined : this.draft.headings[after]?.end) ??
      (before === null ? undefined : this.draft.headings[before]?.span.start) ??
      end;
    return { parent, parentHeading, after, insertAt: Math.min(insertAt, this.draft.end) };
  }

  /** The heading of the first of these that stands where it should. */
  private nearest(siblings: readonly OutlineSection[]): number | null {
    const found = siblings.find((section) => this.headingOf.has(section) && !this.astray.has(section));
    return found ? (this.headingOf.get(found) ?? null) : null;
  }

  /** Puts the headings that stand for no section of their own behind the heading before them. */
  private addOtherHeadings(roots: GrowingNode[]): void {
    const others = this.otherHeadings();
    this.draft.headings.forEach((heading, index) => {
      const other = others.get(index);
      if (!other || this.nodeOf.has(index)) return;
      const parent = this.parentNode(index);
      const siblings = parent?.children ?? roots;
      const before = siblings.findLastIndex(
        (node) => node.heading !== null && node.heading < index && node.state !== 'misplaced',
      );
      const id = freeId(`${parent?.id ?? ''}/+${heading.title}`, siblings);
      const node: GrowingNode = { ...other, id, heading: index, place: null, children: [] };
      siblings.splice(before + 1, 0, node);
      this.nodeOf.set(index, node);
    });
  }

  private otherHeadings(): ReadonlyMap<number, Pick<OutlineNode, 'state' | 'section'>> {
    const { duplicates, split, extra } = this.alignment;
    const others = new Map<number, Pick<OutlineNode, 'state' | 'section'>>();
    for (const { heading, allowed } of extra)
      others.set(heading, { state: allowed ? 'allowed' : 'extra', section: null });
    for (const { heading, section } of split)
      others.set(heading, { state: this.draft.isEmpty(heading) ? 'empty' : 'done', section });
    for (const { heading, section } of duplicates) others.set(heading, { state: 'duplicate', section });
    return others;
  }

  /** Node of the nearest heading above that this one stands under. */
  private parentNode(index: number): GrowingNode | null {
    let level = this.draft.headings[index]?.level ?? 0;
    for (let above = index - 1; above >= 0; above--) {
      const heading = this.draft.headings[above];
      if (!heading || heading.level >= level) continue;
      const node = this.nodeOf.get(above);
      if (node) return node;
      level = heading.level;
    }
    return null;
  }
}

/** `wanted`, or with a count behind it when one of the nodes has it. */
function freeId(wanted: string, nodes: readonly OutlineNode[]): string {
  const taken = new Set(nodes.map(({ id }) => id));
  for (let count = 1; ; count++) {
    const id = count === 1 ? wanted : `${wanted}#${count}`;
    if (!taken.has(id)) return id;
  }
}
