import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { consistentTitle } from '../../../../server/src/rules/form/consistent-title';
import { testRuleCases } from '../rule-cases';

type Parts = NonNullable<Parameters<typeof exampleDraft>[0]>;
const draft = (parts: Parts = {}): string =>
  exampleDraft({
    names: '**ỦY BAN NHÂN DÂN**\n\n**XÃ ĐỒNG TÂM**',
    placeDate: '*Đồng Tâm, ngày 12 tháng 12 năm 2025*',
    subject: '**Kết quả công tác cải cách hành chính năm 2025**',
    addressees: 'Kính gửi: Ủy ban nhân dân tỉnh Sơn Bình',
    opening: 'Ủy ban nhân dân xã Đồng Tâm báo cáo kết quả công tác cải cách hành chính năm 2025 như sau:',
    closing: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2025 của Ủy ban nhân dân xã Đồng Tâm./.',
    ...parts,
  });

testRuleCases(consistentTitle, {
  defects: [
    {
      draft: draft({ closing: 'Trên đây là Báo cáo kết quả công tác phòng cháy, chữa cháy năm 2025./.' }),
      message: 'closing',
      at: 'Báo cáo kết quả công tác phòng cháy, chữa cháy năm 2025',
    },
    {
      draft: draft({ closing: '**Trên đây là tình hình tiếp công dân của xã Đồng Tâm./.**' }),
      message: 'closing',
      at: 'tình hình tiếp công dân của xã Đồng Tâm',
    },
    {
      draft: draft({ opening: 'UBND xã báo cáo kết quả xây dựng nông thôn mới như sau:' }),
      message: 'opening',
      at: 'kết quả xây dựng nông thôn mới',
    },
    {
      draft: draft({ closing: 'Trên đây là Kế hoạch cải cách hành chính năm 2025 của xã./.' }),
      message: 'type',
      at: 'Kế hoạch',
    },
    {
      draft: draft({ closing: 'Trên đây là nội dung Tờ trình của Ủy ban nhân dân xã Đồng Tâm./.' }),
      message: 'type',
      at: 'Tờ trình',
    },
    { draft: draft({ closing: 'Trên đây là Báo cáo của UBND xã Tân Hòa./.' }), message: 'issuer', at: 'xã Tân Hòa' },
    {
      draft: draft({ opening: 'Ủy ban nhân dân xã Tân Hòa báo cáo kết quả cải cách hành chính như sau:' }),
      message: 'issuer',
      at: 'xã Tân Hòa',
    },
    {
      draft: draft({ closing: 'Trên đây là Báo cáo kết quả cải cách hành chính trên địa bàn xã Tân Hòa./.' }),
      message: 'issuer',
      at: 'xã Tân Hòa',
    },
    {
      draft: draft({
        names: '**UBND PHƯỜNG SÔNG ĐÀO**',
        opening: 'Phường báo cáo như sau:',
        closing: 'Trên đây là Báo cáo của Ủy ban nhân dân phường Sông Mã./.',
      }),
      message: 'issuer',
      at: 'phường Sông Mã',
    },
    {
      draft: draft({ closing: 'Trên đây là Báo cáo của xã, kính đề nghị Ủy ban nhân dân tỉnh Bình Minh xem xét./.' }),
      message: 'addressee',
      at: 'tỉnh Bình Minh',
    },
    {
      draft: draft({ closing: 'Trên đây là Báo cáo của UBND xã Tân Hòa./.' }).normalize('NFD'),
      message: 'issuer',
      at: 'xã Tân Hòa'.normalize('NFD'),
    },
    {
      draft: [
        '---',
        'loại văn bản: báo cáo',
        'cơ quan ban hành: Ủy ban nhân dân xã Đồng Tâm',
        'trích yếu: Kết quả công tác hòa giải ở cơ sở năm 2025',
        '---',
        '',
        'Xã báo cáo như sau:',
        '',
        'Trên đây là Báo cáo kết quả công tác thư viện của Ủy ban nhân dân xã Đồng Tâm./.',
      ].join('\n'),
      message: 'closing',
      at: 'Báo cáo kết quả công tác thư viện của Ủy ban nhân dân xã Đồng Tâm',
    },
  ],
  nearMisses: [
    draft(),
    draft({ closing: 'Trên đây là Báo cáo kết quả công tác CCHC năm 2025 của UBND xã Đồng Tâm./.' }),
    draft({ closing: 'Trên đây là Báo cáo của UBND xã Đồng Tâm, kính gửi UBND tỉnh Sơn Bình xem xét, chỉ đạo./.' }),
    draft({ closing: 'Trên đây là toàn bộ nội dung báo cáo cải cách hành chính; xin trân trọng cảm ơn./.' }),
    draft({ closing: 'Trên đây là kết quả thực hiện của xã, đề nghị Sở Nội vụ tổng hợp./.' }),
    draft({ opening: 'UBND xã báo cáo Ủy ban nhân dân tỉnh Sơn Bình kết quả như sau:' }),
    draft({
      opening:
        'Thực hiện Kế hoạch số 15/KH-UBND ngày 12/02/2025 của Ủy ban nhân dân xã Tân Hòa về tiếp công dân, xã báo cáo kết quả như sau:',
    }),
    draft({ names: '**ỦY BAN NHÂN DÂN XÃ ĐỒNG TÂM**', closing: 'Trên đây là Báo cáo của UBND xã Đồng tâm./.' }),
    draft({ closing: 'Trên đây là Báo cáo kết quả cải cách hành chính, chuyển đổi số của xã Đồng Tâm./.' }),
    draft({ sections: '## I. KẾT QUẢ\n\nXã học tập kinh nghiệm của xã Tân Hòa và xã Sông Đào về thư viện.' }),
    draft({
      names: '**UBND TỈNH SƠN BÌNH**\n\n**SỞ NỘI VỤ**',
      symbol: 'Số: 25/BC-SNV',
      opening: 'Sở Nội vụ báo cáo như sau:',
      closing: 'Trên đây là Báo cáo kết quả cải cách hành chính của Sở Nội vụ tỉnh Sơn Bình./.',
    }),
  ],
});
