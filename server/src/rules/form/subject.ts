import { fold } from '../../text/fold';
import type { Field, Report } from '../../report/report';
import { isAllCaps } from '../../text/letters';
import { spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { remove, replaceWith } from '../fixes';
import { sourced } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';
import { isInBody } from './in-body';

const draft = (subject: string): string => exampleDraft({ subject: `**${subject}**` });
const frontMatter = (subject: string): string =>
  exampleDraft({ frontMatter: `---\nloại văn bản: BÁO CÁO\ntrích yếu: ${subject}\n---`, title: '', subject: '' });

export const subject: Rule = {
  id: 'form/subject',
  title: { vi: 'Trích yếu sai thể thức', en: 'Form of the subject' },
  why: {
    vi: 'Trích yếu là một câu ngắn, một cụm từ nêu nội dung chính, đặt dưới tên loại bằng chữ in thường, không có dấu kết thúc; «V/v» dành cho công văn. Trích yếu sai làm sổ đăng ký và kết quả tra cứu sai theo.',
    en: 'The subject is one short phrase under the document type in small letters without a closing mark; “V/v” belongs to official letters. It is what registers and searches show of a document.',
  },
  messages: {
    stop: {
      vi: 'Thừa dấu «{found}» sau trích yếu; các mẫu của Nghị định 30 không có dấu.',
      en: 'Needless “{found}” after the subject; the decree’s templates show none.',
    },
    capitals: {
      vi: 'Trích yếu sai thể thức: gặp chữ in hoa, cần chữ in thường (viết hoa chữ cái đầu và tên riêng).',
      en: 'The subject stands in capitals; write it in small letters.',
    },
    small: {
      vi: 'Trích yếu sai thể thức: gặp «{found}», cần viết hoa chữ cái đầu «{wanted}».',
      en: 'Wrong subject: found “{found}”, write “{wanted}” with a capital.',
    },
    type: {
      vi: 'Trích yếu lặp lại tên loại: gặp «{found}»; tên loại đã ghi ở dòng trên.',
      en: 'The subject repeats the document type “{found}” of the line above.',
    },
    letter: {
      vi: 'Trích yếu sai thể thức: gặp «{found}», cần «{wanted}» («V/v» chỉ dùng cho công văn).',
      en: 'Wrong subject: found “{found}”, write “{wanted}” (“V/v” belongs to official letters).',
    },
  },
  source: sourced('Phụ lục I, Phần I, Mục II.5 và Mục V, dòng 5; Phụ lục III'),
  severity: 'information',
  fix: 'safe',
  examples: [
    {
      text: draft('Kết quả công tác thư viện năm 2025.'),
      findings: [{ message: 'stop', at: '.' }],
      fixed: draft('Kết quả công tác thư viện năm 2025'),
    },
    {
      text: draft('Kết quả công tác thư viện năm 2025;'),
      findings: [{ message: 'stop', at: ';' }],
      fixed: draft('Kết quả công tác thư viện năm 2025'),
    },
    {
      text: frontMatter('Kết quả công tác thư viện năm 2025.'),
      findings: [{ message: 'stop', at: '.' }],
      fixed: frontMatter('Kết quả công tác thư viện năm 2025'),
    },
    {
      text: frontMatter('V/v thực hiện công tác thư viện năm 2025'),
      findings: [{ message: 'letter', at: 'V/v' }],
      fixed: frontMatter('Về thực hiện công tác thư viện năm 2025'),
    },
    {
      text: draft('KẾT QUẢ CÔNG TÁC THƯ VIỆN NĂM 2025'),
      findings: [{ message: 'capitals', at: 'KẾT QUẢ CÔNG TÁC THƯ VIỆN NĂM 2025' }],
    },
    {
      text: draft('kết quả công tác thư viện năm 2025'),
      findings: [{ message: 'small', at: 'kết' }],
      fixed: draft('Kết quả công tác thư viện năm 2025'),
    },
    {
      text: frontMatter('Báo cáo kết quả công tác thư viện năm 2025'),
      findings: [{ message: 'type', at: 'Báo cáo' }],
      fixed: frontMatter('Kết quả công tác thư viện năm 2025'),
    },
    { text: draft('Về kết quả công tác thư viện năm 2025'), findings: [] },
    { text: draft('Kết quả công tác thư viện, văn hóa đọc (kỳ 6 tháng đầu năm)'), findings: [] },
    { text: draft('Kết quả cuộc vận động “Mỗi nhà một tủ sách”'), findings: [] },
    { text: frontMatter('Kết quả công tác thư viện năm 2025'), findings: [] },
  ],
  *check({ report }) {
    const field = report.subject;
    if (!field || field.text === '' || report.regime === 'party') return;
    yield* stop(report, field);
    if (isAllCaps(field.text)) {
      // The decree's table names small letters; which words keep a capital, only the writer knows.
      if (isInBody(report, field)) yield { message: 'capitals', span: field.span, severity: 'warning' };
      return;
    }
    const letter = /^v\/v\b\.?/i.exec(field.text)?.[0];
    if (letter) yield* openWith(field, 'letter', letter, 'Về');
    else if (repeatsType(report, field)) yield* repeatedType(report, field);
    else yield* smallLetter(field);
  },
};

function* stop(report: Report, field: Field): Iterable<RuleFinding> {
  const found = /(?<![.…])[.;,:]$/.exec(field.text)?.[0];
  if (!found || report.text.charAt(field.span.end - 1) !== found) return;
  const span = spanOf(field.span.end - 1, field.span.end);
  yield { message: 'stop', values: { found }, span, fixes: [remove(span, found, true)] };
}

function* openWith(field: Field, message: string, found: string, wanted: string): Iterable<RuleFinding> {
  const span = spanOf(field.span.start, field.span.start + found.length);
  yield { message, values: { found, wanted }, span, fixes: [replaceWith(span, wanted, true)] };
}

const wordsOf = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

const repeatsType = ({ documentType }: Report, { text }: Field): boolean =>
  documentType !== null && wordsOf(text).startsWith(`${wordsOf(documentType.text)} `);

/** "BÁO CÁO" over "Báo cáo kết quả …". */
function* repeatedType({ documentType, text }: Report, { span }: Field): Iterable<RuleFinding> {
  const count = wordsOf(documentType?.text ?? '').split(' ').length;
  const typed = text.slice(span.start, span.end);
  const found = new RegExp(String.raw`^(?:\S+\s+){${count}}`).exec(typed)?.[0];
  const next = found && typed.charAt(found.length);
  if (!found || !next) return;
  const fix = replaceWith(spanOf(span.start, span.start + found.length + 1), next.toUpperCase(), false);
  const at = spanOf(span.start, span.start + found.trimEnd().length);
  yield { message: 'type', values: { found: found.trim() }, span: at, fixes: [fix] };
}

function* smallLetter(field: Field): Iterable<RuleFinding> {
  const first = /^\p{Ll}\p{M}*[\p{L}\p{M}]*/u.exec(field.text)?.[0];
  if (first) yield* openWith(field, 'small', first, first.charAt(0).toUpperCase() + first.slice(1));
}
