import { duplicateSection } from '../../../../server/src/rules/outline/duplicate-section';
import { testRuleCases } from '../rule-cases';
import { after, before, below, instead, renamed, reportBy, section } from './outlined-drafts';

testRuleCases(duplicateSection, {
  defects: [
    {
      draft: reportBy('cai-cach-hanh-chinh', [after('Cải cách tài chính công', section('Cải cách thể chế'))]),
      message: 'duplicate',
      at: '### 6. Cải cách thể chế',
    },
    // In other words.
    {
      draft: reportBy('cai-cach-hanh-chinh', [
        after('Cải cách chế độ công vụ', section('Về cải cách thủ tục hành chính')),
      ]),
      message: 'duplicate',
      at: '### 5. Về cải cách thủ tục hành chính',
    },
    {
      draft: reportBy('cai-cach-hanh-chinh', [after('Cải cách thủ tục hành chính', section('Cải cách TTHC'))], {
        form: 'bold',
        named: true,
      }),
      message: 'duplicate',
      at: '**3. Cải cách TTHC**',
    },
    {
      draft: reportBy('tiep-cong-dan', [after('PHƯƠNG HƯỚNG, NHIỆM VỤ', section('DỰ BÁO TÌNH HÌNH'))], {
        shell: 'front matter',
        named: true,
      }),
      message: 'duplicate',
      at: '## VI. DỰ BÁO TÌNH HÌNH',
    },
    {
      draft: reportBy('tiep-cong-dan', [after('Kết quả giải quyết khiếu nại', section('Giải quyết khiếu nại'))], {
        shell: 'pasted',
        form: 'plain',
      }),
      message: 'duplicate',
      at: '4. Giải quyết khiếu nại',
    },
    {
      draft: reportBy('kinh-te-xa-hoi', [after('ĐÁNH GIÁ CHUNG', section('LĨNH VỰC KINH TẾ'))]),
      message: 'duplicate',
      at: '### V. LĨNH VỰC KINH TẾ',
    },
    // With what stands under it.
    {
      draft: reportBy(
        'kinh-te-xa-hoi',
        [after('LĨNH VỰC VĂN HÓA - XÃ HỘI', section('VỀ KINH TẾ', section('Chợ phiên'), section('Bến thuyền')))],
        { form: 'bold' },
      ),
      message: 'duplicate',
      at: '**III. VỀ KINH TẾ**',
    },
    {
      draft: reportBy('van-thu-luu-tru', [after('Công tác lưu trữ', section('Công tác văn thư'))], {
        shell: 'pasted',
        form: 'bold',
      }),
      message: 'duplicate',
      at: '**3. Công tác văn thư**',
    },
    {
      draft: reportBy('van-thu-luu-tru', [after('Ưu điểm', section('Mặt được'))]),
      message: 'duplicate',
      at: '### 2. Mặt được',
    },
    {
      draft: reportBy('dan-van-dang', [after('NHIỆM VỤ TRỌNG TÂM', section('ĐỊNH HƯỚNG CHUNG'))], { named: true }),
      message: 'duplicate',
      at: '### III. ĐỊNH HƯỚNG CHUNG',
    },
    {
      draft: reportBy('dan-van-chinh-quyen', [after('Cải cách hành chính', section('CCHC'))]),
      message: 'duplicate',
      at: '### 4. CCHC',
    },
    // A section that may be left out, twice.
    {
      draft: reportBy(
        'khung-chung',
        [after('PHƯƠNG HƯỚNG, NHIỆM VỤ VÀ GIẢI PHÁP', section('KIẾN NGHỊ, ĐỀ XUẤT'), section('ĐỀ XUẤT, KIẾN NGHỊ'))],
        { named: true },
      ),
      message: 'duplicate',
      at: '## VI. ĐỀ XUẤT, KIẾN NGHỊ',
    },
    {
      draft: reportBy('phong-chong-tham-nhung', [
        after('DỰ BÁO TÌNH HÌNH THAM NHŨNG', section('DỰ BÁO TÌNH HÌNH THAM NHŨNG')),
      ]).normalize('NFD'),
      message: 'duplicate',
      at: '## V. DỰ BÁO TÌNH HÌNH THAM NHŨNG'.normalize('NFD'),
    },
  ],
  nearMisses: [
    // The same words in two parents.
    reportBy('tiep-cong-dan', [renamed('Nguyên nhân của tồn tại, hạn chế', 'Nguyên nhân')]),
    reportBy('tiep-cong-dan', [renamed('Tình hình khiếu nại, tố cáo trong kỳ', 'Tình hình khiếu nại, tố cáo')], {
      shell: 'front matter',
    }),
    reportBy('cai-cach-hanh-chinh', [renamed('KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH', 'KẾT QUẢ ĐẠT ĐƯỢC')]),
    // Split, each half with words of its own.
    reportBy('van-thu-luu-tru', [
      instead('Tồn tại, hạn chế và nguyên nhân', section('Tồn tại, hạn chế'), section('Nguyên nhân')),
    ]),
    reportBy(
      'dan-van-chinh-quyen',
      [instead('Khó khăn, hạn chế và nguyên nhân', section('Khó khăn'), section('Hạn chế'), section('Nguyên nhân'))],
      { form: 'bold' },
    ),
    // Alike in some words only.
    reportBy('cai-cach-hanh-chinh', [after('Cải cách tài chính công', section('Cải cách tiền lương'))]),
    reportBy('tiep-cong-dan', [after('Kết quả giải quyết tố cáo', section('Kết quả giải quyết kiến nghị, phản ánh'))], {
      shell: 'pasted',
      form: 'plain',
    }),
    // Of one name with its parent.
    reportBy('van-thu-luu-tru', [below('Công tác văn thư', section('Công tác văn thư tại các thôn'))]),
    // Each theme has its own.
    reportBy('kinh-te-xa-hoi', [
      below('LĨNH VỰC KINH TẾ', section('Kết quả đạt được'), section('Hạn chế')),
      below('LĨNH VỰC VĂN HÓA - XÃ HỘI', section('Kết quả đạt được'), section('Hạn chế')),
    ]),
    // Two parts of the year.
    reportBy(
      'kinh-te-xa-hoi',
      [
        before('LĨNH VỰC KINH TẾ', section('CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH')),
        before('MỤC TIÊU, CHỈ TIÊU CHỦ YẾU', section('DỰ BÁO TÌNH HÌNH')),
      ],
      { form: 'bold' },
    ),
    // Both alternatives.
    reportBy('kinh-te-xa-hoi', [after('TỔ CHỨC THỰC HIỆN', section('KIẾN NGHỊ, ĐỀ XUẤT'))], { shell: 'front matter' }),
    reportBy('khung-chung', [after('ĐÁNH GIÁ CHUNG', section('BÀI HỌC KINH NGHIỆM'))], { named: true }),
    // Twice the same, but without an outline.
    reportBy('khung-chung', [after('ĐÁNH GIÁ CHUNG', section('ĐÁNH GIÁ CHUNG'))]),
  ],
});
