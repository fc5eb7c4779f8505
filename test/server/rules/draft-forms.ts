import { exampleDraft } from '../../../server/src/rules/example-draft';

/** A report with these blocks for its sections; everything else in it is right. */
export const withSections = (...blocks: readonly string[]): string => exampleDraft({ sections: blocks.join('\n\n') });

/** The same with its form in front matter. */
export const inFrontMatter = (...blocks: readonly string[]): string =>
  [
    '---\ncơ quan ban hành: Ủy ban nhân dân xã Đồng Tâm\nsố ký hiệu: 41/BC-UBND\nđịa danh: Đồng Tâm\nngày: 09/6/2026\nloại văn bản: Báo cáo\ntrích yếu: Kết quả công tác thủy lợi 6 tháng đầu năm 2026\nnơi nhận:\n  - Đảng ủy xã;\n  - Lưu: VT.\nquyền hạn: TM. ỦY BAN NHÂN DÂN\nchức vụ: CHỦ TỊCH\nngười ký: Lê Minh Khang\n---',
    'Ủy ban nhân dân xã Đồng Tâm báo cáo kết quả công tác thủy lợi như sau:',
    ...blocks,
    'Trên đây là Báo cáo kết quả công tác thủy lợi 6 tháng đầu năm 2026./.',
  ].join('\n\n') + '\n';

/** The same as pasted from a text processor: one line for each paragraph, no blank lines. */
export const pastedLines = (...lines: readonly string[]): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'XÃ HÒA BÌNH',
    'Số: 18/BC-UBND',
    'Hòa Bình, ngày 03 tháng 10 năm 2025',
    'BÁO CÁO',
    'Kết quả phòng, chống thiên tai năm 2025',
    'Ủy ban nhân dân xã Hòa Bình báo cáo kết quả như sau:',
    ...lines,
    'Trên đây là Báo cáo kết quả phòng, chống thiên tai năm 2025./.',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Trần Thị Mai',
  ].join('\n') + '\n';

/** A sentence to stand under a heading. */
export const DONE = 'Xã đã thực hiện xong theo kế hoạch.';
