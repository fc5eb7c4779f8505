import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { leftoverYear } from '../../../../server/src/rules/form/leftover-year';
import { testRuleCases } from '../rule-cases';

type Parts = NonNullable<Parameters<typeof exampleDraft>[0]>;
/** A report on 2025 of another commune, right in every part that is not given. */
const draft = (parts: Parts = {}): string =>
  exampleDraft({
    names: '**ỦY BAN NHÂN DÂN**\n\n**XÃ ĐỒNG TÂM**',
    placeDate: '*Đồng Tâm, ngày 12 tháng 12 năm 2025*',
    subject: '**Kết quả công tác cải cách hành chính năm 2025; phương hướng, nhiệm vụ năm 2026**',
    opening: 'Ủy ban nhân dân xã Đồng Tâm báo cáo kết quả công tác cải cách hành chính năm 2025 như sau:',
    closing: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2025 của Ủy ban nhân dân xã Đồng Tâm./.',
    ...parts,
  });
const sections = (first: string, second: string): string =>
  `## I. ${first}\n\nXã giải quyết đúng hạn hồ sơ.\n\n## II. ${second}\n\nTiếp tục rà soát thủ tục.`;
const results = (text: string): string => `## I. KẾT QUẢ\n\n${text}\n\n## II. PHƯƠNG HƯỚNG\n\nTiếp tục rà soát.`;

testRuleCases(leftoverYear, {
  defects: [
    {
      draft: draft({ closing: 'Trên đây là Báo cáo kết quả cải cách hành chính năm 2024 của UBND xã Đồng Tâm./.' }),
      message: 'sentence',
      at: '2024',
    },
    {
      draft: draft({ opening: 'UBND xã báo cáo kết quả công tác cải cách hành chính năm 2024 như sau:' }),
      message: 'sentence',
      at: '2024',
    },
    {
      draft: draft({ opening: '*Xã báo cáo kết quả **năm 2023** với các nội dung như sau:*'.normalize('NFD') }),
      message: 'sentence',
      at: '2023',
    },
    { draft: draft({ sections: sections('KẾT QUẢ', 'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025') }), message: 'plan', at: '2025' },
    { draft: draft({ sections: sections('KẾT QUẢ', 'Nhiệm vụ, giải pháp năm 2024') }), message: 'plan', at: '2024' },
    {
      draft: draft({ sections: sections('KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2024', 'NHIỆM VỤ NĂM 2026') }),
      message: 'sentence',
      at: '2024',
    },
    {
      draft: draft({
        sections:
          '**I. KẾT QUẢ**\n\nXã giải quyết đúng hạn.\n\n**II. PHƯƠNG HƯỚNG**\n\n**1. Mục tiêu năm 2025**\n\nĐạt 98%.',
      }),
      message: 'plan',
      at: '2025',
    },
    { draft: draft({ placeDate: '*Đồng Tâm, ngày 12 tháng 12 năm 2024*' }), message: 'date', at: '2024' },
    { draft: draft({ placeDate: '*Đồng Tâm, ngày 12 tháng 12 năm 2026*' }), message: 'date', at: '2026' },
    {
      draft: draft({
        subject: '**Tình hình tiếp công dân quý II năm 2025**',
        placeDate: '*Đồng Tâm, ngày 15 tháng 6 năm 2024*',
      }),
      message: 'date',
      at: '2024',
    },
    {
      draft: draft({
        subject: '**Công tác tiếp công dân tháng 6 năm 2025**',
        closing: 'Trên đây là Báo cáo công tác tiếp công dân tháng 6/2024 của xã./.',
        opening: 'Xã báo cáo như sau:',
        placeDate: '*Đồng Tâm, ngày 20 tháng 6 năm 2025*',
      }),
      message: 'sentence',
      at: '2024',
    },
    {
      draft: draft({ sections: results('Trong năm 2024, xã đã tiếp nhận 1.250 hồ sơ, trả đúng hạn 1.248 hồ sơ.') }),
      message: 'sentence',
      at: '2024',
    },
    {
      draft: [
        '---',
        'loại văn bản: báo cáo',
        'trích yếu: Kết quả công tác hòa giải ở cơ sở năm 2025',
        'địa danh: Đồng Tâm',
        'ngày: 2024-12-18',
        '---',
        '',
        'Xã báo cáo như sau:',
        '',
        'Các tổ hòa giải được kiện toàn./.',
      ].join('\n'),
      message: 'date',
      at: '2024',
    },
  ],
  nearMisses: [
    draft(),
    draft({ placeDate: '*Đồng Tâm, ngày 09 tháng 01 năm 2026*' }),
    draft({ placeDate: '*Đồng Tâm, ngày … tháng … năm 2026*' }),
    draft({ sections: results('So với năm 2024, số hồ sơ tăng 12%; cùng kỳ năm 2024 là 1.100 hồ sơ.') }),
    draft({ sections: results('Trong năm 2024 xã mới có 02 tổ, sang năm 2025 đã có 05 tổ hỗ trợ.') }),
    draft({ sections: sections('KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2025', 'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026') }),
    draft({ sections: sections('NHIỆM VỤ ĐƯỢC GIAO NĂM 2025', 'KẾT QUẢ GIAI ĐOẠN 2021-2025') }),
    draft({ sections: sections('KẾT QUẢ', 'MỤC TIÊU ĐẾN NĂM 2030, TẦM NHÌN ĐẾN NĂM 2045') }),
    draft({
      opening:
        'Thực hiện Kế hoạch số 05/KH-UBND ngày 20/12/2024 của Ủy ban nhân dân xã về cải cách hành chính năm 2025, xã báo cáo như sau:',
    }),
    draft({
      subject: '**Kết quả thực hiện Nghị quyết giai đoạn 2021-2025**',
      closing: 'Trên đây là Báo cáo kết quả thực hiện Nghị quyết từ năm 2021 đến năm 2025 của xã./.',
    }),
    draft({
      subject: '**Tình hình công tác 6 tháng đầu năm 2025**',
      placeDate: '*Đồng Tâm, ngày 16 tháng 6 năm 2025*',
      sections: sections('KẾT QUẢ', 'NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025'),
    }),
    draft({
      subject: '**Kết quả thi hành Luật Thực hiện dân chủ ở cơ sở năm 2022**',
      opening: 'Xã báo cáo như sau:',
      closing: 'Trên đây là Báo cáo của xã./.',
    }),
    draft({
      subject: '**Kết quả công tác cải cách hành chính năm 2024 và năm 2025**',
      closing: 'Trên đây là Báo cáo kết quả cải cách hành chính năm 2024, năm 2025 của xã./.',
    }),
    draft({
      subject: '**Dự kiến kế hoạch công tác năm 2026**',
      opening: 'Xã báo cáo như sau:',
      closing: 'Trên đây là Báo cáo của xã./.',
    }),
    draft({ closing: 'Trên đây là Báo cáo kết quả năm 2025 và nhiệm vụ năm 2026 của UBND xã Đồng Tâm./.' }),
  ],
});
