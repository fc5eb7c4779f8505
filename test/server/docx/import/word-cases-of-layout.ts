import type { WordCase } from './word-case';
import { box, closingBlocks, closingTable, headerBlocks, headerTable, style, styled } from './word-forms';
import { BOLD, bold, CENTER, item, list, paragraph, run, text, use, wordFile } from './word-file';

/** How a report is laid out in Word: header, headings, numbers, lists, foot. */
export const wordCasesOfLayout: readonly WordCase[] = [
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
        paragraph(box(text('Lưu ý khi đọc.')) + run('Đoạn thứ nhất.')) +
          paragraph(run('Đoạn thứ hai.') + box(text('Ghi chú bên lề.'))),
      ),
    blocks: ['Lưu ý khi đọc.', 'Đoạn thứ nhất.', 'Đoạn thứ hai.', 'Ghi chú bên lề.'],
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
];
