import type { Outline, OutlineSection } from '../../../server/src/outline/outline';
import { typedParts, type HeadingForm, type Part } from './skeleton';

/** The way to a section: its place among its siblings at each level. */
export type Path = readonly number[];

/** A section of an outline with its place. */
export interface Place {
  readonly path: Path;
  readonly section: OutlineSection;
  readonly siblings: readonly OutlineSection[];
}

/** One change of a right draft, with the one finding that it must give. */
export interface Change {
  readonly name: string;
  readonly parts: readonly Part[];
  /** Id of the finding; null for none. */
  readonly expected: string | null;
  /** Indexes of the headings at one of which it must begin; past the last one for the closing sentence. */
  readonly at: readonly number[];
}

export type ChangeKind = 'removed' | 'doubled' | 'emptied' | 'moved' | 'moved under another parent';

export function* places(sections: readonly OutlineSection[], above: Path = []): Generator<Place> {
  for (const [index, section] of sections.entries()) {
    const path = [...above, index];
    yield { path, section, siblings: sections };
    yield* places(section.children, path);
  }
}

/** The parts with the one at a path changed into others. */
export function change(parts: readonly Part[], path: Path, edit: (part: Part) => readonly Part[]): readonly Part[] {
  const [at, ...rest] = path;
  return parts.flatMap((part, index) => {
    if (index !== at) return [part];
    return rest.length === 0 ? edit(part) : [{ ...part, children: change(part.children, rest, edit) }];
  });
}

export const take = (parts: readonly Part[], path: Path): readonly Part[] => change(parts, path, () => []);

/** The parts with another one before that at a path, or last of all there. */
export function put(parts: readonly Part[], path: Path, added: Part): readonly Part[] {
  const [at = 0, ...rest] = path;
  if (rest.length === 0) return [...parts.slice(0, at), added, ...parts.slice(at)];
  return parts.map((part, index) => (index === at ? { ...part, children: put(part.children, rest, added) } : part));
}

function partAt(parts: readonly Part[], path: Path): Part {
  const [at = 0, ...rest] = path;
  const part = parts[at];
  if (!part) throw new Error(`no part at ${path.join('.')}`);
  return rest.length === 0 ? part : partAt(part.children, rest);
}

const partBelow = (parts: readonly Part[], path: Path): readonly Part[] =>
  path.length === 0 ? parts : partAt(parts, path).children;

const size = (part: Part): number => 1 + part.children.reduce((sum, child) => sum + size(child), 0);

/** Index, in the order of the text, of the heading at a path; of the one after the last sibling where there is none. */
function indexOf(parts: readonly Part[], [at = 0, ...rest]: Path): number {
  const before = parts.slice(0, at).reduce((sum, part) => sum + size(part), 0);
  const part = parts[at];
  return rest.length === 0 || !part ? before : before + 1 + indexOf(part.children, rest);
}

/** Offsets of the headings in a draft of these parts. */
export function headingOffsets(text: string, parts: readonly Part[], form: HeadingForm): readonly number[] {
  let from = 0;
  return typedParts(parts, form).map(({ heading }) => {
    const at = text.indexOf(`\n${heading}\n`, from) + 1;
    from = at + heading.length;
    return at;
  });
}

/** Every change of one kind of a draft in which each section is filled. */
export function* changesOf(
  kind: ChangeKind,
  outline: Outline,
  parts: readonly Part[],
  isAsked: (place: Place) => boolean,
): Generator<Change> {
  const all = [...places(outline.sections)];
  for (const place of all) {
    const part = partAt(parts, place.path);
    switch (kind) {
      case 'removed':
        yield removed(parts, place, isAsked(place));
        break;
      case 'doubled': {
        const next = [...place.path.slice(0, -1), (place.path.at(-1) ?? 0) + 1];
        const doubled = put(parts, next, part);
        yield {
          name: place.section.id,
          parts: doubled,
          expected: place.section.repeatable ? null : 'outline/duplicate-section',
          at: [indexOf(doubled, next)],
        };
        break;
      }
      case 'emptied': {
        // Of a section with one child it cannot be told whether it was emptied or lost the child.
        if (part.children.length === 1) break;
        const emptied = change(parts, place.path, (own) => [{ ...own, text: '', children: [] }]);
        yield {
          name: place.section.id,
          parts: emptied,
          expected: 'outline/empty-section',
          at: [indexOf(parts, place.path)],
        };
        break;
      }
      case 'moved':
        yield* moved(parts, place);
        break;
      case 'moved under another parent':
        yield* movedElsewhere(parts, place, all);
    }
  }
}

function removed(parts: readonly Part[], { path, section }: Place, isAsked: boolean): Change {
  const above = path.slice(0, -1);
  const rest = take(parts, path);
  // A parent that lost its only child has a text of its own.
  const isOnly = above.length > 0 && partAt(rest, above).children.length === 0;
  const filled = isOnly ? change(rest, above, (own) => [{ ...own, text: 'Đã làm xong trong năm.' }]) : rest;
  const next = indexOf(parts, path);
  // Without a section that may be left out the numbers kept have a gap, unless it was the last one.
  const isGap = partAt(parts, path).number !== undefined && partBelow(rest, above).length > (path.at(-1) ?? 0);
  const gap = isGap ? 'outline/numbering' : null;
  return { name: section.id, parts: filled, expected: isAsked ? 'outline/missing-section' : gap, at: [next] };
}

/** To the other places among its siblings. */
function* moved(parts: readonly Part[], { path, section, siblings }: Place): Generator<Change> {
  const above = path.slice(0, -1);
  const from = path.at(-1) ?? 0;
  for (const to of new Set([0, from + 1, siblings.length - 1])) {
    if (to === from || to < 0 || to >= siblings.length) continue;
    const changed = put(take(parts, path), [...above, to], partAt(parts, path));
    // Of two neighbours that changed places either may be told.
    const other =
      to === from - 1
        ? [indexOf(changed, [...above, from])]
        : to === from + 1
          ? [indexOf(changed, [...above, from])]
          : [];
    yield {
      name: `${section.id} to ${to}`,
      parts: changed,
      expected: 'outline/misplaced-section',
      at: [indexOf(changed, [...above, to]), ...other],
    };
  }
}

/** To the beginning and the end of the children of another section at the same level. */
function* movedElsewhere(parts: readonly Part[], { path, section }: Place, all: readonly Place[]): Generator<Change> {
  const above = path.slice(0, -1);
  if (above.length === 0 || partAt(parts, above).children.length < 2) return;
  const others = all.filter(
    ({ path: other, section: parent }) =>
      other.length === above.length && other.join() !== above.join() && parent.children.length > 0,
  );
  for (const { path: other, section: parent } of [...others.slice(0, 1), ...others.slice(1).slice(-1)]) {
    for (const to of [0, parent.children.length]) {
      const changed = put(take(parts, path), [...other, to], partAt(parts, path));
      yield {
        name: `${section.id} to ${parent.id} ${to}`,
        parts: changed,
        expected: 'outline/misplaced-section',
        at: [indexOf(changed, [...other, to])],
      };
    }
  }
}
