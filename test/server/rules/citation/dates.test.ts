import { dateAfterReport } from '../../../../server/src/rules/citation/date-after-report';
import { dateForm } from '../../../../server/src/rules/citation/date-form';
import { differentDates } from '../../../../server/src/rules/citation/different-dates';
import { impossibleDate } from '../../../../server/src/rules/citation/impossible-date';
import { mixedDateStyles } from '../../../../server/src/rules/citation/mixed-date-styles';
import { yearMismatch } from '../../../../server/src/rules/citation/year-mismatch';
import { testRule } from './rule-table';

const plan = (date: string): string => `Kế hoạch số 12/KH-UBND ngày ${date} của UBND xã Tân Hòa về thư viện`;
const found = (dates: readonly string[]): readonly (readonly [string, string])[] =>
  dates.map((date) => [plan(date), date]);

testRule(dateForm, {
  found: found([
    '3/6/2025',
    '15/1/2025',
    '5/2/2025',
    '15/06/2025',
    '05/03/2025',
    '3.6.2025',
    '5-3-2025',
    '5 tháng 3 năm 2025',
    '15 tháng 1 năm 2025',
    '15 tháng 06 năm 2025',
  ]),
  silent: [
    plan('03/6/2025'),
    plan('15/01/2025'),
    plan('05/02/2025'),
    plan('10/10/2025'),
    plan('05.3.2025'),
    plan('05-3-2025'),
    plan('05 tháng 3 năm 2025'),
    plan('15 tháng 01 năm 2025'),
    plan('31/6/2025'),
    'nhiệm vụ được giao ngày 3/6/2025 về thư viện',
  ],
});

testRule(impossibleDate, {
  found: found([
    '31/6/2025',
    '15/13/2025',
    '29/02/2025',
    '30/02/2024',
    '00/3/2025',
    '32/01/2025',
    '15/00/2025',
    '08/6/20210',
    '31 tháng 4 năm 2025',
    '15 tháng 13 năm 2025',
  ]),
  silent: [
    plan('29/02/2024'),
    plan('31/12/2024'),
    plan('28/02/2025'),
    plan('30/11/2024'),
    plan('01/01/2025'),
    plan('3/6/2025'),
    plan('15/06/2025'),
    plan('31 tháng 3 năm 2025'),
    plan('26/11/21'),
    'tiêu chí 31/6/2025 của đề án',
  ],
});

testRule(yearMismatch, {
  found: [
    ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ về công tác văn thư', '05/3/2021'],
    ['Thông tư số 05/2024/TT-BNV ngày 14/5/2025 của Bộ Nội vụ về lưu trữ', '14/5/2025'],
    ['Quyết định số 77/2006/QĐ-UBND ngày 03/8/2007 của UBND tỉnh về thư viện', '03/8/2007'],
    ['Nghị quyết số 351/2017/UBTVQH14 ngày 14/3/2018 của Ủy ban Thường vụ Quốc hội về thể thức', '14/3/2018'],
    ['Luật Thư viện số 46/2019/QH14 ngày 21/11/2020', '21/11/2020'],
    ['Nghị quyết số 66.4/2025/NQ-CP ngày 12/9/2024 của Chính phủ về cơ chế', '12/9/2024'],
    ['Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP ngày 06/5/2006 của Bộ Nội vụ về thể thức', '06/5/2006'],
    [
      'Quyết định số 28/2018/QĐ-TTg ngày 12 tháng 7 năm 2019 của Thủ tướng Chính phủ về gửi nhận',
      '12 tháng 7 năm 2019',
    ],
    ['Nghị quyết số 12/2024/NQ-HĐND ngày 10/12/2042 của HĐND tỉnh về thư viện', '10/12/2042'],
    ['Thông tư số 02/2021/TT-TTCP ngày 22/3/2012 của Thanh tra Chính phủ về báo cáo', '22/3/2012'],
  ],
  silent: [
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
    'Quyết định số 77/2006/QĐ-UBND ngày 03/8/2006 của UBND tỉnh về thư viện',
    'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về công tác dân vận',
    'Nghị quyết số 66.4/2025/NQ-CP ngày 12/9/2025 của Chính phủ về cơ chế',
    'Nghị định số 30/2020/NĐ-CP ngày 31/02/2021 của Chính phủ về công tác văn thư',
    'Công văn số 2021/UBND-VX ngày 05/3/2024 của UBND tỉnh về thư viện',
    'Nghị quyết số 1686/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội về sắp xếp',
    'Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư',
    'Luật Thư viện năm 2019 ngày 21/11/2019',
    'Quyết định số 2024-QĐ/TU ngày 05/3/2025 của Tỉnh ủy về thư viện',
  ],
});

testRule(dateAfterReport, {
  placeDate: '*Tân Hòa, ngày 10 tháng 6 năm 2025*',
  found: found([
    '11/6/2025',
    '30/6/2025',
    '01/7/2025',
    '31/12/2025',
    '01/01/2026',
    '05/3/2052',
    '12 tháng 6 năm 2025',
    '15.7.2025',
    '5/12/2025',
    '10-10-2025',
  ]),
  silent: [
    plan('10/6/2025'),
    plan('09/6/2025'),
    plan('31/5/2025'),
    plan('31/12/2024'),
    plan('10 tháng 6 năm 2025'),
    plan('31/6/2025'),
    plan('26/11/21'),
    'Kế hoạch số 12/KH-UBND của UBND xã Tân Hòa về thư viện năm 2026',
    'nhiệm vụ đến ngày 31/12/2025',
    'Luật Đất đai năm 2026',
  ],
});

