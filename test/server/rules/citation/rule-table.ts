import assert from 'node:assert/strict';
import { analyze } from '../../../../server/src/check/analyze';
import { builtInRegister } from '../../../../server/src/citation/built-in-register';
import type { Rule } from '../../../../server/src/rules/rule';
import { exampleDraft } from '../../../../server/src/rules/example-draft';

/** Words of a draft's opening, and the words that the rule must point at there. */
type Found = readonly [words: string, at: string];

export interface RuleTable {
  readonly found: readonly Found[];
  readonly silent: readonly string[];
  /** Line of place and date; by default that of a right report of 5 December 2025. */
  readonly placeDate?: string;
}

/** Where a rule points in a draft with these words in its opening. */
export function pointedAt(rule: Rule, words: string, placeDate?: string): readonly string[] {
  const opening = `Thực hiện ${words}; Ủy ban nhân dân xã báo cáo như sau:`;
  const text = exampleDraft(placeDate === undefined ? { opening } : { opening, placeDate });
  const options = { outlines: [], outlineId: null, alwaysReport: true, register: builtInRegister, severities: {} };
  return analyze(text, options)
    .findings.filter((finding) => finding.rule.id === rule.id)
    .map(({ span }) => text.slice(span.start, span.end));
}

/** Fewer than this of either kind prove little about a rule. */
const ENOUGH = 10;

/** One test for every line: invented defects that the rule must find, and near misses that it must leave alone. */
export function testRule(rule: Rule, { found, silent, placeDate }: RuleTable): void {
  describe(`cases of ${rule.id}`, () => {
    it(`are ${ENOUGH} of each kind, all different`, () => {
      assert.ok(new Set(found.map(([words]) => words)).size >= ENOUGH);
      assert.ok(new Set(silent).size >= ENOUGH);
    });
    for (const [words, at] of found) {
      it(`finds: ${words}`, () => assert.deepEqual(pointedAt(rule, words, placeDate), [at]));
    }
    for (const words of silent) {
      it(`leaves alone: ${words}`, () => assert.deepEqual(pointedAt(rule, words, placeDate), []));
    }
  });
}
