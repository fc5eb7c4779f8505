import assert from 'node:assert/strict';
import { issuerFromClosing } from '../../../server/src/report/issuer-from-closing';

const closing = (text: string): string | null =>
  issuerFromClosing({ closingSentence: { text, span: { start: 0, end: text.length } } });

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
