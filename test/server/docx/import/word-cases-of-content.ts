import type { WordCase } from './word-case';
import { style, styled } from './word-forms';
import { BOLD, bold, cell, CENTER, field, ITALIC, paragraph, ruledTable, run, text, wordFile } from './word-file';

const RIGHT = '<w:jc w:val="right"/>';

const TNR = '<w:rFonts w:ascii="Times New Roman"/>';

const pictureRun = (relation: string, alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Hình" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>` +
  `<a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1);

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What stands in a report: tables, changes, letters, fields, pictures. */
export const wordCasesOfContent: readonly WordCase[] = [
  {
    name: 'a table with lines, aligned columns, breaks and bars in cells',
    file: () =>
      wordFile(
        ruledTable(
          [cell(bold('TT', CENTER)), cell(bold('Chỉ tiêu', CENTER)), cell(bold('Số lượng', CENTER))],
          [cell(text('1', CENTER)), cell(text('Mô hình') + text('(a|b)')), cell(text('1.204', RIGHT))],
          [cell(text('2', CENTER)), cell(text('')), cell(text('15', RIGHT))],
        ),
      ),
    blocks: ['| TT | Chỉ tiêu | Số lượng |\n| :---: | --- | ---: |\n| 1 | Mô hình<br>(a\\|b) | 1.204 |\n| 2 |  | 15 |'],
    notes: [],
  },
  {
    name: 'merged cells over columns and rows',
    file: () =>
      wordFile(
        ruledTable(
          [cell(text('TT'), '<w:vMerge w:val="restart"/>'), cell(text('Năm 2025'), '<w:gridSpan w:val="2"/>')],
          [cell(text(''), '<w:vMerge/>'), cell(text('Kế hoạch')), cell(text('Kết quả'))],
          [cell(text('1')), cell(text('10 < 12')), cell(bold('12'))],
        ),
      ),
    blocks: [
      '<table>\n<tr><th rowspan="2">TT</th><th colspan="2">Năm 2025</th></tr>\n<tr><th>Kế hoạch</th><th>Kết quả</th></tr>\n' +
        '<tr><td>1</td><td>10 &lt; 12</td><td><b>12</b></td></tr>\n</table>',
    ],
    notes: [],
  },
  {
    name: 'a table in a cell becomes lines',
    file: () =>
      wordFile(
        ruledTable(
          [cell(text('Đơn vị')), cell(text('Chi tiết'))],
          [
            cell(text('Thôn 1')),
            cell(ruledTable([cell(text('Nam')), cell(text('120'))], [cell(text('Nữ')), cell(text('130'))]) + text('')),
          ],
        ),
      ),
    blocks: ['| Đơn vị | Chi tiết |\n| --- | --- |\n| Thôn 1 | Nam \\| 120<br>Nữ \\| 130 |'],
    notes: ['Trải bảng lồng trong ô thành dòng chữ: Đơn vị | Chi tiết'],
  },
  {
    name: 'tracked changes as if accepted, comments told',
    file: () =>
      wordFile(
        paragraph(
          run('Đạt ') + `<w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:ins>${run('95')}</w:ins>` + run('%.'),
        ) +
          paragraph(run('Câu này '), '<w:rPr><w:del/></w:rPr>') +
          text('liền một đoạn.'),
        { comments: `<w:comment w:id="0" w:author="Chị Hoa">${text('Xem lại số này')}</w:comment>` },
      ),
    blocks: ['Đạt 95%.', 'Câu này liền một đoạn.'],
    notes: ['Bỏ qua nhận xét: Chị Hoa: Xem lại số này', 'Có sửa đổi được theo dõi: đã nhận 1 chỗ thêm, bỏ 1 chỗ xóa.'],
  },
  {
    name: 'letters composed and decomposed, cut between runs',
    file: () =>
      wordFile(
        paragraph(
          run('Ủy ban nhân dân'.normalize('NFD')) + run(' xã Tân Ho') + run('\u0300a', BOLD) + run(' và thôn Hòa'),
        ),
      ),
    blocks: ['Ủy ban nhân dân xã Tân Hò**a** và thôn Hòa'],
    notes: [],
  },
  {
    name: 'capitals by looks become capitals, and looks turn each other off',
    file: () =>
      wordFile(
        paragraph(run('i. kết quả thực hiện', BOLD + '<w:caps/>')) +
          paragraph(run('Nghiêm túc', '<w:rStyle w:val="Dam"/>') + run(' và kịp thời'), styled('Dam1')),
        {
          styles:
            style('Dam1', 'Đoạn đậm', '', BOLD) +
            `<w:style w:type="character" w:styleId="Dam"><w:name w:val="Đậm"/><w:rPr>${BOLD}</w:rPr></w:style>`,
        },
      ),
    blocks: ['## I. KẾT QUẢ THỰC HIỆN', 'Nghiêm túc **và kịp thời**'],
    notes: [],
  },
  {
    name: 'content controls around runs, paragraphs, cells and rows',
    file: () => {
      const control = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
      return wordFile(
        control(text('Đoạn trong khung.')) +
          paragraph(run('Ngày ') + control(run('05/12/2025')) + run('.')) +
          `<w:tbl><w:tblPr/>${control(`<w:tr>${control(cell(text('A')))}${cell(text('B'))}</w:tr>`)}<w:tr>${cell(text('1'))}${cell(text('2'))}</w:tr></w:tbl>`,
      );
    },
    blocks: ['Đoạn trong khung.', 'Ngày 05/12/2025.', '| A | B |\n| --- | --- |\n| 1 | 2 |'],
    notes: [],
  },
  {
    name: 'fields: results kept, contents dropped, page numbers silent, links',
    file: () =>
      wordFile(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('I. KẾT QUẢ 1')}</w:p>` +
          `<w:p>${run('II. KIẾN NGHỊ 2')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` +
          paragraph(
            run('Xem ') +
              field(' REF bang1 \\h ', run('Bảng 1')) +
              run(' tại ') +
              field(' HYPERLINK "https://tanhoa.example.vn/a" ', run('Cổng thông tin')) +
              run('.'),
          ) +
          paragraph(run('Trang ') + field(' PAGE ', run('2'))) +
          `<w:p><w:hyperlink r:id="rIdL">${run('Liên hệ')}</w:hyperlink>${run(' hoặc ')}<w:hyperlink w:anchor="muc1">${run('mục 1')}</w:hyperlink></w:p>`,
        {
          relations: `<Relationship Id="rIdL" Type="${RELATION}/hyperlink" Target="mailto:xa@example.vn" TargetMode="External"/>`,
        },
      ),
    blocks: [
      'Xem Bảng 1 tại [Cổng thông tin](https://tanhoa.example.vn/a).',
      'Trang',
      '[Liên hệ](mailto:xa@example.vn) hoặc mục 1',
    ],
    notes: ['Bỏ qua mục lục.'],
  },
  {
    name: 'pictures as files, one shown twice kept once, a missing one told',
    file: () =>
      wordFile(
        paragraph(pictureRun('rIdP', 'Sơ đồ tổ chức')) +
          paragraph(run('Lại: ') + pictureRun('rIdP', 'Sơ đồ')) +
          paragraph(run('Thiếu.') + pictureRun('rIdX', 'Ảnh mất')),
        {
          relations: `<Relationship Id="rIdP" Type="${RELATION}/image" Target="media/so-do.png"/>`,
          files: { 'word/media/so-do.png': PNG },
        },
      ),
    blocks: ['![Sơ đồ tổ chức](hinh/hinh-1.png)', 'Lại: ![Sơ đồ](hinh/hinh-1.png)', 'Thiếu.'],
    notes: ['Bỏ qua hình ảnh: Ảnh mất'],
  },
  {
    name: 'symbols of symbol fonts and letters of old encodings',
    file: () =>
      wordFile(
        paragraph(
          '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>' +
            run(' Đồng ý ') +
            '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' +
            run(' 5 m') +
            run('2', '<w:vertAlign w:val="superscript"/>'),
        ) +
          paragraph(run('B¸o c¸o kÕt qu¶ n\u00a8m 2005', '<w:rFonts w:ascii=".VnTime"/>')) +
          paragraph(run('UÛy ban nhaân daân xaõ', '<w:rFonts w:ascii="VNI-Times"/>')),
      ),
    blocks: ['☑ Đồng ý ≥ 5 m²', 'Báo cáo kết quả năm 2005', 'Ủy ban nhân dân xã'],
    notes: ['Chữ theo bảng mã cũ (TCVN3, VNI), cần soát lại: Báo cáo kết quả năm 2005; Ủy ban nhân dân xã'],
  },
  {
    name: 'letters that Markdown would take for marks',
    file: () =>
      wordFile(
        text('* Ghi chú: số liệu tạm tính (*), không kể <hộ mới> và [hộ khác](x).') +
          text('2024. Đây là năm đầu tiên.') +
          text('# không phải đề mục') +
          text('Tệp a_b_c.docx & giá 5 * 3 = 15.') +
          paragraph(run('Nguyên nhân:', BOLD) + run('thiếu vốn; ') + run('“kịp thời”', ITALIC) + run('và đủ')),
      ),
    blocks: [
      '* Ghi chú: số liệu tạm tính (\\*), không kể \\<hộ mới> và \\[hộ khác\\](x).',
      '2024\\. Đây là năm đầu tiên.',
      '\\# không phải đề mục',
      'Tệp a_b_c.docx & giá 5 * 3 = 15.',
      '**Nguyên nhân**:thiếu vốn; *“kịp thời*”và đủ',
    ],
    notes: [],
  },
  {
    name: 'line breaks, soft and hard hyphens, a landscape page, columns, hidden letters',
    file: () =>
      wordFile(
        paragraph(run('Địa chỉ: thôn 1') + '<w:r><w:br/></w:r>' + run('xã Tân Hòa')) +
          paragraph(
            run('Khoản 2') +
              '<w:r><w:noBreakHyphen/></w:r>' +
              run('3, công') +
              '<w:r><w:softHyphen/></w:r>' +
              run('tác'),
            '<w:sectPr><w:pgSz w:orient="landscape"/><w:cols w:num="2"/></w:sectPr>',
          ) +
          paragraph(run('Trang sau') + '<w:r><w:br w:type="page"/></w:r>' + run('ghi chú nội bộ', '<w:vanish/>')),
      ),
    blocks: ['Địa chỉ: thôn 1\\\nxã Tân Hòa', 'Khoản 2-3, côngtác', 'Trang sau'],
    notes: ['Bỏ qua chữ ẩn: ghi chú nội bộ'],
  },
  {
    name: 'page headers and footers: numbers silent, words told',
    file: () =>
      wordFile(text('Nội dung.'), {
        header1: paragraph(run('- ') + field('PAGE', run('2')) + run(' -'), CENTER),
        footer1: text('Văn phòng Ủy ban nhân dân xã'),
      }),
    blocks: ['Nội dung.'],
    notes: ['Bỏ qua chân trang: Văn phòng Ủy ban nhân dân xã'],
  },
  {
    name: 'a frame of one cell, equations, drawn lines and shapes',
    file: () =>
      wordFile(
        ruledTable([cell(bold('KHẨN', CENTER))]) +
          '<w:p><m:oMath><m:r><m:t>x = 2y</m:t></m:r></m:oMath></w:p>' +
          '<w:p><w:r><w:pict><v:line/></w:pict></w:r><w:r><w:pict><v:oval/></w:pict></w:r>' +
          run('Hết.', TNR) +
          '</w:p>',
      ),
    blocks: ['**KHẨN**', 'x = 2y', 'Hết.'],
    notes: ['Bỏ qua hình vẽ: oval', 'Ghi công thức thành chữ: x = 2y'],
  },
];
