import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { period } from '../../../../server/src/rules/form/period';
import { testRuleCases } from '../rule-cases';

type Parts = NonNullable<Parameters<typeof exampleDraft>[0]>;
const on = (time: string, date: string, parts: Parts = {}): string =>
  exampleDraft({
    names: '**ỦY BAN NHÂN DÂN PHƯỜNG SÔNG ĐÀO**',
    placeDate: `*Sông Đào, ${date}*`,
    subject: `**Kết quả công tác tiếp công dân ${time}**`,
    opening: `Ủy ban nhân dân phường báo cáo kết quả công tác tiếp công dân ${time} như sau:`,
    closing: `Trên đây là Báo cáo kết quả công tác tiếp công dân ${time} của phường./.`,
    ...parts,
  });
const closing = (time: string): Parts => ({
  closing: `Trên đây là Báo cáo kết quả tiếp công dân ${time} của phường./.`,
});
const data = (text: string): Parts => ({ sections: `## I. KẾT QUẢ\n\nPhường tiếp 120 lượt công dân (${text}).` });
const JUNE = 'ngày 16 tháng 6 năm 2025';
const DECEMBER = 'ngày 18 tháng 12 năm 2025';

testRuleCases(period, {
  defects: [
    { draft: on('tháng 6 năm 2025', JUNE, closing('tháng 5 năm 2025')), message: 'sentence', at: 'tháng 5 năm 2025' },
    { draft: on('quý II năm 2025', JUNE, closing('quý I/2025')), message: 'sentence', at: 'quý I/2025' },
    {
      draft: on('6 tháng đầu năm 2025', JUNE, closing('9 tháng năm 2025')),
      message: 'sentence',
      at: '9 tháng năm 2025',
    },
    {
      draft: on('năm 2025', DECEMBER, closing('6 tháng đầu năm 2025')),
      message: 'sentence',
      at: '6 tháng đầu năm 2025',
    },
    {
      draft: on('quý IV năm 2025', DECEMBER, { opening: 'Phường báo cáo kết quả công tác quý 3 năm 2025 như sau:' }),
      message: 'sentence',
      at: 'quý 3 năm 2025',
    },
    {
      draft: on('quý II năm 2025', JUNE, data('số liệu tính từ ngày 15/12/2024 đến ngày 14/3/2025')),
      message: 'cut-off',
      at: '14/3/2025',
    },
    {
      draft: on('năm 2025', DECEMBER, data('số liệu chốt đến ngày 14 tháng 12 năm 2024')),
      message: 'cut-off',
      at: '14 tháng 12 năm 2024',
    },
    {
      draft: on('tháng 6 năm 2025', JUNE, data('số liệu tính từ ngày 15/01/2025 đến ngày 14/6/2025')),
      message: 'cut-off',
      at: '15/01/2025',
    },
    {
      draft: on('6 tháng đầu năm 2025', 'ngày 10 tháng 4 năm 2025'),
      message: 'early',
      at: 'ngày 10 tháng 4 năm 2025',
    },
    { draft: on('tháng 6 năm 2025', 'ngày 28 tháng 5 năm 2025'), message: 'early', at: 'ngày 28 tháng 5 năm 2025' },
    {
      draft: on('năm 2025, phương hướng năm 2026', 'ngày 12 tháng 8 năm 2025'),
      message: 'early',
      at: 'ngày 12 tháng 8 năm 2025',
    },
    {
      draft: on('', DECEMBER, { ...closing('năm 2025'), subject: '**Kết quả công tác tiếp công dân**' }),
      message: 'none',
      at: 'Kết quả công tác tiếp công dân',
    },
    {
      draft: on('', JUNE, {
        subject: '**Công tác dân vận chính quyền**',
        opening: 'Phường báo cáo công tác dân vận chính quyền quý II năm 2025 như sau:',
        closing: 'Trên đây là Báo cáo của phường./.',
      }),
      message: 'none',
      at: 'Công tác dân vận chính quyền',
    },
  ],
  nearMisses: [
    on('tháng 6 năm 2025', JUNE),
    on('tháng 6 năm 2025', JUNE, closing('tháng 06/2025')),
    on('quý III năm 2025', 'ngày 15 tháng 9 năm 2025', closing('quý 3/2025')),
    on('tháng 6 và 6 tháng đầu năm 2025', JUNE, closing('6 tháng đầu năm 2025')),
    on('tháng 6, nhiệm vụ trọng tâm tháng 7 năm 2025', JUNE, closing('tháng 6, nhiệm vụ tháng 7 năm 2025')),
    on('9 tháng đầu năm 2025', 'ngày 15 tháng 9 năm 2025', data('số liệu từ 15/12/2024 đến 14/9/2025')),
    on('năm 2025', 'ngày 20 tháng 11 năm 2025', data('số liệu tính từ ngày 15/12/2024 đến ngày 14/11/2025')),
    on('năm 2025', DECEMBER, data('số liệu cùng kỳ tính đến ngày 14/12/2024 là 98 lượt')),
    on('năm 2025, phương hướng năm 2026', 'ngày 09 tháng 01 năm 2026'),
    on('', 'ngày 12 tháng 02 năm 2025', {
      subject: '**Kết quả tổ chức Tết trồng cây năm 2025**',
      opening: 'Phường báo cáo như sau:',
      closing: 'Trên đây là Báo cáo của phường./.',
    }),
    on('', JUNE, { subject: '**Kết quả kiểm tra công tác tiếp công dân tại các tổ dân phố**', ...closing('năm 2025') }),
    on('ước thực hiện năm 2025, kế hoạch năm 2026', 'ngày 25 tháng 7 năm 2025'),
    on('giai đoạn 2021-2025', JUNE, closing('giai đoạn 2021-2025')),
    on('quý II năm 2025', JUNE, {
      opening:
        'Thực hiện Công văn số 45/UBND-NC ngày 10 tháng 5 năm 2025 của Ủy ban nhân dân tỉnh, phường báo cáo như sau:',
    }),
  ],
});
