import assert from 'node:assert/strict';
import { comparedTitle, titleSimilarity, titleWords } from '../../../server/src/outline/similarity';

/** What `align` asks for at the place where the outline expects a section. */
const LIKE = 0.6;

const likeness = (a: string, b: string): number =>
  titleSimilarity(comparedTitle(titleWords(a)), comparedTitle(titleWords(b)));

const alike: readonly (readonly [string, string])[] = [
  ['ĐÁNH GIÁ CHUNG', 'Đánh giá chung'],
  ['ĐÁNH GIÁ CHUNG', 'ĐÁNH GIÁ CHUNG KẾT QUẢ THỰC HIỆN'],
  ['ĐÁNH GIÁ CHUNG', 'ĐÁNH GÍA CHUNG'],
  ['ĐÁNH GIÁ CHUNG', 'ĐANH GIA CHUNG'],
  ['ĐÁNH GIÁ CHUNG', 'ĐÁNH G1Á CHUNG'],
  ['ĐÁNH GIÁ CHUNG', 'ĐÁNH GIÁ CHUNG'.normalize('NFD')],
  ['KIẾN NGHỊ, ĐỀ XUẤT', 'KIẾN NGHỊ VÀ ĐỀ XUẤT'],
  ['KIẾN NGHỊ, ĐỀ XUẤT', 'NHỮNG KIẾN NGHỊ, ĐỀ XUẤT'],
  ['KIẾN NGHỊ, ĐỀ XUẤT', 'Kiến nghị đề xuất với cấp trên'],
  ['NHIỆM VỤ, GIẢI PHÁP NĂM {năm sau}', 'NHIỆM VỤ VÀ GIẢI PHÁP NĂM 2026'],
  ['NHIỆM VỤ, GIẢI PHÁP NĂM {năm sau}', 'MỘT SỐ NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM'],
  ['Phương hướng, nhiệm vụ năm {năm sau}', 'PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM NĂM 2026'],
  ['Phương hướng, nhiệm vụ năm {năm sau}', 'Phương hướng nhiệm vụ 6 tháng cuối năm 2026'],
  ['Khó khăn, hạn chế và nguyên nhân', 'Những khó khăn, hạn chế và nguyên nhân'],
  ['Khó khăn, hạn chế và nguyên nhân', 'Khó khăn, hạn chế, nguyên nhân'],
  ['Khó khăn, hạn chế và nguyên nhân', 'Hạn chế và nguyên nhân'],
  ['Khó khăn, hạn chế và nguyên nhân', 'Khó khăn, tồn tại, hạn chế và nguyên nhân của hạn chế'],
  ['Cải cách hành chính', 'Công tác cải cách hành chính'],
  ['Cải cách hành chính', 'Cải cách thủ tục hành chính'],
  ['Cải cách hành chính', 'Cai cach hanh chinh'],
  ['Cải cách hành chính', 'Kết quả cải cách hành chính, chuyển đổi số'],
  ['Tiếp công dân, giải quyết khiếu nại, tố cáo', 'Công tác tiếp công dân và giải quyết khiếu nại, tố cáo'],
  ['Tiếp công dân, giải quyết khiếu nại, tố cáo', 'Tiếp dân, giải quyết đơn thư khiếu nại, tố cáo'],
  ['Tiếp công dân, giải quyết khiếu nại, tố cáo', 'Tiếp công dân, giải quyết khiêu nại, tổ cáo'],
  ['Thực hiện dân chủ ở cơ sở', 'Việc thực hiện dân chủ ở cơ sở'],
  ['Thực hiện dân chủ ở cơ sở', 'Thực hiện Quy chế dân chủ ở cơ sở'],
  ['Thực hiện dân chủ ở cơ sở', 'Tình hình thực hiện Luật Thực hiện dân chủ ở cơ sở'],
  ['Xây dựng mô hình dân vận khéo', 'Xây dựng các mô hình, điển hình “Dân vận khéo”'],
  ['Xây dựng mô hình dân vận khéo', 'Kết quả xây dựng mô hình “Dân vận khéo” năm 2025'],
  ['CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO', 'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN'],
  ['CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO', 'CÔNG TÁC CHỈ ĐẠO'],
  ['KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN', 'KẾT QUẢ THỰC HIỆN CÔNG TÁC DÂN VẬN CHÍNH QUYỀN NĂM 2025'],
  ['KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN', 'KẾT QUẢ CÔNG TÁC DÂN VẬN'],
  ['KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN', 'KÊT QUÁ CÔNG TÁC DÂN VÂN CHÍNH QUYÊN'],
  ['Ưu điểm', 'Ưu điễm'],
  ['Ưu điểm', 'UU ĐIÊM'],
  ['Ưu điểm', 'Ưu điểm:'],
  ['Giải pháp', 'Giải pháp.'],
  ['Nhiệm vụ', 'Nhiệm vụ chung'],
  ['Đạo đức công vụ, trách nhiệm, kỷ luật, kỷ cương', 'Đạo đức công vụ, kỷ luật, kỷ cương hành chính'],
  [
    'Đạo đức công vụ, trách nhiệm, kỷ luật, kỷ cương',
    'Nâng cao đạo đức công vụ, tinh thần trách nhiệm, kỉ luật, kỉ cương',
  ],
];

