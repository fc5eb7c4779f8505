import assert from 'node:assert/strict';
import { fullForm, partsOf, shortDate, shortForm } from '../../../server/src/citation/canonical-form';
import { scanCitations } from '../../../server/src/citation/scan-citations';

const directive = {
  documentType: 'Chỉ thị',
  symbol: '33/CT-TTg',
  name: null,
  date: '2021-11-26',
  issuer: 'Thủ tướng Chính phủ',
  title: 'về công tác dân vận',
};

/** Full and short form of the only citation of a text. */
function formsOf(text: string): readonly [string, string] {
  const [citation] = scanCitations(text);
  assert.ok(citation);
  return [fullForm(partsOf(citation)), shortForm(partsOf(citation))];
}

describe('canonical form', () => {
  it('is full at the first mention and short later', () => {
    assert.equal(
      fullForm(directive),
      'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về công tác dân vận',
    );
    assert.equal(shortForm(directive), 'Chỉ thị số 33/CT-TTg');
  });

  it('follows the habits of the Party', () => {
    const resolution = {
      ...directive,
      documentType: 'Nghị quyết',
      symbol: '12-NQ/ĐU',
      date: '2026-09-05',
      issuer: null,
    };
    assert.equal(fullForm(resolution, 'party'), 'Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026 về công tác dân vận');
    assert.equal(shortForm(resolution, 'party'), 'Nghị quyết 12-NQ/ĐU');
  });

  it('names a law by type and name', () => {
    const law = { ...directive, documentType: 'Luật', symbol: '33/2024/QH15', name: 'Lưu trữ' };
    assert.equal(fullForm(law), 'Luật Lưu trữ');
    assert.equal(shortForm(law), 'Luật Lưu trữ');
  });

  it('leaves out what is not known', () => {
    assert.equal(fullForm({ ...directive, date: null, issuer: null, title: null }), 'Chỉ thị số 33/CT-TTg');
    assert.equal(
      fullForm({ ...directive, symbol: null }),
      'Chỉ thị ngày 26/11/2021 của Thủ tướng Chính phủ về công tác dân vận',
    );
  });

  for (const [iso, written] of [
    ['2013-06-03', '03/6/2013'],
    ['2025-01-01', '01/01/2025'],
    ['2022-02-17', '17/02/2022'],
    ['2021-12-10', '10/12/2021'],
  ] as const) {
    it(`writes ${iso} as ${written}`, () => assert.equal(shortDate(iso), written));
  }

  for (const [typed, full, short] of [
    [
      'QĐ 217/QĐ-TW ngày 12 tháng 12 năm 2013 của Bộ Chính trị',
      'Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị',
      'Quyết định số 217-QĐ/TW',
    ],
    ['chỉ thị số 33/CT - TTg', 'Chỉ thị số 33/CT-TTg', 'Chỉ thị số 33/CT-TTg'],
    ['CV 1234/UBND-NC ngày 5/3/2025', 'Công văn số 1234/UBND-NC ngày 05/3/2025', 'Công văn số 1234/UBND-NC'],
    ['luật Đất đai năm 2024', 'Luật Đất đai năm 2024', 'Luật Đất đai năm 2024'],
    ['Luật số 31/2024/QH15 ngày 18/01/2024', 'Luật số 31/2024/QH15 ngày 18/01/2024', 'Luật số 31/2024/QH15'],
    ['Hiến pháp năm 2013', 'Hiến pháp năm 2013', 'Hiến pháp năm 2013'],
  ] as const) {
    it(`mends ${typed}`, () => assert.deepEqual(formsOf(typed), [full, short]));
  }
});
