import type { Finding } from '../analysis';
import type { Fix } from '../../rules/rule';
import { fold } from '../../text/fold';
import { overlaps, type TextEdit } from '../../text/span';
import { wordsOf } from './same-words';
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
 * - sections and items count on by one (II.6.c, d), titles of mục stand in capitals (Mục V, dòng 6b);
 * - in the place of a section of the outline a title with one word misread ("Quan điểm" for "Ưu điểm") gets its word;
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

/** Ids of the rules with a fix that would still be made. */
export const rulesToMend = (draft: Draft): readonly string[] => [
  ...new Set(draft.findings.filter((finding) => changingFix(finding, draft.text)).map(({ rule }) => rule.id)),
];

function compatible({ findings, text }: Draft): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = changingFix(finding, text);
    if (fix && isFree(fix, taken)) taken.push(...fix.edits);
  }
  return taken;
}

function changingFix(finding: Finding, text: string): Fix | null {
  const fix = FAMILIES.test(finding.rule.id) ? chosenFix(finding) : undefined;
  return fix?.edits.some(({ span, newText }) => text.slice(span.start, span.end) !== newText) ? fix : null;
}

function chosenFix({ rule, message, values, fixes: offered }: Finding): Fix | undefined {
  const isMended = MENDED.has(rule.id) || MENDED.has(`${rule.id}/${message}`);
  if (rule.id === 'outline/renamed-section' && !isMisread(values?.['found'], values?.['wanted'])) return undefined;
  return isMended ? offered?.[0] : offered?.find(({ safe }) => safe);
}

/** As many words, all but one the same: more than that is another title, which the writer may mean. */
function isMisread(found = '', wanted = ''): boolean {
  const [typed, right] = [found, wanted].map((title) => wordsOf(fold(title)));
  if (!typed || !right || typed.length !== right.length || typed.length < 2) return false;
  return typed.filter((word, index) => word !== right[index]).length === 1;
}

const isFree = (fix: Fix, taken: readonly TextEdit[]): boolean =>
  fix.edits.every((edit) => !taken.some((other) => overlaps(edit.span, other.span)));
