import { fullForm, partsOf, shortDate, shortForm } from '../citation/canonical-form';
import type { Citation } from '../citation/citation';
import type { CitedDocument } from '../citation/cited-documents';
import type { Register } from '../citation/register';
import { problemWords } from '../rules/citation/problem-words';
import type { Language, Wording } from '../rules/rule';
import { documentLine, registerText } from './document-text';
import type { Draft } from './draft';
import { escapeMarkdown, rowsOf } from './markdown-text';

const labels = {
  type: { vi: 'Loại văn bản', en: 'Type' },
  law: { vi: 'Tên', en: 'Name' },
  symbol: { vi: 'Số, ký hiệu', en: 'Symbol' },
  date: { vi: 'Ngày', en: 'Date' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  title: { vi: 'Trích yếu', en: 'Subject' },
  pinpoint: { vi: 'Điều, khoản, điểm', en: 'Place' },
  canonical: { vi: 'Cách viết', en: 'To be written' },
  problems: { vi: 'Cần xem lại', en: 'To be looked at' },
} as const satisfies Record<string, Wording>;

/** A citation as Markdown: its parts, its other mentions, what the register knows of the document, its problems. */
export function citationText(draft: Draft, citation: Citation, register: Register, language: Language): string {
  const { documentType, symbol, date, issuer, title, law, pinpoint, problems } = citation;
  const document = draft.analysis.documents.find(({ mentions }) => mentions.includes(citation));
  const rows = rowsOf(
    [
      [labels.type, documentType.text],
      [labels.law, law?.name && [law.name.text, law.year].filter(Boolean).join(', ')],
      [labels.symbol, symbol?.text],
      [labels.date, date?.text && shortDate(date.text)],
      [labels.issuer, issuer?.text],
      [labels.title, title?.text],
      [labels.pinpoint, pinpoint.map(({ text }) => text).join(' ')],
      [labels.canonical, canonicalForm(draft, citation, document)],
      [labels.problems, problems.map(({ kind }) => problemWords[kind][language]).join('; ')],
    ],
    language,
  );
  const known = register.find(citation).map((entry) => {
    const line = escapeMarkdown(documentLine(entry));
    return `${line}  \n${registerText(entry, language)}`;
  });
  return [rows, ...(document ? [mentionsText(draft, document, language)] : []), ...known].join('\n\n');
}

/** As a first mention needs it, or a later one: NĐ 30/2020/NĐ-CP, PL I, II.6.b. */
function canonicalForm({ analysis }: Draft, citation: Citation, document: CitedDocument | undefined): string | null {
  if (citation.kind === 'unnumbered') return null;
  const isLater = document !== undefined && document.first !== citation;
  return (isLater ? shortForm : fullForm)(partsOf(citation), analysis.report?.regime);
}

/** How often the document is cited, and a link to the line where it is first. */
function mentionsText({ document }: Draft, { first, mentions }: CitedDocument, language: Language): string {
  const line = document.positionAt(first.span.start).line + 1;
  const address = `${document.uri}#L${line}`.replace(/[()<>\s]/g, encodeURIComponent);
  return language === 'vi'
    ? `Viện dẫn ${mentions.length} lần, lần đầu ở [dòng ${line}](${address})`
    : `Cited ${mentions.length} ${mentions.length === 1 ? 'time' : 'times'}, first on [line ${line}](${address})`;
}
