import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { repeatedPart } from '../../../../server/src/rules/form/repeated-part';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

const given = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---`;

testRuleCases(repeatedPart, {
  defects: [
    {
      draft: exampleDraft({ frontMatter: given('cơ quan ban hành: Ủy ban nhân dân xã Tân Hòa') }),
      message: 'repeated',
      at: 'ỦY BAN NHÂN DÂN**\n\n**XÃ TÂN HÒA',
    },
    {
      draft: departmentDraft({ frontMatter: given('cơ quan chủ quản: UBND tỉnh Sơn Bình') }),
      message: 'repeated',
      at: 'UBND TỈNH SƠN BÌNH',
    },
    {
      draft: exampleDraft({ frontMatter: given('số ký hiệu: 26/BC-UBND') }),
      message: 'repeated',
      at: 'Số: 25/BC-UBND',
    },
    {
      draft: crlf(exampleDraft({ frontMatter: given('địa danh: Tân Hòa', 'ngày: 2025-12-06') })),
      message: 'repeated',
      at: 'Tân Hòa, ngày 05 tháng 12 năm 2025',
    },
    { draft: departmentDraft({ frontMatter: given('loại văn bản: báo cáo') }), message: 'repeated', at: 'BÁO CÁO' },
    {
      draft: exampleDraft({ frontMatter: given('trích yếu: Công tác thư viện') }),
      message: 'repeated',
      at: 'Kết quả thực hiện công tác thư viện năm 2025',
    },
    {
      draft: decomposed(exampleDraft({ frontMatter: given('kính gửi: Sở Nội vụ tỉnh Sơn Bình') })),
      message: 'repeated',
      at: 'Kính gửi: Ủy ban nhân dân tỉnh Bình Minh'.normalize('NFD'),
    },
    {
      draft: exampleDraft({
        frontMatter: given('nơi nhận:', '  - Như trên;', '  - Lưu: VT.'),
        recipients: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
      }),
      message: 'repeated',
      at: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
    },
    {
      draft: pastedDraft({ frontMatter: given('người ký: Phạm Văn Dũng'), signature: 'CHỦ TỊCH\n\nPhạm Văn Dũng' }),
      message: 'repeated',
      at: 'CHỦ TỊCH\n\nPhạm Văn Dũng',
    },
    {
      draft: exampleDraft({ frontMatter: given('độ khẩn: hỏa tốc'), symbol: 'Số: 25/BC-UBND\n\nKHẨN' }),
      message: 'repeated',
      at: 'KHẨN',
    },
  ],
  nearMisses: [
    departmentDraft(),
    yamlDraft(),
    crlf(yamlDraft({ 'độ mật': 'mật' })),
    decomposed(yamlDraft({ 'cơ quan chủ quản': 'UBND tỉnh Sơn Bình' })),
    exampleDraft({ frontMatter: given('trạng thái: dự thảo') }),
    exampleDraft({ frontMatter: given('độ khẩn: khẩn', 'người soạn thảo: TH.(05)') }),
    exampleDraft({ frontMatter: given('số ký hiệu: 25/BC-UBND'), symbol: '' }),
    exampleDraft({ frontMatter: given('kính gửi: Sở Nội vụ tỉnh Sơn Bình'), addressees: '' }),
    exampleDraft({ frontMatter: given('người ký: Lê Minh Khang', 'chức vụ: CHỦ TỊCH'), signature: '' }),
    exampleDraft({
      frontMatter: given('số ký hiệu: 25/BC-UBND'),
      symbol: '',
      opening: 'Theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND xã, kết quả như sau:',
    }),
    pastedDraft(),
  ],
});
