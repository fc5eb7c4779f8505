import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { authority } from '../../../../server/src/rules/form/authority';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

const block = (lines: readonly string[]): string => lines.map((line) => `**${line}**`).join('\n\n');
const signed = (...lines: readonly string[]): string => exampleDraft({ signature: block([...lines, 'Lê Minh Khang']) });
const headed = (...lines: readonly string[]): string =>
  departmentDraft({ signature: block([...lines, 'Lê Minh Khang']) });
const TM = 'TM. ỦY BAN NHÂN DÂN';

testRuleCases(authority, {
  defects: [
    { draft: signed('CHỦ TỊCH'), message: 'collective', at: 'CHỦ TỊCH' },
    { draft: crlf(signed('KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH')), message: 'collective', at: 'PHÓ CHỦ TỊCH' },
    { draft: yamlDraft({ 'quyền hạn': null }), message: 'collective', at: 'CHỦ TỊCH' },
    {
      draft: exampleDraft({
        names: 'HỘI ĐỒNG NHÂN DÂN\n\nXÃ TÂN HÒA',
        symbol: 'Số: 25/BC-HĐND',
        signature: 'CHỦ TỊCH\n\nLê Minh Khang',
      }),
      message: 'collective',
      at: 'CHỦ TỊCH',
    },
    { draft: signed(TM, 'PHÓ CHỦ TỊCH THƯỜNG TRỰC'), message: 'deputy', at: 'PHÓ CHỦ TỊCH THƯỜNG TRỰC' },
    { draft: headed('PHÓ GIÁM ĐỐC'), message: 'deputy', at: 'PHÓ GIÁM ĐỐC' },
    { draft: headed('PHÓ GIÁM ĐỐC PHỤ TRÁCH'), message: 'deputy', at: 'PHÓ GIÁM ĐỐC PHỤ TRÁCH' },
    {
      draft: pastedDraft({ signature: `${TM}\nPHÓ CHỦ TỊCH\n\nPhạm Văn Dũng` }),
      message: 'deputy',
      at: 'PHÓ CHỦ TỊCH',
    },
    { draft: decomposed(signed('KT. CHỦ TỊCH', TM, 'PHÓ CHỦ TỊCH')), message: 'order', at: TM.normalize('NFD') },
    { draft: headed('KT. GIÁM ĐỐC', 'GIÁM ĐỐC'), message: 'same-title', at: 'GIÁM ĐỐC' },
    { draft: headed('KT. PHÓ GIÁM ĐỐC', 'TRƯỞNG PHÒNG'), message: 'not-head', at: 'KT. PHÓ GIÁM ĐỐC' },
    { draft: signed('TL. ỦY BAN NHÂN DÂN', 'CHÁNH VĂN PHÒNG'), message: 'not-head', at: 'TL. ỦY BAN NHÂN DÂN' },
    { draft: headed('TUQ. SỞ XÂY DỰNG', 'TRƯỞNG PHÒNG'), message: 'not-head', at: 'TUQ. SỞ XÂY DỰNG' },
    { draft: headed('TM. SỞ XÂY DỰNG', 'GIÁM ĐỐC'), message: 'single-head', at: 'TM. SỞ XÂY DỰNG' },
    {
      draft: signed('TM. CHỦ TỊCH', 'PHÓ CHỦ TỊCH').replace('**PHÓ CHỦ TỊCH**', '**KT. CHỦ TỊCH**\n\n**PHÓ CHỦ TỊCH**'),
      message: 'not-collective',
      at: 'TM. CHỦ TỊCH',
    },
    { draft: headed('TL. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'), message: 'deputy-by-order', at: 'TL. GIÁM ĐỐC' },
    { draft: signed(TM), message: 'position', at: TM },
    { draft: headed('KT. GIÁM ĐỐC'), message: 'position', at: 'KT. GIÁM ĐỐC' },
  ],
  nearMisses: [
    signed(TM, 'CHỦ TỊCH'),
    signed(TM, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
    signed(TM, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC'),
    signed(TM, 'Q. CHỦ TỊCH'),
    signed('TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'),
    signed('TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG KINH TẾ'),
    signed('TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'),
    exampleDraft({ names: 'CHỦ TỊCH\n\nỦY BAN NHÂN DÂN XÃ TÂN HÒA', signature: '**CHỦ TỊCH**\n\n**Lê Minh Khang**' }),
    headed('GIÁM ĐỐC'),
    headed('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
    headed('TL. GIÁM ĐỐC', 'TRƯỞNG PHÒNG'),
    exampleDraft({
      names: 'UBND XÃ TÂN HÒA\n\n**BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ**',
      symbol: 'Số: 01/BC-BCĐ',
      signature: block(['TM. BAN CHỈ ĐẠO', 'KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Lê Minh Khang']),
    }),
    crlf(pastedDraft()),
    decomposed(signed(TM, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH')),
    yamlDraft({ 'quyền hạn': '\n  - TM. ỦY BAN NHÂN DÂN\n  - KT. CHỦ TỊCH', 'chức vụ': 'PHÓ CHỦ TỊCH' }),
    exampleDraft({
      frontMatter: '---\nchế độ: Đảng\n---',
      signature: '**T/M ĐẢNG ỦY**\n\n**PHÓ BÍ THƯ**\n\n**Lê Minh Khang**',
    }),
  ],
});
