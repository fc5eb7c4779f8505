import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { urgencySecrecy } from '../../../../server/src/rules/form/urgency-secrecy';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

const stamped = (mark: string): string => exampleDraft({ symbol: `Số: 25/BC-UBND\n\n${mark}` });
const onTop = (mark: string): string => exampleDraft({ names: `${mark}\n\n**ỦY BAN NHÂN DÂN**\n\n**XÃ TÂN HÒA**` });

testRuleCases(urgencySecrecy, {
  defects: [
    { draft: stamped('**TỐI KHẨN**'), message: 'urgency', at: 'TỐI KHẨN' },
    { draft: crlf(stamped('KHẨN CẤP')), message: 'urgency', at: 'KHẨN CẤP' },
    { draft: onTop('**HỎA TỐC HẸN GIỜ**'), message: 'urgency', at: 'HỎA TỐC HẸN GIỜ' },
    { draft: yamlDraft({ 'độ khẩn': 'thường' }), message: 'urgency', at: 'thường' },
    { draft: yamlDraft({ 'độ khẩn': 'rất khẩn' }), message: 'urgency', at: 'rất khẩn' },
    { draft: stamped('BÍ MẬT'), message: 'secrecy', at: 'BÍ MẬT' },
    { draft: onTop('TUYỆT ĐỐI BÍ MẬT'), message: 'secrecy', at: 'TUYỆT ĐỐI BÍ MẬT' },
    { draft: yamlDraft({ 'độ mật': 'nội bộ' }), message: 'secrecy', at: 'nội bộ' },
    { draft: stamped('*Thượng khẩn*'), message: 'form', at: 'Thượng khẩn' },
    { draft: decomposed(stamped('Hỏa tốc')), message: 'form', at: 'Hỏa tốc'.normalize('NFD') },
    { draft: onTop('Tối mật'), message: 'form', at: 'Tối mật' },
    { draft: onTop('**CHỈ LƯU HÀNH NỘI BỘ**'), message: 'circulation', at: 'CHỈ LƯU HÀNH NỘI BỘ' },
    { draft: yamlDraft({ 'phạm vi lưu hành': 'nội bộ' }), message: 'circulation', at: 'nội bộ' },
    { draft: crlf(onTop('*Lưu hành nội bộ*')), message: 'form', at: 'Lưu hành nội bộ' },
    { draft: departmentDraft({ symbol: 'Số: 118/BC-SXD\n\nKhẩn' }), message: 'form', at: 'Khẩn' },
  ],
  nearMisses: [
    stamped('**KHẨN**'),
    stamped('THƯỢNG KHẨN'),
    stamped('HOẢ TỐC'),
    onTop('TUYỆT MẬT'),
    onTop('**TỐI MẬT**'),
    decomposed(stamped('MẬT')),
    yamlDraft({ 'độ khẩn': 'hỏa tốc', 'độ mật': 'mật' }),
    onTop('**XEM XONG TRẢ LẠI**'),
    decomposed(onTop('LƯU HÀNH NỘI BỘ')),
    yamlDraft({ 'phạm vi lưu hành': 'Tài liệu thu hồi' }),
    exampleDraft({ opening: 'Tài liệu lưu hành nội bộ được quản lý chặt chẽ như sau:' }),
    yamlDraft({ 'độ khẩn': null, 'độ mật': '' }),
    exampleDraft({ names: 'MẶT TRẬN TỔ QUỐC VIỆT NAM\n\n**BAN CÔNG TÁC MẶT TRẬN**' }),
    exampleDraft({ subject: '**Khẩn trương khắc phục hậu quả mưa lũ**' }),
    exampleDraft({ opening: 'Công tác bảo vệ bí mật nhà nước được thực hiện như sau:' }),
    exampleDraft({ sections: '## I. KẾT QUẢ\n\nKhẩn\n\nĐã làm xong.' }),
    crlf(pastedDraft()),
  ],
});
