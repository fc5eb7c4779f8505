import fc from 'fast-check';

/** What stands under a heading of a model report. */
export type ModelBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'items' | 'points'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A report as its writer means it, whatever program it is typed in. */
export interface ModelReport {
  readonly parent: string | null;
  readonly issuer: string;
  readonly symbol: string;
  readonly place: string;
  readonly date: string;
  readonly subject: readonly [string, string];
  readonly addressees: readonly string[];
  readonly opening: string;
  readonly sections: readonly {
    readonly title: string;
    readonly parts: readonly { readonly title: string; readonly blocks: readonly ModelBlock[] }[];
  }[];
  readonly closing: string;
  readonly recipients: readonly string[];
  readonly authority: string;
  readonly position: string;
  readonly signer: string;
}

/** Any of these; none of them is made up by the reader of the file. */
const ISSUERS = [
  {
    parent: null,
    issuer: 'ỦY BAN NHÂN DÂN XÃ TÂN HÒA',
    code: 'UBND',
    place: 'Tân Hòa',
    authority: 'TM. ỦY BAN NHÂN DÂN',
    position: 'CHỦ TỊCH',
  },
  {
    parent: null,
    issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH AN',
    code: 'UBND',
    place: 'Bình An',
    authority: 'KT. CHỦ TỊCH',
    position: 'PHÓ CHỦ TỊCH',
  },
  {
    parent: 'ỦY BAN NHÂN DÂN TỈNH SƠN BÌNH',
    issuer: 'SỞ NỘI VỤ',
    code: 'SNV',
    place: 'Sơn Bình',
    authority: 'KT. GIÁM ĐỐC',
    position: 'PHÓ GIÁM ĐỐC',
  },
  {
    parent: 'BỘ NỘI VỤ',
    issuer: 'CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC',
    code: 'VTLTNN',
    place: 'Hà Nội',
    authority: 'TUQ. BỘ TRƯỞNG',
    position: 'CỤC TRƯỞNG',
  },
] as const;
const SUBJECTS = [
  ['Kết quả công tác cải cách hành chính', 'năm 2025'],
  ['Tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội', 'quý III, nhiệm vụ quý IV năm 2025'],
  ['Sơ kết 05 năm thực hiện Luật Tiếp công dân', 'trên địa bàn (giai đoạn 2020 - 2025)'],
] as const;
const ADDRESSEES = ['Ủy ban nhân dân tỉnh Sơn Bình', 'Sở Nội vụ tỉnh Sơn Bình', 'Văn phòng Ủy ban nhân dân tỉnh'];
const TITLES = [
  'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
  'KẾT QUẢ THỰC HIỆN',
  'TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
  'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026',
];
const PARTS = [
  'Công tác tuyên truyền',
  'Cải cách thủ tục hành chính',
  'Chuyển đổi số và 06 mô hình điểm',
  'Kết quả khác',
];
const TEXTS = [
  'Đã ban hành 12 văn bản chỉ đạo theo Kế hoạch số 05/KH-UBND ngày 10/01/2025.',
  'Tổ chức 05 buổi tuyên truyền với 320 lượt người tham dự tại nhà văn hóa các thôn; phát 1.500 tờ rơi, trong đó có 300 tờ rơi bằng tiếng dân tộc Hrê, và treo 15 băng rôn dọc các trục đường chính của xã.',
  'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,5% (tăng 1,2% so với cùng kỳ).',
  'Một số thôn còn chậm báo cáo, nhất là thôn Đông và thôn Cầu Đá; trang thiết bị của Trung tâm Phục vụ hành chính công còn thiếu, đường truyền có lúc bị gián đoạn trong giờ làm việc.',
];
const ITEMS = ['Phát thanh 20 buổi trên hệ thống loa thôn;', 'Treo 15 băng rôn;', 'Cấp 120 sổ tay cho các hộ.'];
const ROWS = [
  ['TT', 'Chỉ tiêu', 'Kết quả'],
  ['1', 'Tỷ lệ hộ nghèo (%)', '2,1'],
  ['2', 'Thu ngân sách (triệu đồng)', '1.204'],
  ['3', 'Đường bê tông (km)', '4,9'],
];
const RECIPIENTS = ['Như trên;', 'Thường trực HĐND;', 'Các phòng, ban;', 'Lưu: VT, NV.'];
const SIGNERS = ['Trần Văn Bình', 'Lê Thị Minh Nguyệt', 'TS. Phạm Đức Anh'];

