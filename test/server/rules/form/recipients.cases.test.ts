import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { recipients } from '../../../../server/src/rules/form/recipients';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

const listed = (...lines: readonly string[]): string =>
  exampleDraft({ recipients: `**Nơi nhận:**\n\n${lines.map((line) => `- ${line}`).join('\n')}` });

testRuleCases(recipients, {
  defects: [
    { draft: listed('Như trên', 'Đảng ủy xã;', 'Lưu: VT.'), message: 'ending', at: 'Như trên' },
    { draft: crlf(listed('Như trên;', 'Các thôn.', 'Lưu: VT.')), message: 'ending', at: 'Các thôn.' },
    {
      draft: yamlDraft({ 'nơi nhận': '\n  - Như trên,\n  - Lưu: VT.' }),
      message: 'ending',
      at: 'Như trên,',
    },
    {
      draft: decomposed(listed('Như trên;', 'Trạm Y tế xã', 'Lưu: VT.')),
      message: 'ending',
      at: 'Trạm Y tế xã'.normalize('NFD'),
    },
    { draft: exampleDraft({ recipients: 'Nơi nhận:' }), message: 'empty', at: 'Nơi nhận:' },
    { draft: listed('Thường trực Đảng ủy;', 'Lưu: VT.'), message: 'as-above', at: 'Thường trực Đảng ủy;' },
    {
      draft: departmentDraft({ recipients: '**Nơi nhận:**\n\n- Giám đốc Sở;\n- Lưu: VT.' }),
      message: 'as-above',
      at: 'Giám đốc Sở;',
    },
    { draft: listed('Đảng ủy xã;', 'Như trên;', 'Lưu: VT.'), message: 'first', at: 'Như trên;' },
    { draft: listed('Như Kính gửi;', 'Lưu: VT.'), message: 'wording', at: 'Như Kính gửi' },
    {
      draft: listed('Như trên;', 'HĐND xã;', 'Công an xã;', 'HĐND xã;', 'Lưu: VT.'),
      message: 'repeated',
      at: 'HĐND xã;',
    },
    {
      draft: listed('Như trên;', 'Đảng ủy xã (b/c);', 'Đảng ủy xã;', 'Lưu: VT.'),
      message: 'repeated',
      at: 'Đảng ủy xã;',
    },
    { draft: pastedDraft({ recipients: 'NƠI NHẬN:\n- Như trên;\n- Lưu: VT.' }), message: 'label', at: 'NƠI NHẬN:' },
    {
      draft: exampleDraft({ recipients: '***Nơi nhận***\n\n- Như trên;\n- Lưu: VT.' }),
      message: 'label',
      at: 'Nơi nhận',
    },
    {
      draft: exampleDraft({ recipients: '***Nơi nhận:***\n\n- Như trên;\n\nĐảng ủy xã;\n\n- Lưu: VT.' }),
      message: 'dash',
      at: 'Đảng ủy xã;',
    },
    {
      draft: exampleDraft({
        addressees: '',
        recipients: '***Nơi nhận:***\n\n**Kính gửi:** Ủy ban nhân dân tỉnh\n\n- Lưu: VT.',
      }),
      message: 'ending',
      at: 'Kính gửi:** Ủy ban nhân dân tỉnh',
    },
  ],
  nearMisses: [
    listed('**Như trên;**', '***Lưu: VT, VHXH.***'),
    listed('Như trên;', 'Lưu: VT, VHXH.'),
    listed('Như trên (để báo cáo);', 'Chủ tịch, các Phó Chủ tịch UBND xã;', 'Lưu: VT.'),
    listed('Như trên;', 'Sở Nội vụ; Sở Tài chính;', 'Lưu: VT.'),
    listed('Như trên;', 'Công an xã;', 'Ban Chỉ huy Quân sự xã;', 'Lưu: VT, VP (03 bản).'),
    exampleDraft({ recipients: '***Nơi nhận:***\n\n+ Như trên;\n+ Lưu: VT.' }),
    exampleDraft({ recipients: 'Nơi nhận: \n– Như trên;\n– Lưu: VT.' }),
    decomposed(listed('Như trên;', 'Đảng ủy xã;', 'Lưu: VT.')),
    crlf(pastedDraft()),
    yamlDraft(),
    departmentDraft(),
    exampleDraft({ addressees: '', recipients: '***Nơi nhận:***\n\n- Trưởng các thôn;\n- Lưu: VT.' }),
    exampleDraft({
      recipients: '',
      signature:
        '| ***Nơi nhận:***<br>- Như trên;<br>- Lưu: VT. | **TM. ỦY BAN NHÂN DÂN**<br>**CHỦ TỊCH**<br><br>**Nguyễn Văn An** |\n| --- | --- |',
    }),
    exampleDraft({
      addressees: '',
      recipients: '***Nơi nhận:***\n\n**Kính gửi:** Ủy ban nhân dân tỉnh;\n\n**Kính gửi;**\n\n- Lưu: VT.',
    }),
    exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---', recipients: 'Nơi nhận:\n\n- Các chi bộ,\n- Lưu.' }),
  ],
});
