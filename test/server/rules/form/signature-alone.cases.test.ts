import { plainPages } from '../../../../server/src/rules/example-pages';
import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { signatureAlone } from '../../../../server/src/rules/form/signature-alone';
import { DONE, inFrontMatter, pastedLines, withSections } from '../draft-forms';
import { testRuleCases } from '../rule-cases';

const alone = (draft: string, at: string, pages = 2) => ({
  draft,
  message: 'alone',
  at,
  layout: { ...plainPages, pages, signatureAlone: true },
});
const signed = (signature: string): string => exampleDraft({ signature });
const right = (draft: string, pages = 1) => ({ draft, layout: { ...plainPages, pages } });

testRuleCases(signatureAlone, {
  defects: [
    alone(inFrontMatter('## I. KẾT QUẢ', DONE), 'TM. ỦY BAN NHÂN DÂN'),
    alone(pastedLines(DONE), 'TM. ỦY BAN NHÂN DÂN'),
    alone(withSections('## I. KẾT QUẢ', DONE), 'TM. ỦY BAN NHÂN DÂN', 7),
    alone(
      signed('**TM. ỦY BAN NHÂN DÂN**\n\n**KT. CHỦ TỊCH**\n\n**PHÓ CHỦ TỊCH**\n\n**Trần Thị Mai**'),
      'TM. ỦY BAN NHÂN DÂN',
    ),
    alone(signed('**KT. TRƯỞNG PHÒNG**\n\n**PHÓ TRƯỞNG PHÒNG**\n\n**Trần Thị Mai**'), 'KT. TRƯỞNG PHÒNG'),
    alone(signed('**TRƯỞNG PHÒNG**\n\n**Trần Thị Mai**'), 'TRƯỞNG PHÒNG'),
    alone(signed('**HIỆU TRƯỞNG**\n\n**Lê Văn Bình**'), 'HIỆU TRƯỞNG'),
    alone(signed('**TL. CHỦ TỊCH**\n\n**CHÁNH VĂN PHÒNG**\n\n**Phạm Văn Hòa**'), 'TL. CHỦ TỊCH'),
    alone(signed('**TUQ. CHỦ TỊCH**\n\n**CHÁNH VĂN PHÒNG**\n\n**Phạm Văn Hòa**'), 'TUQ. CHỦ TỊCH'),
    alone(signed('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An'), 'TM. ỦY BAN NHÂN DÂN'),
    alone(exampleDraft({ recipients: '***Nơi nhận:***\n\n- Lưu: VT.' }), 'TM. ỦY BAN NHÂN DÂN', 3),
  ],
  nearMisses: [
    right(inFrontMatter('## I. KẾT QUẢ', DONE)),
    right(inFrontMatter('## II. KẾT QUẢ', DONE), 2),
    right(pastedLines(DONE)),
    right(withSections('## I. KẾT QUẢ', DONE), 7),
    right(signed('**TRƯỞNG PHÒNG**\n\n**Trần Thị Mai**'), 2),
    right(signed('**HIỆU TRƯỞNG**\n\n**Lê Văn Bình**')),
    right(signed('**TL. CHỦ TỊCH**\n\n**CHÁNH VĂN PHÒNG**\n\n**Phạm Văn Hòa**'), 4),
    right(exampleDraft({ recipients: '***Nơi nhận:***\n\n- Lưu: VT.' }), 3),
    // No signature to stand alone, and pages that are not laid out yet.
    { draft: exampleDraft({ signature: '' }), layout: { ...plainPages, signatureAlone: true } },
    exampleDraft({ subject: '**Kết quả thực hiện công tác thư viện 6 tháng đầu năm 2025**' }),
  ],
});
