import assert from 'node:assert/strict';
import type { Run } from '../../../../server/src/docx/composition';
import { partHeadingRuns } from '../../../../server/src/docx/compose/part-heading';

const text = (words: string, bold?: boolean): Run => ({ kind: 'text', text: words, ...(bold ? { bold } : {}) });
const shown = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'break' ? '\n' : `[${run.kind}]`)).join('');

describe('heading of a part', () => {
  const cases: readonly (readonly [string, readonly Run[], string, string])[] = [
    ['a space', [text('PHẦN THỨ NHẤT KẾT QUẢ')], 'PHẦN THỨ NHẤT', 'PHẦN THỨ NHẤT\nKẾT QUẢ'],
    ['a dash', [text('Phần I – KẾT QUẢ')], 'Phần I', 'Phần I\nKẾT QUẢ'],
    ['a colon, kept', [text('Phần thứ hai: NHIỆM VỤ')], 'Phần thứ hai:', 'Phần thứ hai:\nNHIỆM VỤ'],
    ['a line end', [text('Phần II.'), { kind: 'break' }, text('NHIỆM VỤ')], 'Phần II.', 'Phần II.\nNHIỆM VỤ'],
    ['more space inside the number', [text('PHẦN  I  KẾT QUẢ')], 'PHẦN I', 'PHẦN  I\nKẾT QUẢ'],
    ['marks in between', [text('PHẦN', true), text(' I'), text(' '), text('KẾT QUẢ')], 'PHẦN I', 'PHẦN I\nKẾT QUẢ'],
    ['a note behind', [text('Phần I KẾT QUẢ'), { kind: 'footnote', number: 1 }], 'Phần I', 'Phần I\nKẾT QUẢ[footnote]'],
  ];
  for (const [name, runs, number, expected] of cases)
    it(`has its title on the next line after ${name}`, () => {
      assert.equal(shown(partHeadingRuns(runs, number)), expected);
    });

  it('stays as it is without a title', () => {
    const runs = [text('PHẦN THỨ BA '), text(' ')];
    assert.equal(partHeadingRuns(runs, 'PHẦN THỨ BA'), runs);
  });
});
