import assert from 'node:assert/strict';
import { bodyNameLines } from '../../../../server/src/docx/compose/issuer';
import { textWidth } from '../../../../server/src/docx/text-width';

/** Lines of a name in the left column of the head, 61 mm wide. */
const lines = (name: string): readonly string[] => bodyNameLines(name, 3477, (text) => textWidth(text, 26, 'bold'));

describe('bodyNameLines', () => {
  it('leaves a short name on one line', () => {
    assert.deepEqual(lines('Đảng ủy xã Tân Hòa'), ['ĐẢNG ỦY XÃ TÂN HÒA']);
  });

  it('breaks before the administrative unit', () => {
    assert.deepEqual(lines('Ủy ban nhân dân phường Đồng Tâm'), ['ỦY BAN NHÂN DÂN', 'PHƯỜNG ĐỒNG TÂM']);
    assert.deepEqual(lines('Ủy ban nhân dân thành phố Hồ Chí Minh'), ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH']);
    assert.deepEqual(lines('Ủy ban nhân dân thị xã Tân Hòa'), ['ỦY BAN NHÂN DÂN', 'THỊ XÃ TÂN HÒA']);
  });

  it('knows that "xã hội" is no commune', () => {
    for (const line of lines('Sở Lao động - Thương binh và Xã hội tỉnh Đồng Tháp'))
      assert.doesNotMatch(line, /^XÃ HỘI/u);
    assert.equal(lines('Sở Lao động - Thương binh và Xã hội tỉnh Đồng Tháp').at(-1), 'TỈNH ĐỒNG THÁP');
  });

  it('breaks a name without unit evenly, and none of its lines is too wide', () => {
    const found = lines('Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp');
    const widths = found.map((line) => textWidth(line, 26, 'bold'));
    assert.ok(found.length >= 3);
    assert.ok(Math.max(...widths) <= 3477);
    assert.ok(Math.min(...widths) > 0.6 * Math.max(...widths));
  });

  it('keeps the lines of the draft', () => {
    assert.deepEqual(lines('ỦY BAN\nNHÂN DÂN'), ['ỦY BAN', 'NHÂN DÂN']);
  });
});
