import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { closingMark } from '../../../../server/src/rules/form/closing-mark';
import { testRuleCases } from '../rule-cases';

const SENTENCE = 'Trên đây là Báo cáo kết quả công tác hòa giải ở cơ sở của Ủy ban nhân dân xã Đồng Tâm';
const closing = (text: string): string => exampleDraft({ closing: text });
const PARTY = '---\nchế độ: Đảng\n---';

testRuleCases(closingMark, {
  defects: [
    { draft: closing(`${SENTENCE}!`), message: 'missing', at: '!' },
    { draft: closing(`**${SENTENCE}.**`), message: 'missing', at: '.' },
    { draft: closing(`${SENTENCE}, kính gửi Sở Tư pháp tổng hợp.`.normalize('NFD')), message: 'missing', at: '.' },
    { draft: closing(`${SENTENCE} ./.`), message: 'wrong', at: ' ./.' },
    { draft: closing(`${SENTENCE}.\n\n./.`), message: 'wrong', at: '.\n\n./.' },
    { draft: closing(`${SENTENCE}. / .`), message: 'wrong', at: '. / .' },
    { draft: closing(`${SENTENCE}./`), message: 'wrong', at: './' },
    { draft: closing(`${SENTENCE}../.`), message: 'wrong', at: '../.' },
    { draft: closing('Xã xây dựng thôn thành “điểm sáng văn hóa./.”'), message: 'wrong', at: './.”' },
    {
      draft: exampleDraft({
        sections: '## I. KẾT QUẢ\n\nCác tổ hòa giải được kiện toàn./.\n\n## II. NHIỆM VỤ\n\nTiếp tục.',
      }),
      message: 'again',
      at: './.',
    },
    {
      draft: exampleDraft({ opening: 'Xã báo cáo kết quả./. Nội dung cụ thể như sau:' }),
      message: 'again',
      at: './.',
    },
    {
      draft: exampleDraft({ recipients: '***Nơi nhận:***\n\n- Như trên;\n- Lưu: VT, VP./.' }),
      message: 'again',
      at: './.',
    },
    { draft: exampleDraft({ frontMatter: PARTY, closing: `${SENTENCE}./.` }), message: 'party', at: './.' },
    {
      draft: exampleDraft({ closing: `${SENTENCE}.\n\n| Tổ | Số vụ |\n|---|---|\n| 1 | 12 |` }),
      message: 'missing',
      at: '|',
    },
  ],
  nearMisses: [
    closing(`${SENTENCE}./.`),
    closing(`***${SENTENCE}./.***`),
    closing(`**${SENTENCE}**./.`),
    closing('Xã xây dựng thôn thành “điểm sáng văn hóa”./.'),
    closing(`${SENTENCE} (có phụ lục kèm theo)./.`),
    closing(`${SENTENCE}./.\n\n---`),
    closing(`${SENTENCE}./.`.normalize('NFD')),
    exampleDraft().replace(/\n/g, '\r\n'),
    exampleDraft({ sections: '## I. KẾT QUẢ\n\nTệp dữ liệu nằm ở ./.du-lieu và ../ke-hoach/.tam của máy chủ.' }),
    exampleDraft({ frontMatter: PARTY, closing: `${SENTENCE}.` }),
    exampleDraft({
      signature: '**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n**Lê Văn Bình**\n\n# Phụ lục\n\nDanh sách các tổ.',
    }),
    closing(`${SENTENCE} và các đơn vị trực thuộc/phối hợp./.`),
  ],
});
