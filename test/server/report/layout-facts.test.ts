import assert from 'node:assert/strict';
import { moveFacts } from '../../../server/src/report/layout-facts';
import { plainPages } from '../../../server/src/rules/example-pages';
import { spanOf } from '../../../server/src/text/span';

const before = 'mở đầu |bảng| kết';
const facts = { ...plainPages, wideTables: [spanOf(7, 13)] };
const placesIn = (after: string): readonly string[] =>
  moveFacts(facts, before, after).wideTables.map(({ start, end }) => after.slice(start, end));

describe('moveFacts', () => {
  it('keeps the place of a table through edits before and behind it', () => {
    assert.deepEqual(placesIn(before), ['|bảng|']);
    assert.deepEqual(placesIn('mở đầu thêm |bảng| kết'), ['|bảng|']);
    assert.deepEqual(placesIn('|bảng| kết'), ['|bảng|']);
    assert.deepEqual(placesIn('mở đầu |bảng| kết thúc'), ['|bảng|']);
    assert.deepEqual(placesIn('mở đầu |bảng|'), ['|bảng|']);
  });

  it('drops a table that was edited', () => {
    assert.deepEqual(placesIn('mở đầu |bảng hai| kết'), []);
    assert.deepEqual(placesIn('mở đầu '), []);
    assert.deepEqual(placesIn(''), []);
  });
});
