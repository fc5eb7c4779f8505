import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/check/analyze';
import { messageOf } from '../../../server/src/check/analysis';
import { builtInRegister } from '../../../server/src/citation/built-in-register';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import type { Outline } from '../../../server/src/outline/outline';
import type { LayoutFacts } from '../../../server/src/report/layout-facts';
import type { PictureStates } from '../../../server/src/report/pictures';
import type { Rule } from '../../../server/src/rules/rule';

/** A draft with one thing wrong. */
export interface Defect {
  readonly draft: string;
  /** Message id, and the words that the finding covers. */
  readonly message: string;
  readonly at: string;
  /** The printed pages, for a rule that looks at them. */
  readonly layout?: LayoutFacts;
  /** The files of its pictures, for the rule that asks for them. */
  readonly pictures?: PictureStates;
}

/** A draft that is right, with its printed pages or the files of its pictures. */
export interface NearMiss {
  readonly draft: string;
  readonly layout?: LayoutFacts;
  readonly pictures?: PictureStates;
}

export interface RuleCases {
  /** Outlines that the drafts need beside the built-in ones. */
  readonly outlines?: readonly Outline[];
  readonly defects: readonly Defect[];
  /** Drafts that look like a defect and are right. */
  readonly nearMisses: readonly (string | NearMiss)[];
}

/** Fewer than this of either kind prove little about a rule. */
const ENOUGH = 10;

const options = {
  outlines: builtInOutlines,
  outlineId: null,
  alwaysReport: false,
  register: builtInRegister,
  severities: {},
};

type Drawn = Pick<Defect, 'draft' | 'layout' | 'pictures'>;

function findingsOf(rule: Rule, { draft, layout, pictures }: Drawn, outlines: readonly Outline[]) {
  return analyze(draft, {
    ...options,
    layout: layout ?? null,
    pictures: pictures ?? null,
    outlines: [...builtInOutlines, ...outlines],
  }).findings.filter((finding) => finding.rule.id === rule.id);
}

const told = (rule: Rule, drawn: Drawn, outlines: readonly Outline[]) =>
  findingsOf(rule, drawn, outlines).map(({ message, span }) => ({
    message,
    at: drawn.draft.slice(span.start, span.end),
  }));

/**
 * Tests one rule on drafts that its own examples do not show: each defect gives exactly its one finding, a near miss
 * none of the rule.
 */
export function testRuleCases(rule: Rule, { defects, nearMisses, outlines = [] }: RuleCases): void {
  const right = nearMisses.map((drawn): Drawn => (typeof drawn === 'string' ? { draft: drawn } : drawn));
  describe(`cases of ${rule.id}`, () => {
    it(`are ${ENOUGH} of each kind, all different`, () => {
      const own = rule.examples.map(({ text }) => text);
      for (const drafts of [defects.map(({ draft }) => draft), right.map(({ draft }) => draft)]) {
        assert.ok(new Set(drafts).size >= ENOUGH, `only ${new Set(drafts).size} different drafts`);
        assert.deepEqual(
          drafts.filter((draft) => own.includes(draft)),
          [],
          'the rule’s own examples say nothing new',
        );
      }
    });
    for (const defect of defects) {
      const { message, at } = defect;
      it(`finds ${message} at “${at}”`, () => {
        assert.deepEqual(told(rule, defect, outlines), [{ message, at }]);
        for (const finding of findingsOf(rule, defect, outlines)) {
          for (const language of ['vi', 'en'] as const) assert.doesNotMatch(messageOf(finding, language), /\{\w+\}/);
        }
      });
    }
    right.forEach((drawn, index) => {
      it(`leaves near miss ${index + 1} alone`, () => assert.deepEqual(told(rule, drawn, outlines), []));
    });
  });
}
