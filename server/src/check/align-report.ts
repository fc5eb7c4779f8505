import { align, type AlignInput } from '../outline/align';
import type { Alignment, OutlineHeading } from '../outline/alignment';
import { isInForce, outlineById, outlineBySubject } from '../outline/choose-outline';
import { clearlyBetterOutline, fitsReport, nearestOutline } from '../outline/fit';
import type { Outline } from '../outline/outline';
import { KeptAlignments } from '../outline/kept-alignments';
import { readReport } from '../report/read-report';
import type { Report } from '../report/report';
import type { CheckOptions, ChosenOutline } from './analysis';

/** The outline in use and the report's headings laid beside it. */
export interface OutlineInUse {
  readonly chosen: ChosenOutline;
  readonly alignment: Alignment;
}

interface Choice {
  readonly outline: Outline;
  readonly named: boolean;
}

/** What the outline of a draft is chosen by. */
interface Clues {
  readonly outlines: readonly Outline[];
  readonly id: string | null;
  readonly subject: string;
  readonly date: string | null;
}

/** Chooses a draft's outline again and again, and anew only where that which tells it has changed. */
export class OutlineChooser {
  private readonly alignments = new KeptAlignments();
  private last: { readonly clues: Clues; readonly choice: Choice | null } | null = null;
  private judged: { readonly choice: Choice; readonly alignment: Alignment; readonly chosen: ChosenOutline } | null =
    null;

  /** Null when no outline is named nor told by the subject, and when the one named is unknown. */
  inUse(report: Report, options: CheckOptions): OutlineInUse | null {
    const clues = cluesOf(report, options);
    const choice = this.last && isSame(this.last.clues, clues) ? this.last.choice : chooseOutline(clues);
    this.last = { clues, choice };
    if (!choice) return null;
    const laid = alignInput(report);
    const alignment = this.alignments.align({ ...laid, outline: choice.outline });
    return { chosen: this.judge(choice, alignment, clues, laid), alignment };
  }

  /** Whether the report follows the outline depends on what its headings say, not on where they stand. */
  private judge(choice: Choice, alignment: Alignment, clues: Clues, laid: Omit<AlignInput, 'outline'>): ChosenOutline {
    const { judged } = this;
    if (judged?.choice === choice && judged.alignment.matched === alignment.matched) return judged.chosen;
    const { outline, named } = choice;
    const inForce = clues.outlines.filter((other) => isInForce(other, clues.date));
    const better = clearlyBetterOutline(inForce, alignment, laid, this.alignments);
    const fits = !better && fitsReport(alignment, laid.headings, { subject: laid.subject, named });
    const nearest = fits ? null : (better ?? nearestOutline(inForce, outline, laid, this.alignments));
    const chosen = { outline, named, fits, nearest };
    this.judged = { choice, alignment, chosen };
    return chosen;
  }
}

/** The known outline that a report follows best, for one that neither names nor tells any; null when it follows none. */
export function outlineByHeadings(report: Report, options: CheckOptions): Outline | null {
  const inForce = options.outlines.filter((outline) => isInForce(outline, dateOf(report)));
  return nearestOutline(inForce, null, alignInput(report), new KeptAlignments());
}

const cluesOf = (report: Report, { outlines, outlineId }: CheckOptions): Clues => ({
  outlines,
  id: report.outlineId?.text || outlineId,
  subject: report.subject?.text ?? '',
  date: dateOf(report),
});

const isSame = (a: Clues, b: Clues): boolean =>
  a.outlines === b.outlines && a.id === b.id && a.subject === b.subject && a.date === b.date;

/** Front matter goes before the setting, the setting before the subject. */
function chooseOutline({ outlines, id, subject, date }: Clues): Choice | null {
  if (id) {
    const named = outlineById(outlines, id);
    return named && { outline: named, named: true };
  }
  const outline = outlineBySubject(outlines, subject, date);
  return outline && { outline, named: false };
}

/** The report's date as YYYY-MM-DD, shorter where day or month is blank; null when it names no year. */
function dateOf({ placeDate }: Report): string | null {
  const [year, month, day] = [placeDate?.year, placeDate?.month, placeDate?.day].map((part) => part?.text.trim());
  if (year === undefined || !/^\d{4}$/.test(year)) return null;
  const parts = [year];
  for (const part of [month, day]) {
    if (part === undefined || !/^\d{1,2}$/.test(part)) break;
    parts.push(part.padStart(2, '0'));
  }
  return parts.join('-');
}

const alignInput = (report: Report): Omit<AlignInput, 'outline'> => ({
  headings: outlineHeadings(report),
  bodyEnd: sectionsEnd(report),
  subject: report.subject?.text ?? '',
});

/** A text laid beside its outline without any rule run over it; null for no report, or one without an outline. */
export function outlineText(text: string, options: CheckOptions): OutlinedReport | null {
  const report = readReport(text, { always: options.alwaysReport });
  const chosen = report && chooseOutline(cluesOf(report, options));
  return report && chosen && { report, alignment: align({ ...alignInput(report), outline: chosen.outline }) };
}

export interface OutlinedReport {
  readonly report: Report;
  readonly alignment: Alignment;
}

/** The report's headings as an outline sees them, by the same index. */
export const outlineHeadings = (report: Report): readonly OutlineHeading[] =>
  report.headings.map(({ title, level, headingSpan, span }) => ({ title, level, span: headingSpan, end: span.end }));

/** Offset behind the last section: the closing sentence belongs to none. */
export const sectionsEnd = (report: Report): number => report.closingSentence?.span.start ?? report.bodySpan.end;
