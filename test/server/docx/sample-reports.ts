import type { Report } from '../../../server/src/report/report';
import { spanOf } from '../../../server/src/text/span';
import { bodyOf, emptyReport, field } from './report-builder';

const NOWHERE = spanOf(0, 0);

const PARAGRAPH =
  'Ủy ban nhân dân xã đã quán triệt, triển khai đầy đủ các văn bản của cấp trên đến cán bộ, công chức và Nhân dân trên ' +
  'địa bàn; phân công nhiệm vụ cụ thể cho từng bộ phận, định kỳ hằng tháng kiểm tra, đánh giá kết quả thực hiện và kịp ' +
  'thời tháo gỡ những khó khăn, vướng mắc phát sinh ở cơ sở.';

const SENTENCE = 'Trên đây là báo cáo kết quả công tác cải cách hành chính năm 2025 của Ủy ban nhân dân xã Tân Hòa./.';

const times = (count: number): string => Array.from({ length: count }, () => PARAGRAPH).join('\n\n');

const BODY = `
Thực hiện Kế hoạch số 15/KH-UBND ngày 20 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Đồng Tháp về công tác cải cách hành
chính, Ủy ban nhân dân xã Tân Hòa báo cáo kết quả như sau:

## I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO

${times(4)}

## II. KẾT QUẢ THỰC HIỆN

### 1. Cải cách thể chế

${times(2)}

#### a) Rà soát văn bản

${times(5)}

## III. PHƯƠNG HƯỚNG, NHIỆM VỤ

${times(2)}

${SENTENCE}
`;

/** A plain report of four pages with everything filled in. */
export const plainReport: Report = {
  ...emptyReport,
  ...bodyOf(BODY),
  issuer: field('Ủy ban nhân dân xã Tân Hòa'),
  symbol: { ...field('Số: 125/BC-UBND'), number: field('125'), code: field('BC-UBND') },
  placeDate: {
    ...field('Tân Hòa, ngày 05 tháng 12 năm 2025'),
    place: field('Tân Hòa'),
    day: field('05'),
    month: field('12'),
    year: field('2025'),
  },
  documentType: field('Báo cáo'),
  subject: field('Kết quả công tác cải cách hành chính năm 2025'),
  addressees: { span: NOWHERE, lines: [field('Ủy ban nhân dân tỉnh Đồng Tháp')] },
  closingSentence: field(SENTENCE),
  recipients: {
    span: NOWHERE,
    label: field('Nơi nhận:'),
    lines: [field('Như trên;'), field('Đảng ủy xã;'), field('Lưu: VT.')],
  },
  signature: {
    span: NOWHERE,
    authority: [field('TM. ỦY BAN NHÂN DÂN')],
    position: field('CHỦ TỊCH'),
    signer: field('Trần Văn Bình'),
  },
};

const RICH_BODY = `
Kết quả các chỉ tiêu[^1] được tổng hợp tại bảng dưới đây; xem thêm [Cổng thông tin](https://tanhoa.example.vn/a%20b?x=1&y=2)
và văn bản *hướng dẫn **chi tiết*** \`BC-01\`[^hai].

| TT | Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện | Tỷ lệ (%) |
|----|----------|:------:|----------|-----------|-----------|
| 1 | Số mô hình **dân vận khéo** được đăng ký trên địa bàn xã trong năm | mô hình | 12 | 14 | 116,7 |
| 2 | Số cuộc đối thoại với Nhân dân | cuộc | 4 | 5 | 125,0 |
| 3 | Diện tích đất hiến làm đường<br>giao thông |  | 1.200 | - | 0 |

| Cột một | Cột hai |
|---|---|

### 1. Nhiệm vụ *trọng tâm*

1. Ban hành kế hoạch.
2. Tổ chức thực hiện:
   - Rà soát thủ tục;

     Đoạn thứ hai của cùng một ý.
   - Số hóa hồ sơ.

> Trích nguyên văn ý kiến của Nhân dân.
>
> - Ý thứ nhất.

\`\`\`
dòng   một
  dòng hai & <ba>
\`\`\`

Địa chỉ: thôn 1\\
xã Tân Hòa, nhắc lại chú thích[^1] và một chú thích chưa có[^9].

![Sơ đồ tổ chức](so-do.png) và <u>gạch chân</u><!-- ghi chú -->

<div>khối HTML</div>

<!-- van-thu: bỏ qua -->

---

#### b) **Các giải pháp**

${SENTENCE}

[^1]: Theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND xã.

    Đoạn hai của chú thích.
[^hai]: Xem [phụ lục](https://example.vn).
`;

/** Tables, lists, footnotes, links, pictures, several addressees, long names, a parent body. */
export const richReport: Report = {
  ...plainReport,
  ...bodyOf(RICH_BODY),
  parentBody: field('Ủy ban nhân dân thành phố Hồ Chí Minh'),
  issuer: field('Trung tâm Phục vụ hành chính công phường Tân Sơn Nhất'),
  subject: field(
    'Kết quả thực hiện công tác cải cách hành chính, chuyển đổi số và giải quyết thủ tục hành chính cho người dân năm 2025',
  ),
  placeDate: {
    ...field('Thành phố Hồ Chí Minh, ngày tháng năm 2025'),
    place: field('Thành phố Hồ Chí Minh'),
    day: null,
    month: null,
    year: field('2025'),
  },
  symbol: { ...field('Số: /BC- UBND'), number: null, code: field('BC- UBND') },
  addressees: {
    span: NOWHERE,
    lines: [field('Ủy ban nhân dân Thành phố;'), field('Sở Nội vụ;'), field('Sở Khoa học và Công nghệ.')],
  },
  signature: {
    span: NOWHERE,
    authority: [field('TM. Ủy ban nhân dân'), field('KT. Chủ tịch')],
    position: field('Phó Chủ tịch'),
    signer: field('Lê Thị Mai'),
  },
};

