import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { signerTitle } from '../../../../server/src/rules/form/signer-title';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

const signed = (name: string): string =>
  exampleDraft({ signature: `**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n*(Đã ký)*\n\n**${name}**` });
const ofBody = (body: string, name: string): string =>
  departmentDraft({ names: body, signature: `**GIÁM ĐỐC**\n\n**${name}**` });

testRuleCases(signerTitle, {
  defects: [
    { draft: signed('TS. Lê Minh Khang'), message: 'title', at: 'TS.' },
    { draft: signed('ThS Lê Minh Khang'), message: 'title', at: 'ThS' },
    { draft: crlf(signed('GS.TS. Lê Minh Khang')), message: 'title', at: 'GS.TS.' },
    { draft: signed('PGS. TS. Lê Minh Khang'), message: 'title', at: 'PGS. TS.' },
    { draft: signed('KS. Lê Minh Khang'), message: 'title', at: 'KS.' },
    { draft: signed('Thạc sĩ Lê Minh Khang'), message: 'title', at: 'Thạc sĩ' },
    { draft: decomposed(signed('Tiến sĩ Lê Minh Khang')), message: 'title', at: 'Tiến sĩ'.normalize('NFD') },
    { draft: ofBody('UBND TỈNH SƠN BÌNH\n\n**SỞ XÂY DỰNG**', 'TS. Lê Minh Khang'), message: 'title', at: 'TS.' },
    { draft: yamlDraft({ 'người ký': 'ThS. Trần Thị Bích' }), message: 'title', at: 'ThS.' },
    { draft: yamlDraft({ 'cơ quan ban hành': null, 'người ký': 'TS. Trần Thị Bích' }), message: 'title', at: 'TS.' },
    {
      draft: pastedDraft({ signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nBS. Phạm Văn Dũng' }),
      message: 'title',
      at: 'BS.',
    },
  ],
  nearMisses: [
    signed('Lê Minh Khang'),
    signed('Tạ Sĩ Khang'),
    signed('Cao Sơn Khang'),
    signed('Thượng tá Lê Minh Khang'),
    decomposed(signed('Đỗ Thạc Sĩ')),
    ofBody('SỞ Y TẾ SƠN BÌNH\n\n**TRUNG TÂM Y TẾ TÂN HÒA**', 'BSCKII. Lê Minh Khang'),
    ofBody('UBND XÃ TÂN HÒA\n\n**TRƯỜNG TRUNG HỌC CƠ SỞ TÂN HÒA**', 'ThS. Lê Minh Khang'),
    ofBody('UBND TỈNH SƠN BÌNH\n\n**SỞ KHOA HỌC VÀ CÔNG NGHỆ**', 'TS. Lê Minh Khang'),
    ofBody('BỘ CHỈ HUY QUÂN SỰ TỈNH SƠN BÌNH\n\n**BAN CHỈ HUY QUÂN SỰ XÃ TÂN HÒA**', 'ThS. Lê Minh Khang'),
    ofBody('TRƯỜNG ĐẠI HỌC SƠN BÌNH\n\n**VIỆN NGHIÊN CỨU NÔNG NGHIỆP**', 'PGS.TS. Lê Minh Khang'),
    departmentDraft(),
    crlf(pastedDraft()),
    yamlDraft(),
  ],
});
