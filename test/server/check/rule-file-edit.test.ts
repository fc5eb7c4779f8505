import assert from 'node:assert/strict';
import { readRuleFile } from '../../../server/src/check/rule-file';
import { turnOffInFile } from '../../../server/src/check/rule-file-edit';
import { applyEdits } from '../../../server/src/text/span';

describe('turning a rule off in quy-tac.yml', () => {
  for (const [name, before, after] of [
    ['an empty file', '', 'form/symbol: tắt\n'],
    ['a file of comments', '# của phòng', '# của phòng\nform/symbol: tắt\n'],
    ['other rules', 'form/blank: gợi ý # tạm\n', 'form/blank: gợi ý # tạm\nform/symbol: tắt\n'],
    ['other rules under CRLF', 'form/blank: lỗi\r\n', 'form/blank: lỗi\r\nform/symbol: tắt\r\n'],
    ['no end of line', 'form/blank: lỗi', 'form/blank: lỗi\nform/symbol: tắt\n'],
    ['another level', 'form/symbol: gợi ý # tạm\nform/blank: lỗi\n', 'form/symbol: tắt # tạm\nform/blank: lỗi\n'],
    ['no level yet', 'form/symbol:\nform/blank: lỗi\n', 'form/symbol: tắt\nform/blank: lỗi\n'],
    ['a level among options', 'form/symbol:\n  mức: lỗi\n', 'form/symbol:\n  mức: tắt\n'],
    ['options only', 'form/symbol:\n    x: 1\n', 'form/symbol:\n    mức: tắt\n    x: 1\n'],
  ] as const) {
    it(`keeps ${name}`, () => {
      const edit = turnOffInFile(before, 'form/symbol');
      assert.ok(edit);
      const text = applyEdits(before, [edit]);
      assert.equal(text, after);
      assert.equal(readRuleFile(text.replace(/ +x: 1\n/, '')).settings.severities['form/symbol'], 'off');
    });
  }

  for (const text of ['{}', '[a]', 'a: [', 'form/symbol: [1]', 'form/symbol: {x: 1}']) {
    it(`declines ${text}`, () => assert.equal(turnOffInFile(text, 'form/symbol'), null));
  }
});
