import type { Finding } from '../analysis';
import type { Fix } from '../../rules/rule';
import { overlaps, type TextEdit } from '../../text/span';
import type { Draft, Step } from './step';

/** What a report is returned for: its form, its outline, its citations. */
const FAMILIES = /^(?:form|outline|citation)\//;

/**
 * Fixes that are offered one by one while writing, for a writer may mean something else, and are right in a text that is
 * cleaned as a whole. Each has one right answer:
 * - the filing line names VT and ends with a full stop (NĐ 30/2020/NĐ-CP, PL I, II.9.d);
 * - a People's Committee signs as a collective, its deputy in place of the head (Điều 13 khoản 1, 2; II.7.b);
 * - a slash parts number and code, a hyphen type and issuer (II.3);
 * - sections count on by one (II.6.c), and a paragraph cut by the end of a page goes on;
 * - a document cited in full before is cited by type and symbol, and a part that a first mention lacks gets a blank
 *   to fill (II.6.b).
 */
const MENDED: ReadonlySet<string> = new Set([
  'form/filing-line',
  'form/authority',
  'form/symbol/separator',
  'outline/numbering',
  'outline/cut-paragraph',
  'citation/repeated-in-full',
  'citation/no-number',
  'citation/incomplete-first-mention',
]);

/** Every safe fix of the three families, and those that normalising is for. */
export const fixes: Step = {
  name: 'fixes',
  ways: (draft) => [compatible(draft)],
  keeps: () => true,
};

function compatible({ findings, text }: Draft): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = FAMILIES.test(finding.rule.id) ? chosenFix(finding) : undefined;
    const changes = fix?.edits.some(({ span, newText }) => text.slice(span.start, span.end) !== newText) ?? false;
    if (fix && changes && isFree(fix, taken)) taken.push(...fix.edits);
  }
  return taken;
}

const chosenFix = ({ rule, message, fixes: offered }: Finding): Fix | undefined =>
  MENDED.has(rule.id) || MENDED.has(`${rule.id}/${message}`) ? offered?.[0] : offered?.find(({ safe }) => safe);

const isFree = (fix: Fix, taken: readonly TextEdit[]): boolean =>
  fix.edits.every((edit) => !taken.some((other) => overlaps(edit.span, other.span)));
