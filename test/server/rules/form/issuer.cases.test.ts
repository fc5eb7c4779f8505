import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { issuer } from '../../../../server/src/rules/form/issuer';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

const named = (...names: readonly string[]): string => exampleDraft({ names: names.join('\n\n') });

testRuleCases(issuer, {
  defects: [
    { draft: named('**UBND**', '**XÃ TÂN HÒA**'), message: 'abbreviated', at: 'UBND' },
    { draft: crlf(named('**HĐND XÃ TÂN HÒA**')), message: 'abbreviated', at: 'HĐND' },
    { draft: yamlDraft({ 'cơ quan ban hành': 'UBND xã Đồng Tâm' }), message: 'abbreviated', at: 'UBND' },
    { draft: named('UBND XÃ TÂN HÒA', '**BCĐ CHUYỂN ĐỔI SỐ**'), message: 'abbreviated', at: 'BCĐ' },
    { draft: named('**ỦY BAN NHÂN DÂN**', '**TP. SƠN BÌNH**'), message: 'abbreviated', at: 'TP.' },
    { draft: named('**ỦY BAN NHÂN DÂN P.AN LẠC**'), message: 'abbreviated', at: 'P.' },
    {
      draft: pastedDraft({
        names: 'UBND PHƯỜNG AN LẠC\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\tĐộc lập - Tự do - Hạnh phúc',
      }),
      message: 'abbreviated',
      at: 'UBND',
    },
    { draft: named('**Ủy ban nhân dân phường An Lạc**'), message: 'capitals', at: 'Ủy ban nhân dân phường An Lạc' },
    {
      draft: departmentDraft({ names: 'Ủy ban nhân dân tỉnh Sơn Bình\n\n**SỞ XÂY DỰNG**' }),
      message: 'capitals',
      at: 'Ủy ban nhân dân tỉnh Sơn Bình',
    },
    {
      draft: decomposed(named('**Hội đồng nhân dân xã Tân Hòa**')),
      message: 'capitals',
      at: 'Hội đồng nhân dân xã Tân Hòa'.normalize('NFD'),
    },
    {
      draft: departmentDraft({ names: '**ỦY BAN NHÂN DÂN TỈNH SƠN BÌNH SỞ XÂY DỰNG**' }),
      message: 'line',
      at: 'ỦY BAN NHÂN DÂN TỈNH SƠN BÌNH SỞ XÂY DỰNG',
    },
    {
      draft: named('**ỦY BAN NHÂN DÂN XÃ TÂN HÒA TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG**'),
      message: 'line',
      at: 'ỦY BAN NHÂN DÂN XÃ TÂN HÒA TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
    },
  ],
  nearMisses: [
    named('**ỦY BAN NHÂN DÂN XÃ TÂN HÒA**'),
    named('**UỶ BAN NHÂN DÂN**', '**XÃ TÂN HOÀ**'),
    named('UBND XÃ TÂN HÒA', '**PHÒNG VĂN HÓA - XÃ HỘI**'),
    named('UBND TP. SƠN BÌNH', '**SỞ TƯ PHÁP**'),
    named('**ỦY BAN NHÂN DÂN**', '**THÀNH PHỐ HẢI PHÒNG**'),
    named('**TRƯỜNG THPT TÂN HÒA**'),
    named('**CHỦ TỊCH**', '**ỦY BAN NHÂN DÂN XÃ TÂN HÒA**'),
    decomposed(named('**HỘI ĐỒNG NHÂN DÂN XÃ TÂN HÒA**')),
    crlf(departmentDraft()),
    pastedDraft(),
    yamlDraft(),
    exampleDraft({ names: '' }),
    exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---', names: '**BCH ĐẢNG BỘ XÃ TÂN HÒA**' }),
  ],
});
