import { listOf } from './list';

/**
 * Names of document types that may stand before a number, with the code they put into a symbol (null: none of their
 * own). Administrative types and codes: NĐ 30/2020/NĐ-CP, Điều 7 and PL III Mục I; normative types: Luật 64/2025/QH15,
 * Điều 4; Party types: Quy định 399-QĐ/TW. The rest is in common use.
 */
export interface DocumentTypeName {
  readonly name: string;
  readonly code: string | null;
}

const type = (name: string, code: string | null = null): DocumentTypeName => ({ name, code });

export const DOCUMENT_TYPES: readonly DocumentTypeName[] = [
  // Administrative
  type('Nghị quyết', 'NQ'),
  type('Quyết định', 'QĐ'),
  type('Chỉ thị', 'CT'),
  type('Quy chế', 'QC'),
  type('Quy định', 'QyĐ'),
  type('Thông cáo', 'TC'),
  type('Thông báo', 'TB'),
  type('Hướng dẫn', 'HD'),
  type('Chương trình', 'CTr'),
  type('Kế hoạch', 'KH'),
  type('Phương án', 'PA'),
  type('Đề án', 'ĐA'),
  type('Dự án', 'DA'),
  type('Báo cáo', 'BC'),
  type('Biên bản', 'BB'),
  type('Tờ trình', 'TTr'),
  type('Hợp đồng', 'HĐ'),
  type('Công văn'),
  type('Công điện', 'CĐ'),
  type('Bản ghi nhớ', 'BGN'),
  type('Bản thỏa thuận', 'BTT'),
  type('Giấy ủy quyền', 'GUQ'),
  type('Giấy mời', 'GM'),
  type('Giấy giới thiệu', 'GGT'),
  type('Giấy nghỉ phép', 'GNP'),
  type('Phiếu gửi', 'PG'),
  type('Phiếu chuyển', 'PC'),
  type('Phiếu báo', 'PB'),
  type('Thư công'),
  // Normative
  type('Hiến pháp'),
  type('Bộ luật'),
  type('Luật'),
  type('Pháp lệnh', 'PL'),
  type('Lệnh', 'L'),
  type('Sắc lệnh', 'SL'),
  type('Nghị định', 'NĐ'),
  type('Thông tư', 'TT'),
  type('Thông tư liên tịch', 'TTLT'),
  type('Thông tư liên bộ', 'TTLB'),
  type('Nghị quyết liên tịch', 'NQLT'),
  // Party
  type('Kết luận', 'KL'),
  type('Thông tri', 'TT'),
  type('Điều lệ'),
  type('Chiến lược'),
  type('Quy hoạch', 'QH'),
  type('Tuyên bố'),
  type('Lời kêu gọi'),
  // In common use
  type('Văn bản'),
  type('Văn bản hợp nhất', 'VBHN'),
  type('Thông báo kết luận', 'TB'),
  type('Bản sao', 'BS'),
  type('Giấy phép', 'GP'),
  type('Giấy chứng nhận', 'GCN'),
  type('Giấy xác nhận'),
  type('Giấy báo'),
  type('Phiếu trình', 'PTr'),
  type('Phiếu lấy ý kiến'),
  type('Phiếu đề nghị'),
  type('Phiếu giao việc'),
  type('Thỏa thuận'),
  type('Quy ước'),
  type('Nội quy'),
  type('Thư mời'),
];

/** Abbreviations of types used as words in running text ("QĐ số 12/QĐ-UBND"); written with a capital first. */
export const TYPE_ABBREVIATIONS: readonly string[] = listOf(`
  NQ, QĐ, CT, QC, TB, HD, CTr, CTR, KH, BC, TTr, TTR, CV, VB, CĐ, NĐ, TT, TTLT, PL, KL, GM
`);

/** Codes that stand for a type in a State symbol (33/CT-TTg); with what a broken or old symbol may hold. */
export const STATE_TYPE_CODES: readonly string[] = [
  ...DOCUMENT_TYPES.flatMap(({ code }) => (code === null ? [] : [code])),
  ...listOf('TrS, TTLN, TTLS, QCPH, CTPH, KHPH, CTrPH, KHLT, HDLT, HDLN'),
];

/** Codes that stand for a type in a Party symbol (25-NQ/TW); HD 36-HD/VPTW. */
export const PARTY_TYPE_CODES: readonly string[] = listOf(`
  NQ, CT, KL, QĐ, QĐi, QyĐ, QC, TT, HD, TB, BC, KH, QH, CTr, ĐA, PA, DA, TTr, CV, BB, TC, BS, QCPH
`);
