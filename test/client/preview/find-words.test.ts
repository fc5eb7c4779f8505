import assert from 'node:assert/strict';
import { findWords } from '../../../client/src/preview/find-words';

describe('findWords', () => {
  it('finds where printed words stand in the draft', () => {
    assert.equal(findWords('Xã đã họp dân.', 'đã họp'), 3);
    assert.equal(findWords('- **Xã** đã họp dân.', 'đã họp dân. '), 9);
  });

  it('takes the longest beginning that the draft has, where marks stand among the words', () => {
    assert.equal(findWords('Xã họp; xã đã **họp** dân.', 'xã đã họp dân'), 8);
  });

  it('answers the start for words that are not there', () => {
    assert.equal(findWords('chủ tịch', 'CHỦ TỊCH'), 0);
    assert.equal(findWords('', 'x'), 0);
    assert.equal(findWords('x', ''), 0);
  });
});
