/** The parts of a right report of an invented commune; rule examples replace the part they are about. */
const RIGHT = {
  frontMatter: '',
  names: '**ỦY BAN NHÂN DÂN**\n\n**XÃ TÂN HÒA**',
  symbol: 'Số: 25/BC-UBND',
  placeDate: '*Tân Hòa, ngày 05 tháng 12 năm 2025*',
  title: '# BÁO CÁO',
  subject: '**Kết quả thực hiện công tác thư viện năm 2025**',
  addressees: 'Kính gửi: Ủy ban nhân dân tỉnh Bình Minh',
  opening:
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2025 của Ủy ban nhân dân xã Tân Hòa về phát triển văn hóa đọc, Ủy ban nhân dân xã báo cáo kết quả như sau:',
  sections: [
    '## I. KẾT QUẢ THỰC HIỆN',
    'Thư viện xã mở cửa đủ các ngày trong tuần.',
    '## II. PHƯƠNG HƯỚNG, NHIỆM VỤ',
    'Năm 2026, xã tiếp tục bổ sung đầu sách.',
  ].join('\n\n'),
  closing: 'Trên đây là Báo cáo kết quả thực hiện công tác thư viện năm 2025 của Ủy ban nhân dân xã Tân Hòa./.',
  recipients: '***Nơi nhận:***\n\n- Như trên;\n- Lưu: VT, VP.',
  signature: '**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n**Nguyễn Văn An**',
};

/** A whole draft in which only the given parts differ from a right one; an empty part is left out. */
export function exampleDraft(parts: Partial<typeof RIGHT> = {}): string {
  return Object.values({ ...RIGHT, ...parts })
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
