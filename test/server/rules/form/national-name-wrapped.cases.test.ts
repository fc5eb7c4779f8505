import { plainPages } from '../../../../server/src/rules/example-pages';
import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { nationalNameWrapped } from '../../../../server/src/rules/form/national-name-wrapped';
import { laidDraft } from '../../docx/pages/laid-draft';
import { DONE, inFrontMatter, pastedLines } from '../draft-forms';
import { testRuleCases } from '../rule-cases';

const NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const wrapped = (draft: string, at: string) => ({
  draft,
  message: 'wrapped',
  at,
  layout: { ...plainPages, nationalNameWrapped: true },
});
const named = (name: string, body: string): string =>
  exampleDraft({ names: `**${name}**\n\n**${MOTTO}**\n\n**${body}**` });
/** With its pages as the export lays them out. */
const laid = (draft: string) => ({ draft, layout: laidDraft(draft).facts });
const at = (placeDate: string): string => exampleDraft({ placeDate });

testRuleCases(nationalNameWrapped, {
  defects: [
    wrapped(named(NAME, 'XÃ ĐỒNG TÂM'), NAME),
    wrapped(named('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'XÃ TÂN HÒA'), 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    wrapped(named(NAME, 'SỞ NỘI VỤ'), NAME),
    wrapped(named(NAME, 'PHÒNG VĂN HÓA - XÃ HỘI'), NAME),
    wrapped(named(NAME, 'XÃ TÂN HÒA').normalize('NFD'), NAME.normalize('NFD')),
    wrapped(named(NAME, 'XÃ TÂN HÒA').replace(/\n/gu, '\r\n'), NAME),
    wrapped(at('*Đồng Tâm, ngày 05 tháng 12 năm 2025*'), 'Đồng Tâm'),
    wrapped(at('*Thành phố Hồ Chí Minh, ngày 05 tháng 12 năm 2025*'), 'Thành phố Hồ Chí Minh'),
    wrapped(inFrontMatter('## I. KẾT QUẢ', DONE), 'Đồng Tâm'),
    wrapped(pastedLines(DONE), 'Hòa Bình'),
  ],
  nearMisses: [
    laid(named(NAME, 'XÃ ĐỒNG TÂM')),
    laid(named('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'XÃ TÂN HÒA')),
    laid(named(NAME, 'PHÒNG VĂN HÓA - XÃ HỘI')),
    laid(named(NAME, 'XÃ TÂN HÒA').normalize('NFD')),
    laid(at('*Đồng Tâm, ngày 05 tháng 12 năm 2025*')),
    laid(at('*Thành phố Hồ Chí Minh, ngày 05 tháng 12 năm 2025*')),
    laid(at('*Bà Rịa - Vũng Tàu, ngày 25 tháng 12 năm 2025*')),
    laid(inFrontMatter('## I. KẾT QUẢ', DONE)),
    laid(pastedLines(DONE)),
    // Not laid out yet.
    named(NAME, 'SỞ Y TẾ'),
  ],
});
