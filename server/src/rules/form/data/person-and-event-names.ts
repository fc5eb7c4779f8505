import { listOf } from '../../../citation/data/list';

/**
 * Names of persons and historical events that communes and wards bear. NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.4.a wants
 * such a unit named with its noun; it lists no names. Which name is a person's or an event's is common knowledge of
 * history, so a finding that rests on this list is never more than information.
 */
export const PERSON_AND_EVENT_NAMES: readonly string[] = listOf(`
  An Dương Vương, Bà Triệu, Bùi Thị Xuân, Cao Bá Quát, Chu Văn An, Đặng Trần Côn, Đề Thám, Đinh Công Tráng,
  Đinh Tiên Hoàng, Đoàn Thị Điểm, Hai Bà Trưng, Hàm Nghi, Hàn Thuyên, Hoàng Diệu, Hoàng Hoa Thám, Hoàng Quốc Việt,
  Hoàng Văn Thụ, Hồ Tùng Mậu, Hồ Xuân Hương, Huỳnh Thúc Kháng, Kim Đồng, La Văn Cầu, Lê Bình, Lê Chân, Lê Duẩn,
  Lê Đại Hành, Lê Hồng Phong, Lê Lai, Lê Lợi, Lê Ninh, Lê Quý Đôn, Lê Thánh Tôn, Lê Thánh Tông, Lương Khánh Thiện,
  Lương Thế Vinh, Lý Nam Đế, Lý Thái Tổ, Lý Thường Kiệt, Lý Tự Trọng, Mạc Đĩnh Chi, Mai Hắc Đế, Mai Thúc Loan,
  Minh Khai, Ngô Gia Tự, Ngô Mây, Ngô Quyền, Ngô Thì Nhậm, Nguyễn An Ninh, Nguyễn Bỉnh Khiêm, Nguyễn Công Trứ,
  Nguyễn Cư Trinh, Nguyễn Du, Nguyễn Đình Chiểu, Nguyễn Huệ, Nguyễn Khuyến, Nguyễn Lương Bằng, Nguyễn Phúc,
  Nguyễn Thái Bình, Nguyễn Thái Học, Nguyễn Thị Minh Khai, Nguyễn Trãi, Nguyễn Trung Trực, Nguyễn Tri Phương,
  Nguyễn Úy, Nguyễn Văn Cừ, Nguyễn Văn Linh, Nguyễn Văn Trỗi, Nguyễn Viết Xuân, Phạm Hồng Thái, Phạm Ngũ Lão,
  Phạm Văn Đồng, Phan Bội Châu, Phan Chu Trinh, Phan Đình Phùng, Phùng Chí Kiên, Phùng Hưng, Quang Trung,
  Tăng Bạt Hổ, Thủ Khoa Huân, Tô Hiến Thành, Tô Hiệu, Tôn Đức Thắng, Trần Cao Vân, Trần Đăng Ninh, Trần Hưng Đạo,
  Trần Khánh Dư, Trần Nguyên Hãn, Trần Nhật Duật, Trần Phú, Trần Quang Diệu, Trần Quang Khải, Trần Quốc Toản,
  Trần Tế Xương, Triệu Quang Phục, Trưng Trắc, Trưng Nhị, Trưng Vương, Trường Chinh, Trương Định, Võ Thị Sáu,
  Võ Văn Kiệt, Võ Văn Tần, Yết Kiêu,
  Cách Mạng Tháng Tám, Điện Biên Phủ, Đồng Khởi, Nam Kỳ Khởi Nghĩa, Xô Viết Nghệ Tĩnh
`);
