import { emptySection } from '../../../../server/src/rules/outline/empty-section';
import { inFrontMatter, pastedLines, withSections } from '../draft-forms';
import { testRuleCases } from '../rule-cases';
import { after, below, holding, reportBy, section } from './outlined-drafts';

testRuleCases(emptySection, {
  defects: [
    {
      draft: reportBy('cai-cach-hanh-chinh', [holding('Cải cách tài chính công', '')]),
      message: 'empty',
      at: '### 5. Cải cách tài chính công',
    },
    // The whole of what the outline asks for under it is lacking.
    {
      draft: reportBy('cai-cach-hanh-chinh', [holding('ĐÁNH GIÁ CHUNG', '')], { form: 'bold' }),
      message: 'empty',
      at: '**III. ĐÁNH GIÁ CHUNG**',
    },
    {
      draft: reportBy('tiep-cong-dan', [holding('DỰ BÁO TÌNH HÌNH', '')], { shell: 'pasted', form: 'plain' }),
      message: 'empty',
      at: 'IV. DỰ BÁO TÌNH HÌNH',
    },
    // The last one before the closing sentence.
    {
      draft: reportBy('tiep-cong-dan', [holding('PHƯƠNG HƯỚNG, NHIỆM VỤ', '')], { named: true, shell: 'front matter' }),
      message: 'empty',
      at: '## V. PHƯƠNG HƯỚNG, NHIỆM VỤ',
    },
    {
      draft: reportBy('kinh-te-xa-hoi', [holding('LĨNH VỰC KINH TẾ', '')]),
      message: 'empty',
      at: '### I. LĨNH VỰC KINH TẾ',
    },
    // One of the writer's own.
    {
      draft: reportBy('kinh-te-xa-hoi', [
        below('LĨNH VỰC KINH TẾ', { ...section('Chợ phiên'), text: '' }, section('Bến thuyền')),
      ]),
      message: 'empty',
      at: '#### a) Chợ phiên',
    },
    {
      draft: reportBy('van-thu-luu-tru', [holding('Công tác lưu trữ', '<!-- Chờ số liệu của Lưu trữ cơ quan -->')]),
      message: 'empty',
      at: '### 2. Công tác lưu trữ',
    },
    // A draft without an outline.
    {
      draft: withSections(
        '## I. ĐỌC SÁCH',
        'Thư viện mở cửa đủ ngày.',
        '## II. TẶNG SÁCH',
        '## III. MUA SÁCH',
        'Đã mua.',
      ),
      message: 'empty',
      at: '## II. TẶNG SÁCH',
    },
    {
      draft: inFrontMatter('## I. KÊNH MƯƠNG', '### 1. Kênh chính', 'Đã nạo vét.', '### 2. Kênh nhánh'),
      message: 'empty',
      at: '### 2. Kênh nhánh',
    },
    {
      draft: pastedLines('I. DIỄN BIẾN THIÊN TAI', 'Có ba cơn bão.', 'II. THIỆT HẠI', 'III. KHẮC PHỤC', 'Đã xong.'),
      message: 'empty',
      at: 'II. THIỆT HẠI',
    },
    {
      draft: withSections('## I. ĐỌC SÁCH', '### 1. Thư viện', '#### a) Giờ mở cửa', '### 2. Tủ sách', 'Có chín tủ.'),
      message: 'empty',
      at: '#### a) Giờ mở cửa',
    },
    {
      draft: withSections('## I. ĐỌC SÁCH', 'Đã mở cửa.', '## II. TẶNG SÁCH').normalize('NFD').replace(/\n/g, '\r\n'),
      message: 'empty',
      at: '## II. TẶNG SÁCH'.normalize('NFD'),
    },
  ],
  nearMisses: [
    // Not a word of the section's own, but what stands under it.
    reportBy('cai-cach-hanh-chinh', []),
    reportBy('kinh-te-xa-hoi', [], { form: 'bold' }),
    reportBy('tiep-cong-dan', [holding('DỰ BÁO TÌNH HÌNH', 'Không có.')], { shell: 'pasted', form: 'plain' }),
    reportBy('van-thu-luu-tru', [holding('Công tác lưu trữ', '(Có phụ lục kèm theo)')]),
    withSections('## I. ĐỌC SÁCH', '- Mở cửa đủ ngày;\n- Không thu phí.', '## II. TẶNG SÁCH', '1. Tặng trường học.'),
    withSections('## I. ĐỌC SÁCH', '| Thôn | Lượt |\n| --- | --- |\n| Thượng | 12 |', '## II. TẶNG SÁCH', 'Đã tặng.'),
    withSections('## I. ĐỌC SÁCH', '![Biểu đồ lượt đọc](bieu-do.png)', '## II. TẶNG SÁCH', 'Đã tặng.'),
    withSections('## I. ĐỌC SÁCH', '> Sách là bạn.', '## II. TẶNG SÁCH', 'Đã tặng.'),
    withSections('## I. ĐỌC SÁCH', '…', '## II. TẶNG SÁCH', 'Đã tặng.'),
    withSections('## I. ĐỌC SÁCH', '<!-- số tạm -->', 'Có hai trăm lượt.', '## II. TẶNG SÁCH', 'Đã tặng.'),
    inFrontMatter('## I. KÊNH MƯƠNG', '### 1. Kênh chính', '#### a) Đoạn đầu', 'Đã nạo vét.'),
    pastedLines('I. DIỄN BIẾN THIÊN TAI', 'Có ba cơn bão.', 'II. THIỆT HẠI', 'Không có.'),
    // A heading typed with its text on one line.
    withSections('## I. ĐỌC SÁCH', '**1. Thư viện:** mở cửa đủ ngày.', '**2. Tủ sách:** có chín tủ.'),
    reportBy('khung-chung', [after('ĐÁNH GIÁ CHUNG', section('BÀI HỌC', section('Về chỉ đạo')))], { named: true }),
  ],
});
