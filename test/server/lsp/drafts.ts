/** Drafts of an invented commune, for the tests of the server and of the command line. */

/** Three mistakes of form and citation; every part of the form is there. */
export const draft = `---
loại văn bản: Báo cáo
cơ quan ban hành: Ủy ban nhân dân xã Tân Hòa
số ký hiệu: 5/BC- UBND
địa danh: Tân Hòa
ngày: 10/12/2025
trích yếu: Kết quả công tác dân vận chính quyền năm 2025
kính gửi: Ủy ban nhân dân tỉnh Sơn Bình
quyền hạn: TM. ỦY BAN NHÂN DÂN
chức vụ: CHỦ TỊCH
người ký: Lê Minh Khang
nơi nhận:
  - Như trên;
  - Lưu: VT.
---

Thực hiện Chỉ thị 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận, Ủy ban nhân dân xã Tân Hòa báo cáo như sau:

## I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN

Xã đã quán triệt đến toàn thể cán bộ.

## II. KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN

### 1. Kết quả cải cách hành chính

Bộ phận Một cửa tiếp nhận 120 hồ sơ.

### 2. Tiếp công dân, giải quyết khiếu nại, tố cáo

Xã tiếp 12 lượt người.

## III. ĐÁNH GIÁ CHUNG

Công tác dân vận được thực hiện nghiêm túc.

Trên đây là báo cáo kết quả công tác dân vận chính quyền năm 2025 của Ủy ban nhân dân xã Tân Hòa./.
`;

/** A Markdown file that is no report. */
export const readme = `# Ghi chú

Thư mục này có Chỉ thị 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.

- một
- hai
`;
