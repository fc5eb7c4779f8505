import assert from 'node:assert/strict';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import { isInForce, outlineById, outlineBySubject } from '../../../server/src/outline/choose-outline';
import type { Outline } from '../../../server/src/outline/outline';

const outline = (id: string, title: string, ...subjects: readonly string[]): Outline => ({
  id,
  title,
  subjects,
  source: '',
  certainty: 'customary',
  validFrom: null,
  validTo: null,
  free: true,
  sections: [],
});
const publicLibrary = outline('thu-vien', 'Báo cáo thư viện', 'công tác thư viện');
const schoolLibrary = outline('thu-vien-truong-hoc', 'Báo cáo thư viện trường học', 'công tác thư viện trường học');
const outlines = [publicLibrary, schoolLibrary];

/** Subjects of reports, the built-in outline that each tells, and the date where it matters. */
const builtInSubjects: readonly (readonly [subject: string, id: string | null, date?: string])[] = [
  ['Tình hình thực hiện công tác dân vận chính quyền năm 2025', 'dan-van-chinh-quyen'],
  ['Kết quả công tác dân vận của chính quyền 6 tháng đầu năm 2026', 'dan-van-chinh-quyen'],
  ['Sơ kết công tác dân vận của cơ quan hành chính nhà nước', 'dan-van-chinh-quyen'],
  ['Tổng kết công tác Dân vận chính quyền, phương hướng năm 2026', 'dan-van-chinh-quyen'],
  ['Công tác dân vận của Đảng bộ xã năm 2025', 'dan-van-dang'],
  ['Công tác dân vận và hoạt động của Ban Dân vận Đảng ủy năm 2025', 'dan-van-dang'],
  ['Công tác dân vận của hệ thống chính trị xã Tân Hòa năm 2025', 'dan-van-dang'],
  ['Kết quả công tác cải cách hành chính quý III năm 2025', 'cai-cach-hanh-chinh'],
  ['Kết quả thực hiện nhiệm vụ cải cách hành chính năm 2025, phương hướng năm 2026', 'cai-cach-hanh-chinh'],
  ['Tình hình, kết quả công tác CCHC 6 tháng đầu năm 2026', 'cai-cach-hanh-chinh'],
  ['Kết quả công tác tiếp công dân, giải quyết khiếu nại, tố cáo năm 2025', 'tiep-cong-dan'],
  ['Kết quả tiếp công dân, xử lý đơn quý I năm 2026', 'tiep-cong-dan'],
  ['Công tác tiếp dân và giải quyết đơn thư khiếu nại, tố cáo tháng 10 năm 2025', 'tiep-cong-dan', '2025-10-20'],
  ['Kết quả công tác tiếp công dân năm 2024', 'tiep-cong-dan-2021', '2024-12-14'],
  ['Kết quả công tác tiếp công dân 9 tháng đầu năm 2025', 'tiep-cong-dan-2021', '2025-09-14'],
  ['Kết quả công tác tiếp công dân năm 2020', null, '2020-12-10'],
  ['Công tác phòng, chống tham nhũng, lãng phí, tiêu cực năm 2025', 'phong-chong-tham-nhung'],
  ['Kết quả thực hiện công tác phòng chống tham nhũng quý II/2026', 'phong-chong-tham-nhung'],
  ['Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh năm 2025', 'kinh-te-xa-hoi'],
  ['Tình hình kinh tế - xã hội 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2026', 'kinh-te-xa-hoi'],
  ['Tình hình phát triển kinh tế – xã hội tháng 9 năm 2025', 'kinh-te-xa-hoi'],
  ['Kết quả công tác văn thư, lưu trữ năm 2025', 'van-thu-luu-tru'],
  ['Tình hình thực hiện công tác văn thư và lưu trữ', 'van-thu-luu-tru'],
  ['Tình hình tiếp nhận và giải quyết thủ tục hành chính năm 2025', null],
  ['Kết quả công tác dân vận năm 2025', null],
  ['Kết quả thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số', null],
  ['Kết quả công tác bầu cử', null],
];

describe('outlineById', () => {
  for (const [id, found] of [
    ['thu-vien', publicLibrary],
    ['Thư viện', publicLibrary],
    ['THU_VIEN', publicLibrary],
    [' báo cáo thư viện ', publicLibrary],
    ['thu-vien-truong-hoc', schoolLibrary],
    ['thu', null],
    ['', null],
  ] as const) {
    it(`takes «${id}» for ${found?.id ?? 'no outline'}`, () => assert.equal(outlineById(outlines, id), found));
  }
});

describe('outlineBySubject', () => {
  for (const [subject, found] of [
    ['Kết quả công tác thư viện năm 2025', publicLibrary],
    ['KẾT QUẢ CÔNG TÁC THƯ VIỆN NĂM 2025', publicLibrary],
    ['Kết quả công tác thư viện trường học năm học 2025 - 2026', schoolLibrary],
    ['Về công tác\nthư viện', publicLibrary],
    ['Kết quả công tác thư viện'.normalize('NFD'), publicLibrary],
    ['Kết quả công tác thư viện, văn hóa đọc', publicLibrary],
    ['Kết quả mua sắm cho thư viện', null],
    ['Tình hình công tác thư', null],
    ['', null],
  ] as const) {
    it(`takes «${subject}» for ${found?.id ?? 'no outline'}`, () => {
      assert.equal(outlineBySubject(outlines, subject, null), found);
    });
  }

  for (const [subject, id, date = null] of builtInSubjects) {
    it(`takes «${subject}»${date === null ? '' : ` of ${date}`} for ${id ?? 'no outline'}`, () => {
      assert.equal(outlineBySubject(builtInOutlines, subject, date)?.id ?? null, id);
    });
  }

  it('finds each built-in outline by each of its phrases', () => {
    for (const { id, subjects, validTo } of builtInOutlines)
      for (const phrase of subjects)
        assert.equal(outlineBySubject(builtInOutlines, `Kết quả ${phrase} năm 2025`, validTo)?.id, id, phrase);
  });
});

describe('isInForce', () => {
  const from = { ...publicLibrary, validFrom: '2025-09-30' };
  const to = { ...publicLibrary, validTo: '2025-09-29' };
  for (const [date, isFrom, isTo] of [
    ['2025-09-29', false, true],
    ['2025-09-30', true, false],
    ['2025-08', false, true],
    ['2025-09', true, true],
    ['2025-10', true, false],
    ['2025', true, true],
    ['2024', false, true],
    [null, true, false],
  ] as const) {
    it(`tells it of a report of ${date ?? 'no date'}`, () => {
      assert.deepEqual(
        [isInForce(from, date), isInForce(to, date), isInForce(publicLibrary, date)],
        [isFrom, isTo, true],
      );
    });
  }
});
