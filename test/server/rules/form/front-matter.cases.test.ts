import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { frontMatter } from '../../../../server/src/rules/form/front-matter';
import { testRuleCases } from '../rule-cases';

const draft = (...lines: readonly string[]): string =>
  exampleDraft({ frontMatter: ['---', 'loại văn bản: báo cáo', ...lines, '---'].join('\n') });

testRuleCases(frontMatter, {
  defects: [
    { draft: draft('kính gởi: Sở Nội vụ'), message: 'unknown-key', at: 'kính gởi' },
    { draft: draft('trích lược: Kết quả công tác thư viện'), message: 'unknown-key', at: 'trích lược' },
    { draft: draft('cơ quan phát hành: Ủy ban nhân dân xã Tân Hòa'), message: 'unknown-key', at: 'cơ quan phát hành' },
    { draft: draft('so van ban: 12/BC-UBND'), message: 'unknown-key', at: 'so van ban' },
    { draft: draft('title: Báo cáo thư viện'), message: 'unknown-key', at: 'title' },
    { draft: draft('nơi gửi:', '  - Sở Nội vụ'), message: 'unknown-key', at: 'nơi gửi' },
    { draft: draft('tình trạng: dự thảo'.normalize('NFD')), message: 'unknown-key', at: 'tình trạng'.normalize('NFD') },
    { draft: draft('người kí: Nguyễn Văn An', 'chức vụ: CHỦ TỊCH'), message: 'unknown-key', at: 'người kí' },
    {
      draft: draft('kính gửi: [Sở Nội vụ, Sở Tư pháp'),
      message: 'front-matter',
      at: 'kính gửi: [Sở Nội vụ, Sở Tư pháp',
    },
    {
      draft: draft('trích yếu: "Kết quả công tác thư viện'),
      message: 'front-matter',
      at: 'trích yếu: "Kết quả công tác thư viện',
    },
  ],
  nearMisses: [
    draft('Số, ký hiệu: 12/BC-UBND'),
    draft('SO KY HIEU: 12/BC-UBND'),
    draft('dia-danh: Tân Hòa', 'ngay_ban_hanh: 2025-12-05'),
    draft('kính gửi: “Sở Nội vụ tỉnh Bình Minh”'),
    draft('trích yếu: Kết quả công tác thư viện (số liệu và đánh giá)'),
    draft('nơi nhận:', '  - Như trên;', '  - Lưu: VT, VP.'),
    draft('trạng thái: dự thảo', 'chế độ: nhà nước', 'độ khẩn: khẩn'),
    draft('số ký hiệu: 05/BC-UBND', 'ngày: 05/12/2025'),
    draft('họ tên: Nguyễn Văn An'.normalize('NFD'), 'chức vụ: CHỦ TỊCH'.normalize('NFD')),
    draft('phụ lục: danh-sach.md', 'người soạn thảo: NVA').replace(/\n/g, '\r\n'),
  ],
});
