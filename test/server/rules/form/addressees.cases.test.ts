import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { addressees } from '../../../../server/src/rules/form/addressees';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

const to = (text: string): string => exampleDraft({ addressees: text });
const PROVINCE = 'Ủy ban nhân dân tỉnh Sơn Bình';

testRuleCases(addressees, {
  defects: [
    { draft: to(`Kính gửi: ${PROVINCE}.`), message: 'stop', at: '.' },
    { draft: crlf(to(`**Kính gửi:** ${PROVINCE};`)), message: 'stop', at: ';' },
    { draft: yamlDraft({ 'kính gửi': 'Thanh tra tỉnh Sơn Bình.' }), message: 'stop', at: '.' },
    { draft: pastedDraft({ addressees: '' }), message: 'missing', at: 'Như trên;' },
    { draft: yamlDraft({ 'kính gửi': null }), message: 'missing', at: 'Như trên;' },
    { draft: to('Kính gửi:'), message: 'empty', at: 'Kính gửi:' },
    { draft: yamlDraft({ 'kính gửi': '""' }), message: 'empty', at: 'kính gửi: ""' },
    { draft: to(`Kính gửi ${PROVINCE}`), message: 'label', at: 'Kính gửi' },
    { draft: to(`KÍNH GỬI: ${PROVINCE}`), message: 'label', at: 'KÍNH GỬI:' },
    { draft: to(`Kính trình: ${PROVINCE}`), message: 'label', at: 'Kính trình:' },
    { draft: to(`Kính gởi: ${PROVINCE}`), message: 'label', at: 'Kính gởi:' },
    {
      draft: to(`Kính gửi: ${PROVINCE}; Sở Nội vụ tỉnh Sơn Bình`),
      message: 'own-line',
      at: `${PROVINCE}; Sở Nội vụ tỉnh Sơn Bình`,
    },
    { draft: to(`Kính gửi:\n\n- ${PROVINCE}`), message: 'same-line', at: PROVINCE },
    {
      draft: departmentDraft({ addressees: `Kính gửi:\n\n- ${PROVINCE};\n- Bộ Xây dựng` }),
      message: 'ending',
      at: 'Bộ Xây dựng',
    },
    {
      draft: departmentDraft({ addressees: `Kính gửi:\n\n- ${PROVINCE},\n- Bộ Xây dựng.` }),
      message: 'ending',
      at: `${PROVINCE},`,
    },
    {
      draft: departmentDraft({ addressees: `Kính gửi:\n\n- ${PROVINCE};\n\nBộ Xây dựng.` }),
      message: 'dash',
      at: 'Bộ Xây dựng.',
    },
    { draft: decomposed(to('Kính gửi: HĐND xã Tân Hòa')), message: 'abbreviated', at: 'HĐND' },
    { draft: yamlDraft({ 'kính gửi': 'UBND tỉnh Sơn Bình' }), message: 'abbreviated', at: 'UBND' },
  ],
  nearMisses: [
    to(`Kính gửi: ${PROVINCE}`),
    to(`**Kính gửi:** ${PROVINCE}`),
    to(`*Kính gửi*: ${PROVINCE}`),
    to('Kính gửi: Phòng Kinh tế, Hạ tầng và Đô thị xã Tân Hòa'),
    to(`Kính gửi:\n\n- ${PROVINCE};\n- Sở Nội vụ tỉnh Sơn Bình;\n- Thanh tra tỉnh Sơn Bình.`),
    to(`Kính gửi:\n– ${PROVINCE};\n– Sở Nội vụ tỉnh Sơn Bình.`),
    decomposed(to(`Kính gửi: ${PROVINCE}`)),
    crlf(departmentDraft()),
    pastedDraft(),
    yamlDraft({ 'kính gửi': `\n  - ${PROVINCE}\n  - Sở Nội vụ tỉnh Sơn Bình` }),
    exampleDraft({ addressees: '', recipients: '***Nơi nhận:***\n\n- Trưởng các thôn;\n- Lưu: VT.' }),
    exampleDraft({ opening: 'Kính gửi lời cảm ơn đến các hộ dân, xã báo cáo kết quả như sau:' }),
    exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---', addressees: 'Kính trình: Ban Thường vụ Đảng ủy.' }),
  ],
});
