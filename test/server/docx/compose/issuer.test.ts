import assert from 'node:assert/strict';
import { bodyNameLines, issuerFromClosing } from '../../../../server/src/docx/compose/issuer';
import { textWidth } from '../../../../server/src/docx/text-width';
import { field } from '../report-builder';

/** Lines of a name in the left column of the head, 61 mm wide. */
const lines = (name: string): readonly string[] => bodyNameLines(name, 3477, (text) => textWidth(text, 26, 'bold'));
const closing = (sentence: string): string | null => issuerFromClosing({ closingSentence: field(sentence) });

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

describe('issuerFromClosing', () => {
  it('takes the body after the last "của"', () => {
    assert.equal(
      closing('Trên đây là báo cáo công tác của năm 2025 của Ủy ban nhân dân xã Tân Hòa./.'),
      'Ủy ban nhân dân xã Tân Hòa',
    );
    assert.equal(
      closing('Trên đây là báo cáo của Phòng Nội vụ, kính trình Ủy ban nhân dân xã xem xét./.'),
      'Phòng Nội vụ',
    );
    assert.equal(
      closing('Trên đây là báo cáo kết quả giám sát của Hội đồng nhân dân năm 2025 của Ủy ban nhân dân xã Tân Hòa./.'),
      'Ủy ban nhân dân xã Tân Hòa',
    );
    assert.equal(closing('Trên đây là báo cáo của UBND phường 5 về công tác dân vận./.'), 'UBND phường 5');
  });

  it('finds none where the sentence names no body', () => {
    assert.equal(closing('Trên đây là báo cáo kết quả công tác năm 2025./.'), null);
    assert.equal(closing('Trên đây là báo cáo về đời sống của Nhân dân./.'), null);
    assert.equal(issuerFromClosing({ closingSentence: null }), null);
  });
});
