import { listOf } from './list';

/**
 * Official names of laws, codes and ordinances without the type word, in force or cited from older papers. A name
 * that is missing here is still read word by word; the list is needed where a name holds "và", "của" or a comma.
 */
export const LAW_NAMES: readonly string[] = listOf(String.raw`
  An ninh mạng, An ninh quốc gia, An toàn thông tin mạng, An toàn thực phẩm, An toàn\, vệ sinh lao động,
  Ban hành văn bản quy phạm pháp luật,
  Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân\, Ủy ban nhân dân,
  Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân,
  Bảo hiểm tiền gửi, Bảo hiểm xã hội, Bảo hiểm y tế, Bảo vệ bí mật nhà nước, Bảo vệ dữ liệu cá nhân,
  Bảo vệ môi trường, Bảo vệ quyền lợi người tiêu dùng, Bảo vệ và kiểm dịch thực vật, Bảo vệ và phát triển rừng,
  Bảo vệ\, chăm sóc và giáo dục trẻ em, Bảo vệ sức khỏe nhân dân,
  Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân, Bầu cử đại biểu Hội đồng nhân dân,
  Biên giới quốc gia, Biên phòng Việt Nam, Biển Việt Nam, Bình đẳng giới, Bưu chính, Các công cụ chuyển nhượng,
  Các tổ chức tín dụng, Cán bộ\, công chức, Cảnh sát biển Việt Nam, Cảnh sát cơ động, Cảnh vệ, Căn cước,
  Căn cước công dân, Cạnh tranh, Chăn nuôi, Chất lượng sản phẩm\, hàng hóa, Chính quyền địa phương,
  Chứng khoán, Chuyển giao công nghệ, Công an nhân dân, Công chứng, Công đoàn, Công nghệ cao, Công nghệ thông tin,
  Công nghiệp công nghệ số, Công nghiệp quốc phòng\, an ninh và động viên công nghiệp, Cơ yếu, Cư trú, Dân quân tự vệ, Dân sự, Dầu khí, Dẫn độ, Doanh nghiệp,
  Doanh nghiệp nhà nước, Du lịch, Dược, Dự trữ quốc gia, Dữ liệu, Di sản văn hóa, Đa dạng sinh học, Đầu tư,
  Đầu tư công, Đầu tư theo phương thức đối tác công tư, Đất đai, Đấu giá tài sản, Đấu thầu, Đê điều,
  Điện ảnh, Điện lực, Đo đạc và bản đồ, Đo lường, Đường bộ, Đường sắt, Địa chất và khoáng sản, Đặc xá,
  Giá, Giá trị gia tăng, Giám định tư pháp, Giáo dục, Giáo dục đại học, Giáo dục nghề nghiệp,
  Giáo dục quốc phòng và an ninh, Giao dịch điện tử, Giao thông đường bộ, Giao thông đường thủy nội địa, Giao thông đường thuỷ nội địa,
  Hải quan, Hàng hải Việt Nam, Hàng không dân dụng Việt Nam, Hiến\, lấy\, ghép mô\, bộ phận cơ thể người và hiến\, lấy xác,
  Hình sự, Hòa giải ở cơ sở, Hòa giải\, đối thoại tại Tòa án, Hoạt động giám sát của Quốc hội và Hội đồng nhân dân,
  Hóa chất, Hôn nhân và gia đình, Hộ tịch, Hợp tác xã, Hội đồng nhân dân và Ủy ban nhân dân, Kế toán, Khám bệnh\, chữa bệnh,
  Khí tượng thủy văn, Khiếu nại, Khiếu nại\, tố cáo, Khoa học và công nghệ, Khoa học\, công nghệ và đổi mới sáng tạo,
  Khoáng sản, Kiểm toán độc lập, Kiểm toán nhà nước, Kiến trúc, Kinh doanh bảo hiểm, Kinh doanh bất động sản,
  Lao động, Lâm nghiệp, Luật sư, Lưu trữ, Lưu trữ quốc gia, Lực lượng tham gia bảo vệ an ninh\, trật tự ở cơ sở,
  Lực lượng dự bị động viên, Lý lịch tư pháp, Mặt trận Tổ quốc Việt Nam, Năng lượng nguyên tử, Nghĩa vụ quân sự,
  Ngân hàng Nhà nước Việt Nam, Ngân sách nhà nước, Nhà giáo, Nhà ở, Người cao tuổi, Người khuyết tật,
  Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng, Nhập cảnh\, xuất cảnh\, quá cảnh\, cư trú của người nước ngoài tại Việt Nam,
  Nuôi con nuôi, Phá sản, Phòng bệnh, Phòng cháy và chữa cháy, Phòng cháy\, chữa cháy và cứu nạn\, cứu hộ,
  Phòng không nhân dân, Phòng thủ dân sự, Phòng\, chống bạo lực gia đình, Phòng\, chống bệnh truyền nhiễm,
  Phòng\, chống khủng bố, Phòng\, chống ma túy, Phòng\, chống mua bán người, Phòng\, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS),
  Phòng\, chống rửa tiền, Phòng\, chống tác hại của rượu\, bia, Phòng\, chống tác hại của thuốc lá, Phòng\, chống tham nhũng,
  Phòng\, chống tham nhũng\, lãng phí\, tiêu cực, Phòng\, chống thiên tai, Phí và lệ phí, Phổ biến\, giáo dục pháp luật,
  Phục hồi\, phá sản, Quản lý ngoại thương, Quản lý nợ công, Quản lý thuế, Quản lý và đầu tư vốn nhà nước tại doanh nghiệp,
  Quản lý\, sử dụng tài sản công, Quản lý\, sử dụng tài sản nhà nước,
  Quản lý\, sử dụng vốn nhà nước đầu tư vào sản xuất\, kinh doanh tại doanh nghiệp,
  Quản lý\, sử dụng vũ khí\, vật liệu nổ và công cụ hỗ trợ, Quảng cáo, Quốc phòng, Quốc tịch Việt Nam,
  Quy hoạch, Quy hoạch đô thị, Quy hoạch đô thị và nông thôn, Sở hữu trí tuệ, Sử dụng năng lượng tiết kiệm và hiệu quả,
  Sĩ quan Quân đội nhân dân Việt Nam, Tài nguyên nước, Tài nguyên\, môi trường biển và hải đảo, Tần số vô tuyến điện,
  Thanh niên, Thanh tra, Thể dục\, thể thao, Thi đua\, khen thưởng, Thi hành án dân sự, Thi hành án hình sự,
  Thi hành tạm giữ\, tạm giam, Thi hành tạm giữ\, tạm giam và cấm đi khỏi nơi cư trú, Thống kê, Thuế bảo vệ môi trường,
  Thuế giá trị gia tăng, Thuế sử dụng đất nông nghiệp, Thuế sử dụng đất phi nông nghiệp, Thuế tài nguyên,
  Thuế thu nhập cá nhân, Thuế thu nhập doanh nghiệp, Thuế tiêu thụ đặc biệt, Thuế xuất khẩu\, thuế nhập khẩu,
  Thủ đô, Thú y, Thủy lợi, Thủy sản, Thư viện, Thương mại, Thương mại điện tử, Thỏa thuận quốc tế, Điều ước quốc tế, Tiếp cận thông tin,
  Tiếp công dân, Tiêu chuẩn và Quy chuẩn kỹ thuật, Tình trạng khẩn cấp, Tín ngưỡng\, tôn giáo, Tổ chức Chính phủ, Tổ chức chính quyền địa phương,
  Tổ chức HĐND và UBND, Tổ chức cơ quan điều tra hình sự, Tổ chức Hội đồng nhân dân và Ủy ban nhân dân, Tổ chức Quốc hội, Tổ chức Tòa án nhân dân,
  Tổ chức Viện kiểm sát nhân dân, Tố cáo, Tố tụng dân sự, Tố tụng hành chính, Tố tụng hình sự, Trách nhiệm bồi thường của Nhà nước,
  Trật tự\, an toàn giao thông đường bộ, Tạm giữ\, tạm giam, Tương trợ tư pháp, Tư pháp người chưa thành niên, Trẻ em, Trí tuệ nhân tạo, Trọng tài thương mại, Trồng trọt, Trợ giúp pháp lý, Trưng cầu ý dân,
  Trưng mua\, trưng dụng tài sản, Viên chức, Viễn thông, Việc làm, Xây dựng, Xuất bản, Xuất cảnh\, nhập cảnh của công dân Việt Nam,
  Xử lý vi phạm hành chính, Hoạt động chữ thập đỏ, Báo chí, Hàng không dân dụng, Dân số, Quân nhân chuyên nghiệp\, công nhân và viên chức quốc phòng,
  Thực hiện dân chủ ở cơ sở, Thực hiện dân chủ ở xã\, phường\, thị trấn, Thực hành tiết kiệm\, chống lãng phí, Thanh toán quốc tế,
  Ưu đãi người có công với cách mạng, Cựu chiến binh, Dân số, Án phí\, lệ phí Tòa án, Chi phí tố tụng, Quản lý thị trường, Cảnh sát môi trường,
  Công nghiệp quốc phòng, Động viên công nghiệp, Công an xã, Ngoại hối, Xử lý vi phạm hành chính đối với người chưa thành niên,
  Phòng\, chống HIV/AIDS, Hợp nhất văn bản quy phạm pháp luật, Pháp điển hệ thống quy phạm pháp luật, Trình tự\, thủ tục xem xét\, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân,
  Đường thủy nội địa, Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài, Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc, Hóa chất
`);

