import assert from 'node:assert/strict';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import { outlineById, outlineBySubject } from '../../../server/src/outline/choose-outline';
import type { Outline } from '../../../server/src/outline/outline';

const outline = (id: string, title: string, ...subjects: readonly string[]): Outline => ({
  id,
  title,
  subjects,
  source: '',
  certainty: 'customary',
  sections: [],
});
const library = outline('thu-vien', 'Báo cáo thư viện', 'công tác thư viện');
const schoolLibrary = outline('thu-vien-truong-hoc', 'Báo cáo thư viện trường học', 'công tác thư viện trường học');
const outlines = [library, schoolLibrary];

describe('outlineById', () => {
  for (const [id, found] of [
    ['thu-vien', library],
    ['Thư viện', library],
    ['THU_VIEN', library],
    [' báo cáo thư viện ', library],
    ['thu-vien-truong-hoc', schoolLibrary],
    ['thu', null],
    ['', null],
  ] as const) {
    it(`takes «${id}» for ${found?.id ?? 'no outline'}`, () => assert.equal(outlineById(outlines, id), found));
  }
});

describe('outlineBySubject', () => {
  for (const [subject, found] of [
    ['Kết quả công tác thư viện năm 2025', library],
    ['KẾT QUẢ CÔNG TÁC THƯ VIỆN NĂM 2025', library],
    ['Kết quả công tác thư viện trường học năm học 2025 - 2026', schoolLibrary],
    ['Về công tác\nthư viện', library],
    ['Kết quả công tác thư viện'.normalize('NFD'), library],
    ['Kết quả công tác thư viện, văn hóa đọc', library],
    ['Kết quả mua sắm cho thư viện', null],
    ['Tình hình công tác thư', null],
    ['', null],
  ] as const) {
    it(`takes «${subject}» for ${found?.id ?? 'no outline'}`, () => {
      assert.equal(outlineBySubject(outlines, subject), found);
    });
  }

  for (const subject of [
    'Tình hình thực hiện công tác dân vận chính quyền năm 2025',
    'Kết quả công tác dân vận của chính quyền 6 tháng đầu năm 2026',
    'Sơ kết công tác dân vận của cơ quan hành chính nhà nước',
    'Tổng kết công tác Dân vận chính quyền, phương hướng năm 2026',
  ]) {
    it(`takes «${subject}» for dan-van-chinh-quyen`, () => {
      assert.equal(outlineBySubject(builtInOutlines, subject)?.id, 'dan-van-chinh-quyen');
    });
  }

  it('leaves other reports without an outline', () => {
    for (const subject of [
      'Kết quả công tác cải cách hành chính năm 2025',
      'Công tác dân vận của Đảng bộ xã',
      'Tình hình kinh tế - xã hội năm 2025',
    ])
      assert.equal(outlineBySubject(builtInOutlines, subject), null, subject);
  });
});
