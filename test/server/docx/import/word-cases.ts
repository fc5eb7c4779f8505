import {
  BOLD,
  bold,
  cell,
  CENTER,
  field,
  ITALIC,
  item,
  list,
  paragraph,
  placedTable,
  ruledTable,
  run,
  text,
  use,
  wordFile,
} from './word-file';

/** A Word file with the blocks that its draft has to have. */
export interface WordCase {
  readonly name: string;
  readonly file: () => Uint8Array;
  readonly blocks: readonly string[];
  /** What has to be told, in Vietnamese and in order. */
  readonly notes: readonly string[];
}

const RIGHT = '<w:jc w:val="right"/>';
const TNR = '<w:rFonts w:ascii="Times New Roman"/>';

const style = (id: string, name: string, paragraphLooks = '', runLooks = '', based = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based && `<w:basedOn w:val="${based}"/>`}` +
  `<w:pPr>${paragraphLooks}</w:pPr><w:rPr>${runLooks}</w:rPr></w:style>`;

const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

const headerTable = placedTable(
  [
    cell(text('ỦY BAN NHÂN DÂN', CENTER) + text('XÃ TÂN HÒA', CENTER) + text('_______', CENTER)),
    cell(bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', CENTER) + bold('Độc lập - Tự do - Hạnh phúc', CENTER)),
  ],
  [cell(text('Số:      /BC-UBND', CENTER)), cell(paragraph(run('Tân Hòa, ngày 05 tháng 12 năm 2025', ITALIC), CENTER))],
);

const closingTable = placedTable([
  cell(paragraph(run('Nơi nhận:', BOLD + ITALIC)) + text('- Như trên;') + text('- Lưu: VT.')),
  cell(bold('TM. ỦY BAN NHÂN DÂN', CENTER) + bold('CHỦ TỊCH', CENTER) + text('') + bold('Trần Văn Bình', CENTER)),
]);

const headerBlocks = [
  'ỦY BAN NHÂN DÂN',
  'XÃ TÂN HÒA',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số:      /BC-UBND',
  'Tân Hòa, ngày 05 tháng 12 năm 2025',
];

const closingBlocks = ['Nơi nhận:', '- Như trên;\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Bình'];

const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>` +
  `<w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>` +
  `</mc:AlternateContent></w:r>`;

