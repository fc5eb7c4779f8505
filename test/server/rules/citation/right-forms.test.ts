import assert from 'node:assert/strict';
import { rules } from '../../../../server/src/rules/registry';
import { pointedAt } from './rule-table';

/** Right ways of citing; no rule on citations may say anything of them. */
const right = [
  'Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị về giám sát và phản biện xã hội',
  'Nghị quyết số 66.4/2025/NQ-CP ngày 12/9/2025 của Chính phủ về cơ chế đặc thù',
  'Nghị quyết số 1686/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính',
  'Công văn số 2079/TTCP-TD&XLĐT ngày 05/9/2025 của Thanh tra Chính phủ về xử lý đơn thư',
  'Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ về cải cách hành chính',
  'Quyết định số 77/2006/QĐ-UBND ngày 03/8/2006 của UBND tỉnh Bình Minh về thư viện',
  'Quyết định số 291/QĐ-MTTQ-BTT ngày 27/6/2025 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh về nhân sự',
  'Văn bản số 22/TTg-V.III ngày 05/3/2025 của Thủ tướng Chính phủ về thanh tra',
  'Thông báo số 05-TB/BCĐTW ngày 05/3/2025 của Ban Chỉ đạo Trung ương về cải cách tư pháp',
  'Hướng dẫn số 29-HD/TWĐTN-VP ngày 05/3/2025 của Ban Bí thư Trung ương Đoàn về thể thức',
  'Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP ngày 06/5/2005 của Bộ Nội vụ và Văn phòng Chính phủ về thể thức',
  'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương về tổ chức bộ máy',
  'Kế hoạch số 21/KH-UBND ngày 05 tháng 3 năm 2025 của Ủy ban nhân dân xã Tân Hòa về thư viện',
  'Luật Thực hiện dân chủ ở cơ sở và Luật Tổ chức chính quyền địa phương năm 2025',
  'khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
];

describe('rules on citations', () => {
  for (const words of right) {
    it(`say nothing of ${words}`, () => {
      for (const rule of rules.filter(({ id }) => id.startsWith('citation/'))) {
        assert.deepEqual(pointedAt(rule, words), [], rule.id);
      }
    });
  }
});
