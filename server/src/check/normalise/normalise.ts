import { EditTrail } from '../../text/edit-trail';
import type { TextEdit } from '../../text/span';
import type { Analysis } from '../analysis';
import { fixes, rulesToMend } from './fixes';
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
const MOST_ROUNDS = 8;
/** How often rules whose fixes call for themselves again and again are left out before giving up. */
const MOST_TRIES = 3;

type AnalyzeText = (text: string) => Analysis;

/**
 * Turns a text pasted from Word or a scan into a clean draft: the form in front matter, headings with `#` by their
 * numbers, paragraphs whole, what a finding names and a machine can mend mended. Facts are never made up: what the
 * draft lacks becomes a blank to fill. A step that would lose or change another word is left out. Never throws; doing
 * it twice changes nothing more.
 * @param analyzeText reads a version of the draft, always with the same options
 */
export function normalise(text: string, analyzeText: AnalyzeText): Normalised {
  const first = analyzeText(text);
  if (!isDraft(first)) return { kind: 'unchanged', why: 'no-report' };
  const start: State = { draft: first, trail: EditTrail.of(text) };
  const tired = new Set<string>();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const end = untilRest({ ...start, draft: without(first, tired) }, (version) =>
      without(analyzeText(version), tired),
    );
    if (end.rests && tired.size === 0) return resultOf(text, end.trail);
    if (end.rests) {
      // Now that the rest is mended the rules left out may come to an end; only then does a second time change nothing.
      const again = untilRest({ draft: readAgain(end, analyzeText), trail: end.trail }, analyzeText);
      return resultOf(text, again.rests ? again.trail : end.trail);
    }
    const more = rulesToMend(end.draft).filter((id) => !tired.has(id));
    if (more.length === 0) break;
    for (const id of more) tired.add(id);
  }
  return { kind: 'unchanged', why: 'restless' };
}

/** A version of the draft and how it came from the first one. */
interface State {
  readonly draft: Draft;
  readonly trail: EditTrail;
}

function untilRest(start: State, analyzeText: AnalyzeText): State & { readonly rests: boolean } {
  let state = start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = state.draft.text;
    for (const step of STEPS) state = goOneWay(step, state, analyzeText) ?? state;
    if (state.draft.text === before) return { ...state, rests: true };
  }
  return { ...state, rests: false };
}

function readAgain({ draft }: State, analyzeText: AnalyzeText): Draft {
  const again = analyzeText(draft.text);
  return isDraft(again) ? again : draft;
}

/** The analysis as if these rules found nothing. */
const without = <T extends Analysis>(analysis: T, rules: ReadonlySet<string>): T => ({
  ...analysis,
  findings: analysis.findings.filter(({ rule }) => !rules.has(rule.id)),
});

function resultOf(text: string, trail: EditTrail): Normalised {
  if (trail.text === text) return { kind: 'unchanged', why: 'clean' };
  return { kind: 'changed', text: trail.text, edits: trail.edits() };
}

/** The first of the step's ways that changes the draft and keeps what must be kept; null when there is none. */
function goOneWay(step: Step, { draft, trail }: State, analyzeText: AnalyzeText): State | null {
  for (const edits of step.ways(draft)) {
    if (edits.length === 0) continue;
    const next = trail.apply(edits);
    if (next.text === draft.text) continue;
    const after = analyzeText(next.text);
    if (isDraft(after) && step.keeps(draft, after)) return { draft: after, trail: next };
  }
  return null;
}
