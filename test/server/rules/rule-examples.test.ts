import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/check/analyze';
import type { CheckOptions } from '../../../server/src/check/analysis';
import { builtInRegister } from '../../../server/src/citation/built-in-register';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import type { Outline } from '../../../server/src/outline/outline';
import { rules } from '../../../server/src/rules/registry';
import type { Rule } from '../../../server/src/rules/rule';
import { applyEdits, type TextEdit } from '../../../server/src/text/span';

type Drawn = Pick<CheckOptions, 'layout' | 'pictures'> & {
  readonly text: string;
  readonly outlines?: readonly Outline[];
};

const options: CheckOptions = {
  outlines: builtInOutlines,
  outlineId: null,
  alwaysReport: false,
  register: builtInRegister,
  severities: {},
};

const findingsOf = (rule: Rule, { text, outlines = [], layout = null, pictures = null }: Drawn) =>
  analyze(text, { ...options, layout, pictures, outlines: [...builtInOutlines, ...outlines] }).findings.filter(
    (finding) => finding.rule.id === rule.id,
  );

/** The text after the first fix of every finding of the rule, those that overlap an earlier one left out. */
function fixAll(rule: Rule, text: string): string {
  const edits: TextEdit[] = [];
  for (const { fixes } of findingsOf(rule, { text })) {
    const own = fixes?.[0]?.edits ?? [];
    if (
      own.every((edit) =>
        edits.every((other) => edit.span.end <= other.span.start || other.span.end <= edit.span.start),
      )
    ) {
      edits.push(...own);
    }
  }
  return applyEdits(text, edits);
}

describe('rules', () => {
  it('have ids that are unique and name their family', () => {
    const ids = rules.map((rule) => rule.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^(form|outline|citation|language|draft)\/[a-z]+(-[a-z]+)*$/);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it('has examples of what it finds and of what it must not', () => {
        assert.ok(rule.examples.some((example) => example.findings.length > 0));
        assert.ok(rule.examples.some((example) => example.findings.length === 0));
      });

      it('raises an error only for the words of the decree', () => {
        if (rule.severity === 'error') assert.equal(rule.source.certainty, 'decree');
      });

      rule.examples.forEach((example, index) => {
        it(`example ${index + 1}`, () => {
          const found = findingsOf(rule, example).map(({ message, span }) => ({
            message,
            at: example.text.slice(span.start, span.end),
          }));
          assert.deepEqual(found, example.findings);
        });

        if (example.fixed !== undefined) {
          it(`example ${index + 1}: the fix mends it, and a second time changes nothing`, () => {
            const fixed = fixAll(rule, example.text);
            assert.equal(fixed, example.fixed);
            assert.equal(fixAll(rule, fixed), fixed);
          });
        }
      });
    });
  }
});
