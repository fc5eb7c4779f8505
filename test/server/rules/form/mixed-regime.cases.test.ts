import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { mixedRegime } from '../../../../server/src/rules/form/mixed-regime';
import { testRuleCases } from '../rule-cases';

type Parts = NonNullable<Parameters<typeof exampleDraft>[0]>;
const STATE = '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**Độc lập - Tự do - Hạnh phúc**';
const PARTY = '**ĐẢNG CỘNG SẢN VIỆT NAM**';
const party = (parts: Parts = {}): string =>
  exampleDraft({
    names: `**ĐẢNG BỘ TỈNH SƠN BÌNH**\n\n**ĐẢNG ỦY XÃ ĐỒNG TÂM**\n\n${PARTY}`,
    symbol: 'Số 31-BC/ĐU',
    placeDate: '*Đồng Tâm, ngày 05 tháng 12 năm 2025*',
    closing: 'Trên đây là Báo cáo của Đảng ủy xã Đồng Tâm.',
    signature: '**T/M BAN THƯỜNG VỤ**\n\n**BÍ THƯ**\n\n**Lê Văn Bình**',
    ...parts,
  });
const signedBy = (...lines: readonly string[]): string => lines.map((line) => `**${line}**`).join('\n\n');
const NAME = 'ĐẢNG CỘNG SẢN VIỆT NAM';

testRuleCases(mixedRegime, {
  defects: [
    { draft: exampleDraft({ names: `${PARTY}\n\n**UBND XÃ TÂN HÒA**` }), message: 'party-name', at: NAME },
    { draft: exampleDraft({ names: `**ỦY BAN NHÂN DÂN XÃ TÂN HÒA**\n\n${PARTY}` }), message: 'party-name', at: NAME },
    {
      draft: exampleDraft({ names: `**SỞ NỘI VỤ**\n\n${PARTY}`, symbol: 'Số: 25/BC-SNV' }),
      message: 'party-name',
      at: NAME,
    },
    {
      draft: exampleDraft({ frontMatter: '---\nchế độ: nhà nước\n---', names: PARTY }),
      message: 'party-name',
      at: NAME,
    },
    { draft: exampleDraft({ symbol: 'Số: 31-BC/ĐU' }), message: 'party-symbol', at: '31-BC/ĐU' },
    {
      draft: exampleDraft({ names: `${STATE}\n\n**UBND XÃ TÂN HÒA**`, symbol: 'Số 31-BC/HU' }),
      message: 'party-symbol',
      at: '31-BC/HU',
    },
    { draft: party({ symbol: 'Số: 31/BC-ĐU' }), message: 'state-symbol', at: '31/BC-ĐU' },
    { draft: party({ symbol: 'Số:     /BC-UBND' }), message: 'state-symbol', at: 'BC-UBND' },
    {
      draft: party({ signature: signedBy('TM. BAN CHẤP HÀNH', 'BÍ THƯ', 'Lê Văn Bình') }),
      message: 'state-mark',
      at: 'TM. ',
    },
    {
      draft: party({ signature: signedBy('T/M BAN THƯỜNG VỤ', 'KT. BÍ THƯ', 'PHÓ BÍ THƯ', 'Lê Văn Bình') }),
      message: 'state-mark',
      at: 'KT. ',
    },
    {
      draft: party({ names: `${STATE}\n\n**ĐẢNG ỦY XÃ ĐỒNG TÂM**` }),
      message: 'national-name',
      at: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    },
    {
      draft: exampleDraft({
        frontMatter: '---\nchế độ: Đảng\nsố ký hiệu: 31/BC-ĐU\n---',
        symbol: '',
        signature: signedBy('T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Lê Văn Bình'),
      }),
      message: 'state-symbol',
      at: '31/BC-ĐU',
    },
  ],
  nearMisses: [
    party(),
    party({ symbol: 'Số    -BC/ĐU' }),
    party({ signature: signedBy('T/M BAN THƯỜNG VỤ', 'K/T BÍ THƯ', 'PHÓ BÍ THƯ', 'Lê Văn Bình') }),
    party({ names: `**ĐẢNG ỦY XÃ ĐỒNG TÂM**\n\n**BAN XÂY DỰNG ĐẢNG**\n\n${PARTY}`, symbol: 'Số 12-BC/BXDĐ' }),
    party({
      opening: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2025 của Ủy ban nhân dân xã, Đảng ủy báo cáo như sau:',
    }),
    exampleDraft({ names: `${STATE}\n\n**ỦY BAN NHÂN DÂN XÃ TÂN HÒA**` }),
    exampleDraft({ opening: 'Thực hiện Chỉ thị số 05-CT/TU ngày 15/01/2025 của Tỉnh ủy, xã báo cáo như sau:' }),
    exampleDraft({ sections: '## I. KẾT QUẢ\n\nĐảng Cộng sản Việt Nam lãnh đạo; xã mở 03 lớp học tập nghị quyết.' }),
    exampleDraft({ recipients: '***Nơi nhận:***\n\n- Như trên;\n- TT Đảng ủy xã (b/c);\n- Lưu: VT.' }),
    exampleDraft({
      names: '**ỦY BAN NHÂN DÂN XÃ TÂN HÒA**',
      signature: signedBy('T/M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Bình'),
    }),
    exampleDraft({ frontMatter: '---\nchế độ: Đảng\nsố ký hiệu: 31-BC/ĐU\n---', symbol: '', signature: '' }),
  ],
});
