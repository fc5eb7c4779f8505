import { listOf } from './list';

/** Party bodies as a symbol ends with them (25-NQ/TW, 05-TB/BCĐTW): HD 36-HD/VPTW, and seen in real numbers. */
export const PARTY_BODIES: readonly string[] = listOf(`
  TW, TƯ, TU, HU, QU, ThU, ĐU, CB, ĐH, ĐĐ, BCSĐ, BCĐ, BTC, BTG, BDV, BTGDV, BNC, BXDĐ, VP, UBKT,
  ĐUCA, ĐUBP, ĐUK, QUTW, TWĐTN, ĐTN, ĐCT
`);

/** Central bodies of the State as symbols name them; ministries ("B…") are known by their first letter. */
export const CENTRAL_BODIES: readonly string[] = listOf(`
  QH, UBTVQH, CTN, CP, TTg, VPCP, VPQH, VPCTN, TTCP, NHNN, KTNN, UBDT, TANDTC, VKSTC, VKSNDTC, HĐTP,
  TLĐ, BHXHVN, TTXVN, TCT, TCHQ, HĐBT, ĐKVN
`);

/** What the body in a symbol is called in words, where "của" was left out ("… /NĐ-CP ngày 21/4/2010 Chính phủ"). */
export const BODIES_OF_CODE: ReadonlyMap<string, readonly string[]> = new Map([
  ['CP', ['Chính phủ']],
  ['TTg', ['Thủ tướng Chính phủ']],
  ['TW', ['Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành Trung ương', 'BCH Trung ương', 'Hội nghị']],
]);

/** Words with which the name of a body, or of the person who heads it, begins. */
export const BODY_HEADS: readonly string[] = listOf(`
  Ủy ban, UBND, UBMTTQ, UBMTTQVN, UBKT, UBTVQH, HĐND, Hội đồng, Hội nghị, Hội, Hiệp hội, Liên hiệp,
  Liên đoàn, Liên bộ, Liên ngành, Liên sở, Liên tịch, Liên minh, Chính phủ, Quốc hội, Thủ tướng,
  Phó Thủ tướng, Tổng Bí thư, Bí thư, Bộ trưởng, Bộ Chính trị, Bộ Tư lệnh, Bộ Chỉ huy, Bộ, Ban, Sở,
  Phòng, Cục, Tổng cục, Tổng công ty, Tổng liên đoàn, Tổng, Vụ, Viện, Văn phòng, VPUBND,
  Chánh Văn phòng, Chánh án, Chánh Thanh tra, Chủ tịch, Phó Chủ tịch, Chủ nhiệm, Giám đốc, Hiệu trưởng,
  Trưởng ban, Trưởng phòng, Thống đốc, Thường trực, Thường vụ, Thanh tra, Thành ủy, Thị ủy, Tỉnh ủy,
  Huyện ủy, Quận ủy, Đảng ủy, Đảng bộ, Đảng đoàn, Đảng, Chi bộ, Chi cục, Mặt trận, MTTQ, Đoàn, Đội,
  Trung ương, Trung tâm, Trường, Trạm, Tòa án, TAND, TANDTC, VKSND, VKSNDTC, Kiểm toán, Kho bạc,
  Ngân hàng, Bảo hiểm xã hội, Bảo hiểm, BHXH, Công an, Công đoàn, Công ty, Nhà máy, Quân khu, Nhà nước, Tiểu ban,
  Tỉnh đoàn, Thành đoàn, Huyện đoàn, Quận đoàn, Thị đoàn, Xã đoàn, Phường đoàn, Tỉnh, Thành phố, Huyện, Quận, Thị xã, Thị trấn, Xã, Phường, Đặc khu, TP, TX
`);

