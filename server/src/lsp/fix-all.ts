import type { Analysis } from '../check/analysis';
import type { Fix } from '../rules/rule';
import { EditTrail } from '../text/edit-trail';
import { overlaps, type TextEdit } from '../text/span';

/** Fixes may bring forth others (a mended number makes a citation readable); more rounds than this mean a circle. */
const MOST_ROUNDS = 10;

/**
 * Applies every safe fix, then those of the mended text, until none is left.
 * @returns edits of the first text that together give the last one; empty when there is nothing to mend.
 */
export function safeEdits(first: Analysis, analyzeText: (text: string) => Analysis): readonly TextEdit[] {
  let analysis = first;
  let trail = EditTrail.of(first.text);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = compatibleEdits(analysis);
    if (edits.length === 0) break;
    trail = trail.apply(edits);
    analysis = analyzeText(trail.text);
  }
  return trail.edits();
}

/** The edits of one safe fix per finding, leaving out every fix that touches an earlier one. */
function compatibleEdits(analysis: Analysis): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of analysis.findings) {
    const fix = finding.fixes?.find((candidate) => candidate.safe);
    if (fix && changes(fix, analysis.text) && isFree(fix, taken)) taken.push(...fix.edits);
  }
  return taken;
}

const changes = (fix: Fix, text: string): boolean =>
  fix.edits.some(({ span, newText }) => text.slice(span.start, span.end) !== newText);

const isFree = (fix: Fix, taken: readonly TextEdit[]): boolean =>
  fix.edits.every((edit) => !taken.some((other) => overlaps(edit.span, other.span)));
