import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, Finding } from '../../../server/src/check/analysis';
import { safeEdits } from '../../../server/src/lsp/fix-all';
import type { Rule } from '../../../server/src/rules/rule';
import { applyEdits, spanOf, type TextEdit } from '../../../server/src/text/span';

const wording = { vi: '', en: '' };
const rule: Rule = {
  id: 'test/rule',
  title: wording,
  why: wording,
  messages: {},
  source: { document: '', place: '', certainty: 'practice' },
  severity: 'warning',
  fix: 'safe',
  examples: [],
  check: () => [],
};

const finding = (safe: boolean, ...edits: TextEdit[]): Finding => ({
  rule,
  severity: 'warning',
  message: 'm',
  span: edits[0]?.span ?? spanOf(0, 0),
  fixes: [{ title: wording, safe, edits }],
});

/** A checker that wants each of the given rewritings, one finding for each place. */
const checker =
  (safe: boolean, ...rewritings: readonly (readonly [RegExp, string])[]) =>
  (text: string): Analysis => ({
    text,
    blocks: [],
    report: null,
    outline: null,
    alignment: null,
    documents: [],
    findings: rewritings.flatMap(([pattern, newText]) =>
      [...text.matchAll(pattern)].map((match) =>
        finding(safe, { span: spanOf(match.index, match.index + match[0].length), newText }),
      ),
    ),
  });

const fixed = (text: string, analyze: (text: string) => Analysis): string =>
  applyEdits(text, safeEdits(analyze(text), analyze));

describe('safeEdits', () => {
  it('applies every safe fix', () => {
    assert.equal(fixed('a b a', checker(true, [/a/g, 'xx'])), 'xx b xx');
  });

  it('leaves suggested fixes alone', () => {
    assert.deepEqual(safeEdits(checker(false, [/a/g, 'x'])('a'), checker(false, [/a/g, 'x'])), []);
  });

  it('leaves a fix that touches another to the next round', () => {
    assert.equal(fixed('ab', checker(true, [/ab/g, 'cb'], [/b/g, 'd'])), 'cd');
  });

  it('puts rounds together as edits of the first text', () => {
    const analyze = checker(true, [/a/g, 'bb'], [/b/g, 'c']);
    assert.equal(fixed('xaxbx', analyze), 'xccxcx');
    assert.deepEqual(
      safeEdits(analyze('xaxbx'), analyze).map(({ span }) => span),
      [spanOf(1, 2), spanOf(3, 4)],
    );
  });

  it('ends when two fixes undo each other', () => {
    const analyze = checker(true, [/a/g, 'b'], [/b/g, 'a']);
    assert.match(fixed('a', analyze), /^[ab]$/);
  });

  it('gives edits that lead to the same text as round after round', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'x'), { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(letters, letters, (text, replacement) => {
        const analyze = checker(true, [/a/g, replacement.replaceAll('a', '')], [/bb?/g, 'c'], [/xb/g, 'y']);
        let last = text;
        const edits = safeEdits(analyze(text), (next) => {
          last = next;
          return analyze(next);
        });
        assert.equal(applyEdits(text, edits), last);
        assert.deepEqual(analyze(last).findings, []);
      }),
    );
  });
});
