import { incompleteFirstMention } from '../../../../server/src/rules/citation/incomplete-first-mention';
import { noNumber } from '../../../../server/src/rules/citation/no-number';
import { repeatedInFull } from '../../../../server/src/rules/citation/repeated-in-full';
import { testRule } from './rule-table';

const FULL = 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ';
const CITED = `${FULL} về công tác dân vận`;

testRule(incompleteFirstMention, {
  found: [
    'Chỉ thị số 24-CT/TU',
    'Chỉ thị số 33/CT-TTg ngày 26/11/2021',
    'Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ',
    FULL,
    'Nghị quyết số 76/NQ-CP',
    'Công văn số 415/STC-QLNS của Sở Tài chính',
    'Quyết định số 217-QĐ/TW ngày 12/12/2013',
    'Nghị quyết số 202/2025/QH15 của Quốc hội',
    'Thông tư số 05/2025/TT-BNV ngày 14/5/2025 của Bộ Nội vụ',
    'Nghị quyết số 1686/NQ-UBTVQH15',
  ].map((words) => [words, words] as const),
  silent: [
    CITED,
    `${CITED}; Chỉ thị số 33/CT-TTg`,
    'Luật Thực hiện dân chủ ở cơ sở',
    'Luật Lưu trữ số 33/2024/QH15',
    'Quy chế làm việc ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 05/3/2025 của UBND xã',
    'việc mở thư viện thôn (Kế hoạch số 15/KH-UBND ngày 05/3/2025 của UBND xã)',
    'Quyết định số 15/QĐ-UBND ngày 05/3/2025 của UBND xã sửa đổi, bổ sung một số điều của Quyết định số 12/QĐ-UBND',
    'Quyết định số 15 và 16/QĐ-UBND ngày 05/3/2025 của UBND xã về thư viện',
    'Kết luận số 114-KL/TW ngày 14/7/2015 của Ban Bí thư "về công tác dân vận"',
    'Nghị quyết số 15/NQ-HĐND ngày 05/3/2025 về thư viện và Nghị quyết số 16/NQ-HĐND ngày 05/3/2025 của HĐND xã về chợ',
  ],
});

testRule(repeatedInFull, {
  found: [
    [`${CITED}; ${FULL}`, FULL],
    [`${CITED}; Chỉ thị số 33/CT-TTg; ${FULL}`, FULL],
    [`Chỉ thị số 33/CT-TTg; ${CITED}; ${FULL}`, FULL],
    [
      `${CITED}; Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021 của Thủ tướng Chính phủ`,
      'Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021 của Thủ tướng Chính phủ',
    ],
    [
      `${CITED}; Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ ngày 26/11/2021`,
      'Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ ngày 26/11/2021',
    ],
    [`${CITED}; ${FULL.replace('số ', '')}`, FULL.replace('số ', '')],
    [`${CITED}; ${FULL.replace('Chỉ', 'chỉ')}`, FULL.replace('Chỉ', 'chỉ')],
    [
      'Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị về giám sát; Quyết định số 217/QĐ-TW ngày 12/12/2013 của Bộ Chính trị',
      'Quyết định số 217/QĐ-TW ngày 12/12/2013 của Bộ Chính trị',
    ],
    [
      'Kế hoạch số 05/KH-UBND ngày 05/3/2025 của UBND xã về chợ; Kế hoạch số 5/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân xã',
      'Kế hoạch số 5/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân xã',
    ],
    [
      'Nghị quyết số 66.4/2025/NQ-CP ngày 12/9/2025 của Chính phủ về cơ chế; Nghị quyết số 66.4/2025/NQ-CP ngày 12/9/2025 của Chính phủ',
      'Nghị quyết số 66.4/2025/NQ-CP ngày 12/9/2025 của Chính phủ',
    ],
  ],
  silent: [
    CITED,
    `${CITED}; Chỉ thị số 33/CT-TTg`,
    `Chỉ thị số 33/CT-TTg; ${CITED}`,
    `${CITED}; Chỉ thị số 34/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ`,
    `${CITED}; Chỉ thị số 33/CT-TTg ngày 05/3/2024 của Thủ tướng Chính phủ`,
    `${CITED}; Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND xã về thực hiện ${FULL}`,
    `${CITED}; sửa đổi, bổ sung ${FULL}`,
    'Luật Đất đai số 31/2024/QH15 ngày 18/01/2024 và Luật Đất đai số 31/2024/QH15 ngày 18/01/2024',
    'Kế hoạch số 21/KH-UBND ngày 05/3/2025 của UBND xã Tân Hòa về chợ; Kế hoạch số 21/KH-UBND ngày 05/3/2025 của UBND xã Đồng Tâm',
    'Chỉ thị số 35-CT/TW ngày 26/5/2014 của Bộ Chính trị về tiếp công dân; Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị về đại hội; Chỉ thị số 35-CT/TW ngày 26/5/2014 của Bộ Chính trị',
  ],
});

testRule(noNumber, {
  found: [
    ['Kế hoạch của UBND xã Tân Hòa về văn hóa đọc', 'Kế hoạch của UBND xã Tân Hòa'],
    ['Kế hoạch ngày 05/3/2025 của UBND xã Tân Hòa', 'Kế hoạch ngày 05/3/2025 của UBND xã Tân Hòa'],
    ['Nghị quyết của Hội đồng nhân dân xã Tân Hòa', 'Nghị quyết của Hội đồng nhân dân xã Tân Hòa'],
    ['Chỉ thị của Thủ tướng Chính phủ về dân vận', 'Chỉ thị của Thủ tướng Chính phủ'],
    ['Công văn của Sở Nội vụ tỉnh Bình Minh về lưu trữ', 'Công văn của Sở Nội vụ tỉnh Bình Minh'],
    ['Hướng dẫn của Ban Dân vận Tỉnh ủy', 'Hướng dẫn của Ban Dân vận Tỉnh ủy'],
    ['Chương trình hành động của Huyện ủy Sơn Bình', 'Chương trình hành động của Huyện ủy Sơn Bình'],
    ['Quyết định của Chủ tịch UBND tỉnh Bình Minh', 'Quyết định của Chủ tịch UBND tỉnh Bình Minh'],
    ['Đề án về phát triển thư viện thôn', 'Đề án'],
    ['Kết luận của Ban Bí thư ngày 14/7/2015', 'Kết luận của Ban Bí thư ngày 14/7/2015'],
  ],
  silent: [
    'các kế hoạch của cấp trên',
    'Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND xã Tân Hòa về văn hóa đọc',
    'quyết định của pháp luật',
    'Nghị quyết của Đảng và chính sách của Nhà nước',
    'nhiệm vụ; xã sẽ ban hành Kế hoạch về thư viện',
    'nhiệm vụ; đề nghị UBND tỉnh ban hành Quyết định về thư viện',
    'dự thảo Kế hoạch của UBND xã Tân Hòa',
    'Luật Thư viện',
    'Kế hoạch đã đề ra',
    'Chương trình 135 và Đề án 06',
  ],
});
