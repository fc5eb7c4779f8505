import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { unknownSuppression } from '../../../../server/src/rules/draft/unknown-suppression';
import { testRuleCases } from '../rule-cases';

const above = (comment: string, text = 'Xã Đồng Tâm có 12 thôn, 3.150 hộ dân.'): string =>
  exampleDraft({ sections: `## I. ĐẶC ĐIỂM TÌNH HÌNH\n\n${comment}\n${text}` });
const frontMatter = (comment: string): string =>
  `---\nloại văn bản: Báo cáo\n${comment}\nsố ký hiệu: 12/BC-UBND\ntrích yếu: Công tác văn thư năm 2026\n---\n\nXã báo cáo.\n`;

const rule = (draft: string, at: string) => ({ draft, message: 'unknown-rule', at });
const directive = (comment: string) => ({ draft: above(comment), message: 'directive', at: comment });

testRuleCases(unknownSuppression, {
  defects: [
    rule(above('<!-- van-thu tắt dòng sau: form/symbols -->'), 'form/symbols'),
    rule(above('<!-- van-thu-disable-next-line numbering -->\n').replace('next-line', 'next-line:'), 'numbering'),
    rule(above('<!-- van-thu tắt: form/symbol, outline/danh-so -->'), 'outline/danh-so'),
    rule(above('<!-- van-thu tắt cả tệp: FORM/SYMBOL -->').normalize('NFD'), 'FORM/SYMBOL'),
    rule(frontMatter('# van-thu tắt dòng sau: form/so-ky-hieu'), 'form/so-ky-hieu'),
    rule(above('<!-- van-thu-disable-file markdown/line-length -->').replace(/\n/g, '\r\n'), 'markdown/line-length'),
    {
      draft: above('<!-- van-thu tắt cả tệp: draft/unused-suppression -->'),
      message: 'not-suppressible',
      at: 'draft/unused-suppression',
    },
    directive('<!-- van-thu bỏ qua dòng sau: form/symbol -->'),
    directive('<!-- van-thu-disable-line form/symbol -->'),
    directive('<!-- van-thu tắt dòng này -->'),
    directive('<!-- van-thu tắt dòng sau form symbol -->'),
    { draft: frontMatter('# van-thu ẩn: form/symbol'), message: 'directive', at: '# van-thu ẩn: form/symbol' },
  ],
  nearMisses: [
    above('<!-- van-thu tắt dòng sau: form/symbol -->'),
    above('<!-- van-thu tắt dòng sau: form/symbol, outline/numbering -->'),
    above('<!-- VAN-THU-DISABLE-NEXT-LINE citation/date-form -->'),
    above('<!-- van thu tat ca tep: form/blank -->'),
    above('<!-- van-thu tắt -->', 'Xã Đồng Tâm có 12 thôn.\n\n<!-- van-thu bật -->'),
    above('<!-- Văn thư xã: kiểm tra lại form/symbol -->'),
    above('<!-- văn thư -->'),
    above('<!-- cán bộ văn thư tắt máy: form/simbol -->'),
    above('```\n<!-- van-thu tắt dòng sau: form/simbol -->\n```\n'),
    above('', 'Cán bộ văn thư tắt dòng sau: form/simbol.'),
    frontMatter('# Văn thư: đã vào sổ'),
    frontMatter('# van-thu tắt dòng sau: form/symbol'),
  ],
});
