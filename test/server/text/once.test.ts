import assert from 'node:assert/strict';
import { once } from '../../../server/src/text/once';

describe('once', () => {
  it('works when first asked, and then never again', () => {
    const calls: string[] = [];
    const result = once((): number | undefined => {
      calls.push('worked');
      return undefined;
    });
    assert.deepEqual(calls, []);
    assert.equal(result(), undefined);
    assert.equal(result(), undefined);
    assert.deepEqual(calls, ['worked']);
  });
});
