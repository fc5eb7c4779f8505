import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report';
import { setOutlineEdit } from '../../../server/src/report/set-outline';
import { applyEdits } from '../../../server/src/text/span';

const named = (text: string, id = 'thu-vien'): string => {
  const edit = setOutlineEdit(text, id);
  return edit ? applyEdits(text, [edit]) : text;
};

describe('naming an outline in the front matter', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'makes front matter where there is none',
      'Xã báo cáo.\n',
      '---\nloại văn bản: Báo cáo\nđề cương: thu-vien\n---\n\nXã báo cáo.\n',
    ],
    ['keeps a byte order mark first', '\uFEFFXã.', '\uFEFF---\nloại văn bản: Báo cáo\nđề cương: thu-vien\n---\n\nXã.'],
    ['adds the key at the end', '---\nsố: 01/BC-UBND\n---\nXã.', '---\nsố: 01/BC-UBND\nđề cương: thu-vien\n---\nXã.'],
    ['adds it to empty front matter', '---\n---\nXã.', '---\nđề cương: thu-vien\n---\nXã.'],
    ['replaces another outline', '---\nđề cương: dan-van\nsố: 1\n---\n', '---\nđề cương: thu-vien\nsố: 1\n---\n'],
    [
      'replaces one typed otherwise',
      '---\nDE_CUONG:   "dan-van" # cũ\n---\n',
      '---\nDE_CUONG:   "thu-vien" # cũ\n---\n',
    ],
    [
      'fills the key that stands there without a value',
      '---\nđề cương:\nsố: 1\n---\n',
      '---\nđề cương: thu-vien\nsố: 1\n---\n',
    ],
    ['fills it after spaces', '---\nđề cương:  \n---\n', '---\nđề cương: thu-vien\n---\n'],
  ];
  for (const [title, before, after] of cases) {
    it(title, () => {
      assert.equal(named(before), after);
      assert.equal(readReport(named(before))?.outlineId?.text, 'thu-vien');
      assert.equal(setOutlineEdit(after, 'thu-vien'), null);
    });
  }
});
