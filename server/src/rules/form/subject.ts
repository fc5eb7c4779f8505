import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { remove, replaceWith } from '../fixes';
import { sourced } from '../legal-sources';
import type { Rule } from '../rule';

const draft = (subject: string): string => exampleDraft({ subject: `**${subject}**` });
const frontMatter = (subject: string): string =>
  exampleDraft({ frontMatter: `---\nloại văn bản: BÁO CÁO\ntrích yếu: ${subject}\n---`, title: '', subject: '' });

export const subject: Rule = {
  id: 'form/subject',
  title: { vi: 'Trích yếu sai thể thức', en: 'Form of the subject' },
  messages: {
    stop: {
      vi: 'Thừa dấu «{found}» sau trích yếu; các mẫu của Nghị định 30 không có dấu.',
      en: 'Needless “{found}” after the subject; the decree’s templates show none.',
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
    { text: draft('Về kết quả công tác thư viện năm 2025'), findings: [] },
    { text: draft('Kết quả công tác thư viện, văn hóa đọc (kỳ 6 tháng đầu năm)'), findings: [] },
    { text: draft('Kết quả cuộc vận động “Mỗi nhà một tủ sách”'), findings: [] },
    { text: frontMatter('Kết quả công tác thư viện năm 2025'), findings: [] },
  ],
  *check({ report }) {
    const field = report.subject;
    if (!field || report.regime === 'party') return;
    const found = /(?<![.…])[.;,:]$/.exec(field.text)?.[0];
    if (found && report.text.charAt(field.span.end - 1) === found) {
      const span = spanOf(field.span.end - 1, field.span.end);
      yield { message: 'stop', values: { found }, span, fixes: [remove(span, found, true)] };
    }
    const letter = /^v\/v\b\.?/i.exec(field.text)?.[0];
    if (letter && fold(report.documentType?.text ?? '').startsWith('bao cao')) {
      const span = spanOf(field.span.start, field.span.start + letter.length);
      yield {
        message: 'letter',
        values: { found: letter, wanted: 'Về' },
        span,
        fixes: [replaceWith(span, 'Về', true)],
      };
    }
  },
};
