import assert from 'node:assert/strict';
import { scanCitations } from '../../../server/src/citation/scan-citations';

/** The pinpoints of every citation of a text, as unit and number; checks that each span holds its words. */
const pinpointsOf = (text: string): readonly (readonly string[])[] =>
  scanCitations(text).map(({ pinpoint }) =>
    pinpoint.map(({ unit, number, text: words, span }) => {
      assert.equal(text.slice(span.start, span.end), words);
      return `${unit} ${number}`;
    }),
  );

const cases: readonly (readonly [text: string, expected: readonly (readonly string[])[]])[] = [
  ['khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP', [['clause 2', 'article 5']]],
  ['Điều 5 của Nghị định số 30/2020/NĐ-CP', [['article 5']]],
  [
    'điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự',
    [['point a', 'clause 2', 'article 103', 'section 5', 'chapter XII', 'part I']],
  ],
  [
    'điểm đ khoản 1 Điều 24 Tiểu mục 1 Mục 1 Chương III của Nghị quyết số 351/2017/UBTVQH14',
    [['point đ', 'clause 1', 'article 24', 'subsection 1', 'section 1', 'chapter III']],
  ],
  ['Điều 12, 13 và khoản 2 Điều 15 Luật Đất đai', [['article 12, 13', 'clause 2', 'article 15']]],
  ['Luật Đất đai (khoản 3 Điều 12)', [['clause 3', 'article 12']]],
  ['Nghị định số 30/2020/NĐ-CP tại Điều 7', [['article 7']]],
  ['Phụ lục III Nghị định số 30/2020/NĐ-CP', [['annex III']]],
  ['Luật Khiếu nại, Điều 5 Luật Tố cáo', [[], ['article 5']]],
  ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư', [[]]],
  ['phần lớn, mục tiêu, điều kiện của Nghị định số 30/2020/NĐ-CP', [[]]],
];

describe('pinpoints of a citation', () => {
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(pinpointsOf(text), expected));
});
