import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { blank } from '../../../../server/src/rules/form/blank';
import { testRuleCases } from '../rule-cases';

const opening = (text: string): string => exampleDraft({ opening: text });
const body = (text: string): string => exampleDraft({ sections: `## I. KẾT QUẢ\n\n${text}` });
const FRONT_MATTER = [
  '---',
  'loại văn bản: báo cáo',
  'cơ quan ban hành: Ủy ban nhân dân phường Sông Đào',
  'số ký hiệu: 114/BC-UBND',
  'địa danh: Sông Đào',
  'ngày: 2025-12-20',
  'trích yếu: Kết quả công tác hòa giải ở cơ sở năm 2025',
  'kính gửi: Sở Tư pháp tỉnh Sơn Bình',
];
const typed = (...more: readonly string[]): string =>
  [
    ...FRONT_MATTER,
    ...more,
    'nơi nhận:',
    '  - Như trên;',
    '  - Lưu: VT.',
    '---',
    '',
    'Phường báo cáo kết quả như sau:',
    '',
    '## I. KẾT QUẢ',
    '',
    'Các tổ hòa giải được kiện toàn.',
    '',
    'Trên đây là Báo cáo của Ủy ban nhân dân phường Sông Đào./.',
    '',
  ].join('\n');

testRuleCases(blank, {
  defects: [
    { draft: exampleDraft({ symbol: 'Số: ……/BC-UBND' }), message: 'number', at: 'Số: ……/' },
    { draft: exampleDraft({ symbol: '**Số: xx/BC-UBND**' }), message: 'number', at: 'Số: xx/' },
    { draft: exampleDraft({ placeDate: '*Tân Hòa, ngày … tháng 12 năm 2025*' }), message: 'day', at: 'ngày' },
    { draft: exampleDraft({ placeDate: '*Tân Hòa, ngày 05 tháng XX năm 2025*' }), message: 'month', at: 'tháng' },
    { draft: exampleDraft({ placeDate: '*Tân Hòa, ngày 05 tháng 12 năm 20…*' }), message: 'year', at: 'năm' },
    {
      draft: opening('Thực hiện Công văn số .../UBND-VX của Ủy ban nhân dân tỉnh, xã báo cáo như sau:'),
      message: 'text',
      at: '...',
    },
    {
      draft: opening('Thực hiện Kế hoạch số 15/KH-UBND ngày …/…/2025 của xã, xã báo cáo như sau:'),
      message: 'date',
      at: '…/…',
    },
    { draft: body('Tỷ lệ hồ sơ giải quyết đúng hạn đạt ...%, tăng so với năm trước.'), message: 'figure', at: '...' },
    { draft: body('Trong năm, xã đã tiếp ____ lượt công dân.'.normalize('NFD')), message: 'figure', at: '____' },
    {
      draft: body('- Tuyên truyền: (ghi rõ hình thức, số lượng)'),
      message: 'prompt',
      at: '(ghi rõ hình thức, số lượng)',
    },
    { draft: body('Thôn XX đã hoàn thành nhà văn hóa.'), message: 'text', at: 'XX' },
    { draft: body('Đồng chí <họ và tên> phụ trách thư viện.'), message: 'prompt', at: '<họ và tên>' },
    { draft: body('Phương hướng năm {năm sau} được giao cho công chức văn hóa.'), message: 'prompt', at: '{năm sau}' },
    { draft: body('| Chỉ tiêu | Kết quả |\n|---|---|\n| Số đầu sách | … |\n| Ghi chú |  |'), message: 'text', at: '…' },
    { draft: body('${2:Nêu kết quả nổi bật}'), message: 'tab-stop', at: '${2:Nêu kết quả nổi bật}' },
    { draft: body('Các mô hình mới gồm […] tại ba thôn.'), message: 'text', at: '[…]' },
    {
      draft: exampleDraft({ signature: '**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n**……………**' }),
      message: 'signer',
      at: 'TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n**……………',
    },
    { draft: typed('người soạn thảo:'), message: 'key', at: 'người soạn thảo' },
    { draft: typed('trạng thái: phát hành', 'độ khẩn:'), message: 'key', at: 'độ khẩn' },
    {
      draft: exampleDraft({ recipients: '***Nơi nhận:***\n\n- Như trên;\n- ………;\n- Lưu: VT.' }),
      message: 'text',
      at: '………',
    },
  ],
  nearMisses: [
    body('Thư viện có sách thiếu nhi, báo, tạp chí... phục vụ cả ngày nghỉ.'),
    body('Các hội thi văn nghệ, thể thao, v.v… được tổ chức đều đặn.'),
    body('Nghị quyết nêu: “tăng cường […] đổi mới … nâng cao chất lượng phục vụ”.'),
    body('> Dân vận là … vận động tất cả lực lượng […] góp thành lực lượng toàn dân.'),
    body('Từ thế kỷ XX, đình làng đã là nơi sinh hoạt chung; Đại hội XX của xã đã bàn việc này.'),
    body('| Chỉ tiêu | Kết quả |\n|---|---|\n| Số đầu sách |  |\n|  | 25 |'),
    body('Danh mục ở [phụ lục](phu-luc.md), xem thêm [trang tin][1].\n\n[1]: https://vi-du.vn'),
    body('Dòng một<br>dòng hai, <u>gạch chân</u> và H<sub>2</sub>O.'),
    body('- [ ] Sửa mái thư viện\n- [x] Thay giá sách'),
    body('Xã yêu cầu các thôn báo cáo bằng văn bản (nêu rõ lý do) trước ngày 10 hằng tháng (nếu có).'),
    body('___Kết quả nổi bật:___ thư viện mở cửa đủ ngày.'),
    body('Mục lục\n\nI. Kết quả ........................ 3\n\nII. Phương hướng .................. 7'),
    exampleDraft({ placeDate: '*Tân Hòa, ngày 05 tháng 12 năm 2025*'.normalize('NFD') }),
    body('Sinh hoạt văn nghệ, thể dục, bóng chuyền, … được duy trì ở các thôn.'),
    typed('trạng thái: phát hành'),
    body('Chạy lệnh `ls ...` rồi mở tệp.\n\n```\nso = ____\n```'),
  ],
});
