import assert from 'node:assert/strict';
import { citationRecord, type CitationRecord } from '../../../server/src/citation/citation-record';
import { scanCitations } from '../../../server/src/citation/scan-citations';

type Parts = Partial<Pick<CitationRecord, 'text' | 'kind' | 'documentType' | 'symbol' | 'date' | 'issuer'>>;

const recordsOf = (text: string): readonly CitationRecord[] => scanCitations(text).map((c) => citationRecord(c, text));

/** The only citation of a text, after checking that it is the only one. */
function onlyRecord(text: string): CitationRecord {
  const records = recordsOf(text);
  assert.equal(records.length, 1, `${text}: ${records.map((r) => r.text).join(' | ')}`);
  const [record] = records;
  assert.ok(record);
  return record;
}

function expectOne(text: string, expected: Parts): void {
  const record = onlyRecord(text);
  for (const [key, value] of Object.entries(expected))
    assert.equal(record[key as keyof Parts], value, `${text}: ${key}`);
}

const each = (cases: readonly (readonly [text: string, expected: Parts])[]): void => {
  for (const [text, expected] of cases) it(text, () => expectOne(text, expected));
};

describe('scanCitations', () => {
  it('reads type, number word, symbol, date, issuer and title', () => {
    const text =
      'Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường công tác dân vận;';
    const [citation, ...others] = scanCitations(text);
    assert.equal(others.length, 0);
    assert.ok(citation);
    const part = (span: { start: number; end: number } | null | undefined): string | null =>
      span ? text.slice(span.start, span.end) : null;
    assert.equal(part(citation.span), 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ');
    assert.equal(part(citation.documentType.span), 'Chỉ thị');
    assert.equal(part(citation.numberWord), 'số');
    assert.equal(part(citation.symbol?.span), '33/CT-TTg');
    assert.equal(part(citation.date?.span), '26/11/2021');
    assert.equal(citation.date?.text, '2021-11-26');
    assert.equal(part(citation.issuer?.span), 'Thủ tướng Chính phủ');
    assert.equal(citation.title?.text, 'về tiếp tục tăng cường công tác dân vận');
    assert.equal(citation.inList, false);
    assert.deepEqual(citation.problems, []);
  });

  describe('families of symbols', () =>
    each([
      ['Nghị định số 30/2020/NĐ-CP của Chính phủ', { kind: 'state', symbol: '30/2020/NĐ-CP', issuer: 'Chính phủ' }],
      ['Nghị quyết số 351/2017/UBTVQH14', { kind: 'state', symbol: '351/2017/UBTVQH14' }],
      ['Nghị quyết số 202/2025/QH15', { kind: 'state', symbol: '202/2025/QH15' }],
      ['Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP', { kind: 'joint', documentType: 'Thông tư liên tịch' }],
      ['Quyết định số 06/2024/QĐ-UBND', { kind: 'local', symbol: '06/2024/QĐ-UBND' }],
      ['Kế hoạch số 21/KH-UBND', { kind: 'local', symbol: '21/KH-UBND' }],
      ['Nghị quyết số 1686/NQ-UBTVQH15', { kind: 'state', symbol: '1686/NQ-UBTVQH15' }],
      ['Nghị quyết số 30c/NQ-CP', { kind: 'state', symbol: '30c/NQ-CP' }],
      ['Nghị quyết số 66.4/2025/NQ-CP', { kind: 'state', symbol: '66.4/2025/NQ-CP' }],
      ['Công văn số 12/UBND-VX', { kind: 'local', symbol: '12/UBND-VX' }],
      ['Công văn số 2079/TTCP-TD&XLĐT', { kind: 'state', symbol: '2079/TTCP-TD&XLĐT' }],
      ['Công văn số 22/TTg-V.III', { kind: 'state', symbol: '22/TTg-V.III' }],
      ['Nghị quyết số 25-NQ/TW', { kind: 'party', symbol: '25-NQ/TW' }],
      ['Chương trình số 10-CTr/BDVTU-BCSĐUBND', { kind: 'party', symbol: '10-CTr/BDVTU-BCSĐUBND' }],
      ['Hướng dẫn số 29-HD/TWĐTN-VP', { kind: 'party', symbol: '29-HD/TWĐTN-VP' }],
      ['Quyết định số 933/QĐ-TLĐ', { kind: 'state', symbol: '933/QĐ-TLĐ' }],
      ['Quyết định số 291/QĐ-MTTQ-BTT', { kind: 'local', symbol: '291/QĐ-MTTQ-BTT' }],
      ['Nghị định số 95/CP', { kind: 'state', symbol: '95/CP' }],
      ['Quyết định số 15/2006/QĐ.UBND', { kind: 'local', symbol: '15/2006/QĐ.UBND' }],
      ['Công văn số 15/XYZT-KLM', { kind: 'other', symbol: '15/XYZT-KLM' }],
    ]));

  describe('types', () =>
    each([
      ['theo văn bản số 12/UBND-VX', { documentType: 'văn bản' }],
      ['theo QĐ số 12/QĐ-UBND', { documentType: 'QĐ' }],
      ['theo NĐ 30/2020/NĐ-CP', { documentType: 'NĐ', symbol: '30/2020/NĐ-CP' }],
      ['Chương trình phối hợp số 03/CTPH-UBND-MTTQ', { documentType: 'Chương trình phối hợp', kind: 'joint' }],
      ['Báo cáo đề xuất chủ trương đầu tư số 17/BC-UBND', { documentType: 'Báo cáo đề xuất chủ trương đầu tư' }],
      ['NGHỊ QUYẾT SỐ 19-NQ/TW NGÀY 25/10/2017', { documentType: 'NGHỊ QUYẾT', date: '2017-10-25' }],
      ['Nghị định của Chính phủ số 95/CP ngày 27/8/1994', { documentType: 'Nghị định', issuer: 'Chính phủ' }],
    ]));

  describe('dates', () =>
    each([
      ['Quyết định số 5/QĐ-UBND ngày 03 tháng 02 năm 2024', { date: '2024-02-03' }],
      ['Quyết định số 5/QĐ-UBND, ngày 03/02/2024', { date: '2024-02-03' }],
      ['Quyết định số 5/QĐ-UBND ngày 20.12.2023', { date: '2023-12-20' }],
      ['Quyết định số 5/QĐ-UBND ngày 20-12-2023', { date: '2023-12-20' }],
      [
        'Quyết định số 5/QĐ-UBND của UBND xã Tân Hòa ngày 20/12/2023',
        { date: '2023-12-20', issuer: 'UBND xã Tân Hòa' },
      ],
      ['Quyết định số 5/QĐ-UBND ngày 28/8/98', { date: '1998-08-28' }],
      ['Quyết định số 5/QĐ-UBND ngày 28/8/05', { date: '2005-08-28' }],
      ['Quyết định số 5/QĐ-UBND có hiệu lực từ ngày 20/12/2023', { date: null }],
    ]));

  describe('issuers', () => {
    const cases: readonly (readonly [text: string, issuer: string])[] = [
      ['UBND xã Tân Hòa về việc giao dự toán', 'UBND xã Tân Hòa'],
      ['UBND tỉnh, Sở Nội vụ đang tổ chức thực hiện', 'UBND tỉnh'],
      ['Chủ tịch Ủy ban nhân dân huyện Đồng Tâm phê duyệt đề án', 'Chủ tịch Ủy ban nhân dân huyện Đồng Tâm'],
      ['Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn', 'Bộ Nông nghiệp và Phát triển nông thôn'],
      ['Bộ Lao động - Thương binh và Xã hội quy định', 'Bộ Lao động - Thương binh và Xã hội'],
      ['Bộ Văn hóa, Thể thao và Du lịch về', 'Bộ Văn hóa, Thể thao và Du lịch'],
      ['Sở Kế hoạch và Đầu tư đề nghị', 'Sở Kế hoạch và Đầu tư'],
      ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ và Kế hoạch', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
      ['Ban Chấp hành Trung ương Đảng (khóa XII) về', 'Ban Chấp hành Trung ương Đảng (khóa XII)'],
      ['Hiệp hội Nước mắm Đồng Tâm kiến nghị', 'Hiệp hội Nước mắm Đồng Tâm'],
      ['Bộ trưởng Bộ\nTài chính quy định', 'Bộ trưởng Bộ Tài chính'],
      ['UBND TP. Đồng Tâm', 'UBND TP. Đồng Tâm'],
      ['UBND xã Đồng Tâm UBND xã báo cáo', 'UBND xã Đồng Tâm'],
      ['Sở Nội vụ: UBND xã báo cáo', 'Sở Nội vụ'],
    ];
    for (const [phrase, issuer] of cases) {
      it(phrase, () => {
        const [first] = recordsOf(`Quyết định số 12/QĐ-ABC ngày 20/12/2023 của ${phrase}`);
        assert.equal(first?.issuer, issuer);
      });
    }

    it('joins several bodies only for joint documents', () => {
      const joint = recordsOf('Thông tư liên tịch số 01/2010/TTLT-BNV-BTC của Bộ Nội vụ, Bộ Tài chính hướng dẫn');
      assert.equal(joint[0]?.issuer, 'Bộ Nội vụ, Bộ Tài chính');
      const single = recordsOf('Thông tư số 01/2010/TT-BNV của Bộ Nội vụ, Bộ Tài chính có trách nhiệm');
      assert.equal(single[0]?.issuer, 'Bộ Nội vụ');
    });

    it('leaves out the body that carries the paper out', () => {
      expectOne('kết quả thực hiện Chỉ thị số 33/CT-TTg của UBND xã Tân Hòa', {
        issuer: null,
        text: 'Chỉ thị số 33/CT-TTg',
      });
      expectOne('việc thi hành Luật Đất đai của UBND xã Tân Hòa', { issuer: null, text: 'Luật Đất đai' });
    });

    it('accepts a missing "của" only for the body the symbol names', () => {
      expectOne('Nghị định số 45/2010/NĐ-CP ngày 21/4/2010 Chính phủ quy định', { issuer: 'Chính phủ' });
      expectOne('Nghị định số 45/2010/NĐ-CP ngày 21/4/2010 UBND xã báo cáo', { issuer: null });
    });
  });

  describe('laws', () =>
    each([
      ['Căn cứ Luật Đất đai năm 2024;', { kind: 'law', text: 'Luật Đất đai năm 2024', symbol: null }],
      ['theo Bộ luật Hình sự và quy định khác', { text: 'Bộ luật Hình sự', documentType: 'Bộ luật' }],
      ['Luật Phòng, chống tham nhũng được ban hành', { text: 'Luật Phòng, chống tham nhũng' }],
      ['Luật Phòng chống tham nhũng được ban hành', { text: 'Luật Phòng chống tham nhũng' }],
      ['Luật Cán bộ, công chức và các văn bản hướng dẫn', { text: 'Luật Cán bộ, công chức' }],
      ['Luật số 64/2025/QH15 ngày 19/02/2025', { kind: 'law', symbol: '64/2025/QH15', date: '2025-02-19' }],
      ['Luật Lưu trữ số 33/2024/QH15', { text: 'Luật Lưu trữ số 33/2024/QH15', symbol: '33/2024/QH15' }],
      [
        'Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017)',
        { text: 'Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017)' },
      ],
      [
        'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019',
        { date: '2019-11-22' },
      ],
      ['Luật Năng lượng gió ngoài khơi được thông qua', { text: 'Luật Năng lượng gió ngoài khơi' }],
      ['Hiến pháp năm 2013', { kind: 'law' }],
    ]));

  it('reads laws joined by commas alone as laws of their own', () => {
    const texts = recordsOf('Luật sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở có hiệu lực').map(
      (r) => r.text,
    );
    assert.deepEqual(texts, ['Luật sửa đổi, bổ sung một số điều của Luật Đất đai', 'Luật Nhà ở']);
  });

  describe('what is no citation', () => {
    const silent = [
      'Số: 33/BC-UBND',
      'TỜ TRÌNH\nSố: 12/TTr-UBND',
      'Luật này; Quyết định này; các luật có liên quan; Luật và các văn bản',
      'pháp luật đất đai; Hội Luật gia; luật sư Nguyễn Văn A; Công ty Luật Tân Hòa',
      'Đề án 06; QCVN 01:2009/BYT; TCVN 9001:2015/ABC',
      'số nhà 12/24 đường Lê Lợi, tỷ lệ 5/7, 24/7, lớp 5/A, km 12/QL1A',
      'ngày 12/12/2024, đạt 1.200/1.500 triệu đồng, 100.000 đồng/người/tháng',
      'hồ sơ số 123/HS-ST; điện thoại 0373/123.456',
      'các kế hoạch, quyết định, nghị quyết của Đảng; chương trình công tác',
      'Kế hoạch số\n\n21/KH-UBND',
      '',
    ];
    for (const text of silent) it(JSON.stringify(text), () => assert.deepEqual(recordsOf(text), []));
  });

  describe('typing and scans', () =>
    each([
      ['Nghị định số 58/2025/N\u00d0-CP', { symbol: '58/2025/NĐ-CP' }],
      ['Chỉ thị số\n33/CT-TTg ngày\n26/11/2021 của Thủ tướng\nChính phủ', { issuer: 'Thủ tướng Chính phủ' }],
      ['**Chỉ thị** số *33/CT-TTg* ngày 26/11/2021', { symbol: '33/CT-TTg', date: '2021-11-26' }],
      ['[Chỉ thị số 33/CT-TTg](https://vidu.vn/33) ngày 26/11/2021', { date: '2021-11-26' }],
      ['Chỉ thị số\u00a033/CT\u2011TTg ngày 26/11/2021', { symbol: '33/CT-TTg' }],
      ['Chỉ thị s\u00adố 33/CT-\u200bTTg', { symbol: '33/CT-TTg' }],
      ['Nghị quyêt sô 76/NQ-CP', { documentType: 'Nghị quyêt', symbol: '76/NQ-CP' }],
      ['Luật số 42/2024/QH151 ngày 29/6/2024', { symbol: '42/2024/QH151', date: '2024-06-29' }],
      ['Kế hoạch số 12/KH - UBND ngày 20/12/2023', { symbol: '12/KH-UBND', date: '2023-12-20' }],
    ]));

  it('reads decomposed text as composed text, at its own offsets', () => {
    const composed = 'Thực hiện Quyết định số 12/QĐ-UBND ngày 20/12/2023 của Ủy ban nhân dân xã Đồng Tâm về việc này';
    const decomposed = composed.normalize('NFD');
    const record = onlyRecord(decomposed);
    assert.equal(
      record.text,
      'Quyết định số 12/QĐ-UBND ngày 20/12/2023 của Ủy ban nhân dân xã Đồng Tâm'.normalize('NFD'),
    );
    assert.equal(record.issuer, 'Ủy ban nhân dân xã Đồng Tâm');
  });

  describe('lists', () => {
    it('gives every number of one type its own citation', () => {
      const records = recordsOf('các Nghị quyết số 12/NQ-HĐND, 13/NQ-HĐND và 14/NQ-HĐND ngày 20/12/2023 của HĐND xã');
      assert.deepEqual(
        records.map(({ documentType, symbol, date }) => [documentType, symbol, date]),
        [
          ['Nghị quyết', '12/NQ-HĐND', null],
          ['Nghị quyết', '13/NQ-HĐND', null],
          ['Nghị quyết', '14/NQ-HĐND', '2023-12-20'],
        ],
      );
    });

    it('completes numbers that share a code', () => {
      const text = 'Quyết định số 1656, 1660 và 1662/QĐ-UBND ngày 05/6/2024';
      const citations = scanCitations(text);
      assert.deepEqual(
        citations.map((c) => [text.slice(c.span.start, c.span.end), c.symbol?.text, c.inList]),
        [
          ['Quyết định số 1656', '1656/QĐ-UBND', false],
          ['1660', '1660/QĐ-UBND', true],
          ['1662/QĐ-UBND ngày 05/6/2024', '1662/QĐ-UBND', true],
        ],
      );
      assert.deepEqual(
        citations.flatMap((c) => c.problems),
        [],
      );
    });

    it('carries the type over dates, brackets and titles, but not over a sentence', () => {
      const text = 'văn bản số 26/TTg-KTN ngày 30/12/2014 (đối với tỉnh A) về đất; số 13/TTg-KTN ngày 10/8/2015';
      assert.deepEqual(
        recordsOf(text).map((r) => r.text.slice(0, 14)),
        ['văn bản số 26/', 'số 13/TTg-KTN '],
      );
      assert.equal(recordsOf('Công văn số 12/UBND-VX đã gửi. Nay, số 13/TTg-KTN thì').length, 1);
      assert.equal(recordsOf('Công văn số 12/UBND-VX;\n\n(số 13/TTg-KTN)').length, 1);
    });

    it('takes the type before a colon or bracket', () => {
      const records = recordsOf('các nghị quyết: số 57-NQ/TW, số 59-NQ/TW của Bộ Chính trị');
      assert.deepEqual(
        records.map((r) => [r.documentType, r.text]),
        [
          ['nghị quyết', 'số 57-NQ/TW'],
          ['nghị quyết', 'số 59-NQ/TW của Bộ Chính trị'],
        ],
      );
    });
  });

  describe('titles', () => {
    const titleOf = (text: string): string | null => scanCitations(text)[0]?.title?.text ?? null;
    it('end at the closing quote', () => {
      assert.equal(
        titleOf('Nghị quyết số 25-NQ/TW về “Tăng cường, đổi mới; công tác dân vận” và kết luận'),
        'về “Tăng cường, đổi mới; công tác dân vận”',
      );
    });
    it('end at the sentence, the bracket or the clause of another subject', () => {
      assert.equal(titleOf('Chỉ thị số 33/CT-TTg về dân vận. Tiếp tục'), 'về dân vận');
      assert.equal(titleOf('(Chỉ thị số 33/CT-TTg về dân vận) và'), 'về dân vận');
      assert.equal(titleOf('Chỉ thị số 33/CT-TTg về dân vận, UBND xã báo cáo'), 'về dân vận');
    });
    it('keep brackets that open in them', () =>
      assert.equal(titleOf('Chỉ thị số 33/CT-TTg về dân vận (đợt 2) tại xã. Và'), 'về dân vận (đợt 2) tại xã'));
    it('are missing where none follows', () =>
      assert.equal(titleOf('Theo Chỉ thị số 33/CT-TTg, UBND xã báo cáo'), null));
  });
});