const unlike: readonly (readonly [string, string])[] = [
  ['ĐÁNH GIÁ CHUNG', 'TỔ CHỨC THỰC HIỆN'],
  ['ĐÁNH GIÁ CHUNG', 'KẾT QUẢ ĐẠT ĐƯỢC'],
  ['ĐÁNH GIÁ CHUNG', 'ĐỊNH HƯỚNG CHUNG'],
  ['KIẾN NGHỊ, ĐỀ XUẤT', 'KẾT QUẢ THỰC HIỆN'],
  ['KIẾN NGHỊ, ĐỀ XUẤT', 'KHÓ KHĂN, VƯỚNG MẮC'],
  ['NHIỆM VỤ, GIẢI PHÁP NĂM {năm sau}', 'KẾT QUẢ NĂM 2025'],
  ['Nhiệm vụ', 'Giải pháp'],
  ['Nhiệm vụ', 'Dịch vụ'],
  ['Nhiệm vụ', 'Nhiệm kỳ'],
  ['Ưu điểm', 'Đặc điểm'],
  ['Ưu điểm', 'Hạn chế'],
  ['Ưu điểm', 'Địa điểm'],
  ['Giải pháp', 'Pháp luật'],
  ['Khó khăn, hạn chế và nguyên nhân', 'Ưu điểm và nguyên nhân'],
  ['Khó khăn, hạn chế và nguyên nhân', 'Kết quả đạt được và nguyên nhân'],
  ['Cải cách hành chính', 'Tổ chức hành chính'],
  ['Cải cách hành chính', 'Trật tự hành chính công'],
  ['Tiếp công dân, giải quyết khiếu nại, tố cáo', 'Giải quyết việc làm'],
  ['Tiếp công dân, giải quyết khiếu nại, tố cáo', 'Công tác thi đua, khen thưởng'],
  ['Thực hiện dân chủ ở cơ sở', 'Thực hiện chính sách dân tộc, tôn giáo'],
  ['Thực hiện dân chủ ở cơ sở', 'Xây dựng cơ sở hạ tầng'],
  ['Xây dựng mô hình dân vận khéo', 'Xây dựng nông thôn mới'],
  ['Xây dựng mô hình dân vận khéo', 'Xây dựng cơ sở vật chất'],
  ['CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO', 'CÔNG TÁC PHỐI HỢP'],
  ['CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO', 'CÔNG TÁC TUYÊN TRUYỀN'],
  ['KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN', 'KẾT QUẢ PHÁT TRIỂN KINH TẾ'],
  ['KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN', 'CÔNG TÁC XÂY DỰNG CHÍNH QUYỀN'],
  ['Nâng cao hiệu lực, hiệu quả quản lý nhà nước', 'Nâng cao đời sống vật chất của Nhân dân'],
  ['Đạo đức công vụ, trách nhiệm, kỷ luật, kỷ cương', 'Công tác khen thưởng, kỷ luật'],
  ['Giám sát, phản biện xã hội', 'An sinh xã hội'],
];

describe('title similarity', () => {
  for (const [a, b] of alike) it(`«${a}» is «${b}»`, () => assert.ok(likeness(a, b) >= LIKE, String(likeness(a, b))));
  for (const [a, b] of unlike)
    it(`«${a}» is not «${b}»`, () => assert.ok(likeness(a, b) < LIKE, String(likeness(a, b))));

  it('is the same both ways, and 1 for the same title', () => {
    for (const [a, b] of [...alike, ...unlike]) {
      assert.equal(likeness(a, b), likeness(b, a));
      assert.equal(likeness(a, a), 1);
    }
  });

  it('knows nothing without words', () => assert.equal(likeness('', 'Nhiệm vụ'), 0));
});
