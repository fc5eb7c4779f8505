import { renamedSection } from '../../../../server/src/rules/outline/renamed-section';
import { testRuleCases } from '../rule-cases';
import { after, before, instead, moved, renamed, reportBy, section, without } from './outlined-drafts';

testRuleCases(renamedSection, {
  defects: [
    {
      draft: reportBy('cai-cach-hanh-chinh', [renamed('Cải cách tài chính công', 'Tiền nong của cơ quan')]),
      message: 'renamed',
      at: 'Tiền nong của cơ quan',
    },
    {
      draft: reportBy('cai-cach-hanh-chinh', [renamed('Cải cách thể chế', 'Ra nghị quyết')], { form: 'bold' }),
      message: 'renamed',
      at: 'Ra nghị quyết',
    },
    // In other words, but with the children of the section.
    {
      draft: reportBy('cai-cach-hanh-chinh', [renamed('ĐÁNH GIÁ CHUNG', 'NHÌN LẠI MỘT NĂM')]),
      message: 'renamed',
      at: 'NHÌN LẠI MỘT NĂM',
    },
    {
      draft: reportBy('tiep-cong-dan', [renamed('DỰ BÁO TÌNH HÌNH', 'NĂM TỚI RA SAO')], {
        shell: 'front matter',
        named: true,
      }),
      message: 'renamed',
      at: 'NĂM TỚI RA SAO',
    },
    {
      draft: reportBy('tiep-cong-dan', [renamed('Tiếp nhận, phân loại và xử lý đơn', 'Sổ sách văn phòng')], {
        shell: 'pasted',
        form: 'plain',
      }),
      message: 'renamed',
      at: 'Sổ sách văn phòng',
    },
    // The first and the last among their siblings.
    {
      draft: reportBy('tiep-cong-dan', [renamed('Ưu điểm', 'Quan điểm')]),
      message: 'renamed',
      at: 'Quan điểm',
    },
    {
      draft: reportBy('kinh-te-xa-hoi', [renamed('NHIỆM VỤ, GIẢI PHÁP', 'NHỮNG VIỆC PHẢI LÀM')]),
      message: 'renamed',
      at: 'NHỮNG VIỆC PHẢI LÀM',
    },
    {
      draft: reportBy('kinh-te-xa-hoi', [renamed('LĨNH VỰC VĂN HÓA - XÃ HỘI', 'ĐỜI SỐNG NHÂN DÂN')], { form: 'bold' }),
      message: 'renamed',
      at: 'ĐỜI SỐNG NHÂN DÂN',
    },
    {
      draft: reportBy('van-thu-luu-tru', [renamed('Công tác lưu trữ', 'Kho tàng')], {
        shell: 'pasted',
        form: 'bold',
        named: true,
      }),
      message: 'renamed',
      at: 'Kho tàng',
    },
    {
      draft: reportBy('van-thu-luu-tru', [renamed('Kiểm tra, đào tạo, bồi dưỡng nghiệp vụ', 'Học tập')]),
      message: 'renamed',
      at: 'Học tập',
    },
    {
      draft: reportBy('dan-van-dang', [renamed('HOẠT ĐỘNG CỦA BAN DÂN VẬN', 'CÔNG VIỆC NỘI BỘ')], { named: true }),
      message: 'renamed',
      at: 'CÔNG VIỆC NỘI BỘ',
    },
    {
      draft: reportBy('khung-chung', [renamed('Nguyên nhân', 'Lý do')], { named: true, shell: 'front matter' }),
      message: 'renamed',
      at: 'Lý do',
    },
    {
      draft: reportBy('dan-van-chinh-quyen', [renamed('Thực hiện dân chủ ở cơ sở', 'Họp thôn')]).normalize('NFD'),
      message: 'renamed',
      at: 'Họp thôn'.normalize('NFD'),
    },
  ],
  nearMisses: [
    // In words that the outline knows.
    reportBy('cai-cach-hanh-chinh', [
      renamed('Cải cách thể chế', 'Về cải cách thể chế'),
      renamed('Cải cách chế độ công vụ', 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức'),
    ]),
    // Abbreviated, misspelt, without diacritics.
    reportBy('cai-cach-hanh-chinh', [renamed('Cải cách thủ tục hành chính', 'Cải cách TTHC')], { form: 'bold' }),
    reportBy('cai-cach-hanh-chinh', [renamed('Cải cách tài chính công', 'Cải cách tài chánh công')]),
    reportBy('van-thu-luu-tru', [renamed('Công tác lưu trữ', 'Cong tac luu tru')], { shell: 'pasted', form: 'plain' }),
    reportBy('tiep-cong-dan', [renamed('ĐÁNH GIÁ', 'NHẬN XÉT, ĐÁNH GIÁ CHUNG')], {
      shell: 'front matter',
      named: true,
    }),
    // One of the writer's own beside a section that stands in its place.
    reportBy('tiep-cong-dan', [after('DỰ BÁO TÌNH HÌNH', section('NĂM TỚI RA SAO'))]),
    // A section left out that may be left out.
    reportBy('cai-cach-hanh-chinh', [after('PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH', section('LỜI CẢM ƠN'))]),
    // Two headings may stand for the one that is lacking: none is told.
    reportBy('cai-cach-hanh-chinh', [
      instead('Cải cách tài chính công', section('Tiền nong của cơ quan'), section('Mua sắm')),
    ]),
    // Split, merged, moved.
    reportBy('van-thu-luu-tru', [
      instead('Tồn tại, hạn chế và nguyên nhân', section('Tồn tại, hạn chế'), section('Nguyên nhân')),
    ]),
    reportBy('dan-van-chinh-quyen', [instead('Nhiệm vụ', section('Nhiệm vụ và giải pháp')), without('Giải pháp')]),
    reportBy('kinh-te-xa-hoi', [moved('ĐÁNH GIÁ CHUNG', 'LĨNH VỰC KINH TẾ')], { form: 'bold' }),
    reportBy('kinh-te-xa-hoi', [instead('TỔ CHỨC THỰC HIỆN', section('KIẾN NGHỊ, ĐỀ XUẤT'))]),
    // Missing, with one of the writer's own at another place.
    reportBy('kinh-te-xa-hoi', [without('LĨNH VỰC VĂN HÓA - XÃ HỘI'), before('LĨNH VỰC KINH TẾ', section('BỐI CẢNH'))]),
    // No outline.
    reportBy('khung-chung', [renamed('Nguyên nhân', 'Lý do')]),
  ],
});
