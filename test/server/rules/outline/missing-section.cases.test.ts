import { missingSection } from '../../../../server/src/rules/outline/missing-section';
import { testRuleCases } from '../rule-cases';
import { below, holding, instead, moved, renamed, reportBy, section, without, written } from './outlined-drafts';

const SECURITY = 'Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh năm 2025';

testRuleCases(missingSection, {
  defects: [
    {
      draft: reportBy('cai-cach-hanh-chinh', [without('Về tuyên truyền cải cách hành chính')]),
      message: 'missing',
      at: '## II. KẾT QUẢ THỰC',
    },
    {
      draft: reportBy('cai-cach-hanh-chinh', [without('Cải cách thể chế')], { form: 'bold', named: true }),
      message: 'missing',
      at: '**1. Cải cách thủ',
    },
    // "Khó khăn" is told in the assessment, not the cause.
    {
      draft: reportBy('tiep-cong-dan', [without('Nguyên nhân')], { shell: 'pasted', form: 'plain' }),
      message: 'missing',
      at: 'II. KẾT QUẢ CÔNG',
    },
    {
      draft: reportBy('tiep-cong-dan', [without('DỰ BÁO TÌNH HÌNH')], { shell: 'front matter', named: true }),
      message: 'missing',
      at: '## IV. PHƯƠNG',
    },
    // One heading for both kinds of letters is not the handling of either.
    {
      draft: reportBy('tiep-cong-dan', [without('Kết quả giải quyết tố cáo')], { form: 'plain' }),
      message: 'missing',
      at: 'III. ĐÁNH GIÁ',
    },
    {
      draft: reportBy('kinh-te-xa-hoi', [without('TỔ CHỨC THỰC HIỆN')], { form: 'bold' }),
      message: 'choice',
      at: 'Trên đây là Báo cáo',
    },
    // Asked for by the subject alone.
    {
      draft: reportBy('kinh-te-xa-hoi', [without('QUỐC PHÒNG, AN NINH')], { subject: SECURITY, shell: 'front matter' }),
      message: 'missing',
      at: '### III. XÂY DỰNG',
    },
    {
      draft: reportBy('kinh-te-xa-hoi', [
        without('PHƯƠNG HƯỚNG, NHIỆM VỤ PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM {năm sau}'.replace('{năm sau}', '2026')),
      ]),
      message: 'missing',
      at: 'Trên đây là Báo cáo',
    },
    {
      draft: reportBy('van-thu-luu-tru', [without('Công tác lưu trữ')], { shell: 'pasted', form: 'plain' }),
      message: 'missing',
      at: '2. Kiểm tra, đào',
    },
    {
      draft: reportBy('van-thu-luu-tru', [without('ĐÁNH GIÁ CHUNG')], { shell: 'front matter' }),
      message: 'missing',
      at: '## III. PHƯƠNG',
    },
    {
      draft: reportBy('dan-van-dang', [without('HOẠT ĐỘNG CỦA BAN DÂN VẬN')], { named: true }),
      message: 'missing',
      at: '### III. KIẾN NGHỊ,',
    },
    {
      draft: reportBy('khung-chung', [without('Nguyên nhân')], { named: true, form: 'bold', shell: 'pasted' }),
      message: 'missing',
      at: '**IV. PHƯƠNG HƯỚNG,',
    },
    {
      draft: written([], { named: true, subject: 'Kết quả cải cách hành chính năm 2025' }, 'cai-cach-hanh-chinh'),
      message: 'all',
      at: 'Trên đây là Báo cáo',
    },
    {
      draft: written([], { shell: 'front matter', subject: 'Tình hình khiếu nại, tố cáo năm 2025' }),
      message: 'all',
      at: 'Trên đây là Báo cáo',
    },
    // What the writer adds does not stand for what is asked.
    {
      draft: reportBy('phong-chong-tham-nhung', [
        instead('DỰ BÁO TÌNH HÌNH THAM NHŨNG'),
        below('ĐÁNH GIÁ TÌNH HÌNH THAM NHŨNG VÀ HIỆU QUẢ CÔNG TÁC PHÒNG, CHỐNG THAM NHŨNG', section('Số vụ việc')),
      ]),
      message: 'missing',
      at: '## IV. PHƯƠNG',
    },
    {
      draft: reportBy('cai-cach-hanh-chinh', [without('Cải cách chế độ công vụ')]).normalize('NFD'),
      message: 'missing',
      at: '### 4. Cải cách'.normalize('NFD'),
    },
  ],
  nearMisses: [
    // In other words that the outline knows.
    reportBy('cai-cach-hanh-chinh', [
      renamed('Về kế hoạch cải cách hành chính', 'Tình hình quán triệt, triển khai thực hiện'),
      renamed('Xây dựng, phát triển chính quyền điện tử, chính quyền số', 'Hiện đại hóa hành chính'),
    ]),
    // Abbreviated.
    reportBy('cai-cach-hanh-chinh', [
      renamed('CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC'),
      renamed('Cải cách thủ tục hành chính', 'Cải cách TTHC'),
    ]),
    // Merged.
    reportBy('tiep-cong-dan', [
      without('Nguyên nhân của tồn tại, hạn chế'),
      renamed('Tồn tại, hạn chế', 'Tồn tại, hạn chế và nguyên nhân'),
    ]),
    reportBy(
      'tiep-cong-dan',
      [
        without('Kết quả giải quyết tố cáo'),
        renamed('Kết quả giải quyết khiếu nại', 'Kết quả giải quyết khiếu nại, giải quyết tố cáo'),
      ],
      { shell: 'front matter', named: true },
    ),
    // Split.
    reportBy('van-thu-luu-tru', [
      instead('Tồn tại, hạn chế và nguyên nhân', section('Tồn tại, hạn chế'), section('Nguyên nhân')),
    ]),
    // Misspelt.
    reportBy('van-thu-luu-tru', [renamed('Công tác lưu trữ', 'Công tác lưu trử')], { shell: 'pasted', form: 'plain' }),
    reportBy('khung-chung', [renamed('ĐÁNH GIÁ CHUNG', 'ĐÁNH GÍA CHUNG')], { named: true, form: 'bold' }),
    // Without diacritics.
    reportBy('khung-chung', [renamed('Nguyên nhân', 'Nguyen nhan'), renamed('Ưu điểm', 'Uu diem')], { named: true }),
    // One of the alternatives is enough.
    reportBy('kinh-te-xa-hoi', [instead('TỔ CHỨC THỰC HIỆN', section('KIẾN NGHỊ, ĐỀ XUẤT'))], { form: 'bold' }),
    // Not asked for by this subject; what may be left out is left out.
    reportBy('kinh-te-xa-hoi', [], { subject: 'Tình hình kinh tế - xã hội năm 2025' }),
    reportBy('kinh-te-xa-hoi', [], { subject: SECURITY, shell: 'pasted', form: 'plain' }),
    // Under an outline no longer in force no forecast was asked for.
    reportBy('tiep-cong-dan', [without('DỰ BÁO TÌNH HÌNH')]).replace(
      'ngày 10 tháng 12 năm 2025',
      'ngày 10 tháng 6 năm 2025',
    ),
    // At another place, and empty: told by the rules on those.
    reportBy('tiep-cong-dan', [moved('DỰ BÁO TÌNH HÌNH', 'PHƯƠNG HƯỚNG, NHIỆM VỤ')]),
    reportBy('van-thu-luu-tru', [holding('ĐÁNH GIÁ CHUNG', '')], { shell: 'front matter' }),
    // The sections of another outline; that is told once.
    reportBy('van-thu-luu-tru', [], { subject: 'Tình hình khiếu nại, tố cáo năm 2025' }),
    // No outline at all.
    written([section('SỐ SÁCH MỚI'), section('SỐ BẠN ĐỌC')], { subject: 'Công tác thư viện năm 2025' }),
    // The year with the title, the title in lower case.
    reportBy('cai-cach-hanh-chinh', [
      renamed('PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH', 'Phương hướng, nhiệm vụ năm 2026'),
    ]),
    reportBy('dan-van-chinh-quyen', [instead('Nhiệm vụ', section('Nhiệm vụ và giải pháp')), without('Giải pháp')]),
  ],
});
