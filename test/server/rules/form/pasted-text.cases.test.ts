import { pastedText } from '../../../../server/src/rules/form/pasted-text';
import { testRuleCases } from '../rule-cases';
import { DONE, inFrontMatter, withSections } from '../draft-forms';

const found = (message: string, at: string, draft: string) => ({ draft, message, at });
const indented = (at: string, draft: string) => found('indented-text', at, draft);
const ruled = (at: string, draft: string) => found('underlined-text', at, draft);
const listed = (at: string, draft: string) => found('list-number', at, draft);
const draft = (...blocks: readonly string[]): string => withSections('## I. KẾT QUẢ', ...blocks, DONE);

testRuleCases(pastedText, {
  defects: [
    indented('    ', draft('    Xã đã họp dân tại 05 thôn.')),
    indented('\t', draft('\tXã đã họp dân tại 05 thôn.')),
    indented('      ', inFrontMatter('## I. KÊNH MƯƠNG', '      Kênh chính đã nạo vét xong.')),
    indented('\t\t', draft('\t\tXã đã họp dân.').replace(/\n/g, '\r\n')),
    ruled('---', draft('Xã đã họp dân tại 05 thôn.\n---')),
    ruled('===', draft('Xã đã họp dân tại 05 thôn.\n===')),
    ruled('-----', inFrontMatter('## I. KÊNH MƯƠNG', 'Kênh chính đã nạo vét xong.\n-----')),
    listed('2025.', draft('2025. Năm đầu của nhiệm kỳ, xã đã họp dân.')),
    listed('2026)', draft('2026) Năm thứ hai của nhiệm kỳ, xã sẽ họp dân.')),
    listed('150.', draft('150. Đó là số hộ đã thoát nghèo.').normalize('NFD')),
    // A year amid a list is as much a number to Markdown as the first one.
    listed('2025.', draft('1. Năm 2024 xã đã họp dân.\n2025. Năm này xã họp hai lần.')),
  ],
  nearMisses: [
    draft('  Xã đã họp dân tại 05 thôn.'),
    draft('- Họp dân:\n    - tại thôn 1;\n    - tại thôn 2.'),
    draft('Xã đã họp dân tại 05 thôn.\n\n---'),
    draft('| Thôn | Số buổi |\n| --- | --- |\n| 1 | 5 |'),
    draft('1. Xã đã họp dân.\n2. Xã đã sửa đường.'),
    draft('2025\\. Năm đầu của nhiệm kỳ, xã đã họp dân.'),
    draft('Năm\n2025 xã đã họp dân tại 05 thôn.'),
    draft('12) Thôn cuối cùng đã họp dân.'),
    draft('Xã đã họp dân - sửa đường - trồng cây.'),
    inFrontMatter('## I. KÊNH MƯƠNG', 'Kênh chính = 12 km; kênh nhánh = 30 km.'),
    draft('***', 'Xã đã họp dân.'),
    draft('2.025 hộ dân đã có nước sạch.'),
  ],
});
