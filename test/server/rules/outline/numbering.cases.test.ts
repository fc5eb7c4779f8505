import { numbering } from '../../../../server/src/rules/outline/numbering';
import { testRuleCases } from '../rule-cases';
import { DONE, inFrontMatter, pastedLines, withSections } from '../draft-forms';

/** Headings with a sentence under each. */
const headed = (...headings: readonly string[]): readonly string[] => headings.flatMap((heading) => [heading, DONE]);

testRuleCases(numbering, {
  defects: [
    // Two sections that changed places are one slip.
    {
      draft: inFrontMatter(...headed('## I. KÊNH MƯƠNG', '## III. TRẠM BƠM', '## II. HỒ CHỨA', '## IV. KIẾN NGHỊ')),
      message: 'order',
      at: 'III.',
    },
    {
      draft: withSections(...headed('## 2. Y tế', '## 3. Chợ', '## 1. Bến xe', '## 4. Thư viện')),
      message: 'order',
      at: '2.',
    },
    {
      draft: inFrontMatter(...headed('## I. KÊNH MƯƠNG', '## II. HỒ CHỨA', '## IV. TRẠM BƠM', '## V. KIẾN NGHỊ')),
      message: 'order',
      at: 'IV.',
    },
    {
      draft: pastedLines(...headed('I. DIỄN BIẾN THIÊN TAI', 'II. THIỆT HẠI', 'II. KHẮC PHỤC', 'III. KIẾN NGHỊ')),
      message: 'repeated',
      at: 'II.',
    },
    {
      draft: withSections(
        ...headed('### 1. Thu gom rác', '### 2. Trồng cây', '### Giữ nguồn nước', '### 4. Kiến nghị'),
      ),
      message: 'missing',
      at: 'Giữ nguồn nước',
    },
    {
      draft: withSections(
        ...headed(
          '## I. KẾT QUẢ',
          '### 1. Y tế',
          '### 2. Giáo dục',
          '## II. NHIỆM VỤ',
          '### 3. Y tế',
          '### 4. Giáo dục',
        ),
      ),
      message: 'continued',
      at: '3.',
    },
    {
      draft: withSections(
        ...headed('## 1. Kết quả', '### 1.1. Y tế', '## 2. Nhiệm vụ', '### 1.1. Y tế', '### 1.2. Văn hóa'),
      ),
      message: 'prefix',
      at: '1.1.',
    },
    {
      draft: withSections(
        ...headed('## PHẦN I: KẾT QUẢ', '### 1. Mở đầu', '### I. Y TẾ', '### II. VĂN HÓA', '## PHẦN II: NHIỆM VỤ'),
      ),
      message: 'level',
      at: '1.',
    },
    {
      draft: withSections(
        ...headed(
          '## I. KẾT QUẢ',
          '### 1. Y tế',
          '### 2. Văn hóa',
          '## II. HẠN CHẾ',
          '### a) Về y tế',
          '### b) Về văn hóa',
        ),
      ),
      message: 'skipped',
      at: 'a)',
    },
    {
      draft: withSections(
        ...headed(
          '## 1. Kết quả',
          '### a) Y tế',
          '### b) Văn hóa',
          '### c) Chợ',
          '### d) Bến xe',
          '### e) Đường',
          '### f) Điện',
        ),
      ),
      message: 'order',
      at: 'e)',
    },
    {
      draft: withSections(
        ...headed('## 1. Kết quả', '### d) Y tế', '### đ) Văn hóa', '### e) Chợ').map((b) =>
          b.replace('### d)', '### a)').replace('### đ)', '### b)').replace('### e)', '### d)'),
        ),
      ),
      message: 'order',
      at: 'd)',
    },
    {
      draft: withSections(
        ...headed(
          ...['a', 'b', 'c', 'd', 'đ', 'e', 'f', 'g'].map((letter) => `## ${letter}) Tuyến đường thôn ${letter}`),
        ),
      ),
      message: 'letter',
      at: 'f)',
    },
    {
      draft: withSections(...headed('## A. KẾT QUẢ', '## B. HẠN CHẾ', '## D. NHIỆM VỤ')),
      message: 'order',
      at: 'D.',
    },
    {
      draft: withSections(...headed('# PHẦN THỨ NHẤT: KẾT QUẢ', '# PHẦN THỨ BA: NHIỆM VỤ')),
      message: 'order',
      at: 'PHẦN THỨ BA:',
    },
    {
      draft: withSections(
        ...headed('## I. KẾT QUẢ', '### 1. Y tế', '### 2. Văn hóa', '### 2. Xã hội', '### 3. Chợ'),
      ).normalize('NFD'),
      message: 'repeated',
      at: '2.',
    },
    {
      draft: withSections(
        ...headed('## 1. Kết quả', '### 1.1. Y tế', '#### 1.1.1. Trạm', '#### 1.1.3. Thuốc', '### 1.2. Chợ'),
      ),
      message: 'order',
      at: '1.1.3.',
    },
  ],
  nearMisses: [
    inFrontMatter(
      ...headed('## I. KÊNH MƯƠNG', '### 1. Chính', '### 2. Nhánh', '## II. HỒ CHỨA', '### 1. Lớn', '### 2. Nhỏ'),
    ),
    pastedLines(...headed('I. DIỄN BIẾN', 'II. THIỆT HẠI', 'III. KHẮC PHỤC')),
    // Openings and ends carry no number.
    withSections(...headed('## MỞ ĐẦU', '## I. KẾT QUẢ', '## II. NHIỆM VỤ', '## KẾT LUẬN')),
    withSections(...headed('## Đặt vấn đề', '## 1. Kết quả', '## 2. Nhiệm vụ')),
    // A khoản without a title counts among those with one.
    withSections(
      '## I. KẾT QUẢ',
      ...headed('### 1. Y tế'),
      '2. Văn hóa: xã đã sửa nhà văn hóa.',
      ...headed('### 3. Chợ'),
    ),
    withSections(...headed('## A. KẾT QUẢ', '## B. HẠN CHẾ', '## C. KIẾN NGHỊ', '## D. NHIỆM VỤ', '## E. GIẢI PHÁP')),
    withSections(...headed('## A. KẾT QUẢ', '### I. Y TẾ', '### II. CHỢ', '## B. NHIỆM VỤ', '### I. Y TẾ')),
    withSections(
      ...headed(
        ...['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm'].map((letter) => `## ${letter}) Thôn ${letter}`),
      ),
    ),
    withSections(
      ...headed('## 1. Kết quả', '### 1.1. Y tế', '### 1.2. Chợ', '## 2. Nhiệm vụ', '### 2.1. Y tế', '### 2.2. Chợ'),
    ),
    // Under a khoản both 1.1 and a) are usual.
    withSections(...headed('## 1. Kết quả', '### 1.1. Y tế', '## 2. Nhiệm vụ', '### a) Y tế', '### b) Chợ')),
    withSections(...headed('# Phần thứ nhất: KẾT QUẢ', '## I. Y TẾ', '# Phần thứ hai: NHIỆM VỤ', '## I. Y TẾ')),
    withSections(...headed('## Kết quả', '## Hạn chế', '## Nhiệm vụ')),
    withSections('## I. KẾT QUẢ', 'V/v sửa đường: xã đã trình tỉnh.', DONE, '## II. NHIỆM VỤ', DONE),
    // Roman II with dotted numbers that take its value.
    withSections(
      ...headed('## I. KẾT QUẢ', '### 1.1. Y tế', '### 1.2. Chợ', '## II. NHIỆM VỤ', '### 2.1. Y tế', '### 2.2. Chợ'),
    ),
  ],
});
