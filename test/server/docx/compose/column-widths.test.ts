import assert from 'node:assert/strict';
import fc from 'fast-check';
import { columnWidths } from '../../../../server/src/docx/compose/column-widths';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const need = fc.tuple(fc.integer({ min: 100, max: 4000 }), fc.integer({ min: 0, max: 20000 })).map(([least, more]) => ({
  least,
  whole: least + more,
}));

describe('columnWidths', () => {
  it('always fills the width exactly', () => {
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 12 }), (needs) => {
        const widths = columnWidths(needs, 9071);
        assert.equal(sum(widths), 9071);
        assert.ok(widths.every((width) => width > 0));
      }),
    );
  });

  it('gives every column its widest word while they fit', () => {
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 5 }), (needs) => {
        fc.pre(sum(needs.map(({ least }) => least)) <= 9071);
        columnWidths(needs, 9071).forEach((width, index) => assert.ok(width >= (needs[index]?.least ?? 0) - 1));
      }),
    );
  });

  it('leaves short columns unbroken and breaks the long one', () => {
    const [order = 0, name = 0, unit = 0] = columnWidths(
      [
        { least: 400, whole: 400 },
        { least: 900, whole: 12000 },
        { least: 700, whole: 1400 },
      ],
      9071,
    );
    assert.deepEqual([order, unit], [400, 1400]);
    assert.equal(name, 9071 - 1800);
  });
});
