import type { Citation } from '../../citation/citation';
import type { Report } from '../../report/report';
import type { Span } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { decree } from '../legal-sources';
import type { Rule, RuleContext, Wording } from '../rule';
import { citationsWithin } from './citations-within';
import { issuedInSentence } from './issuer-in-sentence';
import { mentionsInText } from './mentions-in-text';
import { leaveBlanks, openPartsBehind, type OpenPart } from './open-blanks';

const draft = (citation: string): string => exampleDraft({ opening: `Thực hiện ${citation}; xã báo cáo như sau:` });

export const incompleteFirstMention: Rule = {
  id: 'citation/incomplete-first-mention',
  title: { vi: 'Viện dẫn lần đầu chưa đủ', en: 'Incomplete first mention' },
  why: {
    vi: 'Khi viện dẫn lần đầu, nghị định yêu cầu ghi đủ tên loại, số, ký hiệu, thời gian ban hành, tên cơ quan ban hành và trích yếu; riêng luật, pháp lệnh chỉ cần tên loại và tên. Thiếu một phần thì người nhận có thể không tra được đúng văn bản.',
    en: 'At the first mention the decree asks for type, number and symbol, date, issuer and subject; a law or ordinance needs only its type and name. With a part missing the reader may not find the right document.',
  },
  messages: {
    incomplete: {
      vi: 'Viện dẫn lần đầu thiếu {missing}; cần đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu.',
      en: 'The first mention lacks {missingEn}; it needs type, number, date, issuer and subject.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.6.b'),
  severity: 'warning',
  fix: 'suggested',
  examples: [
    {
      text: draft('Công văn số 415/STC-QLNS của Sở Tài chính về quyết toán'),
      findings: [{ message: 'incomplete', at: 'Công văn số 415/STC-QLNS của Sở Tài chính' }],
    },
    {
      text: draft('Nghị quyết số 76/NQ-CP'),
      findings: [{ message: 'incomplete', at: 'Nghị quyết số 76/NQ-CP' }],
    },
    {
      text: exampleDraft({
        opening:
          'UBND xã đã ban hành Kế hoạch số 12/KH-UBND ngày 15/01/2025 về văn hóa đọc, Quyết định số 30/QĐ-UBND ngày 02/3/2025 về giải thưởng đọc sách; kết quả như sau:',
      }),
      findings: [],
    },
    {
      text: draft('Thông tư số 10/2025/TT-BTC ngày 03/4/2025 được Bộ Tài chính ban hành về quản lý kinh phí'),
      findings: [{ message: 'incomplete', at: 'Thông tư số 10/2025/TT-BTC ngày 03/4/2025' }],
    },
    {
      text: draft(
        'Thông tư số 14/2025/TT-BNV ngày 04/7/2025 của Bộ trưởng Bộ Nội vụ sửa đổi, bổ sung một số điều của Thông tư số 05/2023/TT-BNV',
      ),
      findings: [],
    },
    {
      text: exampleDraft({
        opening:
          'Sở Tài chính có Công văn số 415/STC-QLNS ngày 03/4/2025 về quyết toán và theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 31/TTr-SNV ngày 05/4/2025 về biên chế, xã báo cáo như sau:',
      }),
      findings: [],
    },
    {
      text: draft('Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'),
      findings: [],
    },
    {
      text: draft('Chỉ thị số 24-CT/TU về hiến đất làm đường'),
      findings: [{ message: 'incomplete', at: 'Chỉ thị số 24-CT/TU' }],
      fixed: draft('Chỉ thị số 24-CT/TU ngày … tháng … năm … của … về hiến đất làm đường'),
    },
    { text: draft('Chỉ thị số 24-CT/TU ngày … tháng … năm … của … về hiến đất làm đường'), findings: [] },
    {
      text: draft('Chỉ thị số 24-CT/TU của Ban Thường vụ Tỉnh ủy, Kế hoạch của xã'),
      findings: [{ message: 'incomplete', at: 'Chỉ thị số 24-CT/TU của Ban Thường vụ Tỉnh ủy' }],
      fixed: draft('Chỉ thị số 24-CT/TU ngày … tháng … năm … của Ban Thường vụ Tỉnh ủy, Kế hoạch của xã'),
    },
    {
      text: draft('Chỉ thị số 24-CT/TU ngày … tháng … năm …'),
      findings: [{ message: 'incomplete', at: 'Chỉ thị số 24-CT/TU' }],
    },
    {
      text: draft('Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ'),
      findings: [{ message: 'incomplete', at: 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ' }],
    },
    { text: draft('Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về công tác dân vận'), findings: [] },
    { text: draft('Luật Thực hiện dân chủ ở cơ sở'), findings: [] },
    {
      text: draft(
        'Quyết định số 15/QĐ-UBND ngày 05/3/2025 của Ủy ban nhân dân xã về thư viện; Quyết định số 15/QĐ-UBND',
      ),
      findings: [],
    },
  ],
  *check(context) {
    const { report } = context;
    const issued = issuedInSentence(context);
    const partsShared = sharedInList(report.citations);
    const inTables = citationsWithin(report.citations, tableSpans(report));
    // Party offices follow the same custom by their own guidance, not by the decree.
    const severity = report.regime === 'party' ? 'information' : 'warning';
    for (const { citation, isFirst } of mentionsInText(context)) {
      if (!isFirst || citation.kind === 'law' || citation.kind === 'unnumbered') continue;
      if (partsShared.has(citation) || inTables.has(citation)) continue;
      const missing = missingParts(context, citation, issued.has(citation));
      if (missing.length === 0) continue;
      yield {
        message: 'incomplete',
        values: {
          missing: missing.map((part) => PART_NAMES[part].vi).join(', '),
          missingEn: missing.map((part) => PART_NAMES[part].en).join(', '),
        },
        span: citation.span,
        severity,
        fixes: leaveBlanks(report.text, citation, new Set(missing)),
      };
    }
  },
};

/** "Quyết định số 1656 và 1662/QĐ-UBND …": what the list shares stands at another item. */
function sharedInList(all: readonly Citation[]): ReadonlySet<Citation> {
  return new Set(all.filter((citation, index) => citation.inList || all[index + 1]?.inList));
}

/** In a table the parts of a citation stand in columns. */
const tableSpans = ({ body, appendix }: Report): readonly Span[] =>
  [...body, ...appendix].filter(({ kind }) => kind === 'table').map(({ span }) => span);

/** The subject goes before: "Quy chế … ban hành kèm theo Quyết định số …", "mở thư viện thôn (Kế hoạch số …)". */
const EXPLAINED =
  /(?:\(\s*(?:theo|tại)?|kèm theo|(?:phê duyệt|ban hành|chấp thuận|công nhận|quy định) (?:tại|theo))\s+$|\($/iu;
const LOOK_BACK = 40;

const isExplained = ({ text }: Report, { span }: Citation): boolean =>
  EXPLAINED.test(text.slice(Math.max(0, span.start - LOOK_BACK), span.start).normalize('NFC'));

type Part = Exclude<OpenPart, 'symbol'>;

const PART_NAMES: Readonly<Record<Part, Wording>> = {
  date: { vi: 'ngày ban hành', en: 'the date' },
  issuer: { vi: 'cơ quan ban hành', en: 'the issuer' },
  title: { vi: 'trích yếu', en: 'the subject' },
};

function missingParts({ report, memory }: RuleContext, citation: Citation, isIssued: boolean): readonly Part[] {
  const { date, issuer, title } = citation;
  const parts: Part[] = [];
  if (!date) parts.push('date');
  if (!issuer && !isIssued) parts.push('issuer');
  if (!title && !isExplained(report, citation)) parts.push('title');
  if (parts.length === 0) return parts;
  const open = openPartsBehind(report.text, citation, memory);
  return parts.filter((part) => !open.has(part));
}
