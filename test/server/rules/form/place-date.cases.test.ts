import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { placeDate } from '../../../../server/src/rules/form/place-date';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

const at = (line: string): string => exampleDraft({ placeDate: `*${line}*` });
const of = (unit: string, line: string): string =>
  exampleDraft({ names: `**ỦY BAN NHÂN DÂN**\n\n**${unit}**`, placeDate: `*${line}*` });

testRuleCases(placeDate, {
  defects: [
    { draft: at('Tân Hòa, ngày 9 tháng 12 năm 2025'), message: 'padding', at: '9' },
    { draft: crlf(at('Tân Hòa, ngày 19 tháng 2 năm 2025')), message: 'padding', at: '2' },
    { draft: at('Tân Hòa, ngày 19 tháng 09 năm 2025'), message: 'overpadding', at: '09' },
    {
      draft: at('Tân Hòa, ngày 29 tháng 02 năm 2025'),
      message: 'impossible',
      at: 'Tân Hòa, ngày 29 tháng 02 năm 2025',
    },
    { draft: yamlDraft({ ngày: '31/11/2025' }), message: 'impossible', at: '31/11/2025' },
    { draft: at('Tân Hòa ngày 19 tháng 9 năm 2025'), message: 'comma', at: 'Tân Hòa' },
    { draft: at('Tân Hòa, ngày 19/9/2025'), message: 'words', at: 'ngày 19/9/2025' },
    { draft: at('Tân Hòa, 19-9-25'), message: 'words', at: '19-9-25' },
    { draft: at('Tân Hòa, Ngày 19 Tháng 9 năm 2025'), message: 'words', at: 'Ngày 19 Tháng 9 năm 2025' },
    { draft: at('Tân Hòa, 19 tháng 9 năm 2025'), message: 'words', at: '19 tháng 9 năm 2025' },
    { draft: at('Tân Hòa, ngày 19 thang 9 nam 2025'), message: 'words', at: 'ngày 19 thang 9 nam 2025' },
    { draft: at('Tân Hòa, ngày 19 tháng 9 năm 25'), message: 'year', at: '25' },
    { draft: of('PHƯỜNG 14', '14, ngày 19 tháng 9 năm 2025'), message: 'noun', at: '14' },
    {
      draft: of('PHƯỜNG ĐIỆN BIÊN PHỦ', 'Điện Biên Phủ, ngày 19 tháng 9 năm 2025'),
      message: 'noun',
      at: 'Điện Biên Phủ',
    },
    { draft: of('XÃ TRẦN PHÚ', 'Trần Phú, ngày 19 tháng 9 năm 2025'), message: 'noun', at: 'Trần Phú' },
    {
      draft: decomposed(of('XÃ LÝ THƯỜNG KIỆT', 'Lý Thường Kiệt, ngày 19 tháng 9 năm 2025')),
      message: 'noun',
      at: 'Lý Thường Kiệt'.normalize('NFD'),
    },
    {
      draft: of('PHƯỜNG AN LẠC', 'Phường An Lạc, ngày 19 tháng 9 năm 2025'),
      message: 'needless-noun',
      at: 'Phường An Lạc',
    },
    { draft: yamlDraft({ 'địa danh': 'đồng tâm' }), message: 'capitals', at: 'đồng tâm' },
    {
      draft: of('XÃ QUANG TRUNG', 'xã Quang Trung, ngày 19 tháng 9 năm 2025'),
      message: 'capitals',
      at: 'xã Quang Trung',
    },
    {
      draft: departmentDraft({ placeDate: '*TP.HCM, ngày 20 tháng 3 năm 2026*' }),
      message: 'abbreviated',
      at: 'TP.HCM',
    },
    { draft: yamlDraft({ 'địa danh': 'Tân Hòa' }), message: 'unit', at: 'Tân Hòa' },
  ],
  nearMisses: [
    at('Tân Hòa, ngày 10 tháng 10 năm 2025'),
    at('Tân Hòa, ngày 01 tháng 02 năm 2026'),
    at('Tân Hoà, ngày 29 tháng 02 năm 2028'),
    at('Tân Hòa, ngày      tháng 12 năm 2025'),
    of('XÃ QUANG TRUNG', 'Xã Quang Trung, ngày 19 tháng 9 năm 2025'),
    of('PHƯỜNG 14', 'Phường 14, ngày 19 tháng 9 năm 2025'),
    of('XÃ LÊ VĂN TÁM', 'Xã Lê Văn Tám, ngày 19 tháng 9 năm 2025'),
    of('ĐẶC KHU CÁT SƠN', 'Cát Sơn, ngày 19 tháng 9 năm 2025'),
    of('XÃ PHÚ LÝ', 'Phú Lí, ngày 19 tháng 9 năm 2025'),
    of('XÃ TÂN HÒA, TỈNH BÌNH MINH', 'Tân Hòa, ngày 19 tháng 9 năm 2025'),
    exampleDraft({ names: 'UBND XÃ TÂN HÒA\n\n**PHÒNG VĂN HÓA - XÃ HỘI**', symbol: 'Số: 08/BC-VHXH' }),
    departmentDraft({ placeDate: '*Thành phố Hồ Chí Minh, ngày 20 tháng 3 năm 2026*' }),
    departmentDraft({ placeDate: '*Hà Nội, ngày 20 tháng 3 năm 2026*' }),
    decomposed(departmentDraft()),
    yamlDraft({ ngày: '5/3/2025' }),
    yamlDraft({ ngày: 'ngày 5 tháng 03 năm 2025' }),
    pastedDraft(),
    exampleDraft({ opening: 'Tính đến ngày 5 tháng 03 năm 2025, xã có 12 tủ sách.' }),
  ],
});
