import assert from 'node:assert/strict';
import { registerDifference } from '../../../../server/src/rules/citation/register-difference';
import { replaced } from '../../../../server/src/rules/citation/replaced';
import { pointedAt, testRule } from './rule-table';

testRule(registerDifference, {
  found: [
    ['Nghị định số 30/2020/NĐ-CP ngày 03/5/2020 của Chính phủ', '03/5/2020'],
    ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 của Chính phủ', '05 tháng 3 năm 2021'],
    ['Chỉ thị số 33/CT-TTg ngày 26/12/2021 của Thủ tướng Chính phủ', '26/12/2021'],
    ['Quyết định số 217-QĐ/TW ngày 12/11/2013 của Bộ Chính trị', '12/11/2013'],
    ['Quyết định số 217/QĐ-TW ngày 12-11-2013 của Bộ Chính trị', '12-11-2013'],
    ['Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Bộ Chính trị', 'Bộ Chính trị'],
    ['Kết luận số 114-KL/TW ngày 14/7/2015 của Bộ Chính trị', 'Bộ Chính trị'],
    ['Quyết định số 66-QĐ/TW ngày 06/02/2017', 'Quyết định'],
    ['Luật Lưu trữ số 33/2024/QH15 ngày 21/7/2024', '21/7/2024'],
    ['Thông tư số 02/2021/TT-TTCP ngày 22/3/2021 của Bộ Nội vụ', 'Bộ Nội vụ'],
  ],
  silent: [
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
    'Nghị định số 30/2020/NĐ-CP',
    'Kết luận số 114-KL/TW ngày 14/7/2015 của Ban Bí thư',
    'Nghị quyết số 25-NQ/TW ngày 03/6/2013 của BCH Trung ương (khóa XI)',
    'Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị',
    'Chỉ thị số 33/CT-TTg ngày 12/12/2019 của Thủ tướng Chính phủ',
    'Quy định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị',
    'Nghị định số 999/2023/NĐ-CP ngày 05/3/2023 của Chính phủ',
    'Thông tư số 02/2021/TT-TTCP ngày 22/3/2021 của Tổng Thanh tra Chính phủ',
    'Văn bản số 30/2020/NĐ-CP ngày 05/3/2020',
  ],
});

testRule(replaced, {
  found: [
    ['Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ', '110/2004/NĐ-CP'],
    ['Nghị định 110/2004/NĐ-CP', '110/2004/NĐ-CP'],
    ['Nghị định số 09/2010/NĐ-CP ngày 08/02/2010', '09/2010/NĐ-CP'],
    ['Thông tư số 02/2021/TT-TTCP', '02/2021/TT-TTCP'],
    ['Thông tư số 01/2024/TT-TTCP ngày 20/01/2024', '01/2024/TT-TTCP'],
    ['Nghị định số 34/2016/NĐ-CP của Chính phủ', '34/2016/NĐ-CP'],
    ['Luật Lưu trữ năm 2011', 'Luật Lưu trữ năm 2011'],
    ['Luật Lưu trữ số 01/2011/QH13', '01/2011/QH13'],
    ['Luật số 01/2011/QH13', '01/2011/QH13'],
    ['Nghị định số 34/2016/NĐ-CP và Nghị định số 34/2016/NĐ-CP', '34/2016/NĐ-CP'],
  ],
  silent: [
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
    'Nghị định số 110/2004/NĐ-CP ngày 08/4/2004, Nghị định số 30/2020/NĐ-CP',
    'Nghị định số 30/2020/NĐ-CP thay thế Nghị định số 110/2004/NĐ-CP',
    'Luật Lưu trữ',
    'Luật Lưu trữ năm 2024',
    'Luật Lưu trữ số 33/2024/QH15',
    'Quy định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư',
    'Hướng dẫn số 36-HD/VPTW ngày 03/4/2018',
    'Nghị định số 999/2004/NĐ-CP',
    'Quy định số 66-QĐ/TW ngày 05/3/2010',
  ],
});

describe('citation/replaced in a report of 29 September 2025', () => {
  const placeDate = '*Tân Hòa, ngày 29 tháng 9 năm 2025*';

  it('finds what had been replaced by then', () => {
    assert.deepEqual(pointedAt(replaced, 'Nghị định số 34/2016/NĐ-CP', placeDate), ['34/2016/NĐ-CP']);
  });

  it('leaves alone what was replaced only the day after', () => {
    assert.deepEqual(pointedAt(replaced, 'Thông tư số 01/2024/TT-TTCP ngày 20/01/2024', placeDate), []);
  });
});
