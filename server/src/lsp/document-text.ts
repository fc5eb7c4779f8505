import { shortDate, shortForm, type CitationParts } from '../citation/canonical-form';
import type { Certainty, KnownDocument } from '../citation/known-document';
import type { Language, Wording } from '../rules/rule';
import { escapeMarkdown, rowsOf } from './markdown-text';

const labels = {
  documentType: { vi: 'Tên loại', en: 'Type' },
  symbol: { vi: 'Số, ký hiệu', en: 'Symbol' },
  date: { vi: 'Ngày ban hành', en: 'Date' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  title: { vi: 'Trích yếu', en: 'Subject' },
} as const satisfies Record<string, Wording>;

const certainties: Readonly<Record<Certainty, Wording>> = {
  checked: { vi: 'đã đối chiếu với văn bản', en: 'checked against the document' },
  concordant: { vi: 'nhiều nguồn khớp nhau', en: 'several sources agree' },
  background: { vi: 'theo một nguồn', en: 'one source' },
  own: { vi: 'danh mục riêng của đơn vị', en: 'your own register' },
};

const onlyInDraft: Wording = { vi: 'Đã viện dẫn trong bản thảo này', en: 'Cited in this draft' };

/** All that is known of a document, as Markdown: its parts, how sure they are and what replaces it. */
export function documentText(parts: CitationParts, known: KnownDocument | null, language: Language): string {
  const rows = rowsOf(
    [
      [labels.documentType, parts.name === null ? parts.documentType : `${parts.documentType} ${parts.name}`],
      [labels.symbol, parts.symbol],
      [labels.date, parts.date && shortDate(parts.date)],
      [labels.issuer, parts.issuer],
      [labels.title, parts.title],
    ],
    language,
  );
  return [rows, known ? registerText(known, language) : onlyInDraft[language]].join('\n\n');
}

/** Where the entry comes from, how sure and as of when, and what replaces the document. */
export function registerText(known: KnownDocument, language: Language): string {
  const asOf = known.asOf === '' ? '' : { vi: ', tính đến ', en: ', as of ' }[language] + shortDate(known.asOf);
  const source = { vi: 'Danh mục', en: 'Register' }[language];
  const entry = `**${source}**: ${certainties[known.certainty][language]}${asOf}`;
  return [entry, replacementText(known, language)].filter((line) => line !== '').join('  \n');
}

function replacementText({ replacedBy }: KnownDocument, language: Language): string {
  if (!replacedBy) return '';
  const by = escapeMarkdown(replacedBy.symbol);
  const from = replacedBy.from && shortDate(replacedBy.from);
  if (language === 'en') return `⚠ Replaced by **${by}**${from ? ` from ${from}` : ''}`;
  return `⚠ Đã được thay thế bởi **${by}**${from ? ` từ ngày ${from}` : ''}`;
}

/** One line on the document: "Chỉ thị số 33/CT-TTg (26/11/2021, Thủ tướng Chính phủ) về …". */
export function documentLine(parts: CitationParts): string {
  // A law is written by its name; its number tells it from an older one of the same name.
  const number = parts.name !== null && parts.symbol !== null ? `số ${parts.symbol}` : null;
  const details = [number, parts.date && shortDate(parts.date), parts.issuer].filter(Boolean).join(', ');
  return [shortForm(parts), details && `(${details})`, parts.title].filter(Boolean).join(' ');
}
