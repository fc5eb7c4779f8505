import type { Report } from '../../report/report';
import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { remove } from '../fixes';
import { decree } from '../legal-sources';
import type { Rule, Severity } from '../rule';

/** Academic titles, degrees and honours before a name; military ranks are none of them. */
const TITLE =
  /^(?:(?:gs|pgs|tskh|ts|ths|bs|bsck[i12]*|bscki{0,2}|ds|ks|cn|ls|ngnd|ngưt|nsnd|nsưt|ttnd|ttưt|ck[i12]{1,2})(?:\.|(?=\s))[\s.,–-]*|(?:phó giáo sư|giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|kỹ sư|cử nhân|luật sư|dược sĩ|nhà giáo (?:nhân dân|ưu tú)|thầy thuốc (?:nhân dân|ưu tú))[\s.,–-]+)+(?=\p{Lu})/iu;
/** The bodies that II.7.d leaves to rules of their own: armed forces, education, health, science. */
const EXCEPTED =
  /(?:^|\s)(?:y te|benh vien|trung tam y|tram y te|phong kham|kiem soat benh tat|truong|dai hoc|hoc vien|cao dang|giao duc|khoa hoc|vien|quan su|quan khu|quan doi|cong an|bien phong|canh sat|bo tu lenh|bo chi huy|su doan|trung doan)(?:\s|$)/;

const signed = (name: string): string =>
  exampleDraft({ signature: `**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n**${name}**` });

export const signerTitle: Rule = {
  id: 'form/signer-title',
  title: { vi: 'Học hàm, học vị trước họ tên người ký', en: "Academic title before the signer's name" },
  why: {
    vi: 'Nghị định 30 quy định trước họ tên người ký không ghi học hàm, học vị và danh hiệu, trừ văn bản của đơn vị vũ trang nhân dân, cơ sở giáo dục, y tế, khoa học: người ký ký bằng chức vụ, không ký bằng học vị.',
    en: 'The decree wants no academic title, degree or honour before the signer’s name, save in the armed forces, education, health and science: an office signs, not a degree.',
  },
  messages: {
    title: {
      vi: 'Thừa học hàm, học vị trước họ tên người ký: gặp «{found}», cần chỉ ghi họ tên.',
      en: 'Needless title before the signer’s name: found “{found}”.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.7'),
  severity: 'warning',
  fix: 'suggested',
  examples: [
    {
      text: signed('ThS. Nguyễn Văn An'),
      findings: [{ message: 'title', at: 'ThS.' }],
      fixed: signed('Nguyễn Văn An'),
    },
    {
      text: signed('PGS.TS. Nguyễn Văn An'),
      findings: [{ message: 'title', at: 'PGS.TS.' }],
      fixed: signed('Nguyễn Văn An'),
    },
    { text: signed('Nguyễn Văn An'), findings: [] },
    {
      text: exampleDraft({
        names: 'SỞ Y TẾ BÌNH MINH\n\n**BỆNH VIỆN ĐA KHOA TÂN HÒA**',
        signature: '**GIÁM ĐỐC**\n\n**BS. Nguyễn Văn An**',
      }),
      findings: [],
    },
  ],
  *check({ report }) {
    const signer = report.signature?.signer;
    if (!signer || report.regime === 'party' || isExcepted(report)) return;
    const text = signer.text.normalize('NFC');
    const match = TITLE.exec(text)?.[0];
    if (!match) return;
    const length = signer.text.startsWith(match) ? match.length : match.normalize('NFD').length;
    const found = signer.text.slice(0, length).trimEnd();
    const at = spanOf(signer.span.start, signer.span.start + found.length);
    // Without the issuer's name nobody can tell whether the exception holds.
    const severity: Severity = report.issuer ? 'warning' : 'information';
    const fixes = [{ ...remove(spanOf(at.start, at.start + length), found, false) }];
    yield { message: 'title', values: { found }, span: at, severity, fixes };
  },
};

const isExcepted = ({ issuer, parentBody }: Report): boolean =>
  [issuer, parentBody].some((field) => field !== null && EXCEPTED.test(fold(field.text).replace(/\s+/g, ' ')));
