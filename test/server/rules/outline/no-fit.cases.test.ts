import { noFit } from '../../../../server/src/rules/outline/no-fit';
import { testRuleCases } from '../rule-cases';
import { builtIn, renamed, reportBy, section, without, written, type Writing } from './outlined-drafts';
import type { Part } from '../../outline/skeleton';

const NAMED: Writing = { named: true };
const own = (...titles: readonly string[]): readonly Part[] => titles.map((title) => section(title));

const LIBRARY = own('SỐ SÁCH MỚI', 'SỐ BẠN ĐỌC', 'KINH PHÍ MUA SÁCH');
const ROADS = own('CÁC TUYẾN ĐƯỜNG ĐÃ LÀM', 'CẦU VÀ CỐNG', 'ĐÈN ĐƯỜNG', 'TIỀN CÔNG ĐỨC');

/** A report whose sections are one outline's and which names another. */
const misnamed = (sections: string, name: string, writing: Writing = {}): string =>
  reportBy(sections, [], { ...writing, named: true, subject: 'Kết quả công tác năm 2025' }).replace(
    `đề cương: ${sections}`,
    `đề cương: ${builtIn(name).id}`,
  );

testRuleCases(noFit, {
  defects: [
    {
      draft: written(ROADS, { ...NAMED, subject: 'Kết quả làm đường năm 2025' }, 'cai-cach-hanh-chinh'),
      message: 'named',
      at: '## I. CÁC TUYẾN ĐƯỜNG ĐÃ LÀM',
    },
    {
      draft: written(LIBRARY, { ...NAMED, shell: 'front matter', subject: 'Công tác thư viện' }, 'tiep-cong-dan'),
      message: 'named',
      at: '## I. SỐ SÁCH MỚI',
    },
    {
      draft: written(LIBRARY, { ...NAMED, shell: 'pasted', form: 'plain' }, 'van-thu-luu-tru'),
      message: 'named',
      at: 'I. SỐ SÁCH MỚI',
    },
    {
      draft: written(ROADS, { subject: 'Kết quả cải cách hành chính năm 2025', form: 'bold' }),
      message: 'inferred',
      at: '**I. CÁC TUYẾN ĐƯỜNG ĐÃ LÀM**',
    },
    {
      draft: written(LIBRARY, { subject: 'Tình hình kinh tế - xã hội năm 2025', shell: 'front matter' }),
      message: 'inferred',
      at: '## I. SỐ SÁCH MỚI',
    },
    // "Đánh giá chung" alone is in every kind of report.
    {
      draft: written(own('SỐ SÁCH MỚI', 'SỐ BẠN ĐỌC', 'ĐÁNH GIÁ CHUNG'), {
        subject: 'Kết quả công tác lưu trữ năm 2025',
      }),
      message: 'inferred',
      at: '## I. SỐ SÁCH MỚI',
    },
    {
      draft: misnamed('tiep-cong-dan', 'dan-van-dang'),
      message: 'named-near',
      at: '## I. TÌNH HÌNH KHIẾU NẠI, TỐ CÁO',
    },
    {
      draft: misnamed('kinh-te-xa-hoi', 'tiep-cong-dan', { form: 'bold' }),
      message: 'named-near',
      at: '**Phần I KẾT QUẢ THỰC HIỆN NHIỆM VỤ PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2025**',
    },
    {
      draft: misnamed('dan-van-dang', 'tiep-cong-dan', { shell: 'front matter' }),
      message: 'named-near',
      at: '## Phần I ĐÁNH GIÁ KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2025',
    },
    {
      draft: reportBy('tiep-cong-dan', [], { subject: 'Kết quả công tác dân vận chính quyền năm 2025' }),
      message: 'inferred-near',
      at: '## I. TÌNH HÌNH KHIẾU NẠI, TỐ CÁO',
    },
    {
      draft: reportBy('cai-cach-hanh-chinh', [], {
        subject: 'Tình hình khiếu nại, tố cáo năm 2025',
        shell: 'pasted',
        form: 'bold',
      }),
      message: 'inferred-near',
      at: '**I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH**',
    },
    {
      draft: written(ROADS, { subject: 'Công tác phòng, chống tham nhũng năm 2025' }).normalize('NFD'),
      message: 'inferred',
      at: '## I. CÁC TUYẾN ĐƯỜNG ĐÃ LÀM'.normalize('NFD'),
    },
  ],
  nearMisses: [
    reportBy('cai-cach-hanh-chinh', [], NAMED),
    reportBy('kinh-te-xa-hoi', [], { form: 'bold', shell: 'front matter' }),
    // Half of the outline, in words that it knows.
    reportBy('tiep-cong-dan', [without('DỰ BÁO TÌNH HÌNH', 'PHƯƠNG HƯỚNG, NHIỆM VỤ')]),
    // A third of an outline that is named.
    reportBy('van-thu-luu-tru', [without('ĐÁNH GIÁ CHUNG', 'TÌNH HÌNH CHUNG, CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH')], NAMED),
    // A draft that is only begun.
    written(own('CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC'), { subject: 'Kết quả cải cách hành chính năm 2025' }),
    written([], { ...NAMED, subject: 'Kết quả cải cách hành chính năm 2025' }, 'cai-cach-hanh-chinh'),
    // Neither named nor told by the subject.
    written(ROADS, { subject: 'Kết quả làm đường năm 2025' }),
    reportBy('tiep-cong-dan', [], { subject: 'Kết quả công tác năm 2025', shell: 'pasted', form: 'plain' }),
    // Known under other words.
    reportBy('cai-cach-hanh-chinh', [
      renamed('CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH', 'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO'),
      renamed('ĐÁNH GIÁ CHUNG', 'NHẬN XÉT, ĐÁNH GIÁ'),
    ]),
    // The subject only touches on the theme.
    written(LIBRARY, { subject: 'Việc mua sách về cải cách của thư viện năm 2025' }),
    // An unknown name is told by the rule on it.
    written(ROADS, { ...NAMED, subject: 'Kết quả làm đường năm 2025' }, 'lam-duong'),
    reportBy('khung-chung', [], { ...NAMED, form: 'bold' }),
  ],
});
