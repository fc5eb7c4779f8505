import { applyEdits, contains, shift, spanOf, type Span, type TextEdit } from '../text/span';
import { renumberGroups } from './renumber';
import type { Report, Section } from './report';

/** Where a section goes: the section it will lie under (null: an outermost one), and the offset before which it stands. */
export interface SectionTarget {
  readonly parent: Section | null;
  readonly insertAt: number;
}

export interface SectionMove {
  /** Edits of the draft that do not overlap; empty when the section stands there already. */
  readonly edits: readonly TextEdit[];
  /** Offset of its heading once the edits are made. */
  readonly headingAt: number;
}

const DEEPEST = 6;

/**
 * Moves a section with all that lies under it, numbers its old and its new siblings in order (dotted numbers below
 * follow), and gives its headings as many `#` as the new siblings have.
 */
export function moveSection(report: Report, section: Section, { parent, insertAt }: SectionTarget): SectionMove {
  const { text } = report;
  const from = section.span.start;
  const to = from + text.slice(from, section.span.end).trimEnd().length;
  const at = text.slice(0, insertAt).trimEnd().length;
  if (insertAt >= from && at <= to) return { edits: [], headingAt: section.headingSpan.start };
  const own = spanOf(from, to);
  const changes = [...renumbered(report, section, parent, insertAt), ...depthEdits(report, section, parent)];
  const inside = changes.filter(({ span }) => contains(own, span));
  const outside = changes.filter(({ span }) => !contains(own, span));
  const moved = applyEdits(
    text.slice(from, to),
    inside.map((edit) => ({ ...edit, span: shift(edit.span, -from) })),
  );
  const gap = (text.includes('\r\n') ? '\r\n' : '\n').repeat(2);
  const insertion: TextEdit = { span: spanOf(at, at), newText: at === 0 ? moved + gap : gap + moved };
  const edits = [...outside, insertion, { span: withGap(text, own), newText: '' }];
  const lead = section.headingSpan.start - from + (at === 0 ? 0 : gap.length);
  return { edits: [...edits].sort((a, b) => a.span.start - b.span.start), headingAt: afterEdits(at, edits) + lead };
}

/** The neighbour's place among its siblings; null for the first one's way up and the last one's way down. */
export function placeBeside(report: Report, section: Section, way: 'up' | 'down'): SectionTarget | null {
  const parent = parentOf(report, section);
  const siblings = siblingsIn(report, parent);
  const index = siblings.indexOf(section);
  const neighbour = siblings[way === 'up' ? index - 1 : index + 1];
  if (index < 0 || !neighbour) return null;
  return { parent, insertAt: way === 'up' ? neighbour.span.start : neighbour.span.end };
}

/** The innermost section at an offset; null before the first one and behind the last. */
export const sectionAt = (report: Report, offset: number): Section | null =>
  report.headings.findLast(({ span }) => span.start <= offset && offset < span.end) ?? null;

const parentOf = (report: Report, section: Section): Section | null =>
  report.headings.find(({ children }) => children.includes(section)) ?? null;

const siblingsIn = (report: Report, parent: Section | null): readonly Section[] => parent?.children ?? report.sections;

/** Numbers of the siblings it leaves and of those it joins. */
function renumbered(report: Report, section: Section, parent: Section | null, insertAt: number): readonly TextEdit[] {
  const old = parentOf(report, section);
  const others = (above: Section | null): readonly Section[] =>
    siblingsIn(report, above).filter((other) => other !== section);
  const before = others(parent).filter(({ span }) => span.start < insertAt);
  const joined = [...before, section, ...others(parent).slice(before.length)];
  return renumberGroups(report, {
    childrenOf: (above) => (above === parent ? joined : others(above)),
    isNumbered: (above) => above === parent || above === old,
    inText: new Map(),
  });
}

/** A heading's `#` as deep under the new parent as its siblings there are. */
function depthEdits(report: Report, section: Section, parent: Section | null): readonly TextEdit[] {
  const model = siblingsIn(report, parent).find((other) => other !== section && other.depth !== null)?.depth;
  const wanted = model ?? (parent?.depth ? parent.depth + 1 : section.depth);
  const by = wanted !== null && section.depth !== null ? wanted - section.depth : 0;
  if (by === 0) return [];
  return [section, ...descendants(section)].flatMap(({ depth, headingSpan }): readonly TextEdit[] => {
    if (depth === null || report.text[headingSpan.start] !== '#') return [];
    const newText = '#'.repeat(Math.min(DEEPEST, Math.max(1, depth + by)));
    return [{ span: spanOf(headingSpan.start, headingSpan.start + depth), newText }];
  });
}

const descendants = (section: Section): readonly Section[] =>
  section.children.flatMap((child) => [child, ...descendants(child)]);

/** The section with the white space that parts it from what follows; at the end of the draft, from what stands above. */
function withGap(text: string, { start, end }: Span): Span {
  const after = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  if (end + after < text.length) return spanOf(start, end + after);
  return spanOf(text.slice(0, start).trimEnd().length, end);
}

/** Where an offset lies once the edits before it are made. */
const afterEdits = (offset: number, edits: readonly TextEdit[]): number =>
  edits
    .filter(({ span }) => span.end <= offset && (span.start < offset || span.end < offset))
    .reduce((at, { span, newText }) => at + newText.length - (span.end - span.start), offset);
