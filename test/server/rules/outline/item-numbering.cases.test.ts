import { itemNumbering } from '../../../../server/src/rules/outline/item-numbering';
import { testRuleCases } from '../rule-cases';
import { inFrontMatter, pastedLines, withSections } from '../draft-forms';

testRuleCases(itemNumbering, {
  defects: [
    {
      draft: withSections(
        '## I. KẾT QUẢ',
        'a) Trồng 500 cây;',
        'b) Sửa 02 cống;',
        'c) Nạo vét 1,2 km kênh;',
        'd) Dọn rác;',
        'e) Kẻ vạch đường;',
        'g) Lắp đèn.',
      ),
      message: 'order',
      at: 'e)',
    },
    {
      draft: inFrontMatter('## I. KẾT QUẢ', '1. Kênh N1 đã nạo vét.\n2. Kênh N2 đã nạo vét.\n4. Kênh N4 đang nạo vét.'),
      message: 'order',
      at: '4.',
    },
    {
      draft: pastedLines(
        'I. KẾT QUẢ',
        'a) Di dời 12 hộ dân ven sông;',
        'b) Gia cố đê bao;',
        'b) Dự trữ vật tư;',
        'c) Trực ban 24/24 giờ.',
      ),
      message: 'repeated',
      at: 'b)',
    },
    {
      draft: withSections(
        '## I. KẾT QUẢ',
        'đ) Công tác văn hóa được duy trì;',
        'e) Công tác thể thao được duy trì;',
        'f) Thư viện mở cửa đủ ngày;',
        'g) Nhà văn hóa đã sửa xong.',
      ),
      message: 'letter',
      at: 'f)',
    },
    {
      draft: withSections(
        '## I. KẾT QUẢ',
        'Xã đề nghị tỉnh:\n\na) Cấp vốn sửa đường;\n\nb) Bổ sung biên chế;\n\nd) Cho phép lập chợ mới.',
      ),
      message: 'order',
      at: 'd)',
    },
    {
      draft: withSections(
        '## 1. Kết quả',
        '1.1. Trạm y tế khám 1.200 lượt người.',
        '1.2. Trường học khai giảng đúng ngày.',
        '1.4. Chợ xã họp đều.',
      ),
      message: 'order',
      at: '1.4.',
    },
    {
      draft: withSections('## I. KẾT QUẢ', '1. Xã họp dân.\n1. Xã sửa đường.\n1. Xã trồng cây.'),
      message: 'repeated',
      at: '1.',
    },
    {
      draft: withSections(
        '## I. KẾT QUẢ',
        'a) **Y tế:** tiêm chủng đủ mũi.',
        'b) **Giáo dục:** phổ cập đạt chuẩn.',
        'd) **Văn hóa:** có 05 câu lạc bộ.',
      ).normalize('NFD'),
      message: 'order',
      at: 'd)',
    },
    {
      draft: withSections(
        '## I. KẾT QUẢ',
        '1. Nhà văn hóa đã sửa xong.',
        'Kinh phí 200 triệu đồng.',
        '2. Sân bóng đã mở rộng.',
        '| Hạng mục | Kinh phí |\n| --- | --- |\n| Sân bóng | 50 |',
        '2. Thư viện đã mua sách.',
      ),
      message: 'repeated',
      at: '2.',
    },
    {
      draft: withSections('## I. KẾT QUẢ', 'a/ Tổ 1 thu 20 hồ sơ.', 'c/ Tổ 3 thu 18 hồ sơ.'),
      message: 'order',
      at: 'c/',
    },
    {
      draft: withSections(
        '## I. KET QUA',
        'a) Xa da hop dan;',
        'b) Xa da sua duong;',
        'c) Xa da trong cay;',
        'd) Xa da don rac;',
        'e) Xa da lap den.',
      ),
      message: 'order',
      at: 'e)',
    },
  ],
  nearMisses: [
    withSections(
      '## I. KẾT QUẢ',
      ...['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l'].map((letter) => `${letter}) Việc của thôn ${letter};`),
    ),
    // A run may go on from elsewhere.
    inFrontMatter('## I. KẾT QUẢ', '3. Kênh N3 đã nạo vét.', '4. Kênh N4 đã nạo vét.'),
    withSections(
      '## I. KẾT QUẢ',
      'Nghị quyết nêu: “2. Các xã báo cáo hằng quý.',
      '5. Các xã công khai kết quả.” Xã đã làm đủ.',
    ),
    withSections('## I. KẾT QUẢ', '2024. Năm đầu của kế hoạch.', '2026. Năm cuối của kế hoạch.'),
    withSections('## I. KẾT QUẢ', 'a) Họp dân; b) Sửa đường;', 'c) Trồng cây.'),
    withSections(
      '## I. KẾT QUẢ',
      '1. Y tế:',
      'a) Trạm y tế khám bệnh;',
      'b) Trạm tiêm chủng.',
      '2. Giáo dục:',
      'a) Trường khai giảng;',
      'b) Trường thi cuối kỳ.',
    ),
    withSections('## I. KẾT QUẢ', '- Họp dân;\n- Sửa đường;\n  + Đường thôn 1;\n  + Đường thôn 3;\n- Trồng cây.'),
    // A wrapped line that begins with a number is no item.
    withSections('## I. KẾT QUẢ', '1. Xã thực hiện đúng khoản\n4. Điều này của quy chế.', '2. Xã họp dân.'),
    pastedLines(
      'I. KẾT QUẢ',
      'Ngày',
      '12.5 ha lúa bị ngập.',
      '30.4 và 01.5 xã trực đủ người.',
      '2.500 con gà được tiêm phòng.',
    ),
    withSections('## I. KẾT QUẢ', '1. Xã họp dân.', '2. Xã sửa đường.', '## II. NHIỆM VỤ', '4. Xã trồng cây.'),
    withSections(
      '## I. KẾT QUẢ',
      'Thực hiện điểm b khoản 2 Điều 5, xã đã:',
      'a) Họp dân;',
      'b) Sửa đường.',
      'Thực hiện điểm d khoản 2, xã đã:',
      'a) Trồng cây.',
    ),
    withSections(
      '## I. KẾT QUẢ',
      '1. Xã họp dân.',
      '2. Xã sửa đường.',
      'Riêng năm 2025:',
      '10. Hồ sơ tồn đọng đã giải quyết.',
    ),
    withSections('## I. KẾT QUẢ', '> b) Các xã báo cáo.\n>\n> d) Các xã công khai.', 'a) Xã đã báo cáo.'),
  ],
});
