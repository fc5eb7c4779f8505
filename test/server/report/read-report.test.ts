import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report';
import { exampleDraft } from '../../../server/src/rules/example-draft';
import { draft, DRAFTS, form, outline, read, textOf, textsOf } from './fixtures';
import { unclaimedWords } from './unclaimed-words';

describe('readReport', () => {
  for (const name of DRAFTS) {
    it(`loses no word of ${name}.md`, () => assert.deepEqual(unclaimedWords(read(draft(name))), []));
    it(`reads ${name}.md alike with other line ends, a byte order mark and decomposed letters`, () => {
      const right = JSON.stringify([form(read(draft(name))), outline(read(draft(name)))]);
      for (const text of [draft(name).replaceAll('\n', '\r\n'), `\uFEFF${draft(name)}`, draft(name).normalize('NFD')]) {
        const report = read(text);
        assert.equal(
          JSON.stringify([form(report), outline(report)])
            .normalize('NFC')
            .replaceAll('\\r', ''),
          right,
        );
        assert.deepEqual(unclaimedWords(report), []);
      }
    });
  }

  it('reads a draft marked in Markdown', () => {
    const report = read(draft('marked'));
    assert.deepEqual(form(report), {
      parentBody: null,
      issuer: 'ỦY BAN NHÂN DÂN XÃ ĐỒNG TÂM',
      symbol: ['07', 'BC-UBND'],
      placeDate: ['Đồng Tâm', '09', '12', '2025'],
      documentType: 'BÁO CÁO',
      subject: 'Kết quả công tác bảo vệ môi trường năm 2025, phương hướng, nhiệm vụ năm 2026',
      addressees: ['Ủy ban nhân dân tỉnh Sơn Bình;', 'Sở Nông nghiệp và Môi trường tỉnh Sơn Bình.'],
      recipients: ['Như trên;', 'Thường trực Đảng ủy, HĐND xã;', 'Lưu: VT, KT.'],
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      signer: 'Đặng Quốc Toản',
    });
    assert.deepEqual(outline(report), [
      '1 I. TÌNH HÌNH CHUNG',
      '1 II. KẾT QUẢ THỰC HIỆN:',
      '2 1. Thu gom, xử lý rác thải',
      '2 2. Trồng cây xanh',
      '2 1. Giữ gìn nguồn nước',
      '1 PHẦN THỨ BA: KIẾN NGHỊ',
    ]);
    assert.deepEqual(
      report.headings.map((heading) => heading.form),
      ['atx', 'atx', 'atx', 'bold', 'list', 'bold'],
    );
    assert.equal(report.closingMarks.length, 1);
  });

  it('reads a draft pasted line by line, two columns on one line', () => {
    const report = read(draft('pasted'));
    assert.deepEqual(form(report), {
      parentBody: null,
      issuer: 'ỦY BAN NHÂN DÂN XÃ TÂN HÒA',
      symbol: ['31', 'BC-UBND'],
      placeDate: ['Tân Hòa', '18', '6', '2025'],
      documentType: 'BÁO CÁO',
      subject:
        'Tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2025',
      addressees: ['Ủy ban nhân dân tỉnh Sơn Bình'],
      recipients: ['Như trên;', 'Đảng ủy, HĐND xã;', 'Lưu: VT.'],
      authority: ['TM. ỦY BAN NHÂN DÂN'],
      position: 'CHỦ TỊCH',
      signer: 'Lê Minh Khang',
    });
    assert.deepEqual(outline(report), [
      '1 I. KẾT QUẢ ĐẠT ĐƯỢC',
      '2 1. Về kinh tế',
      '2 2. Về văn hóa - xã hội',
      '1 II. NHIỆM VỤ 6 THÁNG CUỐI NĂM',
    ]);
    assert.ok(textOf(report.closingSentence)?.startsWith('Trên đây là Báo cáo'));
  });

  it('reads header and foot in tables, and the annex behind them', () => {
    const report = read(draft('tables'));
    const read1 = form(report);
    assert.deepEqual([read1.parentBody, read1.issuer], ['ỦY BAN NHÂN DÂN TỈNH SƠN BÌNH', 'SỞ NỘI VỤ']);
    assert.deepEqual(
      [read1.symbol, read1.placeDate],
      [
        ['145', 'BC-SNV'],
        ['Sơn Bình', '03', '02', '2026'],
      ],
    );
    assert.deepEqual([read1.documentType, read1.subject], ['BÁO CÁO', 'Kết quả tuyển dụng công chức năm 2025']);
    assert.deepEqual(read1.addressees, ['Bộ Nội vụ;', 'Ủy ban nhân dân tỉnh Sơn Bình.']);
    assert.deepEqual(read1.recipients, ['Như trên;', 'Giám đốc Sở (để b/c);', 'Lưu: VT, CCVC.']);
    assert.deepEqual(
      [read1.authority, read1.position, read1.signer],
      [['KT. GIÁM ĐỐC'], 'PHÓ GIÁM ĐỐC', 'ThS. Phan Thị Thu Hà'],
    );
    assert.deepEqual(
      report.appendix.map(({ kind }) => kind),
      ['paragraph', 'paragraph', 'paragraph', 'table'],
    );
    assert.equal(report.body.filter(({ kind }) => kind === 'table').length, 1);
  });

  it('reads a scan with broken lines and joined columns', () => {
    const report = read(draft('scanned'));
    assert.deepEqual(form(report), {
      parentBody: null,
      issuer: 'ỦY BAN NHÂN DÂN XÃ ĐỒNG TÂM',
      symbol: ['52', 'BC-UBND'],
      placeDate: ['Đồng Tâm', '30', '11', '2025'],
      documentType: 'BÁO CÁO',
      subject:
        'Kết quả triển khai thực hiện công tác chuyển đổi số, cải cách hành chính gắn với xây dựng nông thôn mới năm 2025',
      addressees: [
        'Ủy ban nhân dân tỉnh Sơn Bình, Sở Khoa học và Công nghệ tỉnh, Văn phòng điều phối nông thôn mới tỉnh',
      ],
      recipients: ['Như trên;', 'Thường trực Đảng ủy xã;', 'Lưu: VT.'],
      authority: ['TM. ỦY BAN NHÂN DÂN'],
      position: 'CHỦ TỊCH',
      signer: 'Nguyễn Thị Hồng Nhung',
    });
    assert.deepEqual(outline(report), [
      '1 I/ CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH VÀ TỔ CHỨC TRIỂN KHAI THỰC HIỆN KẾ HOẠCH NĂM 2025',
      '1 II/ KẾT QUẢ THỰC HIỆN',
      '2 1. Hạ tầng số',
      '2 2. Nhân lực số, kỹ năng số của cán bộ, công chức và người lao động trong các cơ quan, đơn vị trên địa bàn',
      '1 III/ NHIỆM VỤ NĂM 2026',
    ]);
    assert.equal(report.body.filter(({ kind }) => kind === 'paragraph').length, 6);
  });

  it('keeps a long heading apart from the paragraph under it in text pasted without blank lines', () => {
    const long = 'Phối hợp để Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và Nhân dân giám sát, góp ý';
    const lines = [
      'Số: 12/BC-UBND',
      'BÁO CÁO',
      'I. KẾT QUẢ',
      `1. ${long}`,
      'Xã đã họp dân hai lần.',
      '2. Hòa giải',
      'Đã hòa giải ba vụ.',
    ];
    const titles = (text: string): readonly string[] => read(text).headings.map(({ title }) => title);
    assert.deepEqual(titles(lines.join('\n')), ['KẾT QUẢ', long, 'Hòa giải']);
  });

  it('takes an item with indented letters below it for no title', () => {
    const list = '1. Việc chấp hành giờ làm việc;\n2. Việc trả kết quả:\n   a) Hồ sơ đất đai;\n   b) Hồ sơ hộ tịch.';
    const report = read(exampleDraft({ sections: `## I. KẾT QUẢ\n\n${list}` }));
    assert.deepEqual(
      report.headings.map(({ title }) => title),
      ['KẾT QUẢ'],
    );
  });

  it('reads a Party document', () => {
    const report = read(draft('party'));
    assert.equal(report.regime, 'party');
    assert.equal(textOf(report.partyName), 'ĐẢNG CỘNG SẢN VIỆT NAM');
    const { parentBody, issuer, symbol, authority, position, signer, recipients } = form(report);
    assert.deepEqual([parentBody, issuer, symbol], ['ĐẢNG BỘ TỈNH SƠN BÌNH', 'ĐẢNG ỦY XÃ TÂN HÒA', [null, 'BC/ĐU']]);
    assert.deepEqual([authority, position, signer], [['T/M ĐẢNG ỦY'], 'PHÓ BÍ THƯ THƯỜNG TRỰC', 'Hoàng Văn Sơn']);
    assert.deepEqual(recipients, ['Ban Tuyên giáo và Dân vận Tỉnh ủy,', 'Lưu Văn phòng Đảng ủy.']);
    assert.deepEqual(outline(report), ['1 I- TÌNH HÌNH CHUNG', '1 II- KẾT QUẢ']);
  });

  it('reads a draft in small letters, signed before the recipients, with an annex', () => {
    const report = read(draft('plain'));
    assert.deepEqual(form(report), {
      parentBody: null,
      issuer: 'Ubnd xã Đồng Tâm',
      symbol: ['12', 'BC-UBND'],
      placeDate: ['đồng tâm', '15', '12', '2025'],
      documentType: 'Báo cáo',
      subject: 'kết quả phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” năm 2025',
      addressees: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn Bình'],
      recipients: ['Như kính gửi;', 'Lưu VP'],
      authority: ['TL. CHỦ TỊCH'],
      position: 'CHÁNH VĂN PHÒNG',
      signer: 'Thượng tá Bùi Đức Long',
    });
    assert.deepEqual(outline(report), [
      '1 Phần thứ nhất KẾT QUẢ ĐẠT ĐƯỢC',
      '2 1. Công tác tuyên truyền',
      '3 1.1. Hình thức tuyên truyền',
      '2 2. Kết quả cụ thể:',
      '1 Phần thứ hai PHƯƠNG HƯỚNG',
    ]);
    assert.equal(report.appendix.length, 4);
    assert.deepEqual(report.closingMarks, []);
    assert.equal(report.notes.filter(({ kind }) => kind === 'indented-text').length, 2);
  });

  it('reads front matter with the body below it', () => {
    const report = read(draft('front-matter'));
    assert.equal(report.status, 'issued');
    assert.equal(textOf(report.parentBody), 'Ủy ban nhân dân tỉnh Sơn Bình');
    assert.equal(textOf(report.symbol?.number), '05');
    assert.deepEqual(textsOf(report.recipients?.lines), ['Như trên;', 'Lưu: VT, TH.']);
    assert.deepEqual(textsOf(report.addressees?.lines)[1], 'Sở Nội vụ: Phòng Cải cách hành chính');
    assert.equal(report.appendix.length, 2);
    assert.equal(report.footnotes.size, 1);
    assert.deepEqual(
      report.notes.map(({ kind, span }) => [kind, report.text.slice(span.start, span.end)]),
      [
        ['unknown-key', 'phòng ban'],
        ['empty-key', 'quyền hạn'],
      ],
    );
  });

  it('notes a part that front matter gives and the body repeats', () => {
    const report = read(
      '---\nloại văn bản: báo cáo\nsố ký hiệu: 5/BC-UBND\n---\nSố: 6/BC-UBND\n\n# BÁO CÁO\n\nNội dung.\n',
    );
    assert.equal(textOf(report.symbol?.number), '5');
    assert.deepEqual(
      report.notes.map(({ kind, span }) => [kind, report.text.slice(span.start, span.end)]),
      [
        ['repeated-part', 'Số: 6/BC-UBND'],
        ['repeated-part', 'BÁO CÁO'],
      ],
    );
    assert.deepEqual(unclaimedWords(report), []);
  });

  it('reads urgency, secrecy and the drafter’s mark, which are no names of bodies and no body text', () => {
    const report = read(
      exampleDraft({
        names: 'Tối mật\n\n**ỦY BAN NHÂN DÂN**\n\n**XÃ TÂN HÒA**',
        symbol: 'Số: 25/BC-UBND\n\n**KHẨN**',
        recipients: '***Nơi nhận:***\n\n- Như trên;\n- Lưu: VT, VP.\n\nPL.(05)',
      }),
    );
    assert.deepEqual([report.secrecy, report.urgency, report.drafter].map(textOf), ['Tối mật', 'KHẨN', 'PL.(05)']);
    assert.equal(textOf(report.issuer), 'ỦY BAN NHÂN DÂN XÃ TÂN HÒA');
    assert.equal(textOf(report.signature?.signer), 'Nguyễn Văn An');
    assert.deepEqual(unclaimedWords(report), []);
  });

  it('reads urgency, secrecy and drafter from front matter, and notes one that the body repeats', () => {
    const frontMatter = '---\nđộ khẩn: hỏa tốc\nđộ mật: mật\nngười soạn thảo: PL.(05)\n---';
    const report = read(exampleDraft({ frontMatter, symbol: 'Số: 25/BC-UBND\n\nHỎA TỐC' }));
    assert.deepEqual([report.urgency, report.secrecy, report.drafter].map(textOf), ['hỏa tốc', 'mật', 'PL.(05)']);
    assert.deepEqual(
      report.notes.map(({ kind, span }) => [kind, report.text.slice(span.start, span.end)]),
      [['repeated-part', 'HỎA TỐC']],
    );
  });

  it('reads a mark of circulation from the body, once, and from front matter', () => {
    const names = '**LƯU HÀNH NỘI BỘ**\n\nXem xong trả lại\n\n**ỦY BAN NHÂN DÂN**\n\n**XÃ TÂN HÒA**';
    const report = read(exampleDraft({ names }));
    assert.equal(textOf(report.circulation), 'LƯU HÀNH NỘI BỘ');
    assert.equal(textOf(report.issuer), 'ỦY BAN NHÂN DÂN XÃ TÂN HÒA');
    assert.deepEqual(unclaimedWords(report), []);
    const typed = read(exampleDraft({ frontMatter: '---\nphạm vi lưu hành: Tài liệu thu hồi\n---' }));
    assert.equal(textOf(typed.circulation), 'Tài liệu thu hồi');
    const sentence = read(exampleDraft({ opening: 'Tài liệu lưu hành nội bộ của xã được quản lý như sau:' }));
    assert.equal(sentence.circulation, null);
  });

  it('takes a body whose name begins like a mark for what it is', () => {
    const report = read(exampleDraft({ names: 'MẶT TRẬN TỔ QUỐC VIỆT NAM\n\n**BAN CÔNG TÁC MẶT TRẬN**' }));
    assert.equal(report.secrecy, null);
    assert.equal(textOf(report.parentBody), 'MẶT TRẬN TỔ QUỐC VIỆT NAM');
  });
});

