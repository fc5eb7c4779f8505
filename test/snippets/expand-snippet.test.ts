import assert from 'node:assert/strict';
import { expandSnippet } from './expand-snippet';

describe('the snippet expander of these tests', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a ${1:one} ${2:two}$0', 'a one two'],
    ['${1:one} and $1', 'one and one'],
    ['$1, then ${1:defined later}', 'defined later, then defined later'],
    ['${1|x y,z|}: $1', 'x y: x y'],
    ['${1:in ${2:out}}, $2', 'in out, out'],
    ['$YEAR-${YEAR}', '2026-2026'],
    ['${MONTH/^0([3-9])$/$1/}', '9'],
    ['${1:xã} ${1/^(.)/${1:/upcase}/}', 'xã Xã'],
    ['\\$1 \\}', '$1 }'],
  ];
  for (const [body, text] of cases) {
    it(`expands ${body}`, () => {
      assert.equal(expandSnippet(body, { YEAR: '2026', MONTH: '09' }), text);
    });
  }

  for (const body of ['${1:open', 'a }', '${1?x}', '$1', '$UNKNOWN', 'lone $']) {
    it(`refuses ${body}`, () => assert.throws(() => expandSnippet(body, {})));
  }
});