const some = <T>(all: readonly T[], minLength = 1): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...all], { minLength });
const inOrder = <T>(all: readonly T[], minLength = 1): fc.Arbitrary<readonly T[]> =>
  fc.subarray([...all], { minLength });
const block: fc.Arbitrary<ModelBlock> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('text' as const), text: fc.constantFrom(...TEXTS) }), weight: 3 },
  {
    arbitrary: fc.record({ kind: fc.constantFrom('items' as const, 'points' as const), lines: inOrder(ITEMS, 2) }),
    weight: 1,
  },
  {
    arbitrary: inOrder(ROWS.slice(1)).map((rows) => ({ kind: 'table' as const, rows: [ROWS[0] ?? [], ...rows] })),
    weight: 1,
  },
);
/** Two lists below each other would be one. */
const isApart = ({ kind }: ModelBlock, index: number, blocks: readonly ModelBlock[]): boolean =>
  kind !== 'items' || blocks[index - 1]?.kind !== 'items';

/** A part opens with a sentence: a heading that nothing stands under is no good example of one. */
const part = fc.record({
  title: fc.constantFrom(...PARTS),
  blocks: fc
    .tuple(fc.constantFrom(...TEXTS), fc.array(block, { maxLength: 3 }))
    .map(([text, more]): readonly ModelBlock[] => [{ kind: 'text', text }, ...more.filter(isApart)]),
});

export const modelReports: fc.Arbitrary<ModelReport> = fc
  .record({
    from: fc.constantFrom(...ISSUERS),
    number: fc.integer({ min: 10, max: 999 }),
    day: fc.integer({ min: 1, max: 28 }),
    subject: fc.constantFrom(...SUBJECTS),
    addressees: some(ADDRESSEES),
    titles: inOrder(TITLES, 2),
    parts: fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), {
      minLength: TITLES.length,
      maxLength: TITLES.length,
    }),
    recipients: inOrder(RECIPIENTS, 2),
    signer: fc.constantFrom(...SIGNERS),
  })
  .map(({ from, number, day, subject, addressees, titles, parts, recipients, signer }) => ({
    ...from,
    symbol: `${number}/BC-${from.code}`,
    date: `${String(day).padStart(2, '0')}/12/2025`,
    subject,
    addressees,
    opening: 'Thực hiện Công văn số 415/SNV-CCHC ngày 03/10/2025 của Sở Nội vụ, cơ quan báo cáo như sau:',
    sections: titles.map((title, index) => ({ title, parts: parts[index] ?? [] })),
    closing: 'Trên đây là báo cáo của cơ quan, kính gửi Ủy ban nhân dân tỉnh tổng hợp./.',
    recipients,
    signer,
  }));

const ROMAN = ['I', 'II', 'III', 'IV'];
/** The letters of points. */
export const POINTS = 'abc';

/** The body of the report, each block in Markdown. */
export const modelBlocks = ({ opening, sections, closing }: ModelReport): readonly string[] => [
  opening,
  ...sections.flatMap(({ title, parts }, index) => [
    `## ${ROMAN[index]}. ${title}`,
    ...parts.flatMap((each, place) => [`### ${place + 1}. ${each.title}`, ...each.blocks.flatMap(markdownOf)]),
  ]),
  closing,
];

function markdownOf(block: ModelBlock): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'items':
      return [block.lines.map((line) => `- ${line}`).join('\n')];
    case 'points':
      return block.lines.map((line, index) => `${POINTS.charAt(index)}) ${line}`);
    case 'table':
      return [block.rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
  }
}