/** A draft that has hardly begun. */
export const sparseReport: Report = { ...emptyReport, documentType: field('BÁO CÁO') };

/** A place whose line does not fit beside the issuer in 14 pt. */
export const longPlaceReport: Report = {
  ...plainReport,
  placeDate: {
    ...field('Thành phố Hồ Chí Minh, ngày 05 tháng 12 năm 2025'),
    place: field('Thành phố Hồ Chí Minh'),
    day: field('05'),
    month: field('12'),
    year: field('2025'),
  },
};

/** A report whose last page fills up line by line as `lines` grows. */
export const reportOfLength = (lines: number): Report => ({
  ...plainReport,
  ...bodyOf(
    `Thực hiện Kế hoạch.\n\n${Array.from({ length: lines }, (_, at) => `Nội dung thứ ${at + 1}.`).join('\n\n')}\n\n${SENTENCE}`,
  ),
});

const ANNEXES = `
**Phụ lục I**

**DANH MỤC MÔ HÌNH**

(Kèm theo Báo cáo số 125/BC-UBND ngày 05 tháng 12 năm 2025 của Ủy ban nhân dân xã Tân Hòa)

Phụ lục này nêu các mô hình được nhân rộng trong năm tới; số liệu của từng mô hình được nêu tại Phụ lục II.

**Phụ lục II**

**SỐ LIỆU**

| TT | Tên |
|----|-----|
| 1 | Mô hình |
`;

/** A report with two annexes. */
export const annexReport: Report = { ...plainReport, appendix: bodyOf(ANNEXES).body };

/** A report of so many paragraphs of four lines under one heading. */
export const reportOfParagraphs = (count: number): Report => ({
  ...plainReport,
  ...bodyOf(`Thực hiện Kế hoạch số 15/KH-UBND ngày 20 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Đồng Tháp về công tác cải
cách hành chính, Ủy ban nhân dân xã Tân Hòa báo cáo như sau:\n\n## I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO\n\n${times(count)}\n\n${SENTENCE}`),
});

const row = (at: number): string =>
  `| ${at} | Ấp số ${at} vận động Nhân dân chỉnh trang đường, ngõ, trồng cây xanh | ${at * 13} | ${(at * 977) % 5000},5 |`;

const table = (rows: number): string =>
  [
    '| TT | Nội dung | Kế hoạch | Thực hiện |',
    '|---|---|---|---|',
    ...Array.from({ length: rows }, (_, at) => row(at + 1)),
  ].join('\n');

/** A report with tables of many rows, some of which go on to the next page. */
export const tableReport: Report = {
  ...plainReport,
  ...bodyOf(`Thực hiện Kế hoạch số 15/KH-UBND ngày 20 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Đồng Tháp về công tác cải
cách hành chính, Ủy ban nhân dân xã Tân Hòa báo cáo như sau:\n\n## I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO\n\n${times(2)}\n\n${[
    45, 4, 70,
  ]
    .map(table)
    .join(`\n\n${PARAGRAPH}\n\n`)}\n\n${SENTENCE}`),
};

const lines = (count: number, line: (at: number) => string, between: string): string =>
  Array.from({ length: count }, (_, at) => line(at + 1)).join(between);

/** What may stand right above a signature block, longer and longer. */
export const endings = {
  text: (count: number): string => lines(count, (at) => `Nội dung thứ ${at}.`, '\n\n'),
  table: (count: number): string =>
    `| TT | Nội dung | Số |\n|--|--|--|\n${lines(count, (at) => `| ${at} | Ấp số ${at} | ${at * 13} |`, '\n')}`,
  wideTable: (count: number): string =>
    `| TT |${' Nghiêngngang |'.repeat(8)}\n|--|${'--|'.repeat(8)}\n${lines(count, (at) => `| x${at} |${' 12 |'.repeat(8)}`, '\n')}`,
  list: (count: number): string => lines(count, (at) => `- Ý thứ ${at};`, '\n'),
  quote: (count: number): string => lines(count, (at) => `> Lời thứ ${at}.`, '\n>\n'),
  footnotes: (count: number): string => {
    const notes = lines(count, (at) => `[^${at}]: Chú thích thứ ${at} của báo cáo.`, '\n');
    return `${lines(count, (at) => `Nội dung thứ ${at}${at % 4 === 0 || at === count ? `[^${at}]` : ''}.`, '\n\n')}\n\n${notes}`;
  },
  code: (count: number): string => `\`\`\`\n${lines(count, (at) => `dòng ${at}`, '\n')}\n\`\`\``,
} as const satisfies Record<string, (count: number) => string>;

/** A report without a closing sentence, whose body ends so. */
export const reportEnding = (ending: string): Report => ({
  ...plainReport,
  ...bodyOf(`Thực hiện Kế hoạch.\n\n${ending}`),
});

/** A Party document of several pages. */
export const partyReport: Report = {
  ...plainReport,
  regime: 'party',
  parentBody: field('Đảng bộ tỉnh Đồng Tháp'),
  issuer: field('Đảng ủy xã Tân Hòa'),
  symbol: { ...field('Số 12-BC/ĐU'), number: field('12'), code: field('BC/ĐU') },
  addressees: null,
  signature: {
    span: NOWHERE,
    authority: [field('T/M ĐẢNG ỦY')],
    position: field('PHÓ BÍ THƯ THƯỜNG TRỰC'),
    signer: field('Trần Văn Bình'),
  },
};
