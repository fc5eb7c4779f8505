import type { Outline, OutlineSection } from '../../outline/outline';
import { exampleDraft } from '../example-draft';

const SECTIONS = [
  ['chi-dao', '## I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO', 'Đầu năm, xã đã họp giao việc cho từng ngành.'],
  ['ket-qua', '## II. KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN', ''],
  ['hieu-luc-quan-ly', '### 1. Nâng cao hiệu lực, hiệu quả quản lý nhà nước', 'Việc của dân được giải quyết đúng hẹn.'],
  ['kinh-te-xa-hoi', '### 2. Thực hiện các mục tiêu phát triển kinh tế - xã hội', 'Thu nhập bình quân tăng.'],
  ['cai-cach-hanh-chinh', '### 3. Cải cách hành chính', 'Hồ sơ nộp trên mạng tăng gấp đôi.'],
  ['tiep-cong-dan', '### 4. Tiếp công dân, giải quyết khiếu nại, tố cáo', 'Xã tiếp dân mỗi tuần một buổi.'],
  [
    'giam-sat-phan-bien',
    '### 5. Phối hợp để Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và Nhân dân giám sát, phản biện, góp ý',
    'Mặt trận đã giám sát hai cuộc.',
  ],
  ['dao-duc-cong-vu', '### 6. Đạo đức công vụ, trách nhiệm, kỷ luật, kỷ cương', 'Không có công chức nào vi phạm.'],
  ['dan-chu-co-so', '### 7. Thực hiện dân chủ ở cơ sở', 'Các khoản thu, chi được niêm yết.'],
  ['dan-van-kheo', '### 8. Xây dựng mô hình dân vận khéo', 'Xã có ba mô hình mới.'],
  ['danh-gia', '## III. ĐÁNH GIÁ CHUNG', ''],
  ['uu-diem', '### 1. Ưu điểm', 'Người dân đồng thuận.'],
  ['han-che', '### 2. Hạn chế và nguyên nhân', 'Tuyên truyền chưa đều.'],
  ['nhiem-vu-giai-phap', '## IV. NHIỆM VỤ, GIẢI PHÁP NĂM 2026', ''],
  ['nhiem-vu', '### 1. Nhiệm vụ', 'Giữ vững kết quả đã có.'],
  ['giai-phap', '### 2. Giải pháp', 'Họp dân theo từng xóm.'],
] as const;

/** A right report on dân vận chính quyền, without the sections named by id. */
export function danVanDraft(...without: readonly (typeof SECTIONS)[number][0][]): string {
  return danVanDraftWith(SECTIONS.filter(([id]) => !without.includes(id)).map(([, heading, text]) => [heading, text]));
}

/** The same report with other headings, each with its text ('' for none). */
export function danVanDraftWith(blocks: readonly (readonly [string, string])[]): string {
  return exampleDraft({
    subject: '**Kết quả thực hiện công tác dân vận chính quyền năm 2025**',
    sections: blocks.map(([heading, text]) => (text === '' ? heading : `${heading}\n\n${text}`)).join('\n\n'),
  });
}

/** Headings and texts of the right report, for tests that move or double one. */
export const danVanSections: readonly (readonly [string, string, string])[] = SECTIONS;

const section = (title: string): OutlineSection => ({
  id: title.toLowerCase(),
  title,
  number: 'roman',
  required: true,
  when: [],
  choice: null,
  repeatable: false,
  free: false,
  aliases: [],
  children: [],
});

/** An outline for reports on libraries that leaves no room for other sections. */
export const closedOutline: Outline = {
  id: 'thu-vien',
  title: 'Báo cáo công tác thư viện',
  subjects: ['công tác thư viện'],
  source: '',
  certainty: 'customary',
  validFrom: null,
  validTo: null,
  free: false,
  sections: [section('KẾT QUẢ THỰC HIỆN'), section('PHƯƠNG HƯỚNG, NHIỆM VỤ')],
};
