import type { Finding } from '../analysis';
import type { Fix } from '../../rules/rule';
import { overlaps, type TextEdit } from '../../text/span';
import type { Draft, Step } from './step';

/** What a report is returned for: its form, its outline, its citations. */
const FAMILIES = /^(?:form|outline|citation)\//;

/**
 * Fixes that are offered one by one while writing, for a writer may mean something else, and are right in a text that is
 * cleaned as a whole and looked over before it is taken. Each has one right answer, and changes nothing but what its
 * finding names:
 * - names of the issuer and of bodies addressed are written in full (NĐ 30/2020/NĐ-CP, PL I, II.2);
 * - a slash parts number and code, a hyphen type and issuer (II.3);
 * - the filing line names VT and ends with a full stop (II.9.d);
 * - a committee signs as a collective, a deputy in place of the head (Điều 13 khoản 1, 2; II.7.b);
 * - a paragraph cut by the end of a page goes on, one that ends with a comma before a capital ends with a stop;
 * - sections and items count on by one (II.6.c, d), titles of mục stand in capitals (Mục V, dòng 6b), and a section in
 *   the place of one that the outline asks for bears its name;
 * - a document cited in full before is cited by type and symbol, and a part that a first mention lacks gets a blank
 *   to fill (II.6.b).
 * Left to the writer: what adds or moves sections, what changes a fact (years, types, symbols, persons), small letters
 * for a title in capitals, which would take the capitals of names.
 */
const MENDED: ReadonlySet<string> = new Set([
  'form/addressees/abbreviated',
  'form/issuer/abbreviated',
  'form/symbol/separator',
  'form/filing-line/records',
  'form/filing-line/form',
  'form/filing-line/order',
  'form/filing-line/stop',
  'form/authority/collective',
  'form/authority/deputy',
  'form/cut-paragraph/cut',
  'form/cut-paragraph/comma',
  'outline/numbering',
  'outline/item-numbering',
  'outline/heading-case/upper',
  'outline/renamed-section/renamed',
  'citation/repeated-in-full/repeated',
  'citation/no-number/missing',
  'citation/incomplete-first-mention/incomplete',
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
