import { headingCase } from '../../../../server/src/rules/outline/heading-case';
import { testRuleCases } from '../rule-cases';
import { DONE, inFrontMatter, pastedLines, withSections } from '../draft-forms';

const upper = (draft: string, at: string) => ({ draft, message: 'upper', at });
const lower = (draft: string, at: string) => ({ draft, message: 'lower', at });

testRuleCases(headingCase, {
  defects: [
    upper(inFrontMatter('## I. Kênh mương', DONE, '## II. HỒ CHỨA', DONE), 'Kênh mương'),
    upper(
      withSections('**I. Kết quả thực hiện nhiệm vụ**', DONE, '**II. NHIỆM VỤ**', DONE),
      'Kết quả thực hiện nhiệm vụ',
    ),
    upper(
      withSections('## I. KẾT QUẢ', DONE, '## II. Phương hướng, nhiệm vụ năm 2026', DONE),
      'Phương hướng, nhiệm vụ năm 2026',
    ),
    upper(
      withSections('# Phần thứ nhất: Kết quả năm 2025', DONE, '# Phần thứ hai: NHIỆM VỤ', DONE),
      'Kết quả năm 2025',
    ),
    upper(withSections('## A. Kết quả thực hiện', DONE, '## B. NHIỆM VỤ', DONE), 'Kết quả thực hiện'),
    upper(
      withSections('## I. KẾT QUẢ', DONE, '## II. Nhiệm vụ của UBND xã', DONE).normalize('NFD'),
      'Nhiệm vụ của UBND xã'.normalize('NFD'),
    ),
    upper(withSections('## I. Kết Quả Thực Hiện', DONE), 'Kết Quả Thực Hiện'),
    lower(inFrontMatter('## I. KÊNH MƯƠNG', '### 1. KÊNH CHÍNH', DONE, '### 2. Kênh nhánh', DONE), 'KÊNH CHÍNH'),
    lower(
      withSections('**I. KẾT QUẢ**', '**1. CÔNG TÁC TIẾP CÔNG DÂN**', DONE, '**2. Cải cách hành chính**', DONE),
      'CÔNG TÁC TIẾP CÔNG DÂN',
    ),
    lower(
      withSections('## I. KẾT QUẢ', '### 1. HOẠT ĐỘNG CỦA UBND, HĐND', DONE, '### 2. Mặt trận', DONE),
      'HOẠT ĐỘNG CỦA UBND, HĐND',
    ),
    lower(withSections('# PHẦN I: KẾT QUẢ', '## 1. KINH TẾ NÔNG NGHIỆP', DONE), 'KINH TẾ NÔNG NGHIỆP'),
  ],
  nearMisses: [
    inFrontMatter('## I. KÊNH MƯƠNG', '### 1. Kênh chính', DONE, '## II. HỒ CHỨA', DONE),
    // Khoản that stand at the top have no mục to tell apart from.
    withSections('## 1. KẾT QUẢ THỰC HIỆN', DONE, '### 1.1. Y tế', DONE, '## 2. NHIỆM VỤ', DONE),
    withSections('## I. KẾT QUẢ', '### 1. HĐND, UBND', DONE, '### 2. TTHC', DONE),
    withSections('## KẾT QUẢ', DONE, '## Nhiệm vụ', DONE),
    withSections('## I. KẾT QUẢ (02 ĐỢT)', DONE, '## II. NHIỆM VỤ NĂM 2026', DONE),
    // A scan may have one letter wrong.
    withSections('## I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, ĐIỀU HÀNH CỦA ỦY BAN NHâN DÂN', DONE),
    withSections('# Phần I', '# KẾT QUẢ', DONE, '# Phần II', '# NHIỆM VỤ', DONE),
    pastedLines('I. KẾT QUẢ', '1. Về kinh tế', DONE, '2. Về văn hóa', DONE, 'II. NHIỆM VỤ', DONE),
    withSections('## I. KẾT QUẢ', '### 1. Kết quả thực hiện Nghị quyết của HĐND xã', DONE),
    withSections('## I. KẾT QUẢ', '### a) Thư viện xã', DONE, '### b) Chợ', DONE),
    inFrontMatter('## I. Kênh mương', DONE).replace('---\n', '---\nchế độ: đảng\n'),
    withSections('## I. KẾT QUẢ', 'I. Tiểu ban của xã đã họp.', DONE),
  ],
});
