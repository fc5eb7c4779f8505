import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { authorityMark } from '../../../../server/src/rules/form/authority-mark';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

const signed = (...lines: readonly string[]): string =>
  exampleDraft({ signature: [...lines, '*(Đã ký)*', 'Lê Minh Khang'].map((line) => `**${line}**`).join('\n\n') });
const TM = 'TM. ỦY BAN NHÂN DÂN';

testRuleCases(authorityMark, {
  defects: [
    { draft: signed('T/M. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'), message: 'mark', at: 'T/M.' },
    { draft: crlf(signed('TM ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')), message: 'mark', at: 'TM' },
    { draft: signed('TM: ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'), message: 'mark', at: 'TM:' },
    { draft: signed('T.M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'), message: 'mark', at: 'T.M' },
    { draft: signed('Tm. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'), message: 'mark', at: 'Tm.' },
    { draft: signed(TM, 'K/T CHỦ TỊCH', 'PHÓ CHỦ TỊCH'), message: 'mark', at: 'K/T' },
    { draft: signed(TM, 'KT CHỦ TỊCH', 'PHÓ CHỦ TỊCH'), message: 'mark', at: 'KT' },
    { draft: decomposed(signed('T/L CHỦ TỊCH', 'CHÁNH VĂN PHÒNG')), message: 'mark', at: 'T/L' },
    { draft: signed('TUQ CHỦ TỊCH', 'TRƯỞNG PHÒNG'), message: 'mark', at: 'TUQ' },
    {
      draft: departmentDraft({ signature: 'TL GIÁM ĐỐC\n\nTRƯỞNG PHÒNG\n\nLê Minh Khang' }),
      message: 'mark',
      at: 'TL',
    },
    { draft: pastedDraft({ signature: `${TM}\nQUYỀN CHỦ TỊCH\n\nPhạm Văn Dũng` }), message: 'mark', at: 'QUYỀN' },
    { draft: yamlDraft({ 'quyền hạn': 'T/M ỦY BAN NHÂN DÂN' }), message: 'mark', at: 'T/M' },
    { draft: signed(TM, 'KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH'), message: 'close', at: 'KT.' },
  ],
  nearMisses: [
    signed(TM, 'CHỦ TỊCH'),
    signed(TM, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
    signed('TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'),
    signed('TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG'),
    signed(TM, 'Q. CHỦ TỊCH'),
    decomposed(signed(TM, 'CHỦ TỊCH')),
    crlf(pastedDraft()),
    yamlDraft(),
    departmentDraft(),
    departmentDraft({ signature: '**KTV TRƯỞNG**\n\n**Lê Minh Khang**' }),
    exampleDraft({ opening: 'TM Tân Hòa là tên thương mại của hợp tác xã; kết quả như sau:' }),
    exampleDraft({
      frontMatter: '---\nchế độ: Đảng\n---',
      signature: '**T/M BAN THƯỜNG VỤ**\n\n**BÍ THƯ**\n\n**Lê Minh Khang**',
    }),
  ],
});
