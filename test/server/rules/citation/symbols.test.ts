import { issuerCode } from '../../../../server/src/rules/citation/issuer-code';
import { missingNumberWord } from '../../../../server/src/rules/citation/missing-number-word';
import { symbolForm } from '../../../../server/src/rules/citation/symbol-form';
import { typeCode } from '../../../../server/src/rules/citation/type-code';
import { testRule } from './rule-table';

const behind = ' ngày 05/3/2025 của UBND xã Tân Hòa về thư viện';

testRule(missingNumberWord, {
  found: [
    [`Kế hoạch 12/KH-UBND${behind}`, 'Kế hoạch 12/KH-UBND'],
    [`kế hoạch 12/KH-UBND${behind}`, 'kế hoạch 12/KH-UBND'],
    [`KH 12/KH-UBND${behind}`, 'KH 12/KH-UBND'],
    ['Nghị định 30/2020/NĐ-CP của Chính phủ', 'Nghị định 30/2020/NĐ-CP'],
    ['Chỉ thị 35-CT/TW ngày 26/5/2014 của Bộ Chính trị', 'Chỉ thị 35-CT/TW'],
    ['Công văn 1613/UBND-KGVX của UBND tỉnh', 'Công văn 1613/UBND-KGVX'],
    ['Thông tư liên tịch 55/2005/TTLT-BNV-VPCP', 'Thông tư liên tịch 55/2005/TTLT-BNV-VPCP'],
    ['Nghị quyết 1686/NQ-UBTVQH15', 'Nghị quyết 1686/NQ-UBTVQH15'],
    ['Nghị quyết 30c/NQ-CP', 'Nghị quyết 30c/NQ-CP'],
    ['Quyết định 217-QĐ/TW', 'Quyết định 217-QĐ/TW'],
  ],
  silent: [
    `Kế hoạch số 12/KH-UBND${behind}`,
    `Kế hoạch số: 12/KH-UBND${behind}`,
    'Nghị quyết số 66.4/2025/NQ-CP',
    'Quyết định số 15 và 16/QĐ-UBND',
    'Luật Đất đai 31/2024/QH15',
    'Chỉ thị số 35-CT/TW ngày 26/5/2014 của Bộ Chính trị về tiếp công dân và Chỉ thị 35-CT/TW',
    'dự án 661/BQL',
    'Chương trình 135',
    'Đề án 06',
    'các kế hoạch của cấp trên',
  ],
});

const of = (symbol: string): string => `Quyết định số ${symbol} ngày 12/12/2013 về giám sát`;

testRule(symbolForm, {
  found: [
    '217/QĐ-TW',
    '217- QĐ/TW',
    '217 -QĐ/TW',
    '12/QĐ – UBND',
    '12/QĐ- UBND',
    '12 /QĐ-UBND',
    '126/2024/QĐTTg',
    '12/QĐ/UBND',
    '77/2006/QĐ.UBND',
    '24/QĐ-TU',
  ].map((symbol) => [of(symbol), symbol] as const),
  silent: [
    '217-QĐ/TW',
    '66.4/2025/NQ-CP',
    '1686/NQ-UBTVQH15',
    '2079/TTCP-TD&XLĐT',
    '30c/NQ-CP',
    '77/2006/QĐ-UBND',
    '291/QĐ-MTTQ-BTT',
    '22/TTg-V.III',
    '372-QĐ/TU',
    '933/QĐ-TLĐ',
  ].map(of),
});

testRule(typeCode, {
  found: [
    ['Quyết định số 21/KH-UBND', 'Quyết định'],
    ['Kế hoạch số 21/QĐ-UBND', 'Kế hoạch'],
    ['Chỉ thị số 33/TT-TTg', 'Chỉ thị'],
    ['Nghị quyết số 35-CT/TW', 'Nghị quyết'],
    ['Thông tư số 30/2020/NĐ-CP', 'Thông tư'],
    ['Nghị định số 05/2025/TT-BNV', 'Nghị định'],
    ['Thông báo số 15/BC-UBND', 'Thông báo'],
    ['Báo cáo số 15/TTr-UBND', 'Báo cáo'],
    ['Chương trình hành động số 17-KH/TU', 'Chương trình hành động'],
    ['quyết định số 24/NQ-HĐND', 'quyết định'],
  ],
  silent: [
    'Quy định số 66-QĐ/TW',
    'Quyết định số 217-QĐ/TW',
    'Văn bản số 15/KH-UBND',
    'Công văn số 123/CT-TTHT của Cục Thuế',
    'Quy chế số 06/2024/QĐ-UBND',
    'Kết luận số 15/TB-UBND',
    'Thông báo kết luận số 122/TB-UBND',
    'Thông tri số 25-TT/TW',
    'Quyết định số 15 và 16/QĐ-UBND',
    'Nghị quyết số 202/2025/QH15',
  ],
});

testRule(issuerCode, {
  found: [
    ['Nghị định số 30/2020/NĐ-CP của Bộ Nội vụ', 'Bộ Nội vụ'],
    ['Nghị định số 30/2020/NĐ-CP của Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'],
    ['Chỉ thị số 33/CT-TTg của Chính phủ', 'Chính phủ'],
    ['Nghị quyết số 35/NQ-HĐND của UBND xã Tân Hòa', 'UBND xã Tân Hòa'],
    ['Kế hoạch số 21/KH-UBND của HĐND xã Tân Hòa', 'HĐND xã Tân Hòa'],
    ['Nghị quyết số 1686/NQ-UBTVQH15 của Quốc hội', 'Quốc hội'],
    ['Nghị quyết số 202/2025/QH15 của Ủy ban Thường vụ Quốc hội', 'Ủy ban Thường vụ Quốc hội'],
    ['Chỉ thị số 35-CT/TW của Chính phủ', 'Chính phủ'],
    ['Quyết định số 12/QĐ-UBND của Hội đồng nhân dân xã', 'Hội đồng nhân dân xã'],
    ['Nghị quyết số 30c/NQ-CP của Quốc hội', 'Quốc hội'],
  ],
  silent: [
    'Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XI',
    'Kết luận số 114-KL/TW của Ban Bí thư',
    'Quyết định số 12/QĐ-UBND của Chủ tịch UBND xã',
    'Nghị quyết số 35/NQ-HĐND của Thường trực HĐND xã',
    'Thông tư số 05/2025/TT-BNV của Bộ trưởng Bộ Nội vụ',
    'Nghị quyết số 76/2025/UBTVQH15 của Ủy ban Thường vụ Quốc hội',
    'Công văn số 45/VPCP-KGVX của Văn phòng Chính phủ',
    'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN của Chính phủ',
    'Công văn số 2079/TTCP-TD&XLĐT của Thanh tra Chính phủ',
    'Chỉ thị số 33/CT-TTg của UBND xã',
  ],
});
