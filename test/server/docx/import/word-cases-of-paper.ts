import type { WordCase } from './word-case';
import { box, closingBlocks, closingTable, headerBlocks, headerTable } from './word-forms';
import { BOLD, bold, cell, CENTER, ITALIC, paragraph, placedTable, ruledTable, run, text, wordFile } from './word-file';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1);
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const picture =
  '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>' +
  '<a:blip r:embed="rIdP"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

const title = bold('BÁO CÁO', CENTER) + bold('Kết quả công tác thư viện năm 2025', CENTER);
const titleBlocks = ['**BÁO CÁO**', '**Kết quả công tác thư viện năm 2025**'];
/** A line set off in a frame at the left or right, as programs that read PDF write the header. */
const framed = (words: string, x: number, looks = BOLD): string =>
  paragraph(run(words, looks), `<w:framePr w:w="4500" w:wrap="around" w:hAnchor="page" w:x="${x}" w:y="1"/>${CENTER}`);

/** What comes from paper, PDF or a scan, and what was put upon the paper. */
export const wordCasesOfPaper: readonly WordCase[] = [
  {
    name: 'a signed paper: remarks, seal, signature lines and draft stamp are told, not taken for words of the report',
    file: () =>
      wordFile(
        paragraph(box(text('Ký bởi: Ủy ban nhân dân xã Tân Hòa') + text('Thời gian ký: 05/12/2025 08:30:00 +07:00'))) +
          text('DỰ THẢO') +
          headerTable +
          title +
          text('Thư viện xã mở cửa đủ các ngày trong tuần./.') +
          placedTable([
            cell(text('Nơi nhận:') + text('- Như trên;') + text('- Lưu: VT.')),
            cell(
              bold('TM. ỦY BAN NHÂN DÂN', CENTER) +
                bold('CHỦ TỊCH', CENTER) +
                paragraph(picture, CENTER) +
                paragraph(run('(Đã ký)', ITALIC), CENTER) +
                bold('Trần Văn Bình', CENTER),
            ),
          ]),
        {
          relations: `<Relationship Id="rIdP" Type="${IMAGE}" Target="media/dau.png"/>`,
          files: { 'word/media/dau.png': PNG },
        },
      ),
    blocks: [...headerBlocks, ...titleBlocks, 'Thư viện xã mở cửa đủ các ngày trong tuần./.', ...closingBlocks],
    notes: [
      'Bỏ qua dấu ghi trên bản giấy: Ký bởi: Ủy ban nhân dân xã Tân Hòa',
      'Bỏ qua dấu ghi trên bản giấy: Thời gian ký: 05/12/2025 08:30:00 +07:00',
      'Bỏ qua dấu ghi trên bản giấy: DỰ THẢO',
      'Bỏ qua dấu ghi trên bản giấy: hinh/hinh-1.png',
      'Bỏ qua dấu ghi trên bản giấy: (Đã ký)',
    ],
  },
  {
    name: 'a file made from PDF: a paragraph for each printed line, page numbers between them',
    file: () =>
      wordFile(
        [
          'Thực hiện Công văn số 25/UBND-VX ngày 12 tháng 10 năm 2025 của Ủy ban nhân dân',
          'tỉnh Sơn Bình về công tác thư viện, Ủy ban nhân dân xã Tân Hòa báo cáo kết quả',
          'như sau:',
          'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH VÀ TỔ CHỨC THỰC HIỆN',
          'NHIỆM VỤ NĂM 2025',
          '1. Bạn đọc',
          'Thư viện xã phục vụ 1.204 lượt bạn đọc, trong đó có 850 lượt là học sinh của',
          'Trường Tiểu học và Trường Trung học cơ sở Tân Hòa; đã đọc hết sách của tủ sách số',
          '3 theo Chỉ thị số 16/CT-',
          'TTg về học tập suốt đời.',
          '- Tủ sách thôn Đông có 320 cuốn sách thiếu nhi, được bổ sung đều đặn từ nguồn của',
          'thư viện tỉnh;',
          '- Tủ sách thôn Đoài.',
          '- 2 -',
          'Kinh phí mua sách trong năm là 15 triệu đồng, tăng 3 triệu đồng so với năm trước,',
          '- 3 -',
          'bảo đảm đúng mục đích.',
        ]
          .map((line) => text(line))
          .join(''),
      ),
    blocks: [
      'Thực hiện Công văn số 25/UBND-VX ngày 12 tháng 10 năm 2025 của Ủy ban nhân dân tỉnh Sơn Bình về công tác thư viện, Ủy ban nhân dân xã Tân Hòa báo cáo kết quả như sau:',
      '## I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH VÀ TỔ CHỨC THỰC HIỆN NHIỆM VỤ NĂM 2025',
      '### 1. Bạn đọc',
      'Thư viện xã phục vụ 1.204 lượt bạn đọc, trong đó có 850 lượt là học sinh của Trường Tiểu học và Trường Trung học cơ sở Tân Hòa; đã đọc hết sách của tủ sách số 3 theo Chỉ thị số 16/CT-TTg về học tập suốt đời.',
      '- Tủ sách thôn Đông có 320 cuốn sách thiếu nhi, được bổ sung đều đặn từ nguồn của thư viện tỉnh;\n- Tủ sách thôn Đoài.',
      'Kinh phí mua sách trong năm là 15 triệu đồng, tăng 3 triệu đồng so với năm trước, bảo đảm đúng mục đích.',
    ],
    notes: [
      'Bỏ qua số trang: - 2 -',
      'Bỏ qua số trang: - 3 -',
      'Nối các dòng bị cắt thành đoạn, cần soát lại: tỉnh Sơn Bình về công tác thư viện, Ủy ban nhân dân xã Tân Hòa báo cáo kết quả; như sau:; NHIỆM VỤ NĂM 2025; … (8)',
    ],
  },
  {
    name: 'paragraphs that lack their stops are no cut lines',
    file: () =>
      wordFile(
        text('Các thôn đã thực hiện tốt những việc sau đây trong năm 2025') +
          text('Sửa chữa nhà văn hóa của thôn Đông, thôn Đoài và thôn Trung bằng vốn của Nhân dân') +
          text('Trồng 500 cây xanh dọc theo đường liên thôn từ thôn Đông đến thôn Đoài và thôn Trung') +
          text('một số việc khác'),
      ),
    blocks: [
      'Các thôn đã thực hiện tốt những việc sau đây trong năm 2025',
      'Sửa chữa nhà văn hóa của thôn Đông, thôn Đoài và thôn Trung bằng vốn của Nhân dân',
      'Trồng 500 cây xanh dọc theo đường liên thôn từ thôn Đông đến thôn Đoài và thôn Trung',
      'một số việc khác',
    ],
    notes: [],
  },
  {
    name: 'header and foot in frames, left column before right',
    file: () =>
      wordFile(
        framed('ỦY BAN NHÂN DÂN', 1000) +
          framed('XÃ TÂN HÒA', 1000) +
          framed('Số: 25/BC-UBND', 1000, '') +
          framed('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 6000) +
          framed('Độc lập - Tự do - Hạnh phúc', 6000) +
          framed('Tân Hòa, ngày 05 tháng 12 năm 2025', 6000, ITALIC) +
          title +
          text('Nội dung.'),
      ),
    blocks: [
      '**ỦY BAN NHÂN DÂN**',
      '**XÃ TÂN HÒA**',
      'Số: 25/BC-UBND',
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '*Tân Hòa, ngày 05 tháng 12 năm 2025*',
      ...titleBlocks,
      'Nội dung.',
    ],
    notes: [],
  },
  {
    name: 'a large first letter belongs to its paragraph',
    file: () =>
      wordFile(
        paragraph(run('T'), '<w:framePr w:dropCap="drop" w:lines="3" w:wrap="around"/>') +
          text('hư viện xã mở cửa đủ các ngày trong tuần.'),
      ),
    blocks: ['Thư viện xã mở cửa đủ các ngày trong tuần.'],
    notes: [],
  },
  {
    name: 'a whole report in a table of one cell',
    file: () =>
      wordFile(
        placedTable([
          cell(
            headerTable +
              title +
              text('Đầu năm, xã đã giao kế hoạch.') +
              bold('I. Bạn đọc') +
              paragraph(run('Bạn đọc là '), '') +
              text('Hết.') +
              closingTable,
          ),
        ]),
      ),
    blocks: [
      ...headerBlocks,
      ...titleBlocks,
      'Đầu năm, xã đã giao kế hoạch.',
      '## I. Bạn đọc',
      'Bạn đọc là',
      'Hết.',
      ...closingBlocks,
    ],
    notes: [],
  },
  {
    name: 'what stands in the middle under the subject and is none of it: a heading in capitals, a caption',
    file: () =>
      wordFile(
        title +
          bold('ĐÁNH GIÁ CHUNG', CENTER) +
          text('Tốt.') +
          bold('Bảng 1. Sách của các thôn', CENTER) +
          ruledTable([cell(text('Thôn')), cell(text('Sách'))], [cell(text('Đông')), cell(text('320'))]) +
          paragraph(run('(Nguồn: Văn phòng)', ITALIC), CENTER),
      ),
    blocks: [
      ...titleBlocks,
      '**ĐÁNH GIÁ CHUNG**',
      'Tốt.',
      '**Bảng 1. Sách của các thôn**',
      '| Thôn | Sách |\n| --- | --- |\n| Đông | 320 |',
      '*(Nguồn: Văn phòng)*',
    ],
    notes: [],
  },
  {
    name: 'lines that Word breaks inside one paragraph: the names of the header, the title and its subject',
    file: () => {
      const breakRun = '<w:r><w:br/></w:r>';
      return wordFile(
        placedTable([
          cell(paragraph(run('ỦY BAN NHÂN DÂN') + breakRun + run('XÃ TÂN HÒA') + breakRun + run('Số: 25/BC-UBND'))),
          cell(
            paragraph(
              run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
                breakRun +
                run('Độc lập - Tự do - Hạnh phúc', '<w:u w:val="single"/>'),
            ),
          ),
        ]) +
          paragraph(
            run('BÁO CÁO', BOLD) + breakRun + run('Kết quả công tác thư viện', BOLD) + breakRun + run('năm 2025', BOLD),
            CENTER,
          ) +
          text('Nội dung.'),
      );
    },
    blocks: [
      'ỦY BAN NHÂN DÂN',
      'XÃ TÂN HÒA',
      'Số: 25/BC-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      ...titleBlocks,
      'Nội dung.',
    ],
    notes: [],
  },
];
