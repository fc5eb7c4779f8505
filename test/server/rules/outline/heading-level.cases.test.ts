import { headingLevel } from '../../../../server/src/rules/outline/heading-level';
import { testRuleCases } from '../rule-cases';
import { DONE, inFrontMatter, pastedLines, withSections } from '../draft-forms';

const headed = (...headings: readonly string[]): readonly string[] => headings.flatMap((heading) => [heading, DONE]);
const depth = (draft: string, at: string) => ({ draft, message: 'depth', at });
const bold = (draft: string, at: string) => ({ draft, message: 'bold', at });

testRuleCases(headingLevel, {
  defects: [
    depth(
      inFrontMatter(...headed('## I. KÊNH MƯƠNG', '### 1. Kênh chính', '#### 2. Kênh nhánh', '## II. HỒ CHỨA')),
      '#### 2. Kênh nhánh',
    ),
    depth(
      withSections(...headed('# I. KẾT QUẢ', '## 1. Y tế', '## 2. Chợ', '## II. NHIỆM VỤ', '# III. KIẾN NGHỊ')),
      '## II. NHIỆM VỤ',
    ),
    depth(withSections(...headed('## 1. Kết quả', '### 1.1. Y tế', '## 1.2. Chợ', '## 2. Nhiệm vụ')), '## 1.2. Chợ'),
    depth(withSections(...headed('## 1. Kết quả', '### a) Y tế', '#### b) Chợ', '## 2. Nhiệm vụ')), '#### b) Chợ'),
    depth(
      withSections(...headed('# Phần I: KẾT QUẢ', '# I. Y TẾ', '## II. CHỢ', '# Phần II: NHIỆM VỤ', '## I. Y TẾ')),
      '# I. Y TẾ',
    ),
    bold(
      inFrontMatter(...headed('## I. KÊNH MƯƠNG', '### 1. Kênh chính', '**2. Kênh nhánh**', '## II. HỒ CHỨA')),
      '**2. Kênh nhánh**',
    ),
    bold(withSections(...headed('## I. KẾT QUẢ', '***II. NHIỆM VỤ***', '## III. KIẾN NGHỊ')), '***II. NHIỆM VỤ***'),
    bold(
      withSections(...headed('## I. KẾT QUẢ', '### 1. Y tế', '**Khó khăn, hạn chế**', '## II. NHIỆM VỤ')),
      '**Khó khăn, hạn chế**',
    ),
    bold(
      withSections(...headed('## I. KẾT QUẢ', '**NHIỆM VỤ, GIẢI PHÁP**', '## III. KIẾN NGHỊ')),
      '**NHIỆM VỤ, GIẢI PHÁP**',
    ),
    {
      draft: withSections(...headed('## I. KẾT QUẢ', 'II. NHIỆM VỤ', '## III. KIẾN NGHỊ')),
      message: 'plain',
      at: 'II. NHIỆM VỤ',
    },
    {
      draft: withSections(...headed('## A. KẾT QUẢ', 'B. NHIỆM VỤ', '## C. KIẾN NGHỊ')).normalize('NFD'),
      message: 'plain',
      at: 'B. NHIỆM VỤ'.normalize('NFD'),
    },
    depth(
      withSections(...headed('## I. KẾT QUẢ', '## 1. Y tế', '## II. NHIỆM VỤ')).replace(/\n/g, '\r\n'),
      '## 1. Y tế',
    ),
  ],
  nearMisses: [
    inFrontMatter(...headed('## I. KÊNH MƯƠNG', '### 1. Kênh chính', '### 2. Kênh nhánh', '## II. HỒ CHỨA')),
    withSections(...headed('# I. KẾT QUẢ', '## 1. Y tế', '### a) Trạm', '# II. NHIỆM VỤ')),
    withSections(...headed('#### I. KẾT QUẢ', '##### 1. Y tế', '#### II. NHIỆM VỤ')),
    withSections(...headed('**I. KẾT QUẢ**', '**1. Y tế**', '**II. NHIỆM VỤ**')),
    pastedLines(...headed('I. KẾT QUẢ', '1. Y tế', 'II. NHIỆM VỤ')),
    // A level left out in the numbers is left out in the marks.
    withSections(...headed('## I. KẾT QUẢ', '### a) Y tế', '### b) Chợ', '## II. NHIỆM VỤ')),
    withSections(...headed('## Kết quả', '### Y tế', '## Nhiệm vụ')),
    withSections('## I. KẾT QUẢ', '**Xã đã họp dân, sửa đường và trồng cây trong năm.**', '## II. NHIỆM VỤ', DONE),
    withSections('## I. KẾT QUẢ', '**Kết quả cụ thể như sau:**', '- Họp dân;\n- Sửa đường.', '## II. NHIỆM VỤ', DONE),
    withSections('## I. KẾT QUẢ', '1. Xã đã họp dân.', '2. Xã đã sửa đường.', '## II. NHIỆM VỤ', DONE),
    withSections('## I. KẾT QUẢ', '**Trạm y tế** khám 1.200 lượt người.', '## II. NHIỆM VỤ', DONE),
    withSections(...headed('## 1. Kết quả', '### 1.1. Y tế', '#### 1.1.1. Trạm', '##### a) Thuốc', '## 2. Nhiệm vụ')),
  ],
});
