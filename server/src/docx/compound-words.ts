/** Words of two syllables that titles of reports and names of bodies are made of; a line end between them reads badly. */
const COMPOUNDS: ReadonlySet<string> = new Set(
  `
  an ninh, an sinh, an toàn, bảo vệ, bảo hiểm, bền vững, biến đổi, bồi dưỡng, cải cách, cán bộ, cao đẳng, chấp hành,
  chỉ đạo, chỉ thị, chi bộ, chi cục, chiến binh, chính phủ, chính quyền, chính trị, chủ động, chủ tịch, chuyển đổi,
  chương trình, công an, công chức, công dân, công khai, công nghệ, công nghiệp, công tác, công thương, công trình,
  cơ chế, cơ quan, cơ sở, cứu nạn, dân cư, dân chủ, dân số, dân tộc, dân vận, dịch bệnh, dịch vụ, doanh nghiệp, du lịch,
  dự án, dự toán, đánh giá, đào tạo, đảng bộ, đảng ủy, đảng viên, đất đai, đầu tư, đề án, điện tử, điều hành, định kỳ,
  đoàn kết, đơn thư, đơn vị, giải pháp, giải quyết, giám đốc, giám sát, giao thông, giáo dục, giảm nghèo, hạ tầng,
  hành chính, hiệu quả, hòa giải, hoạt động, học sinh, học tập, hộ tịch, hội đồng, hợp tác, kế hoạch, kết luận, kết quả,
  khám bệnh, khen thưởng, khiếu nại, khí hậu, khoa học, khoáng sản, kiểm soát, kiểm tra, kiện toàn, kinh doanh, kinh tế,
  kỷ cương, kỷ luật, lao động, lãng phí, lãnh đạo, lâm nghiệp, liên thông, luật sư, lưu trữ, mầm non, mặt trận, mẫu giáo,
  môi trường, mục tiêu, năm học, năng lực, ngành nghề, ngân sách, nghị định, nghị quyết, ngoại vụ, nhà nước, nhân dân,
  nhân lực, nhiệm kỳ, nhiệm vụ, nội vụ, nông dân, nông nghiệp, nông thôn, phát triển, phát sinh, pháp luật, pháp chế,
  phổ biến, phổ thông, phong trào, phòng chống, phối hợp, phụ nữ, phương hướng, quản lý, quân sự, quốc gia, quốc hội,
  quốc phòng, quy chế, quy hoạch, quyết định, quyết toán, rà soát, sắp xếp, sơ kết, sự nghiệp, tài chính, tài nguyên,
  tài sản, tăng cường, tập huấn, thanh niên, thanh tra, thành lập, thành phố, thể thao, thi đua, thiên tai, thông báo,
  thông tin, thông tư, thống kê, thủ tục, thủ tướng, thủy lợi, thủy sản, thư viện, thực hiện, thương binh, thương mại,
  tiết kiệm, tiếp nhận, tiểu học, tiêu cực, tìm kiếm, tình hình, tố cáo, tổ chức, tổ quốc, tôn giáo, tổng hợp, tổng kết,
  trách nhiệm, trẻ em, triển khai, trật tự, trọng tâm, trung học, trung tâm, trung ương, truyền thông, tuyên giáo,
  tuyên truyền, tư pháp, tự nhiên, ủy ban, văn bản, văn hóa, văn minh, văn phòng, văn thư, vệ sinh, vi phạm, viên chức,
  việt nam, xã hội, xây dựng, xử lý, xuất khẩu, y tế, ý kiến, đô thị, ứng phó, ứng dụng, tham nhũng, tham mưu
  `
    .split(',')
    .map((compound) => compound.trim().replace(/\s+/gu, ' ')),
);

/** The letters of a word without the marks around it and the number behind it, compared. */
const bare = (word: string): string =>
  word
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/^[“"(]+|[,;:.”")]*(?:\s.*)?$/gu, '');

/**
 * Joins words that belong on one line: compounds, and a dash with the word before it.
 * @returns the pieces between which a line may end; joined with spaces they are the words again
 */
export function joinCompounds(words: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  let last = '';
  for (const word of words) {
    const piece = pieces.at(-1);
    const isJoined = /^[-–—]$/u.test(word) || COMPOUNDS.has(`${bare(last)} ${bare(word)}`);
    if (piece !== undefined && isJoined) pieces.splice(-1, 1, `${piece} ${word}`);
    else pieces.push(word);
    // A syllable belongs to one compound only: "công tác | tổ chức".
    last = isJoined ? '' : word;
  }
  return pieces;
}
