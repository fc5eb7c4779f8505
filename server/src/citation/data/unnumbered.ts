import { listOf } from './list';

/** Types of papers that get a number, so that one named without it can be missed. */
export const NUMBERED_TYPES: readonly string[] = listOf(`
  Kế hoạch, Quyết định, Nghị quyết, Nghị định, Thông tư, Thông tư liên tịch, Chỉ thị, Kết luận, Chương trình,
  Chương trình hành động, Chương trình phối hợp, Quy chế phối hợp, Đề án, Phương án, Công văn, Công điện, Thông báo,
  Hướng dẫn, Tờ trình, Quy chế, Văn bản, Báo cáo
`);

/** What is done with a paper that exists: the words before its type ("Thực hiện Kế hoạch của …"). */
export const CITING_WORDS: readonly string[] = listOf(`
  ban hành, thực hiện, triển khai, căn cứ, theo, tại, quán triệt, tuyên truyền, phổ biến, chấp hành, cụ thể hóa,
  cụ thể hoá, bám sát, xét, trên cơ sở, thông qua, kèm theo, tiếp thu, thực hiện tốt, thực hiện nghiêm túc,
  thực hiện nghiêm, thực hiện hiệu quả, thực hiện có hiệu quả, triển khai có hiệu quả
`);

/** Words that put the paper into the future or in doubt; none of them may stand in the clause before it. */
export const NOT_YET: readonly string[] = listOf(`
  sẽ, chưa, cần, phải, đề nghị, kiến nghị, sớm, yêu cầu, dự thảo, dự kiến, đề xuất, tham mưu xây dựng, trình
`);

/** Bodies too general for one paper to be meant ("Nghị quyết của Đảng"). */
export const GENERAL_BODIES: readonly string[] = listOf(`
  Đảng, Trung ương, Nhà nước, Đảng và Nhà nước, Trung ương Đảng, tỉnh, huyện, xã, thành phố, Bộ, Sở, Ban, cấp trên,
  các cấp, đơn vị
`);
