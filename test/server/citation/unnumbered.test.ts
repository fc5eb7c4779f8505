import assert from 'node:assert/strict';
import { scanCitations } from '../../../server/src/citation/scan-citations';

const unnumberedIn = (text: string): readonly string[] =>
  scanCitations(text)
    .filter((c) => c.kind === 'unnumbered')
    .map((c) => text.slice(c.span.start, c.span.end));

describe('papers cited without a number', () => {
  const found: readonly (readonly [text: string, expected: string])[] = [
    ['Thực hiện Kế hoạch của UBND xã Tân Hòa về công tác dân vận', 'Kế hoạch của UBND xã Tân Hòa'],
    ['Đầu năm, UBND xã đã ban hành Kế hoạch về trồng cây ven đường', 'Kế hoạch'],
    ['căn cứ Quyết định của Chủ tịch UBND tỉnh về việc giao dự toán', 'Quyết định của Chủ tịch UBND tỉnh'],
    ['theo Công văn ngày 05/3/2024 của Sở Nội vụ', 'Công văn ngày 05/3/2024 của Sở Nội vụ'],
  ];
  for (const [text, expected] of found) {
    it(text, () => {
      assert.deepEqual(unnumberedIn(text), [expected]);
      const [citation] = scanCitations(text);
      assert.ok(citation);
      assert.equal(citation.symbol, null);
      assert.deepEqual(
        citation.problems.map(({ kind }) => kind),
        ['no-number'],
      );
    });
  }

  const silent = [
    'Thực hiện các Kế hoạch của UBND xã Tân Hòa',
    'ban hành kế hoạch về công tác dân vận, chương trình công tác năm',
    'Trên đây là Báo cáo của UBND xã Tân Hòa về công tác dân vận',
    'BÁO CÁO\nvề công tác dân vận',
    'Thực hiện Nghị quyết của Đảng, của Trung ương',
    'Đề nghị UBND tỉnh sớm ban hành Kế hoạch về công tác dân vận',
    'sẽ ban hành Quyết định về việc kiện toàn',
    'theo Quy định của pháp luật và Quyết định này về việc đó',
    'Kế hoạch của UBND xã Tân Hòa về dân vận được triển khai',
  ];
  for (const text of silent) it(`silent: ${text}`, () => assert.deepEqual(unnumberedIn(text), []));

  it('are not looked for inside the title of another citation', () => {
    const text = 'Quyết định số 12/QĐ-UBND ngày 20/12/2023 của UBND xã về việc ban hành Kế hoạch về dân vận';
    assert.deepEqual(unnumberedIn(text), []);
  });
});
