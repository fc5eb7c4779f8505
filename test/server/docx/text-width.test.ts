import assert from 'node:assert/strict';
import { balancedLines, textWidth } from '../../../server/src/docx/text-width';

const MM = 25.4 / 1440;

describe('textWidth', () => {
  // Measured in a rendered page.
  it('gives the widths of the national name in 13 and 12 pt', () => {
    const name = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
    assert.ok(Math.abs(textWidth(name, 26, 'bold') * MM - 95.6) < 0.2);
    assert.ok(Math.abs(textWidth(name, 24, 'bold') * MM - 88.3) < 0.2);
  });

  it('measures a letter alike whether composed or not', () => {
    for (const text of ['Ủy ban nhân dân', 'ở đường Đ', 'ƯƠNG ữ ợ']) {
      assert.equal(textWidth(text.normalize('NFD'), 28, 'regular'), textWidth(text, 28, 'regular'));
    }
  });

  it('knows that ư is wider than u', () => {
    assert.ok(textWidth('ữ', 28, 'bold') > textWidth('ũ', 28, 'bold'));
  });
});

describe('balancedLines', () => {
  const width = (text: string): number => text.length * 10;

  it('leaves what fits on one line', () => {
    assert.deepEqual(balancedLines('một hai ba', 100, width), ['một hai ba']);
  });

  it('takes as few lines as fit, as even as possible', () => {
    assert.deepEqual(balancedLines('aaaa bbbb cccc dddd', 160, width), ['aaaa bbbb', 'cccc dddd']);
  });

  it('never parts a number from the word before it', () => {
    assert.deepEqual(balancedLines('báo cáo kết quả năm 2025', 190, width), ['báo cáo kết quả', 'năm 2025']);
    for (let limit = 90; limit < 240; limit += 10) {
      for (const line of balancedLines('kết quả của năm 2025', limit, width)) assert.doesNotMatch(line, /^2025/);
    }
  });

  it('keeps compounds together, and a dash with the word before it', () => {
    const subject = 'Tình hình kinh tế - xã hội, quốc phòng - an ninh “năm học” 2026';
    for (let limit = 120; limit < 500; limit += 10) {
      const lines = balancedLines(subject, limit, width);
      assert.equal(lines.join(' '), subject);
      for (const line of lines) assert.doesNotMatch(line, /^(?:-|hình|tế|hội|phòng|ninh|học|2026)/u);
    }
  });

  it('takes a syllable for one compound only', () => {
    assert.deepEqual(balancedLines('công tác tổ chức cán bộ', 160, width), ['công tác', 'tổ chức cán bộ']);
  });

  it('ends with a word wider than the limit', () => {
    assert.deepEqual(balancedLines('aaaaaaaaaa b', 50, width), ['aaaaaaaaaa', 'b']);
  });
});
