import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedRange } from '../../../server/src/markdown/changed-range';

describe('changedRange', () => {
  it('is null for equal texts', () => {
    assert.equal(changedRange('', ''), null);
    assert.equal(changedRange('a\nb', 'a\nb'), null);
  });

  it('is where an insertion, a deletion and a replacement happened', () => {
    assert.deepEqual(changedRange('ac', 'abc'), { start: 1, oldEnd: 1, newEnd: 2 });
    assert.deepEqual(changedRange('abc', 'ac'), { start: 1, oldEnd: 2, newEnd: 1 });
    assert.deepEqual(changedRange('abc', 'axc'), { start: 1, oldEnd: 2, newEnd: 2 });
  });

  it('counts no character twice where the change repeats its surroundings', () => {
    assert.deepEqual(changedRange('aa', 'aaa'), { start: 2, oldEnd: 2, newEnd: 3 });
    assert.deepEqual(changedRange('aaa', 'aa'), { start: 2, oldEnd: 3, newEnd: 2 });
  });

  it('makes the new text of the old one, in long texts too', () => {
    const filler = fc.constantFrom('', 'ab', 'ab'.repeat(600), 'ab'.repeat(3_000));
    fc.assert(
      fc.property(filler, fc.string(), fc.string(), filler, (before, removed, added, after) => {
        const [oldText, newText] = [before + removed + after, before + added + after];
        const change = changedRange(oldText, newText);
        assert.equal(change === null, oldText === newText);
        if (!change) return;
        const { start, oldEnd, newEnd } = change;
        assert.ok(start <= oldEnd && start <= newEnd);
        assert.equal(oldText.slice(0, start) + newText.slice(start, newEnd) + oldText.slice(oldEnd), newText);
        assert.ok(Math.max(oldEnd, newEnd) - start <= Math.max(removed.length, added.length));
      }),
    );
  });
});
