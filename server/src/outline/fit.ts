import type { AlignInput } from './align';
import type { Alignment, OutlineHeading } from './alignment';
import { isAsked } from './asked';
import type { Outline, OutlineSection } from './outline';
import type { KeptAlignments } from './kept-alignments';

/** Of the outermost sections asked for, the part that a report must have to follow an outline that it names. */
const NAMED = 1 / 3;
/** The same for an outline that is only inferred: "Đánh giá chung" occurs in every kind of report. */
const INFERRED = 1 / 2;

/**
 * False when the report follows another outline than this one. It fits when enough of its outermost sections are
 * there in words that it knows, or when most outermost headings of a draft still being written are its own.
 */
export function fitsReport(
  alignment: Alignment,
  headings: readonly OutlineHeading[],
  { subject, named }: { readonly subject: string; readonly named: boolean },
): boolean {
  if (headings.length === 0) return true;
  const found = foundSections(alignment, subject);
  const outermost = headings.filter(({ level }) => level === 1).length;
  return (
    found.length >= askedSections(alignment.outline, subject) * (named ? NAMED : INFERRED) ||
    found.length * 2 > outermost
  );
}

/** The outline other than the one in use that the headings follow best; null when they follow none. */
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
    const found = foundSections(alignments.align({ ...report, outline }), report.subject).length;
    const share = found / Math.max(1, askedSections(outline, report.subject));
    if (found < 2 || share < INFERRED || found * Math.min(1, share) <= most) continue;
    nearest = outline;
    most = found * Math.min(1, share);
  }
  return nearest;
}

/** How many outermost sections a report on the subject has to have; alternatives count as one. */
function askedSections({ sections }: Outline, subject: string): number {
  const asked = sections.filter((section) => isAsked(section, subject));
  return asked.filter(({ choice }, index) => choice === null || asked[index - 1]?.choice !== choice).length;
}

/** The outermost sections asked for that have a heading in words known to the outline. */
function foundSections({ outline, matched, merged, renamed }: Alignment, subject: string): readonly OutlineSection[] {
  const unknown = new Set(renamed.map(({ section }) => section));
  const found = new Set([...matched, ...merged].map(({ section }) => section));
  return outline.sections.filter((section) => isAsked(section, subject) && found.has(section) && !unknown.has(section));
}
