import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { filingLine } from '../../../../server/src/rules/form/filing-line';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

const filed = (line: string): string => exampleDraft({ recipients: `***Nơi nhận:***\n\n- Như trên;\n- ${line}` });

testRuleCases(filingLine, {
  defects: [
    {
      draft: pastedDraft({ recipients: 'Nơi nhận:\n- Như trên;\n- Đảng ủy phường;' }),
      message: 'missing',
      at: 'Đảng ủy phường;',
    },
    { draft: yamlDraft({ 'nơi nhận': '\n  - Như trên;' }), message: 'missing', at: 'Như trên;' },
    { draft: filed('Lưu: VHXH.'), message: 'records', at: 'Lưu: VHXH.' },
    { draft: crlf(filed('Lưu: Văn phòng.')), message: 'records', at: 'Lưu: Văn phòng.' },
    { draft: decomposed(filed('Lưu: KT.')), message: 'records', at: 'Lưu: KT.'.normalize('NFD') },
    { draft: filed('Lưu: VT, KTHT'), message: 'stop', at: 'Lưu: VT, KTHT' },
    { draft: yamlDraft({ 'nơi nhận': '\n  - Như trên;\n  - Lưu: VT;' }), message: 'stop', at: 'Lưu: VT;' },
    { draft: filed('Lưu: VT, KTHT (02 bản)'), message: 'stop', at: 'Lưu: VT, KTHT (02 bản)' },
    { draft: filed('Lưu VT, KTHT.'), message: 'form', at: 'Lưu VT, KTHT.' },
    { draft: filed('LƯU: VT.'), message: 'form', at: 'LƯU: VT.' },
    { draft: filed('Lưu: VT; KTHT.'), message: 'form', at: 'Lưu: VT; KTHT.' },
    { draft: filed('Lưu:VT,KTHT.'), message: 'form', at: 'Lưu:VT,KTHT.' },
    { draft: filed('Lưu: KTHT, VT.'), message: 'order', at: 'Lưu: KTHT, VT.' },
    {
      draft: departmentDraft({ recipients: '***Nơi nhận:***\n\n- Như trên;\n- Lưu: VT, TC.\n- Ban Giám đốc Sở;' }),
      message: 'last',
      at: 'Lưu: VT, TC.',
    },
  ],
  nearMisses: [
    filed('Lưu: VT, KTHT.'),
    filed('Lưu: VT, VHXH (02).'),
    filed('Lưu: Văn thư, KTHT.'),
    filed('Lưu: VT, TCCB, P.KHTC (05 bản).'),
    filed('Lưu: VT, NVĐP. PL.(300)'),
    filed('Lưu: VT, KTHT. TH(05)'),
    decomposed(filed('Lưu: VT, VP.')),
    crlf(pastedDraft()),
    yamlDraft(),
    departmentDraft({ recipients: '***Nơi nhận:***\n\n- Như trên;\n- Lưu: VT, QLXD.\n\nPL.(12)' }),
    exampleDraft({ recipients: '' }),
    exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---', recipients: 'Nơi nhận:\n\n- Các chi bộ,\n- Lưu Văn phòng.' }),
    exampleDraft({ opening: 'Lưu ý các khó khăn trong năm, xã báo cáo kết quả như sau:' }),
  ],
});
