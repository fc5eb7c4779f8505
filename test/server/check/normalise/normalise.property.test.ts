import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../../server/src/check/analyze';
import { normalise } from '../../../../server/src/check/normalise/normalise';
import { wordsOf as wordsTyped } from '../../../../server/src/check/normalise/same-words';
import { EditTrail } from '../../../../server/src/text/edit-trail';
import { applyEdits } from '../../../../server/src/text/span';
import { damaged, damages, jumble } from '../../report/damage';
import { DRAFTS, draft } from '../../report/fixtures';
import { plainOptions } from '../check-options';
import { missingIn, wordsOf } from './words';

const analyzeText = (text: string) => analyze(text, { ...plainOptions, outlines: [] });
/** Fixes left out, only the form moves and the shape changes. */
const analyzeShape = (text: string) => ({ ...analyzeText(text), findings: [] });

const hastyDraft = fc.tuple(fc.constantFrom(...DRAFTS.map(draft)), damages).map(([text, list]) => damaged(text, list));
const anyDraft = fc.oneof(jumble, hastyDraft);
const LABELS: ReadonlySet<string> = new Set(
  wordsOf(
    'Số Kính gửi Kính trình Nơi nhận ngày tháng năm Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc br b i u',
  ),
);
/** The first word that does not follow the ones before it in `all`. */
function firstOutOfOrder(words: readonly string[], all: readonly string[]): string | undefined {
  let at = 0;
  return words.find((word) => {
    at = all.indexOf(word, at) + 1;
    return at === 0;
  });
}

const runs = { numRuns: 60 };

describe('normalising any draft', () => {
  it('never throws, stays as it is the second time, and tells edits that give the text', () => {
    fc.assert(
      fc.property(anyDraft, (text) => {
        const result = normalise(text, analyzeText);
        if (result.kind === 'unchanged') return;
        assert.equal(applyEdits(text, result.edits), result.text);
        assert.deepEqual(normalise(result.text, analyzeText), { kind: 'unchanged', why: 'clean' });
      }),
      runs,
    );
  });

  it('comes to rest on what is still a draft', () => {
    fc.assert(
      fc.property(hastyDraft, (text) => {
        const result = normalise(text, analyzeText);
        assert.ok(result.kind === 'changed' || result.why !== 'restless');
      }),
      runs,
    );
  });

  it('loses no word and keeps those of the body in order, fixes left out', () => {
    fc.assert(
      fc.property(anyDraft, (text) => {
        const result = normalise(text, analyzeShape);
        if (result.kind === 'unchanged') return;
        const lost = missingIn(wordsOf(text), wordsOf(result.text)).filter((word) => !LABELS.has(word));
        // A page's number is the one thing that may go.
        assert.deepEqual(
          lost.filter((word) => !/^\d{1,3}$/.test(word)),
          [],
        );
        const after = analyzeText(result.text).report;
        assert.ok(after);
        const body = after.body.flatMap(({ span }) => wordsTyped(result.text.slice(span.start, span.end)));
        assert.equal(firstOutOfOrder(body, wordsTyped(text)), undefined);
      }),
      runs,
    );
  });
});

describe('edits made one after the other', () => {
  const step = fc.array(fc.tuple(fc.nat(40), fc.nat(6), fc.constantFrom('', 'x', 'yz')), { maxLength: 4 });

  it('are told as edits of the first text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 40 }), fc.array(step, { maxLength: 5 }), (first, steps) => {
        let trail = EditTrail.of(first);
        for (const edits of steps) {
          let at = 0;
          const apart = [...edits]
            .sort((a, b) => a[0] - b[0])
            .flatMap(([from, length, newText]) => {
              const start = Math.max(at, Math.min(from, trail.text.length));
              const end = Math.min(start + length, trail.text.length);
              at = end + 1;
              return start > trail.text.length ? [] : [{ span: { start, end }, newText }];
            })
            .filter(({ span }) => span.start <= span.end);
          trail = trail.apply(apart);
        }
        assert.equal(applyEdits(first, trail.edits()), trail.text);
      }),
    );
  });
});
