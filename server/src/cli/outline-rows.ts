import type { Analysis } from '../check/analysis';
import { LineStore } from '../markdown/line-store';
import type { Alignment, SectionPlace } from '../outline/alignment';
import type { OutlineSection } from '../outline/outline';
import { fillVariables } from '../outline/variables';
import type { Report } from '../report/report';
import { isEmpty } from '../rules/outline/emptied-section';
import { reportYear } from '../rules/outline/report-year';

export type RowState = 'matched' | 'empty' | 'renamed' | 'misplaced' | 'merged' | 'missing' | 'absent';

/** A section of the outline beside the report. Lines count from 1. */
export interface SectionRow {
  readonly id: string;
  readonly title: string;
  /** 1 outermost. */
  readonly level: number;
  readonly state: RowState;
  /** The heading that answers to it, null for one that is not there. */
  readonly line: number | null;
  readonly heading: string | null;
  /** Where it belongs: line before which one that is missing or misplaced is to be put. */
  readonly belongsAt: number | null;
  /** Title of the heading after which it comes; null for the first one. */
  readonly after: string | null;
  /** Lines of further headings for it: it goes on there, or is told again. */
  readonly goesOn: readonly number[];
  readonly again: readonly number[];
  readonly required: boolean;
}

/** A heading that answers to no section. */
export interface ExtraRow {
  readonly title: string;
  readonly line: number;
  readonly allowed: boolean;
}

export interface OutlineRows {
  readonly sections: readonly SectionRow[];
  readonly extra: readonly ExtraRow[];
}

/** The outline's sections in its order, then what the report has besides. */
export function outlineRows(text: string, report: Report, alignment: Alignment): OutlineRows {
  const lines = new LineStore(text);
  const lineAt = (offset: number): number => lines.positionAt(offset).line + 1;
  const lineOf = (heading: number): number => lineAt(report.headings[heading]?.headingSpan.start ?? 0);
  const year = reportYear(report);

  const rowOf = (section: OutlineSection, level: number): SectionRow => {
    const of = ({ section: other }: { readonly section: OutlineSection }): boolean => other === section;
    const found = alignment.matched.find(of) ?? alignment.merged.find(of);
    const heading = found ? report.headings[found.heading] : undefined;
    const place: SectionPlace | undefined = alignment.missing.find(of) ?? alignment.misplaced.find(of);
    return {
      id: section.id,
      title: fillVariables(section.title, year),
      level,
      state: stateOf(section, alignment, heading !== undefined && isEmpty(heading)),
      line: found ? lineOf(found.heading) : null,
      heading: heading?.title ?? null,
      belongsAt: place ? lineAt(afterSpace(text, place.insertAt)) : null,
      after: place && place.after !== null ? (report.headings[place.after]?.title ?? null) : null,
      goesOn: alignment.split.filter(of).map((part) => lineOf(part.heading)),
      again: alignment.duplicates.filter(of).map((duplicate) => lineOf(duplicate.heading)),
      required: section.required,
    };
  };
  const rowsOf = (sections: readonly OutlineSection[], level: number): readonly SectionRow[] =>
    sections.flatMap((section) => [rowOf(section, level), ...rowsOf(section.children, level + 1)]);

  return {
    sections: rowsOf(alignment.outline.sections, 1),
    extra: alignment.extra.map(({ heading, allowed }) => ({
      title: report.headings[heading]?.title ?? '',
      line: lineOf(heading),
      allowed,
    })),
  };
}

function stateOf(section: OutlineSection, alignment: Alignment, isHeadingEmpty: boolean): RowState {
  const { matched, missing, misplaced, merged, renamed } = alignment;
  const has = (items: readonly { readonly section: OutlineSection }[]): boolean =>
    items.some(({ section: other }) => other === section);
  if (has(misplaced)) return 'misplaced';
  if (has(renamed)) return 'renamed';
  if (has(matched)) return isHeadingEmpty ? 'empty' : 'matched';
  if (has(merged)) return 'merged';
  return has(missing) ? 'missing' : 'absent';
}

const afterSpace = (text: string, offset: number): number =>
  offset + (/^\s*(?=\S)/.exec(text.slice(offset))?.[0].length ?? 0);

/** The alignment as JSON for other programs. */
export function jsonOutline(file: string, { text, report, outline, alignment }: Analysis): string {
  const rows = report && alignment ? outlineRows(text, report, alignment) : null;
  const used = outline && {
    id: outline.outline.id,
    title: outline.outline.title,
    named: outline.named,
    fits: outline.fits,
    nearest: outline.nearest?.id ?? null,
  };
  return JSON.stringify({ file, outline: used, sections: rows?.sections ?? [], extra: rows?.extra ?? [] }, null, 2);
}
