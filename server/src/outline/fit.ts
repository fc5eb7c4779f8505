import type { AlignInput } from './align';
import type { Alignment, OutlineHeading } from './alignment';
import { isAsked } from './asked';
import type { Outline, OutlineSection } from './outline';
import type { KeptAlignments } from './kept-alignments';

/** Of the outer sections asked for, the part that a report must have to follow an outline that it names. */
const NAMED = 1 / 3;
/** The same for an outline that is only inferred: "Đánh giá chung" occurs in every kind of report. */
const INFERRED = 1 / 2;
/** Of all sections asked for, the part with which a report surely follows an outline. */
const SURE = 4 / 5;
/** How many sections more that other one must have. */
const CLEARLY_MORE = 3;

/**
 * False when the report follows another outline than this one. It fits when enough of its outer sections are
 * there in words that it knows, or when most outer headings of a draft still being written are its own.
 */
export function fitsReport(
  alignment: Alignment,
  headings: readonly OutlineHeading[],
  { subject, named }: { readonly subject: string; readonly named: boolean },
): boolean {
  if (headings.length === 0) return true;
  const { asked, parts } = outerSections(alignment.outline, subject);
  const found = foundAmong(asked, alignment);
  const foundParts = foundAmong(parts, alignment);
  const outer = headings.filter(({ level }) => level <= (parts.length > 0 ? 2 : 1)).length;
  const others = outer - foundParts;
  if (parts.length > 0 && others === 0) return true;
  return found >= countOf(asked) * (named ? NAMED : INFERRED) || found * 2 > others;
}

/** The outline other than the one in use that the headings follow in its outer sections; null when they follow none. */
export function nearestOutline(
  outlines: readonly Outline[],
  inUse: Outline | null,
  report: Omit<AlignInput, 'outline'>,
  alignments: KeptAlignments,
): Outline | null {
  let nearest: Outline | null = null;
  let most = 0;
  for (const outline of outlines) {
    if (outline === inUse) continue;
    const { asked } = outerSections(outline, report.subject);
    const found = foundAmong(asked, alignments.align({ ...report, outline }));
    const share = found / Math.max(1, countOf(asked));
    if (found < 2 || share < INFERRED || found * share <= most) continue;
    nearest = outline;
    most = found * share;
  }
  return nearest;
}

/**
 * The outline that the report surely follows though some outer sections are also those of the one in use: "Đánh giá
 * chung" and "Phương hướng" stand in most. Null when there is none.
 */
export function clearlyBetterOutline(
  outlines: readonly Outline[],
  inUse: Alignment,
  report: Omit<AlignInput, 'outline'>,
  alignments: KeptAlignments,
): Outline | null {
  const { subject, headings } = report;
  const own = allAsked(inUse.outline.sections, subject);
  const found = foundAmong(own, inUse);
  if (found >= countOf(own) * SURE) return null;
  const isBetter = (outline: Outline): boolean => {
    const asked = allAsked(outline.sections, subject);
    const least = Math.max(found + CLEARLY_MORE, countOf(asked) * SURE);
    return headings.length >= least && foundAmong(asked, alignments.align({ ...report, outline })) >= least;
  };
  return outlines.find((outline) => outline !== inUse.outline && isBetter(outline)) ?? null;
}

/**
 * The sections by which a report shows its outline: the outermost ones, and in place of parts ("Phần thứ nhất") what
 * is asked for in them.
 */
function outerSections(
  { sections }: Outline,
  subject: string,
): { readonly asked: readonly OutlineSection[]; readonly parts: readonly OutlineSection[] } {
  const outermost = sections.filter((section) => isAsked(section, subject));
  const parts = outermost.filter(({ number, children }) => number === 'part' && children.length > 0);
  const asked = outermost.flatMap((section) =>
    parts.includes(section) ? section.children.filter((child) => isAsked(child, subject)) : [section],
  );
  return { asked, parts };
}

const allAsked = (sections: readonly OutlineSection[], subject: string): readonly OutlineSection[] =>
  sections
    .filter((section) => isAsked(section, subject))
    .flatMap((section) => [section, ...allAsked(section.children, subject)]);

/** How many sections are asked for; alternatives count as one. */
const countOf = (asked: readonly OutlineSection[]): number =>
  asked.filter(({ choice }, index) => choice === null || asked[index - 1]?.choice !== choice).length;

/** How many of these sections have a heading in words known to the outline. */
function foundAmong(sections: readonly OutlineSection[], { matched, merged, renamed }: Alignment): number {
  const unknown = new Set(renamed.map(({ section }) => section));
  const found = new Set([...matched, ...merged].map(({ section }) => section));
  return sections.filter((section) => found.has(section) && !unknown.has(section)).length;
}
