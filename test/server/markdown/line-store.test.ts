import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineStore } from '../../../server/src/markdown/line-store';

describe('LineStore', () => {
  it('counts \\n, \\r\\n and a lone \\r as one line end each', () => {
    const store = new LineStore('a\nbc\r\nd\re');
    assert.equal(store.lineCount, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => store.lineSpan(line)),
      [
        { start: 0, end: 1 },
        { start: 2, end: 4 },
        { start: 6, end: 7 },
        { start: 8, end: 9 },
      ],
    );
  });

  it('has one line for an empty text and an empty one after the last line end', () => {
    assert.equal(new LineStore('').lineCount, 1);
    assert.deepEqual(new LineStore('a\r\n').lineSpan(1), { start: 3, end: 3 });
    assert.deepEqual(new LineStore('a\r').positionAt(2), { line: 1, character: 0 });
  });

  it('takes places outside the text for the nearest end, line ends left out', () => {
    const store = new LineStore('ab\r\ncd');
    assert.deepEqual(store.positionAt(-1), { line: 0, character: 0 });
    assert.deepEqual(store.positionAt(99), { line: 1, character: 2 });
    assert.equal(store.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(store.offsetAt({ line: 9, character: 0 }), 6);
    assert.equal(store.offsetAt({ line: -1, character: 5 }), 0);
    assert.equal(store.offsetAt({ line: 1, character: -5 }), 4);
  });

  it('throws for a line that is not there', () => {
    assert.throws(() => new LineStore('a').lineSpan(1), RangeError);
  });

  it('agrees with a plain split of the text, there and back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'ộ', '\n', '\r', '\r\n', '')), (parts) => {
        const text = parts.join('');
        const store = new LineStore(text);
        const lines = text.split(/\r\n|\n|\r/);
        assert.equal(store.lineCount, lines.length);
        assert.deepEqual(
          lines.map((_, line) => text.slice(store.lineSpan(line).start, store.lineSpan(line).end)),
          lines,
        );
        for (let offset = 0; offset <= text.length; offset += 1) {
          const inLineEnd = text.slice(offset - 1, offset + 1) === '\r\n';
          if (!inLineEnd) assert.equal(store.offsetAt(store.positionAt(offset)), offset);
        }
      }),
    );
  });
});
