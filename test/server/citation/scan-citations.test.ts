import assert from 'node:assert/strict';
import { scanCitations } from '../../../server/src/citation/scan-citations';

describe('scanCitations', () => {
  it('reads type, number word, symbol, date, issuer and title', () => {
    const text =
      'Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường công tác dân vận;';
    const [citation, ...others] = scanCitations(text);
    assert.equal(others.length, 0);
    assert.ok(citation);
    assert.equal(
      text.slice(citation.span.start, citation.span.end),
      'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
    );
    assert.equal(citation.documentType.text, 'Chỉ thị');
    assert.equal(citation.symbol?.text, '33/CT-TTg');
    assert.equal(citation.date?.text, '2021-11-26');
    assert.equal(citation.issuer?.text, 'Thủ tướng Chính phủ');
    assert.equal(citation.title?.text, 'về tiếp tục tăng cường công tác dân vận');
    assert.deepEqual(citation.problems, []);
  });
});
