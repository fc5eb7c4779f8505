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

/** Null when no outline is named nor told by the subject, and when the one named is unknown. */
export function outlineInUse(report: Report, options: CheckOptions, alignments: KeptAlignments): OutlineInUse | null {
  const choice = chooseOutline(report, options);
  if (!choice) return null;
  const { outline, named } = choice;
  const laid = alignInput(report);
  const alignment = alignments.align({ ...laid, outline });
  const inForce = options.outlines.filter((other) => isInForce(other, dateOf(report)));
  const better = clearlyBetterOutline(inForce, alignment, laid, alignments);
  const fits = !better && fitsReport(alignment, laid.headings, { subject: laid.subject, named });
  const nearest = fits ? null : (better ?? nearestOutline(inForce, outline, laid, alignments));
  return { chosen: { outline, named, fits, nearest }, alignment };
}

/** The known outline that a report follows best, for one that neither names nor tells any; null when it follows none. */
export function outlineByHeadings(report: Report, options: CheckOptions): Outline | null {
  const inForce = options.outlines.filter((outline) => isInForce(outline, dateOf(report)));
  return nearestOutline(inForce, null, alignInput(report), new KeptAlignments());
}

/** Front matter goes before the setting, the setting before the subject. */
function chooseOutline(
  report: Report,
  options: CheckOptions,
): { readonly outline: Outline; readonly named: boolean } | null {
  const id = report.outlineId?.text || options.outlineId;
  if (id) {
    const named = outlineById(options.outlines, id);
    return named && { outline: named, named: true };
  }
  const outline = outlineBySubject(options.outlines, report.subject?.text ?? '', dateOf(report));
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
  const chosen = report && chooseOutline(report, options);
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
