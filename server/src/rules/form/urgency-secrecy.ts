import type { Field, Report } from '../../report/report';
import type { Stamp } from '../../report/stamps';
import { fold } from '../../text/fold';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';
import { isInBody } from './in-body';

const URGENCY = ['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'] as const;
const SECRECY = ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT'] as const;
const CIRCULATION = ['LƯU HÀNH NỘI BỘ', 'XEM XONG TRẢ LẠI', 'TÀI LIỆU THU HỒI'] as const;

const stamped = (mark: string): string => exampleDraft({ symbol: `Số: 25/BC-UBND\n\n**${mark}**` });
const frontMatter = (line: string): string => exampleDraft({ frontMatter: `---\n${line}\n---` });

export const urgencySecrecy: Rule = {
  id: 'form/urgency-secrecy',
  title: { vi: 'Độ khẩn, độ mật, phạm vi lưu hành sai thể thức', en: 'Form of urgency, secrecy and circulation' },
  why: {
    vi: 'Nghị định 30 chỉ có ba mức độ khẩn: HỎA TỐC, THƯỢNG KHẨN, KHẨN; pháp luật về bảo vệ bí mật nhà nước chỉ có ba mức độ mật: TUYỆT MẬT, TỐI MẬT, MẬT; phạm vi lưu hành cũng ghi bằng chữ định sẵn. Mức khác không có giá trị nên văn bản không được chuyển hay bảo vệ theo đúng mức.',
    en: 'The decree knows three degrees of urgency, the law on state secrets three of secrecy, and circulation has set words too. Any other word has no force, and the document is neither carried nor guarded as meant.',
  },
  messages: {
    urgency: {
      vi: 'Độ khẩn sai: gặp «{found}», cần một trong các mức HỎA TỐC, THƯỢNG KHẨN, KHẨN.',
      en: 'Unknown urgency “{found}”; the degrees are HỎA TỐC, THƯỢNG KHẨN, KHẨN.',
    },
    secrecy: {
      vi: 'Độ mật sai: gặp «{found}», cần một trong các mức TUYỆT MẬT, TỐI MẬT, MẬT.',
      en: 'Unknown secrecy “{found}”; the degrees are TUYỆT MẬT, TỐI MẬT, MẬT.',
    },
    circulation: {
      vi: 'Phạm vi lưu hành sai: gặp «{found}», cần một trong các chữ LƯU HÀNH NỘI BỘ, XEM XONG TRẢ LẠI, TÀI LIỆU THU HỒI.',
      en: 'Unknown circulation “{found}”; the words are LƯU HÀNH NỘI BỘ, XEM XONG TRẢ LẠI, TÀI LIỆU THU HỒI.',
    },
    form: {
      vi: 'Sai thể thức: gặp «{found}», cần «{wanted}» (chữ in hoa).',
      en: 'Found “{found}”, write “{wanted}” in capitals.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục III.2'),
  severity: 'warning',
  fix: 'safe',
  examples: [
    { text: stamped('RẤT KHẨN'), findings: [{ message: 'urgency', at: 'RẤT KHẨN' }] },
    { text: stamped('Hỏa tốc'), findings: [{ message: 'form', at: 'Hỏa tốc' }], fixed: stamped('HỎA TỐC') },
    { text: frontMatter('độ mật: bí mật'), findings: [{ message: 'secrecy', at: 'bí mật' }] },
    {
      text: frontMatter('phạm vi lưu hành: trong cơ quan'),
      findings: [{ message: 'circulation', at: 'trong cơ quan' }],
    },
    {
      text: stamped('Xem xong trả lại'),
      findings: [{ message: 'form', at: 'Xem xong trả lại' }],
      fixed: stamped('XEM XONG TRẢ LẠI'),
    },
    { text: stamped('HOẢ TỐC'), findings: [] },
    { text: frontMatter('độ khẩn: thượng khẩn'), findings: [] },
    { text: exampleDraft(), findings: [] },
  ],
  *check({ report }) {
    if (report.regime === 'party') return;
    if (report.urgency) yield* degreeFault(report, 'urgency', report.urgency, URGENCY);
    if (report.secrecy) yield* degreeFault(report, 'secrecy', report.secrecy, SECRECY);
    if (report.circulation) yield* degreeFault(report, 'circulation', report.circulation, CIRCULATION);
  },
};

function* degreeFault(report: Report, kind: Stamp, field: Field, degrees: readonly string[]): Iterable<RuleFinding> {
  const found = field.text;
  const words = fold(found).replace(/\s+/g, ' ').trim();
  const wanted = degrees.find((degree) => fold(degree) === words);
  if (!wanted) yield { message: kind, values: { found }, span: field.span };
  else if (isInBody(report, field) && found !== found.toUpperCase()) {
    const fixes = [replaceWith(field.span, wanted, true)];
    yield { message: 'form', values: { found, wanted }, span: field.span, fixes };
  }
}
