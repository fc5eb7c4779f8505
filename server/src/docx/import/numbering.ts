import { formatNumber } from './number-formats';
import type { StyleSheet } from './styles';
import { childOf, elementsOf, numberIn, toggleOf, valueOf, type XmlElement } from './xml';

/** The mark that Word puts before a paragraph of a list. */
export interface ListMark {
  /** As shown, "1.2." or "a)"; for a bullet the character, which may be one of a symbol font. */
  readonly text: string;
  readonly bullet: boolean;
  /** 0 outermost. */
  readonly level: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly digitsOnly: boolean;
  /** The count of levels above that start it anew; null for all of them. */
  readonly restart: number | null;
  /** The style of paragraphs at this level. */
  readonly style: string | null;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startsAt: ReadonlyMap<number, number>;
}

const LEVELS = 9;

/** The lists of a Word file; counts on as paragraphs are read in their order. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  /** By abstract list: lists made from the same one count together. */
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(root: XmlElement | null, styles: StyleSheet) {
    const abstracts = new Map(
      (root ? elementsOf(root, 'w:abstractNum') : []).map((element) => [
        element.attributes['w:abstractNumId'],
        element,
      ]),
    );
    const numbers = new Map((root ? elementsOf(root, 'w:num') : []).map((element) => [numIdOf(element), element]));
    const abstractOf = (number: XmlElement | undefined): XmlElement | undefined =>
      abstracts.get(valueOf(number, 'w:abstractNumId') ?? '');
    this.lists = new Map(
      [...numbers].map(([id, number]) => {
        const own = abstractOf(number);
        const link = valueOf(own, 'w:numStyleLink');
        const linked = link === null ? undefined : abstractOf(numbers.get(styles.numberingOf(link) ?? ''));
        return [id, readList(number, linked ?? own)];
      }),
    );
  }

  /** The mark of the next paragraph of a list; null for a list that is not defined. */
  next(id: string, typedLevel: number | null, styleId: string | null): ListMark | null {
    const list = this.lists.get(id);
    const level = typedLevel ?? levelOfStyle(list, styleId);
    const own = list?.levels.get(level);
    if (!list || !own) return null;
    if (own.format === 'bullet') return { text: own.text, bullet: true, level };
    const counts = this.counts.get(list.abstractId) ?? [];
    this.counts.set(list.abstractId, counts);
    this.begin(id, list, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    for (let above = 0; above < level; above += 1) counts[above] ??= list.levels.get(above)?.start ?? 1;
    for (let below = level + 1; below < LEVELS; below += 1) {
      const restart = list.levels.get(below)?.restart ?? null;
      if (restart === null || level < restart) counts[below] = undefinedCount(list, below);
    }
    return { text: written(list, own, counts), bullet: false, level };
  }

  /** A list with a start of its own begins there when it is met first. */
  private begin(id: string, list: List, counts: number[]): void {
    if (this.begun.has(id)) return;
    this.begun.add(id);
    for (const [level, start] of list.startsAt) counts[level] = start - 1;
  }
}

const levelOfStyle = (list: List | undefined, styleId: string | null): number =>
  [...(list?.levels ?? [])].find(([, { style }]) => style !== null && style === styleId)?.[0] ?? 0;

const undefinedCount = (list: List, level: number): number => (list.levels.get(level)?.start ?? 1) - 1;

const numIdOf = (element: XmlElement): string => element.attributes['w:numId'] ?? '';

function written(list: List, own: Level, counts: readonly number[]): string {
  if (own.format === 'none') return own.text.replace(/%[1-9]/g, '').trim();
  return own.text
    .replace(/%([1-9])/g, (_, place: string) => {
      const level = Number(place) - 1;
      const format = own.digitsOnly ? 'decimal' : (list.levels.get(level)?.format ?? 'decimal');
      return formatNumber(Math.max(counts[level] ?? 1, list.levels.get(level)?.start ?? 1), format);
    })
    .trim();
}

function readList(number: XmlElement, abstract: XmlElement | undefined): List {
  const overrides = elementsOf(number, 'w:lvlOverride');
  const own = overrides.flatMap((override) => elementsOf(override, 'w:lvl'));
  const levels = [...(abstract ? elementsOf(abstract, 'w:lvl') : []), ...own];
  return {
    abstractId: abstract?.attributes['w:abstractNumId'] ?? `num ${numIdOf(number)}`,
    levels: new Map(levels.map((level) => [numberIn(level, 'w:ilvl') ?? 0, readLevel(level)])),
    startsAt: new Map(
      overrides.flatMap((override) => {
        const start = numberIn(childOf(override, 'w:startOverride'), 'w:val');
        return start === null ? [] : [[numberIn(override, 'w:ilvl') ?? 0, start] as const];
      }),
    ),
  };
}

const readLevel = (level: XmlElement): Level => ({
  start: numberIn(childOf(level, 'w:start'), 'w:val') ?? 1,
  format: valueOf(level, 'w:numFmt') ?? 'decimal',
  text: valueOf(level, 'w:lvlText') ?? '',
  digitsOnly: toggleOf(level, 'w:isLgl') ?? false,
  restart: numberIn(childOf(level, 'w:lvlRestart'), 'w:val'),
  style: valueOf(level, 'w:pStyle'),
});
