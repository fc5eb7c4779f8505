import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { tableTooWide } from '../../../../server/src/rules/form/table-too-wide';
import { laidDraft } from '../../docx/pages/laid-draft';
import { DONE, inFrontMatter, withSections } from '../draft-forms';
import { testRuleCases } from '../rule-cases';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const repeated = (columns: number, text: string): readonly string[] => Array.from({ length: columns }, () => text);
/** A table of so many columns with the same words in each cell. */
const table = (columns: number, word: string, header = 'Số'): string =>
  [row(repeated(columns, header)), row(repeated(columns, '---')), row(repeated(columns, word))].join('\n');

/** With its pages as the export lays them out. */
const laid = (draft: string) => ({ draft, layout: laidDraft(draft).facts });
const wide = (columns: number, word: string, draftOf = withSections, header = 'Số') => ({
  ...laid(draftOf('## I. KẾT QUẢ', table(columns, word, header), DONE)),
  message: 'wide',
  at: row(repeated(columns, header)),
});
const fits = (columns: number, word: string, draftOf = withSections, header = 'Số') =>
  laid(draftOf('## I. KẾT QUẢ', table(columns, word, header), DONE));

const inQuote = (...blocks: readonly string[]): string => withSections(...blocks).replaceAll('\n|', '\n> |');
const nfd = (...blocks: readonly string[]): string => withSections(...blocks).normalize('NFD');

testRuleCases(tableTooWide, {
  defects: [
    wide(40, '12'),
    wide(30, '1.250'),
    wide(24, '12.500'),
    wide(20, '1.250.000'),
    wide(16, '12.500.000.000'),
    wide(20, '1.250.000', inFrontMatter),
    wide(30, 'nghiêng'),
    wide(26, 'Nghiêng', withSections, 'Nghiêng'),
    wide(12, 'bao-cao/2026/thuy-loi/so-lieu.md'),
    wide(30, '**1.250**'),
    { ...wide(30, '1.250', nfd), at: row(repeated(30, 'Số')).normalize('NFD') },
  ],
  nearMisses: [
    fits(4, '12'),
    fits(6, '1.250'),
    fits(8, '12.500'),
    fits(6, '1.250.000'),
    fits(12, '12'),
    fits(8, '12.500', inFrontMatter),
    fits(6, 'Thư viện xã mở cửa đủ các ngày trong tuần'),
    fits(2, 'https://vi-du.vn/bao-cao/2026'),
    fits(5, '1.250', inQuote),
    fits(5, '1.250', nfd),
    fits(1, 'Xã đã thực hiện xong theo kế hoạch, không có hồ sơ quá hạn.'),
    // Not laid out yet.
    exampleDraft({ sections: `## I. KẾT QUẢ\n\n${table(30, '1.250')}` }),
  ],
});
