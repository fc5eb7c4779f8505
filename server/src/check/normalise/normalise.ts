import { EditTrail } from '../../text/edit-trail';
import type { TextEdit } from '../../text/span';
import type { Analysis } from '../analysis';
import { fixes } from './fixes';
import { foot, header } from './form-parts';
import { headings } from './headings';
import { pageNumbers } from './page-numbers';
import { paragraphBreaks } from './paragraph-breaks';
import { gaps, lineEnds, listMarks } from './spacing';
import { isDraft, type Draft, type Step } from './step';

/** What normalising a draft yields. */
export type Normalised =
  | {
      readonly kind: 'changed';
      readonly text: string;
      /** Edits of the draft that together give `text`, in order; what they leave out is untouched. */
      readonly edits: readonly TextEdit[];
    }
  /** `restless`: no form was found that stays as it is; then nothing is changed. */
  | { readonly kind: 'unchanged'; readonly why: 'clean' | 'no-report' | 'restless' };

/**
 * Space between paragraphs first, while it can be seen how they were pasted; then the form, so that the other steps see the body alone;
 * what stands in it, at last the space between.
 */
const STEPS: readonly Step[] = [
  listMarks,
  gaps,
  paragraphBreaks,
  header,
  foot,
  pageNumbers,
  headings,
  fixes,
  lineEnds,
  listMarks,
  gaps,
];

/** One step may open the way for another (a page number gone, a paragraph is joined); more rounds mean a circle. */
const MOST_ROUNDS = 12;

/**
 * Turns a text pasted from Word or a scan into a clean draft: the form in front matter, headings with `#` by their
 * numbers, paragraphs whole, what a finding names and a machine can mend mended. Facts are never made up: what the
 * draft lacks becomes a blank to fill. A step that would lose or change another word is left out. Never throws; doing
 * it twice changes nothing more.
 * @param analyzeText reads a version of the draft, always with the same options
 */
export function normalise(text: string, analyzeText: (text: string) => Analysis): Normalised {
  const first = analyzeText(text);
  if (!isDraft(first)) return { kind: 'unchanged', why: 'no-report' };
  let draft: Draft = first;
  let trail = EditTrail.of(text);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = draft.text;
    for (const step of STEPS) {
      const done = goOneWay(step, draft, trail, analyzeText);
      if (done) ({ draft, trail } = done);
    }
    if (draft.text === before) return resultOf(text, trail);
  }
  return { kind: 'unchanged', why: 'restless' };
}

function resultOf(text: string, trail: EditTrail): Normalised {
  if (trail.text === text) return { kind: 'unchanged', why: 'clean' };
  return { kind: 'changed', text: trail.text, edits: trail.edits() };
}

/** The first of the step's ways that changes the draft and keeps what must be kept; null when there is none. */
function goOneWay(
  step: Step,
  draft: Draft,
  trail: EditTrail,
  analyzeText: (text: string) => Analysis,
): { readonly draft: Draft; readonly trail: EditTrail } | null {
  for (const edits of step.ways(draft)) {
    if (edits.length === 0) continue;
    const next = trail.apply(edits);
    if (next.text === draft.text) continue;
    const after = analyzeText(next.text);
    if (isDraft(after) && step.keeps(draft, after)) return { draft: after, trail: next };
  }
  return null;
}