const pictureRun = (relation: string, alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Hình" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>` +
  `<a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1);

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const wordCases: readonly WordCase[] = [
  {
    name: 'a whole report without styles: two-column header, typed numbers, bold headings, two-column foot',
    file: () =>
      wordFile(
        headerTable +
          bold('BÁO CÁO', CENTER) +
          bold('Kết quả công tác dân vận', CENTER) +
          bold('năm 2025', CENTER) +
          text('Kính gửi: Ủy ban nhân dân tỉnh Đồng Tháp.', CENTER) +
          text('Thực hiện Kế hoạch số 15/KH-UBND, Ủy ban nhân dân xã báo cáo như sau:') +
          bold('I. KẾT QUẢ THỰC HIỆN') +
          bold('1. Công tác tuyên truyền') +
          text('Đã tổ chức 12 buổi.') +
          text('a) Đã cấp 120 tờ rơi cho các hộ.') +
          text('II. KIẾN NGHỊ') +
          text('Không có.') +
          text('Trên đây là báo cáo của Ủy ban nhân dân xã Tân Hòa./.') +
          closingTable,
      ),
    blocks: [
      ...headerBlocks,
      '**BÁO CÁO**',
      '**Kết quả công tác dân vận năm 2025**',
      'Kính gửi: Ủy ban nhân dân tỉnh Đồng Tháp.',
      'Thực hiện Kế hoạch số 15/KH-UBND, Ủy ban nhân dân xã báo cáo như sau:',
      '## I. KẾT QUẢ THỰC HIỆN',
      '### 1. Công tác tuyên truyền',
      'Đã tổ chức 12 buổi.',
      'a) Đã cấp 120 tờ rơi cho các hộ.',
      '## II. KIẾN NGHỊ',
      'Không có.',
      'Trên đây là báo cáo của Ủy ban nhân dân xã Tân Hòa./.',
      ...closingBlocks,
    ],
    notes: [],
  },
  {
    name: 'styled headings, their names and levels inherited',
    file: () =>
      wordFile(
        text('I. TÌNH HÌNH', styled('Muc')) +
          text('1. Kinh tế', styled('H2')) +
          text('Thu ngân sách đạt 102%.') +
          text('Ghi nhận khác', styled('H2')),
        {
          styles:
            style('H1', 'heading 1', '', BOLD) +
            style('Muc', 'Mục lớn', '', '', 'H1') +
            style('H2', 'Đề mục 2', '<w:outlineLvl w:val="1"/>', BOLD),
        },
      ),
    blocks: ['## I. TÌNH HÌNH', '### 1. Kinh tế', 'Thu ngân sách đạt 102%.', '### Ghi nhận khác'],
    notes: [],
  },
  {
    name: 'numbers that Word counts: Roman, decimal of several levels, letters, a list that starts anew',
    file: () =>
      wordFile(
        item('KẾT QUẢ', 1, 0, BOLD) +
          item('Kinh tế', 1, 1, BOLD) +
          text('Ổn định.') +
          item('Trồng trọt', 1, 2, BOLD) +
          text('Được mùa.') +
          item('Xã hội', 1, 1, BOLD) +
          text('Yên ổn.') +
          item('KIẾN NGHỊ', 1, 0, BOLD) +
          item('Cấp xe chở rác.', 2) +
          item('Cấp kinh phí.', 2) +
          text('Ngoài ra:') +
          item('Mở lớp tập huấn.', 3) +
          item('nội dung thứ nhất;', 4) +
          item('nội dung thứ hai.', 4),
        {
          numbering:
            list(0, ['upperRoman', '%1.'], ['decimal', '%2.'], ['decimal', '%2.%3.']) +
            list(1, ['decimal', '%1)']) +
            list(2, ['lowerLetter', '%1)']) +
            use(1, 0) +
            use(2, 1) +
            use(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
            use(4, 2),
        },
      ),
    blocks: [
      '## I. KẾT QUẢ',
      '### 1. Kinh tế',
      'Ổn định.',
      '#### 1.1. Trồng trọt',
      'Được mùa.',
      '### 2. Xã hội',
      'Yên ổn.',
      '## II. KIẾN NGHỊ',
      '1) Cấp xe chở rác.',
      '2) Cấp kinh phí.',
      'Ngoài ra:',
      '1) Mở lớp tập huấn.',
      'a) nội dung thứ nhất;',
      'b) nội dung thứ hai.',
    ],
    notes: [],
  },
  {
    name: 'legal numbering and numbers that styles bring with them',
    file: () =>
      wordFile(text('Mục tiêu chung', styled('M')) + text('Mục tiêu cụ thể', styled('C')) + text('Nội dung.'), {
        styles:
          style('M', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
          style('C', 'heading 2', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
        numbering:
          list(
            0,
            ['upperRoman', '%1.', '<w:pStyle w:val="M"/>'],
            ['decimal', '%1.%2.', '<w:pStyle w:val="C"/><w:isLgl/>'],
          ) + use(1, 0),
      }),
    blocks: ['## I. Mục tiêu chung', '### 1.1. Mục tiêu cụ thể', 'Nội dung.'],
    notes: [],
  },
  {
    name: 'bullets, the deeper ones indented, those of a symbol font as dashes',
    file: () =>
      wordFile(
        text('Gồm:') +
          item('Ý một;', 1) +
          item('Chi tiết;', 1, 1) +
          item('Ý hai.', 1) +
          text('- Ý gõ tay;') +
          text('- Ý cuối.'),
        { numbering: list(0, ['bullet', '\uf0b7'], ['bullet', '+']) + use(1, 0) },
      ),
    blocks: ['Gồm:', '- Ý một;\n  + Chi tiết;\n- Ý hai.\n- Ý gõ tay;\n- Ý cuối.'],
    notes: [],
  },
  {
    name: 'a header of tabs, and a foot of tabs',
    file: () => {
      const tab = '<w:r><w:tab/></w:r>';
      return wordFile(
        paragraph(run('UBND XÃ TÂN HÒA') + tab + run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', BOLD)) +
          paragraph(tab + run('Độc lập - Tự do - Hạnh phúc', BOLD)) +
          paragraph(run('Số: 12/BC-UBND') + tab + run('Tân Hòa, ngày 05 tháng 12 năm 2025')) +
          bold('BÁO CÁO', CENTER) +
          paragraph(run('1.') + tab + run('Công tác tuyên truyền'), '') +
          text('Nội dung\u00a0công\u200b việc.') +
          paragraph(run('Nơi nhận:') + tab + run('CHỦ TỊCH')) +
          paragraph(run('- Lưu: VT.') + tab + run('Trần Văn Bình')),
      );
    },
    blocks: [
      'UBND XÃ TÂN HÒA\t**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      'Số: 12/BC-UBND\tTân Hòa, ngày 05 tháng 12 năm 2025',
      '**BÁO CÁO**',
      '## 1. Công tác tuyên truyền',
      'Nội dung công việc.',
      'Nơi nhận:\tCHỦ TỊCH',
      '- Lưu: VT.\tTrần Văn Bình',
    ],
    notes: [],
  },
  {
    name: 'text boxes are read once, at their place',
    file: () =>
      wordFile(
        paragraph(box(text('DỰ THẢO')) + run('Đoạn thứ nhất.')) +
          paragraph(run('Đoạn thứ hai.') + box(text('Ghi chú bên lề.'))),
      ),
    blocks: ['DỰ THẢO', 'Đoạn thứ nhất.', 'Đoạn thứ hai.', 'Ghi chú bên lề.'],
    notes: [],
  },
  {
    name: 'footnotes and endnotes, counted together',
    file: () =>
      wordFile(
        paragraph(
          run('Đạt 95%') +
            '<w:r><w:footnoteReference w:id="2"/></w:r>' +
            run(' kế hoạch') +
            '<w:r><w:endnoteReference w:id="1"/></w:r>' +
            run('.'),
        ),
        {
          footnotes: `<w:footnote w:id="2">${paragraph('<w:r><w:footnoteRef/></w:r>' + run(' Theo số liệu của xã.'))}${text('Đoạn hai.')}</w:footnote>`,
          endnotes: `<w:endnote w:id="1">${text('Xem phụ lục.')}</w:endnote>`,
        },
      ),
    blocks: ['Đạt 95%[^1] kế hoạch[^2].', '[^1]: Theo số liệu của xã.\n\n    Đoạn hai.', '[^2]: Xem phụ lục.'],
    notes: [],
  },
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
          run('Đạt ') +
            `<w:del>${'<w:r><w:delText>90</w:delText></w:r>'}</w:del><w:ins>${run('95')}</w:ins>` +
            run('%.'),
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
