import assert from 'node:assert/strict';
import { outline, read } from './fixtures';

/** The outline read of lines pasted without marks and blank lines below the title of a report. */
const outlineOf = (...lines: readonly string[]): readonly string[] =>
  outline(read(['Số: 12/BC-UBND', 'BÁO CÁO', 'Kết quả năm 2026', '', ...lines].join('\n')));

describe('headings without marks', () => {
  it('are numbered 1. and 1.1. on lines that follow each other, which Markdown takes for one list item', () => {
    assert.deepEqual(
      outlineOf(
        'II. KẾT QUẢ',
        '1. Về kinh tế',
        '1.1. Nông nghiệp',
        '- Gieo trồng 12 ha.',
        '1.2. Thương mại',
        '- Một chợ mới.',
      ),
      ['1 II. KẾT QUẢ', '2 1. Về kinh tế', '3 1.1. Nông nghiệp', '3 1.2. Thương mại'],
    );
  });

  it('have Roman numbers before small letters', () => {
    const lines = ['I. Kết quả tiếp công dân', 'Đã tiếp 12 lượt.', 'II. Phương hướng', '- Tiếp dân hằng tuần.'];
    assert.deepEqual(outlineOf(...lines), ['1 I. Kết quả tiếp công dân', '1 II. Phương hướng']);
    assert.deepEqual(outlineOf(lines.join('\n\n')), outlineOf(...lines));
  });

  it('are no sentences with a Roman number before them', () => {
    assert.deepEqual(outlineOf('I. KẾT QUẢ', 'II. Đã tiếp 12 lượt công dân trong kỳ báo cáo.'), ['1 I. KẾT QUẢ']);
  });

  it('are no items of a list that a section of a higher level ends', () => {
    assert.deepEqual(
      outlineOf('I. KẾT QUẢ', '1. Số lượt tiếp: 45 lượt', '2. Nội dung: đất đai', 'II. PHƯƠNG HƯỚNG', 'Tiếp dân.'),
      ['1 I. KẾT QUẢ', '1 II. PHƯƠNG HƯỚNG'],
    );
  });
});
