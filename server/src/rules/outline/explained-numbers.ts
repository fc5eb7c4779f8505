import type { Section } from '../../report/report';
import type { RuleContext } from '../rule';
import { fitsOutline } from './fit';

/**
 * What the findings about the outline already explain of a report's numbers: one cause is told once. Numbers are
 * allowed to leave room for a missing section, and to go on as if a section at a wrong place were not there.
 */
export interface ExplainedNumbers {
  /** Sections that are misplaced or doubled. */
  readonly apart: ReadonlySet<Section>;
  /** How many sections of `parent` (null: outermost) belong between two offsets and are not there. */
  readonly lacking: (parent: Section | null, from: number, to: number) => number;
}

const NOTHING: ExplainedNumbers = { apart: new Set(), lacking: () => 0 };

/** Reads from the alignment what it explains; nothing where no outline is in use or the report follows another. */
export function explainedNumbers(context: RuleContext): ExplainedNumbers {
  const { report, alignment } = context;
  if (!alignment || !fitsOutline(context)) return NOTHING;
  const apart = [...alignment.misplaced, ...alignment.duplicates].flatMap(
    ({ heading }) => report.headings[heading] ?? [],
  );
  const places = [...alignment.missing, ...alignment.misplaced].map(({ parentHeading, insertAt }) => ({
    parent: parentHeading === null ? null : (report.headings[parentHeading] ?? null),
    insertAt,
  }));
  return {
    apart: new Set(apart),
    lacking: (parent, from, to) =>
      places.filter((place) => place.parent === parent && from < place.insertAt && place.insertAt <= to).length,
  };
}
