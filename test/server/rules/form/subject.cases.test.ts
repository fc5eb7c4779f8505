import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { subject } from '../../../../server/src/rules/form/subject';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

const about = (text: string): string => exampleDraft({ subject: `**${text}**` });

testRuleCases(subject, {
  defects: [
    { draft: about('Tình hình thu ngân sách quý III năm 2025.'), message: 'stop', at: '.' },
    { draft: crlf(about('Tình hình thu ngân sách quý III năm 2025:')), message: 'stop', at: ':' },
    { draft: yamlDraft({ 'trích yếu': 'Công tác bảo vệ rừng năm 2025,' }), message: 'stop', at: ',' },
    { draft: about('V/v báo cáo thu ngân sách quý III năm 2025'), message: 'letter', at: 'V/v' },
    { draft: yamlDraft({ 'trích yếu': 'v/v sơ kết công tác bảo vệ rừng' }), message: 'letter', at: 'v/v' },
    { draft: about('TÌNH HÌNH THU NGÂN SÁCH QUÝ III'), message: 'capitals', at: 'TÌNH HÌNH THU NGÂN SÁCH QUÝ III' },
    {
      draft: pastedDraft({ subject: 'CÔNG TÁC TIẾP CÔNG DÂN THÁNG 8' }),
      message: 'capitals',
      at: 'CÔNG TÁC TIẾP CÔNG DÂN THÁNG 8',
    },
    { draft: about('tình hình thu ngân sách quý III'), message: 'small', at: 'tình' },
    { draft: yamlDraft({ 'trích yếu': 'đánh giá công tác bảo vệ rừng' }), message: 'small', at: 'đánh' },
    { draft: about('Báo cáo tình hình thu ngân sách quý III'), message: 'type', at: 'Báo cáo' },
    {
      draft: exampleDraft({
        title: '# KẾ HOẠCH',
        symbol: 'Số: 25/KH-UBND',
        subject: '**Kế hoạch trồng cây năm 2026**',
      }),
      message: 'type',
      at: 'Kế hoạch',
    },
    {
      draft: decomposed(yamlDraft({ 'trích yếu': 'Báo cáo công tác bảo vệ rừng' })),
      message: 'type',
      at: 'Báo cáo'.normalize('NFD'),
    },
  ],
  nearMisses: [
    about('Về việc thu ngân sách quý III năm 2025'),
    about('Kết quả 5 năm thực hiện phong trào “Toàn dân đoàn kết.”'),
    about('Kết quả hoạt động của UBND xã, HĐND xã'),
    about('Việc thực hiện các tiêu chí nông thôn mới...'),
    about('6 tháng đầu năm 2025: kết quả và nhiệm vụ'),
    decomposed(about('Đánh giá công tác bảo vệ rừng')),
    crlf(about('Công tác báo cáo, thống kê năm 2025')),
    departmentDraft(),
    pastedDraft(),
    yamlDraft({ 'trích yếu': 'COVID-19 và công tác phòng, chống dịch' }),
    exampleDraft({ title: '# TỜ TRÌNH', symbol: 'Số: 25/TTr-UBND', subject: '**Báo cáo, đề xuất phương án xử lý**' }),
    exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---', subject: '**KẾT QUẢ CÔNG TÁC DÂN VẬN**' }),
  ],
});