/** Compounds that may stand in lower case inside the name of any body; other lower-case words end it. */
export const BODY_WORDS: readonly string[] = listOf(`
  nhân dân, tỉnh, thành phố, huyện, quận, thị xã, thị trấn, thị ủy, xã, phường, đặc khu, cấp tỉnh, cấp huyện,
  cấp xã, trung ương, chấp hành, thường vụ, thường trực, bí thư, chỉ đạo, đảng, khóa, nhiệm kỳ, nước,
  nhà nước, tổ quốc, phụ nữ, nông dân, cựu chiến binh, thanh niên, cộng sản, thẩm phán, tối cao, ủy, bộ,
  lần thứ, bảo vệ, quản lý, quản lý dự án, khu kinh tế, khu công nghiệp, các khu công nghiệp, cổ phần, trách nhiệm hữu hạn,
  một thành viên, đại biểu quốc hội, chính trị, công ty, đoàn, lao động, lần thứ nhất, lần thứ hai,
  lần thứ ba, lần thứ tư, lần thứ năm, lần thứ sáu, lần thứ bảy, lần thứ tám, lần thứ chín, lần thứ mười
`);

/** Bodies whose name goes on with a sector: only after one of them do "và …" and a lower-case sector belong to it. */
export const SECTOR_BODIES: readonly string[] = listOf(`
  Bộ, Bộ trưởng, Sở, Phòng, Ban, Ủy ban, Vụ, Cục, Tổng cục, Chi cục, Viện, Văn phòng, Hội, Hiệp hội, Trung tâm,
  Trường, Giám đốc, Thứ trưởng, Công ty, Liên hiệp, Ngân hàng, Liên bộ, Liên sở, Liên ngành, Trạm, Liên đoàn, Tổng liên đoàn, Tổng công ty, Đoàn
`);

/** Sectors of government. */
export const SECTORS: readonly string[] = listOf(`
  tài nguyên, môi trường, nông nghiệp, phát triển nông thôn, nông thôn, lao động, thương binh, xã hội,
  văn hóa, thể thao, du lịch, thông tin, giao thông, vận tải, xây dựng, giáo dục, đào tạo, y tế,
  công thương, công nghiệp, công nghệ, khoa học, truyền thông, tài chính, kế hoạch, đầu tư, nội vụ,
  ngoại vụ, ngoại giao, tư pháp, dân tộc, tôn giáo, dân vận, tuyên giáo, tổ chức, kiểm tra, quốc phòng,
  công an, thương mại, thủy sản, thiên nhiên, gia đình, đối ngoại, nội chính, hạ tầng, kinh tế, đô thị, quy hoạch, vật giá,
  hành chính
`);

/** Words that begin what follows the issuer: its verbs, titles, and the openings of clauses. */
export const AFTER_ISSUER: readonly string[] = listOf(`
  về, V/v, quy định, ban hành, hướng dẫn, sửa đổi, bổ sung, phê duyệt, căn cứ, điều, khoản, điểm, theo,
  thực hiện, triển khai, công bố, thành lập, kiện toàn, công nhận, xét, trên cơ sở, và các, chi tiết,
  thông qua, đã, được, tại, trong, ngày, năm, kính gửi,
  kính trình, nơi nhận, trên đây, sau khi, để, nhằm
`);

/** Administrative units: behind one of them stands a place, and no other body. */
export const UNITS: readonly string[] = listOf(`
  tỉnh, thành phố, huyện, quận, thị xã, thị trấn, xã, phường, đặc khu
`);

/** Verbs with which the title of a document may begin. */
export const TITLE_VERBS: readonly string[] = listOf(`
  ban hành, quy định, hướng dẫn, phê duyệt, sửa đổi, bổ sung, công bố, thành lập, kiện toàn, thông qua, triển khai,
  tăng cường, bãi bỏ, thực hiện, tổ chức, công nhận, điều chỉnh
`);

/** Beginnings of local bodies, which never issue a central paper. */
export const LOCAL_BODIES: readonly string[] = listOf(`
  UBND, Ủy ban nhân dân, Chủ tịch UBND, Chủ tịch Ủy ban nhân dân, HĐND, Hội đồng nhân dân, Tỉnh ủy, Thành ủy,
  Huyện ủy, Thị ủy, Quận ủy, Đảng ủy xã, Đảng ủy phường, Chi bộ, Sở, Phòng, Công an xã, tỉnh, thành phố, huyện, xã,
  phường, thị xã, thị trấn
`);
