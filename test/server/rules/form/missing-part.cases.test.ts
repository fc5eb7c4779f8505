import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { missingPart } from '../../../../server/src/rules/form/missing-part';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

testRuleCases(missingPart, {
  defects: [
    { draft: departmentDraft({ names: '' }), message: 'issuer', at: '' },
    { draft: yamlDraft({ 'cơ quan ban hành': null }), message: 'issuer', at: '' },
    { draft: crlf(departmentDraft({ symbol: '' })), message: 'symbol', at: '' },
    { draft: yamlDraft({ 'số ký hiệu': null }), message: 'symbol', at: '' },
    { draft: departmentDraft({ placeDate: '' }), message: 'placeDate', at: '' },
    { draft: yamlDraft({ 'địa danh': null, ngày: null }), message: 'placeDate', at: '' },
    { draft: yamlDraft({ 'loại văn bản': null }), message: 'documentType', at: '' },
    { draft: yamlDraft({ 'trích yếu': null }), message: 'subject', at: 'loại văn bản: báo cáo' },
    { draft: decomposed(departmentDraft({ subject: '' })), message: 'subject', at: '# BÁO CÁO'.normalize('NFD') },
    { draft: departmentDraft({ opening: '', sections: '', closing: '' }), message: 'content', at: '' },
    { draft: departmentDraft({ opening: '', sections: '' }), message: 'content', at: '' },
    { draft: departmentDraft({ recipients: '' }), message: 'recipients', at: '' },
    { draft: yamlDraft({ 'nơi nhận': null }), message: 'recipients', at: '' },
    { draft: departmentDraft({ signature: '' }), message: 'signature', at: '' },
    { draft: yamlDraft({ 'quyền hạn': null, 'chức vụ': null, 'người ký': null }), message: 'signature', at: '' },
  ],
  nearMisses: [
    departmentDraft(),
    crlf(departmentDraft({ names: '**SỞ XÂY DỰNG**' })),
    decomposed(exampleDraft({ addressees: '' })),
    exampleDraft({ opening: '' }),
    exampleDraft({ sections: '' }),
    exampleDraft({ symbol: 'Số:        /BC-UBND' }),
    exampleDraft({ symbol: '25/BC-UBND' }),
    exampleDraft({ placeDate: '*Tân Hòa, ngày     tháng     năm 2025*' }),
    exampleDraft({ placeDate: 'Tân Hòa, 19/9/25' }),
    exampleDraft({ signature: '**CHỦ TỊCH**' }),
    exampleDraft({ title: '# Báo cáo kết quả thực hiện công tác thư viện năm 2025', subject: '' }),
    pastedDraft(),
    yamlDraft(),
    yamlDraft({ 'quyền hạn': null }),
    exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---', symbol: '', recipients: '' }),
  ],
});
