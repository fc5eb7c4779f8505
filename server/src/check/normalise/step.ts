import type { TextEdit } from '../../text/span';
import type { Analysis } from '../analysis';
import type { Report } from '../../report/report';

/** A draft that is read as a report. */
export interface Draft extends Analysis {
  readonly report: Report;
}

export const isDraft = (analysis: Analysis): analysis is Draft => analysis.report !== null;

/** One thing that normalising does. */
export interface Step {
  readonly name: string;
  /** Ways to do it, the best first; none, or an empty one, when there is nothing to do. Edits of one way do not overlap. */
  ways(draft: Draft): readonly (readonly TextEdit[])[];
  /** Whether the draft still says the same; a way that does not keep it is not gone. */
  keeps(before: Draft, after: Draft): boolean;
}