const CODE = `Dùng lệnh sau:\n\n\`\`\`md\nSố: 12/BC-UBND\n\n# BÁO CÁO\n\nKính gửi: Bộ Nội vụ\n\nNơi nhận:\n\n- Lưu: VT.\n\`\`\`\n`;
const NO_REPORTS: Readonly<Record<string, string>> = {
  'an empty text': '',
  'white space': ' \n\t\n\u00a0\n',
  'a byte order mark': '\uFEFF',
  'front matter of a page': '---\ntitle: Báo cáo\ntags: [a, b]\n---\n',
  'unclosed front matter': '---\nloại văn bản: báo cáo\n',
  'a README': '# Công cụ báo cáo\n\n## Cài đặt\n\n1. Tải về\n2. Chạy `npm start`\n\n## Giấy phép\n\nMIT\n',
  'a README on errors':
    '# Báo cáo lỗi\n\nMở issue, ghi rõ các bước. Số: phiên bản.\n\n- Ngày 05 tháng 12 năm 2025: bản đầu\n',
  'notes of a meeting':
    '# Họp giao ban\n\nNgày 05 tháng 12 năm 2025\n\n- Dự: Lan, Hùng\n- Việc: xem báo cáo quý\n\n## Kết luận\n\nXong.\n',
  'a post that speaks of the form':
    '# Cách viết công văn\n\nDòng “Kính gửi:” đặt dưới trích yếu. Phần nơi nhận ghi ở cuối.\n\nKính gửi thế nào cho đúng? Xem Nghị định số 30/2020/NĐ-CP.\n\n## Nơi nhận\n\nGhi cỡ chữ 12.\n',
  'code that shows a report': CODE,
  'a script': '#!/bin/sh\ncd ./.\nmake\n',
  'a list of names': 'Nguyễn Văn An\n\nTrần Thị Bình\n',
};

describe('readReport on what is no report', () => {
  for (const [name, text] of Object.entries(NO_REPORTS)) {
    it(`takes ${name} for none`, () => assert.equal(readReport(text), null));
    it(`reads ${name} all the same when told to`, () => assert.deepEqual(unclaimedWords(read2(text)), []));
  }
});

function read2(text: string) {
  const report = readReport(text, { always: true });
  assert.ok(report);
  return report;
}
