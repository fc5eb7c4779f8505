/** A report of an invented commune that cites some documents again and again, for the tests of citations. */
export const citingDraft = `---
loại văn bản: Báo cáo
cơ quan ban hành: Ủy ban nhân dân xã Đồng Tâm
trích yếu: Kết quả công tác dân vận chính quyền năm 2025
---

Thực hiện Chỉ thị số 33/CT-TTg, khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.

## I. KẾT QUẢ

Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ, xã ban hành Quyết định số 12 và 13/QĐ-UBND ngày 05/02/2025.

Xã thực hiện Chỉ thị số 35-CT/TW ngày 26/5/2014 của Bộ Chính trị và Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị.

- theo chỉ thị 33/CT-TTg ngày 26 tháng 11 năm 2021;
- theo Quyết định số 13/QĐ-UBND và Luật Đất đai.

## II. ĐÁNH GIÁ

Nghị định số 30/2020/NĐ-CP được thực hiện nghiêm túc.
`;
