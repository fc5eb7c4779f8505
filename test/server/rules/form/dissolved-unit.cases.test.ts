import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { dissolvedUnit } from '../../../../server/src/rules/form/dissolved-unit';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

testRuleCases(dissolvedUnit, {
  defects: [
    {
      draft: exampleDraft({ addressees: 'Kính gửi: Ủy ban nhân dân huyện Sông Trà' }),
      message: 'dissolved',
      at: 'huyện',
    },
    { draft: exampleDraft({ addressees: 'Kính gửi: Ban Thường vụ Thị ủy' }), message: 'dissolved', at: 'Thị ủy' },
    { draft: exampleDraft({ addressees: 'Kính gửi: Phòng Nội vụ quận Sông Trà' }), message: 'dissolved', at: 'quận' },
    { draft: yamlDraft({ 'kính gửi': 'UBND thị xã Sông Trà' }), message: 'dissolved', at: 'thị xã' },
    { draft: yamlDraft({ 'cơ quan chủ quản': 'UBND huyện Sông Trà' }), message: 'dissolved', at: 'huyện' },
    { draft: yamlDraft({ 'địa danh': 'Thị trấn Đồng Tâm' }), message: 'dissolved', at: 'Thị trấn' },
    {
      draft: departmentDraft({ names: 'UBND HUYỆN SÔNG TRÀ\n\n**PHÒNG TÀI CHÍNH**' }),
      message: 'dissolved',
      at: 'HUYỆN',
    },
    {
      draft: departmentDraft({ addressees: 'Kính gửi:\n\n- Sở Nội vụ tỉnh Sơn Bình;\n- UBND quận Sông Trà.' }),
      message: 'dissolved',
      at: 'quận',
    },
    {
      draft: crlf(pastedDraft({ addressees: 'Kính gửi: Thanh tra huyện Sông Trà' })),
      message: 'dissolved',
      at: 'huyện',
    },
    {
      draft: exampleDraft({ names: '**ỦY BAN NHÂN DÂN**\n\n**THỊ TRẤN TÂN HÒA**' }),
      message: 'dissolved',
      at: 'THỊ TRẤN',
    },
    {
      draft: decomposed(exampleDraft({ addressees: 'Kính gửi: Công an thị xã Sông Trà' })),
      message: 'dissolved',
      at: 'thị xã'.normalize('NFD'),
    },
  ],
  nearMisses: [
    exampleDraft({ addressees: 'Kính gửi: Ủy ban nhân dân tỉnh Sơn Bình' }),
    exampleDraft({ addressees: 'Kính gửi: Bộ Tư lệnh Quân khu 4' }),
    exampleDraft({ addressees: 'Kính gửi: Cơ quan Thi hành án dân sự tỉnh' }),
    exampleDraft({
      addressees: 'Kính gửi: UBND huyện Sông Trà',
      placeDate: '*Tân Hòa, ngày 30 tháng 6 năm 2025*',
    }),
    exampleDraft({ opening: 'Huyện Sông Trà (cũ) có mười hai xã; kết quả như sau:' }),
    exampleDraft({ recipients: '***Nơi nhận:***\n\n- Như trên;\n- Các xã thuộc huyện Sông Trà cũ;\n- Lưu: VT.' }),
    decomposed(departmentDraft()),
    departmentDraft({ names: '**TRƯỜNG QUÂN SỰ QUÂN KHU 4**' }),
    yamlDraft({ 'kính gửi': 'UBND huyện Sông Trà', ngày: '2024-12-10' }),
    yamlDraft({ 'kính gửi': 'Thành ủy Sơn Bình' }),
    crlf(pastedDraft()),
  ],
});
