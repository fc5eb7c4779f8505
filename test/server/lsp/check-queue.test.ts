import assert from 'node:assert/strict';
import { CheckQueue } from '../../../server/src/lsp/check-queue';

/** A queue whose timers run when told to, with what it did. */
function queueOf(check: (uri: string) => void = () => {}) {
  const waiting: { readonly callback: () => void; readonly milliseconds: number }[] = [];
  const checked: string[] = [];
  const queue = new CheckQueue(
    (callback, milliseconds) => {
      waiting.push({ callback, milliseconds });
    },
    (uri) => {
      checked.push(uri);
      check(uri);
    },
  );
  const run = (): readonly number[] =>
    waiting.splice(0).map(({ callback, milliseconds }) => {
      callback();
      return milliseconds;
    });
  return { queue, checked, run };
}

function takeTime(milliseconds: number): void {
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
}

describe('the queue of checks', () => {
  it('checks a draft once for all edits that came before', () => {
    const { queue, checked, run } = queueOf();
    queue.request('a');
    queue.request('b');
    queue.request('a');
    assert.deepEqual(run(), [0, 0, 0]);
    assert.deepEqual(checked, ['b', 'a']);
  });

  it('waits for a pause only after a check that took long', () => {
    const { queue, run } = queueOf((uri) => takeTime(uri === 'slow' ? 60 : 0));
    for (const uri of ['slow', 'quick']) queue.request(uri);
    assert.deepEqual(run(), [0, 0]);
    for (const uri of ['slow', 'quick']) queue.request(uri);
    assert.deepEqual(run(), [150, 0]);
  });

  it('checks no draft that was closed', () => {
    const { queue, checked, run } = queueOf();
    queue.request('a');
    queue.drop('a');
    run();
    assert.deepEqual(checked, []);
  });
});
