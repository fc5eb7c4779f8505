import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EditHistory, moveBack, moveOn, type Edit } from '../../../client/src/preview/edits';
import { movedTo } from '../../../client/src/preview/moved-to';

const edits: readonly Edit[] = [
  { start: 10, removed: 0, added: 5 },
  { start: 40, removed: 10, added: 2 },
];

describe('places of a draft over edits', () => {
  it('move with what is typed before them', () => {
    assert.deepEqual(
      [0, 10, 11, 34, 60].map((offset) => moveOn(offset, edits)),
      [0, 10, 16, 39, 57],
    );
  });

  it('stay where they were taken away', () => {
    assert.equal(moveOn(40, edits), 42);
    assert.equal(moveOn(44, edits), 42);
  });

  it('go back to where they came from, whatever was typed elsewhere', () => {
    const edit = fc.record({ start: fc.nat(200), removed: fc.nat(20), added: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), fc.nat(300), (list, offset) => {
        const isUntouched = list.reduce<number | null>(
          (at, one) =>
            at === null || (at > one.start && at < one.start + one.removed) || at === one.start
              ? null
              : moveOn(at, [one]),
          offset,
        );
        if (isUntouched !== null) assert.equal(moveBack(isUntouched, list), offset);
      }),
    );
  });

  it('are told between the pages shown and the newest text', () => {
    const history = new EditHistory();
    history.add(2, [{ start: 0, removed: 0, added: 3 }]);
    history.add(3, [{ start: 0, removed: 0, added: 4 }]);
    assert.deepEqual([history.toDraft(10), history.toPages(17)], [17, 10]);
    assert.deepEqual(history.shown(2), [{ start: 0, removed: 0, added: 3 }]);
    assert.deepEqual([history.toDraft(13), history.toPages(17)], [17, 13]);
    assert.deepEqual(history.shown(2), []);
  });
});

describe('movedTo', () => {
  it('follows a file and the folders above it', () => {
    assert.equal(movedTo('/a/b.md', '/a/b.md', '/a/c.md'), '/a/c.md');
    assert.equal(movedTo('/a/b/c.md', '/a', '/x'), '/x/b/c.md');
    assert.equal(movedTo('/ab/c.md', '/a', '/x'), null);
  });
});
