import { numberMark } from '../../../../server/src/rules/outline/number-mark';
import { testRuleCases } from '../rule-cases';
import { DONE, inFrontMatter, pastedLines, withSections } from '../draft-forms';

const headed = (...headings: readonly string[]): readonly string[] => headings.flatMap((heading) => [heading, DONE]);
const mark = (at: string, draft: string) => ({ draft, message: 'mark', at });
const mixed = (at: string, draft: string) => ({ draft, message: 'mixed', at });

testRuleCases(numberMark, {
  defects: [
    mark('I)', inFrontMatter(...headed('## I) KÊNH MƯƠNG', '## II) HỒ CHỨA'))),
    mark('I/', pastedLines(...headed('I/ DIỄN BIẾN', 'II/ THIỆT HẠI'))),
    mark('I-', withSections(...headed('**I- KẾT QUẢ**', '**II- NHIỆM VỤ**'))),
    mark('2)', withSections(...headed('## I. KẾT QUẢ', '### 1. Y tế', '### 2) Chợ', '### 3. Bến xe'))),
    mark('1/', withSections(...headed('## 1/ Kết quả', '## 2/ Nhiệm vụ'))),
    mark('3 -', withSections(...headed('## 1. Kết quả', '## 2. Hạn chế', '## 3 - Nhiệm vụ'))),
    mark('a.', withSections(...headed('## 1. Kết quả', '### a. Y tế', '### b. Chợ'))),
    mark('a/', withSections('## I. KẾT QUẢ', 'a/ Họp dân tại 05 thôn;', 'b/ Sửa 02 km đường.')),
    mark('b.', withSections('## I. KẾT QUẢ', 'a) Họp dân tại 05 thôn;', 'b. Sửa 02 km đường.').normalize('NFD')),
    mark('A)', withSections(...headed('## A) KẾT QUẢ', '## B) NHIỆM VỤ'))),
    mixed('1.3', withSections(...headed('## 1. Kết quả', '### 1.1. Y tế', '### 1.2. Chợ', '### 1.3 Bến xe'))),
    mixed('1.2.', withSections(...headed('## 1. Kết quả', '### 1.1 Y tế', '### 1.2. Chợ', '### 1.3 Bến xe'))),
  ],
  nearMisses: [
    inFrontMatter(...headed('## I. KÊNH MƯƠNG', '### 1. Kênh chính', '### a) Đoạn đầu', '## II. HỒ CHỨA')),
    pastedLines(...headed('I. DIỄN BIẾN', 'II. THIỆT HẠI')),
    withSections(...headed('# Phần I: KẾT QUẢ', '# Phần II: NHIỆM VỤ')),
    withSections(...headed('# PHẦN THỨ NHẤT', '# PHẦN THỨ HAI')),
    withSections(...headed('## 1. Kết quả', '### 1.1 Y tế', '### 1.2 Chợ')),
    withSections(...headed('## 1. Kết quả', '### 1.1. Y tế', '### 1.2. Chợ')),
    withSections('## I. KẾT QUẢ', 'a) Họp dân;', 'b) Sửa đường;', 'đ) Trồng cây.'),
    withSections('## I. KẾT QUẢ', '1) Họp dân tại 05 thôn;', '2) Sửa 02 km đường.'),
    withSections('## I. KẾT QUẢ', 'V/v sửa đường thôn 3, xã đã trình tỉnh.', DONE),
    withSections('## I. KẾT QUẢ', 'Xã theo dõi dịch cúm A/H5N1 và sốt xuất huyết.', DONE),
    withSections('## I. KẾT QUẢ', '24/7 trực ban, 12/12 thôn có tổ xung kích.', DONE),
    withSections('## I. KẾT QUẢ', '“a. Các xã báo cáo hằng quý;', 'b. Các xã công khai kết quả.” Xã đã làm đủ.'),
  ],
});
