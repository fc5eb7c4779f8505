import { isAsked } from '../outline/asked';
import type { OutlineSection } from '../outline/outline';
import type { NumberStyle } from './report';
import { writeNumber } from './section-number';

/** A section of an outline as it is written into a new report. */
export interface SkeletonSection {
  readonly section: OutlineSection;
  /** 1 outermost. */
  readonly level: number;
  /** "II.", "3.", "2.1."; empty for a section without a number. */
  readonly number: string;
  /** The outline's title, its `{năm}` not filled in. */
  readonly title: string;
  /** No section of the skeleton stands under it, so that it is the place for text. */
  readonly leaf: boolean;
}

/**
 * The sections that a report on `subject` has to have, numbered, in the order of the text: the required ones, of
 * alternatives the first.
 */
export function skeletonSections(sections: readonly OutlineSection[], subject: string): readonly SkeletonSection[] {
  return sectionsBelow(sections, subject, 1, null);
}

interface Above {
  readonly number: string;
  readonly style: NumberStyle | null;
}

function sectionsBelow(
  sections: readonly OutlineSection[],
  subject: string,
  level: number,
  above: Above | null,
): readonly SkeletonSection[] {
  const choices = new Set<string>();
  const last = new Map<NumberStyle, number>();
  return sections.flatMap((section): readonly SkeletonSection[] => {
    if (!section.required || !isAsked(section, subject) || (section.choice !== null && choices.has(section.choice)))
      return [];
    if (section.choice !== null) choices.add(section.choice);
    const style = styleBelow(section.number, above?.style ?? null);
    const value = style === null ? 0 : (last.get(style) ?? 0) + 1;
    if (style !== null) last.set(style, value);
    const number = style === null ? '' : writeNumber(style, value, above?.number);
    const children = sectionsBelow(section.children, subject, level + 1, { number, style });
    return [{ section, level, number, title: section.title, leaf: children.length === 0 }, ...children];
  });
}

/** "1." under "2." is "2.1.". */
function styleBelow(number: OutlineSection['number'], above: NumberStyle | null): NumberStyle | null {
  if (number === 'none') return null;
  if (number !== 'arabic') return number;
  return above === 'arabic' ? 'arabic-2' : above === 'arabic-2' ? 'arabic-3' : 'arabic';
}
