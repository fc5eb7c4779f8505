import { exampleDraft } from '../../../../server/src/rules/example-draft';

type Parts = NonNullable<Parameters<typeof exampleDraft>[0]>;

/** The same draft as another system writes it. */
export const crlf = (draft: string): string => draft.replaceAll('\n', '\r\n');
export const decomposed = (draft: string): string => draft.normalize('NFD');

const FORM = {
  'loại văn bản': 'báo cáo',
  'cơ quan ban hành': 'Ủy ban nhân dân xã Đồng Tâm',
  'số ký hiệu': '41/BC-UBND',
  'địa danh': 'Đồng Tâm',
  ngày: '2025-10-12',
  'trích yếu': 'Kết quả phòng, chống thiên tai 9 tháng đầu năm 2025',
  'kính gửi': 'Ủy ban nhân dân tỉnh Sơn Bình',
  'nơi nhận': '\n  - Như trên;\n  - Đảng ủy xã;\n  - Lưu: VT, KT.',
  'quyền hạn': 'TM. ỦY BAN NHÂN DÂN',
  'chức vụ': 'CHỦ TỊCH',
  'người ký': 'Trần Thị Bích',
};

/** A draft whose form stands in front matter; a field of `null` is left out. */
export function yamlDraft(
  fields: Partial<Record<keyof typeof FORM, string | null>> & Readonly<Record<string, string | null>> = {},
): string {
  const all: Readonly<Record<string, string | null | undefined>> = { ...FORM, ...fields };
  const lines = Object.entries(all).flatMap(([key, value]) => (typeof value === 'string' ? [`${key}: ${value}`] : []));
  return [
    `---\n${lines.join('\n')}\n---`,
    'Thực hiện nhiệm vụ được giao, Ủy ban nhân dân xã báo cáo kết quả như sau:',
    '## I. TÌNH HÌNH CHUNG',
    '- Trên địa bàn có hai đợt mưa lớn;\n- Không có thiệt hại về người.',
    '## II. KIẾN NGHỊ',
    'Đề nghị cấp trên hỗ trợ kinh phí sửa đê.',
    'Trên đây là Báo cáo kết quả phòng, chống thiên tai của Ủy ban nhân dân xã Đồng Tâm./.\n',
  ].join('\n\n');
}

/** A report of a provincial department, led by one head. */
export const departmentDraft = (parts: Parts = {}): string =>
  exampleDraft({
    names: 'UBND TỈNH SƠN BÌNH\n\n**SỞ XÂY DỰNG**',
    symbol: 'Số: 118/BC-SXD',
    placeDate: '*Sơn Bình, ngày 20 tháng 3 năm 2026*',
    subject: '**Tình hình cấp giấy phép xây dựng quý I năm 2026**',
    addressees: 'Kính gửi:\n\n- Ủy ban nhân dân tỉnh Sơn Bình;\n- Bộ Xây dựng.',
    opening: 'Sở Xây dựng báo cáo tình hình cấp giấy phép xây dựng quý I năm 2026 như sau:',
    sections: '## 1. Kết quả\n\n| Loại | Số giấy phép |\n| --- | --- |\n| Nhà ở | 25 |\n\n## 2. Kiến nghị\n\nKhông có.',
    closing: 'Trên đây là Báo cáo của Sở Xây dựng./.',
    recipients: '***Nơi nhận:***\n\n- Như trên;\n- Ban Giám đốc Sở;\n- Lưu: VT, QLXD.',
    signature: '**GIÁM ĐỐC**\n\n**Lê Minh Khang**',
    ...parts,
  });

/** A report of a ward as it is pasted from another program: one line under the other, columns on one line. */
export function pastedDraft(parts: Parts = {}): string {
  return exampleDraft({
    names: 'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHƯỜNG AN LẠC\tĐộc lập - Tự do - Hạnh phúc',
    symbol: '',
    placeDate: 'Số: 64/BC-UBND\tAn Lạc, ngày 08 tháng 9 năm 2025',
    title: 'BÁO CÁO',
    subject: 'Công tác tiếp công dân tháng 8 năm 2025',
    addressees: 'Kính gửi: Thanh tra tỉnh Sơn Bình',
    opening: 'Ủy ban nhân dân phường báo cáo công tác tiếp công dân tháng 8 năm 2025 như sau:',
    sections: '1. Kết quả\nPhường đã tiếp 14 lượt người.\n2. Nhiệm vụ tháng 9\nTiếp tục trực tiếp công dân theo lịch.',
    closing: 'Trên đây là Báo cáo công tác tiếp công dân của Ủy ban nhân dân phường An Lạc./.',
    recipients: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
    signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nPhạm Văn Dũng',
    ...parts,
  });
}