/** First words after "Luật" that make it something else than a law by name ("luật sư", "Luật này", "Luật quy định"). */
export const NO_LAW_NAME: readonly string[] = listOf(`
  sư, gia, pháp, lệ, tục, chơi, định, khoa, học, này, đó, trên, nêu, nói, mới, cũ, hiện, có, là, thì, mà, và,
  hoặc, hay, được, đã, sẽ, đang, cũng, không, chưa, phải, của, cho, để, theo, tại, trong, từ, đến, đối, khi, do,
  bằng, như, với, về, ở, năm, ngày, số, các, những, một, liên, chuyên, quy, ban, hướng, luật, bộ luật, pháp lệnh,
  nghị, quyết, thông tư, điều, TNHH, ra, vào, nhằm, gồm, bao, còn, nước, quốc, hợp
`);

/** Words that end a law's name where it is read word by word. */
export const AFTER_LAW_NAME: readonly string[] = listOf(`
  của, được, đã, có, là, thì, để, cho, theo, tại, trong, từ, đến, đối, khi, do, bằng, như, nêu, này, đó, trên, quy định,
  hiện hành, ban hành, hướng dẫn, không, phải, cũng, và các, và những, và văn bản, và pháp luật, và quy định, và luật,
  và bộ luật, và nghị định, và nghị quyết, và thông tư, và pháp lệnh, và chỉ thị, và quyết định, và hướng dẫn, nhằm, với, vào, gồm, bao gồm, sẽ, đang, vẫn, còn, nói, liên quan, mới, cùng, sửa đổi, sau, trước,
  thay thế, hoặc, hay, năm, ngày, số, khóa, cũ, hiện, về, mà, nếu, qua, căn cứ, điều, thực hiện,
  chưa, nên, đồng thời, bước đầu, cơ bản, đúng, luôn, tới, nghị định, thông tư, nghị quyết, luật, bộ luật, pháp lệnh, quyết định, chỉ thị, trên địa bàn, giai đoạn
`);
