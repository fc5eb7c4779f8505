const HEADER = `---
loại văn bản: Báo cáo
cơ quan chủ quản: Ủy ban nhân dân huyện Sơn Bình
cơ quan ban hành: Ủy ban nhân dân xã Tân Hòa
số ký hiệu: 05/BC-UBND
địa danh: Tân Hòa
ngày: 10/12/2024
trích yếu: Kết quả công tác dân vận chính quyền năm 2024
kính gửi: Ủy ban nhân dân huyện Sơn Bình
quyền hạn: TM. ỦY BAN NHÂN DÂN
chức vụ: CHỦ TỊCH
người ký: Lê Minh Khang
nơi nhận:
  - Như trên;
  - Lưu: VT.
---

Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận, Ủy ban nhân dân xã Tân Hòa báo cáo như sau:

## I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN

Xã đã quán triệt đến toàn thể cán bộ, công chức và các thôn.

## II. KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN

`;

const CLOSING = `## III. ĐÁNH GIÁ CHUNG

Công tác dân vận được thực hiện nghiêm túc.

Trên đây là báo cáo kết quả công tác dân vận chính quyền năm 2024 của Ủy ban nhân dân xã Tân Hòa./.
`;

const section = (n) => `### ${n}. Kết quả tại thôn số ${n}

Trong kỳ, thôn tổ chức ${n + 2} buổi tuyên truyền với ${n * 7 + 40} lượt người tham dự, nội dung sát với đời sống của **bà con** và với nhiệm vụ được giao trong năm.

Theo Kế hoạch số ${n + 10}/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân xã Tân Hòa, thôn đã sửa ${n % 5} km đường, trồng thêm ${n * 3} cây xanh và vận động các hộ hiến đất; việc thu, chi được công khai tại nhà văn hóa để mọi người cùng theo dõi.

- Tiếp ${n % 9} lượt công dân, không có đơn vượt cấp.
- Hòa giải ${n % 4} vụ việc, đạt kết quả tốt.

${n % 5 === 0 ? table(n) : ''}`;

const table = (n) => `| Nội dung | Kế hoạch | Thực hiện |
|---|---|---|
| Hộ thoát nghèo | ${n} | ${n + 1} |
| Buổi họp thôn | 12 | 12 |

`;

/** A report of an invented commune with at least `size` UTF-16 units, the same for the same size. */
export function syntheticReport(size) {
  let text = HEADER;
  for (let n = 1; text.length + CLOSING.length < size; n += 1) text += section(n);
  return text + CLOSING;
}
