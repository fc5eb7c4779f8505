import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { unusedSuppression } from '../../../../server/src/rules/draft/unused-suppression';
import { testRuleCases } from '../rule-cases';

const section = (text: string): string => exampleDraft({ sections: `## I. ĐẶC ĐIỂM TÌNH HÌNH\n\n${text}` });
const frontMatter = (text: string): string =>
  `---\nloại văn bản: Báo cáo\n${text}\ntrích yếu: Công tác văn thư năm 2026\n---\n\nXã báo cáo.\n`;

const rule = (draft: string, at: string) => ({ draft, message: 'rule', at });
const comment = (draft: string, at: string) => ({ draft, message: 'comment', at });

/** A date without its 0, and the document's other parts. */
const SLIP =
  'Xã Đồng Tâm thực hiện Kế hoạch số 21/KH-UBND ngày 3/6/2025 của Ủy ban nhân dân tỉnh Sơn Hà về chuyển đổi số.';
const RIGHT = SLIP.replace('3/6', '03/6');
const dateOff = '<!-- van-thu tắt dòng sau: citation/date-form -->';

testRuleCases(unusedSuppression, {
  defects: [
    rule(section(`${dateOff}\n${RIGHT}`), 'citation/date-form'),
    rule(section(`${dateOff}\nXã có 12 thôn.\n\n${SLIP}`), 'citation/date-form'),
    rule(section(`${SLIP}\n\n${dateOff}`), 'citation/date-form'),
    rule(section(`${dateOff}\n\n- Xã có 12 thôn;\n- ${SLIP}`), 'citation/date-form'),
    rule(section(`<!-- van-thu-disable-next-line citation/date-form, form/symbol -->\n${SLIP}`), 'form/symbol'),
    rule(
      section(`<!-- van-thu tắt: citation/date-form -->\n\nXã có 12 thôn.\n\n<!-- van-thu bật -->\n\n${SLIP}`),
      'citation/date-form',
    ),
    rule(
      section(`<!-- van-thu tắt cả tệp: citation/date-form -->\n\n${RIGHT}`).replace(/\n/g, '\r\n'),
      'citation/date-form',
    ),
    rule(frontMatter('# van-thu tắt dòng sau: form/symbol\nsố ký hiệu: 12/BC-UBND'), 'form/symbol'),
    comment(
      section(`<!-- van-thu bật: citation/date-form -->\n\n${RIGHT}`),
      '<!-- van-thu bật: citation/date-form -->',
    ),
    comment(
      section(`<!-- van-thu tắt dòng sau -->\n${RIGHT}`.normalize('NFD')),
      '<!-- van-thu tắt dòng sau -->'.normalize('NFD'),
    ),
    comment(section(`<!-- van-thu-disable -->\n\n${RIGHT}`), '<!-- van-thu-disable -->'),
  ],
  nearMisses: [
    section(`${dateOff}\n${SLIP}`),
    section(`${dateOff}\n\n${SLIP}`),
    section(`${dateOff}\n- ${SLIP}\n- Xã có 12 thôn.`),
    section(`${dateOff}\n> ${SLIP}`),
    section(`${dateOff}\n| Văn bản | Ghi chú |\n| --- | --- |\n| ${SLIP} | Đã xong |`),
    section(`<!-- van-thu tắt dòng sau -->\n${SLIP}`),
    section(`<!-- van-thu tắt: citation/date-form -->\n\nXã có 12 thôn.\n\n${SLIP}`),
    section(`<!-- van-thu-disable citation/date-form -->\n\n${SLIP}\n\n<!-- van-thu-enable -->`),
    section(`${SLIP}\n\n<!-- van-thu tắt cả tệp: citation/date-form -->`),
    section(`${dateOff}\n${SLIP}`).replace(/\n/g, '\r\n'),
    section(`${dateOff}\n${SLIP}`.normalize('NFD')),
    frontMatter('# van-thu tắt dòng sau: form/symbol\nsố ký hiệu: 5/BC- UBND'),
    section('<!-- van-thu tắt dòng sau: form/simbol -->\nXã có 12 thôn.'),
  ],
});
