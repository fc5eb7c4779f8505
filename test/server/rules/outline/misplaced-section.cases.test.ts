import { misplacedSection } from '../../../../server/src/rules/outline/misplaced-section';
import { testRuleCases } from '../rule-cases';
import {
  after,
  before,
  below,
  inTurn,
  instead,
  moved,
  renamed,
  reportBy,
  section,
  without,
  type Edit,
} from './outlined-drafts';

/** Moves a section to the end of those below another one. */
const movedBelow =
  (title: string, parent: string): Edit =>
  (parts) => {
    const added = section(title);
    return inTurn(without(title), below(parent, added))(parts);
  };

testRuleCases(misplacedSection, {
  defects: [
    {
      draft: reportBy('cai-cach-hanh-chinh', [moved('Cải cách tài chính công', 'Cải cách thể chế')]),
      message: 'misplaced',
      at: '### 2. Cải cách tài chính công',
    },
    {
      draft: reportBy('cai-cach-hanh-chinh', [moved('Cải cách thể chế', 'Cải cách chế độ công vụ')], {
        shell: 'pasted',
        form: 'plain',
      }),
      message: 'misplaced',
      at: '4. Cải cách thể chế',
    },
    // Of two neighbours that changed places either may be told.
    {
      draft: reportBy('cai-cach-hanh-chinh', [
        moved('ĐÁNH GIÁ CHUNG', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH'),
      ]),
      message: 'misplaced',
      at: '## III. KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH',
    },
    {
      draft: reportBy('tiep-cong-dan', [moved('DỰ BÁO TÌNH HÌNH', 'TÌNH HÌNH KHIẾU NẠI, TỐ CÁO')], {
        shell: 'front matter',
        named: true,
      }),
      message: 'misplaced',
      at: '## II. DỰ BÁO TÌNH HÌNH',
    },
    {
      draft: reportBy('tiep-cong-dan', [moved('Công tác tiếp công dân', 'Kết quả giải quyết tố cáo')], {
        form: 'bold',
      }),
      message: 'misplaced',
      at: '**4. Công tác tiếp công dân**',
    },
    // Under another parent.
    {
      draft: reportBy('tiep-cong-dan', [movedBelow('Tiếp nhận, phân loại và xử lý đơn', 'ĐÁNH GIÁ')]),
      message: 'misplaced',
      at: '### 4. Tiếp nhận, phân loại và xử lý đơn',
    },
    {
      draft: reportBy('kinh-te-xa-hoi', [moved('LĨNH VỰC VĂN HÓA - XÃ HỘI', 'ĐÁNH GIÁ CHUNG')], { form: 'bold' }),
      message: 'misplaced',
      at: '**IV. LĨNH VỰC VĂN HÓA - XÃ HỘI**',
    },
    {
      draft: reportBy('kinh-te-xa-hoi', [moved('MỤC TIÊU, CHỈ TIÊU CHỦ YẾU', 'ĐÁNH GIÁ CHUNG')], {
        shell: 'front matter',
      }),
      message: 'misplaced',
      at: '### V. MỤC TIÊU, CHỈ TIÊU CHỦ YẾU',
    },
    // Typed like what stands under the section before it.
    {
      draft: reportBy('van-thu-luu-tru', [
        without('ĐÁNH GIÁ CHUNG'),
        below('KẾT QUẢ THỰC HIỆN CÔNG TÁC VĂN THƯ, LƯU TRỮ', section('Đánh giá chung')),
      ]),
      message: 'level',
      at: '### 4. Đánh giá chung',
    },
    {
      draft: reportBy('van-thu-luu-tru', [moved('Kiểm tra, đào tạo, bồi dưỡng nghiệp vụ', 'Công tác văn thư')], {
        named: true,
        shell: 'pasted',
        form: 'bold',
      }),
      message: 'misplaced',
      at: '**3. Công tác lưu trữ**',
    },
    // A section that may be left out still has its place.
    {
      draft: reportBy('cai-cach-hanh-chinh', [
        before('CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH', section('KIẾN NGHỊ, ĐỀ XUẤT')),
      ]),
      message: 'misplaced',
      at: '## I. KIẾN NGHỊ, ĐỀ XUẤT',
    },
    {
      draft: reportBy('dan-van-dang', [moved('KHÁI QUÁT TÌNH HÌNH', 'HOẠT ĐỘNG CỦA BAN DÂN VẬN')]),
      message: 'misplaced',
      at: '### III. KHÁI QUÁT TÌNH HÌNH',
    },
    // Reworded and astray.
    {
      draft: reportBy('dan-van-chinh-quyen', [
        renamed('Thực hiện dân chủ ở cơ sở', 'Thực hiện QCDC ở cơ sở'),
        moved('Thực hiện QCDC ở cơ sở', 'Cải cách hành chính'),
      ]),
      message: 'misplaced',
      at: '### 4. Thực hiện QCDC ở cơ sở',
    },
    {
      draft: reportBy('khung-chung', [moved('Ưu điểm', 'Nguyên nhân')], {
        named: true,
        shell: 'pasted',
        form: 'plain',
      }),
      message: 'misplaced',
      at: '3. Ưu điểm',
    },
  ],
  nearMisses: [
    reportBy('cai-cach-hanh-chinh', [], { shell: 'pasted', form: 'bold' }),
    // One of the writer's own stands between two of the outline's.
    reportBy('cai-cach-hanh-chinh', [after('Cải cách thể chế', section('Phân cấp, ủy quyền'))]),
    // Merged: the second is where the first is.
    reportBy('dan-van-chinh-quyen', [without('Giải pháp'), instead('Nhiệm vụ', section('Giải pháp và nhiệm vụ'))]),
    // Missing is not astray.
    reportBy('tiep-cong-dan', [without('DỰ BÁO TÌNH HÌNH')], { shell: 'front matter', named: true }),
    // The same words in another parent are another section.
    reportBy('tiep-cong-dan', [renamed('Nguyên nhân của tồn tại, hạn chế', 'Nguyên nhân')]),
    reportBy('tiep-cong-dan', [after('PHƯƠNG HƯỚNG, NHIỆM VỤ', section('KIẾN NGHỊ, ĐỀ XUẤT'))], { form: 'bold' }),
    reportBy('kinh-te-xa-hoi', [
      below('LĨNH VỰC KINH TẾ', section('Thương mại, dịch vụ'), section('Thu, chi ngân sách nhà nước')),
    ]),
    // Alternatives in either order.
    reportBy('kinh-te-xa-hoi', [
      after('NHIỆM VỤ, GIẢI PHÁP', section('TỔ CHỨC THỰC HIỆN THEO PHÂN CÔNG')),
      instead('TỔ CHỨC THỰC HIỆN', section('KIẾN NGHỊ, ĐỀ XUẤT')),
    ]),
    // Split in two.
    reportBy('van-thu-luu-tru', [
      instead('Tồn tại, hạn chế và nguyên nhân', section('Nguyên nhân'), section('Tồn tại, hạn chế')),
    ]),
    reportBy('van-thu-luu-tru', [renamed('Công tác lưu trữ', 'Công tác lưu trử')], { shell: 'front matter' }),
    // Reworded in place.
    reportBy('khung-chung', [renamed('Tồn tại, hạn chế', 'Khó khăn, vướng mắc')], { named: true, shell: 'pasted' }),
    // The report has but one heading above all sections.
    reportBy('van-thu-luu-tru', [], { form: 'bold' }).replace('**I. TÌNH HÌNH', '# NỘI DUNG BÁO CÁO\n\n**I. TÌNH HÌNH'),
    // Another outline's order.
    reportBy('cai-cach-hanh-chinh', [moved('Cải cách tài chính công', 'Cải cách thể chế')], {
      subject: 'Công tác thư viện năm 2025',
    }),
  ],
});
