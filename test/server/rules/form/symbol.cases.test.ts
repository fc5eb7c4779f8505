import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { symbol } from '../../../../server/src/rules/form/symbol';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

const COUNCIL = '**HỘI ĐỒNG NHÂN DÂN**\n\n**XÃ TÂN HÒA**';

testRuleCases(symbol, {
  defects: [
    { draft: exampleDraft({ symbol: '**Số: 3/BC-UBND**' }), message: 'padding', at: '3' },
    { draft: crlf(yamlDraft({ 'số ký hiệu': '9/BC-UBND' })), message: 'padding', at: '9' },
    { draft: departmentDraft({ symbol: 'Số: 118 /BC-SXD' }), message: 'space', at: '118 /BC-SXD' },
    { draft: departmentDraft({ symbol: 'Số: 118/BC - SXD' }), message: 'space', at: 'BC - SXD' },
    { draft: exampleDraft({ symbol: 'Số: 77/BC–UBND' }), message: 'separator', at: '77/BC–UBND' },
    { draft: exampleDraft({ symbol: 'Số: 77/BC/UBND' }), message: 'separator', at: '77/BC/UBND' },
    { draft: exampleDraft({ symbol: 'Số: 77-BC-UBND' }), message: 'separator', at: '77-BC-UBND' },
    { draft: exampleDraft({ symbol: 'Số: 77/BCUBND' }), message: 'separator', at: 'BCUBND' },
    { draft: decomposed(exampleDraft({ symbol: 'SỐ: 77/BC-UBND' })), message: 'label', at: 'SỐ:'.normalize('NFD') },
    { draft: exampleDraft({ symbol: 'Số 77/BC-UBND' }), message: 'label', at: 'Số' },
    { draft: exampleDraft({ symbol: '*77/BC-UBND*' }), message: 'no-label', at: '77/BC-UBND' },
    { draft: exampleDraft({ symbol: 'Số: 77/bc-ubnd' }), message: 'case', at: 'bc-ubnd' },
    { draft: departmentDraft({ symbol: 'Số: 118/Bc-SXD' }), message: 'case', at: 'Bc-SXD' },
    { draft: yamlDraft({ 'số ký hiệu': '41/2025/BC-UBND' }), message: 'year', at: '41/2025/BC-UBND' },
    { draft: yamlDraft({ 'số ký hiệu': '41/TB-UBND' }), message: 'type', at: 'TB-UBND' },
    {
      draft: exampleDraft({ title: '# KẾ HOẠCH', symbol: 'Số: 41/BC-UBND' }),
      message: 'type',
      at: 'BC-UBND',
    },
    { draft: departmentDraft({ symbol: 'Số: 118/SXD-QLXD' }), message: 'type-missing', at: 'SXD-QLXD' },
    { draft: departmentDraft({ symbol: 'Số: 118/BC' }), message: 'body-missing', at: 'BC' },
    { draft: departmentDraft({ symbol: 'Số: 118/BC-UBND' }), message: 'body', at: 'BC-UBND' },
    { draft: exampleDraft({ names: COUNCIL, symbol: 'Số: 06/BC-UBND' }), message: 'body', at: 'BC-UBND' },
    { draft: exampleDraft({ symbol: 'Số: 06/BC-UBX' }), message: 'body', at: 'BC-UBX' },
  ],
  nearMisses: [
    exampleDraft({ symbol: 'Số: 10/BC-UBND' }),
    exampleDraft({ symbol: 'Số: 01/BC-UBND' }),
    exampleDraft({ symbol: '**Số:** 205/BC-UBND' }),
    exampleDraft({ names: COUNCIL, symbol: 'Số: 06/BC-HĐND' }),
    exampleDraft({ names: 'HỘI ĐỒNG NHÂN DÂN XÃ TÂN HÒA\n\n**BAN PHÁP CHẾ**', symbol: 'Số: 06/BC-BPC' }),
    exampleDraft({ names: '**CHỦ TỊCH**\n\n**ỦY BAN NHÂN DÂN XÃ TÂN HÒA**', symbol: 'Số: 12/BC-CTUBND' }),
    exampleDraft({ title: '# TỜ TRÌNH', symbol: 'Số: 31/TTr-UBND' }),
    exampleDraft({ title: '# CHƯƠNG TRÌNH', symbol: 'Số: 31/CTr-UBND' }),
    departmentDraft({ symbol: 'Số:        /BC-SXD' }),
    departmentDraft({ symbol: 'Số: …/BC-SXD' }),
    departmentDraft({ names: 'UBND TỈNH SƠN BÌNH\n\n**VĂN PHÒNG**', symbol: 'Số: 52/BC-VPUBND' }),
    departmentDraft({ names: '**TRƯỜNG TRUNG HỌC CƠ SỞ TÂN HÒA**', symbol: 'Số: 14/BC-THCSTH' }),
    decomposed(exampleDraft({ symbol: 'Số: 25/BC-UBND' })),
    yamlDraft({ 'số ký hiệu': 'Số: 41/BC-UBND' }),
    pastedDraft(),
    exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---', symbol: 'Số 7-BC/ĐU' }),
    exampleDraft({ opening: 'Theo Công văn số 5/SNV-TC ngày 02/01/2025, xã báo cáo như sau:' }),
  ],
});