const decree = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư';
const own = 'Kế hoạch số 21/KH-UBND ngày 05/3/2025 của UBND xã Tân Hòa về thư viện';

testRule(differentDates, {
  found: [
    [`${decree} và Nghị định số 30/2020/NĐ-CP ngày 03/5/2020`, '03/5/2020'],
    [`${decree}; Nghị định 30/2020/NĐ-CP ngày 05 tháng 5 năm 2020 của Chính phủ`, '05 tháng 5 năm 2020'],
    [`${decree}; Nghị định số 30/2020/NĐ-CP ngày 05/3/2021`, '05/3/2021'],
    [`${own}; Kế hoạch số 21/KH-UBND ngày 15/3/2025 của UBND xã Tân Hòa`, '15/3/2025'],
    [`${own}; Kế hoạch số 21/KH-UBND ngày 15/3/2025 của Ủy ban nhân dân xã Tân Hòa`, '15/3/2025'],
    [`${own}; Kế hoạch số 21/KH-UBND; Kế hoạch số 21/KH-UBND ngày 06/3/2025 của UBND xã Tân Hòa`, '06/3/2025'],
    ['Luật Đất đai số 31/2024/QH15 ngày 18/01/2024 và Luật Đất đai số 31/2024/QH15 ngày 08/01/2024', '08/01/2024'],
    [
      'Quyết định số 06/2024/QĐ-UBND ngày 02/4/2024 của UBND tỉnh về thư viện; Quyết định số 06/2024/QĐ-UBND ngày 04/2/2024',
      '04/2/2024',
    ],
    [
      'Thông tư số 02/2021/TT-TTCP ngày 22/3/2021 của Tổng Thanh tra Chính phủ về báo cáo; Thông tư số 02/2021/TT-TTCP ngày 23/3/2021 của Thanh tra Chính phủ',
      '23/3/2021',
    ],
    [
      'Chỉ thị số 35-CT/TW ngày 26/5/2014 của Bộ Chính trị về tiếp công dân; Chỉ thị số 35-CT/TW ngày 25/6/2014 của Bộ Chính trị',
      '25/6/2014',
    ],
  ],
  silent: [
    `${decree} và Nghị định số 30/2020/NĐ-CP`,
    `${decree} và Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020`,
    `${decree} và Nghị định số 30/2022/NĐ-CP ngày 03/5/2022`,
    `${own}; Kế hoạch số 21/KH-UBND ngày 15/3/2025 của UBND xã Đồng Tâm`,
    `${own}; Kế hoạch số 21/KH-UBND ngày 15/3/2024 của UBND xã Tân Hòa`,
    `${own}; Kế hoạch số 21/KH-UBND ngày 15/3/2025`,
    `${own}; Quyết định số 21/QĐ-UBND ngày 15/3/2025 của UBND xã Tân Hòa`,
    'Chỉ thị số 35-CT/TW ngày 26/5/2014 của Bộ Chính trị về tiếp công dân; Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị',
    'Quyết định số 06/2024/QĐ-UBND ngày 02/4/2024 của UBND tỉnh Bình Minh; Quyết định số 06/2024/QĐ-UBND ngày 09/5/2024 của UBND tỉnh Sơn Hà',
    `${decree} và Nghị định số 30/2020/NĐ-CP ngày 31/02/2020`,
  ],
});

const second = (date: string): string => `Quyết định số 40/QĐ-UBND ngày ${date} của UBND xã Tân Hòa về kinh phí`;
const both = (a: string, b: string): string => `${plan(a)} và ${second(b)}`;

testRule(mixedDateStyles, {
  found: [
    [both('15/01/2025', '05 tháng 3 năm 2025'), '05 tháng 3 năm 2025'],
    [both('15 tháng 01 năm 2025', '05/3/2025'), '05/3/2025'],
    [both('15/01/2025', '05-3-2025'), '05-3-2025'],
    [both('15/01/2025', '05.3.2025'), '05.3.2025'],
    [both('15-01-2025', '05/3/2025'), '05/3/2025'],
    [both('15.01.2025', '05 tháng 3 năm 2025'), '05 tháng 3 năm 2025'],
    [both('15 tháng 01 năm 2025', '05-3-2025'), '05-3-2025'],
    [
      `${both('15 tháng 01 năm 2025', '05/3/2025')} và ${second('07/3/2025').replace('40', '41')}`,
      '15 tháng 01 năm 2025',
    ],
    [
      `Luật Thư viện ngày 21 tháng 11 năm 2019 và ${plan('15/01/2025')} và ${second('05/3/2025')}`,
      '21 tháng 11 năm 2019',
    ],
    [both('15/1/2025', '5 tháng 3 năm 2025'), '5 tháng 3 năm 2025'],
  ],
  silent: [
    both('15/01/2025', '05/3/2025'),
    both('15/1/2025', '05/03/2025'),
    both('15 tháng 01 năm 2025', '05 tháng 3 năm 2025'),
    both('15-01-2025', '05-3-2025'),
    both('31/02/2025', '05 tháng 3 năm 2025'),
    plan('15/01/2025'),
    `${plan('15/01/2025')} và nhiệm vụ ngày 05 tháng 3 năm 2025 của xã`,
    `${plan('15/01/2025')} và sửa đổi Quyết định số 40/QĐ-UBND ngày 05 tháng 3 năm 2025`,
    both('15/01/2025', '05 / 3 / 2025'),
    'Luật Thư viện năm 2019 và Luật Đất đai năm 2024',
  ],
});
