import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { rules } from '../../../server/src/rules/registry';
import { vanThu } from './van-thu';

const explain = (...args: readonly string[]) => vanThu(tmpdir(), ['explain', ...args]);

describe('van-thu explain', () => {
  it('prints the page of a rule', () => {
    const { code, out } = explain('citation/symbol-form');
    assert.equal(code, 0);
    assert.match(out, /^# citation\/symbol-form: /);
    assert.match(out, /15\/QĐ-BNV/);
  });

  it('lists every rule when none is named', () => {
    const ids = explain()
      .out.trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    assert.deepEqual(
      ids,
      rules.map(({ id }) => id),
    );
  });

  it('tells an unknown id in one sentence, with those near it', () => {
    for (const [id, near] of [
      ['form/simbol', /gần nhất: form\/symbol/],
      ['outline/symbol', /gần nhất: form\/symbol/],
      ['xyz', /van-thu explain nêu mọi quy tắc/],
    ] as const) {
      const { code, out, err } = explain(id);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, near);
      assert.equal(err.trimEnd().split('\n').length, 1);
    }
  });

  it('takes one id', () => assert.equal(explain('form/symbol', 'form/blank').code, 2));
});
