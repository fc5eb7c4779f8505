import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { messageOf, type Finding } from '../check/analysis';
import type { Citation, CitationProblem } from '../citation/citation';
import type { Language, Wording } from '../rules/rule';
import type { Span } from '../text/span';
import { rangeOf, type Draft } from './draft';

const labels = {
  type: { vi: 'Loại văn bản', en: 'Type' },
  symbol: { vi: 'Số, ký hiệu', en: 'Symbol' },
  date: { vi: 'Ngày', en: 'Date' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  problems: { vi: 'Cần xem lại', en: 'To be looked at' },
  source: { vi: 'Căn cứ', en: 'Source' },
} as const satisfies Record<string, Wording>;

const problemWords: Readonly<Record<CitationProblem['kind'], Wording>> = {
  'missing-number-word': { vi: 'thiếu chữ “số”', en: 'the word “số” is missing' },
  separator: { vi: 'dấu ngăn trong số, ký hiệu sai', en: 'wrong separator in the symbol' },
  'symbol-space': { vi: 'có dấu cách trong số, ký hiệu', en: 'a space inside the symbol' },
  'impossible-date': { vi: 'ngày tháng không có thật', en: 'impossible date' },
  'unpadded-date': { vi: 'ngày dưới 10, tháng 1 và 2 phải thêm số 0', en: 'day or month lacks its leading 0' },
  'overpadded-date': { vi: 'tháng 3 đến 9 không thêm số 0', en: 'months 3 to 9 take no leading 0' },
  'no-number': { vi: 'không có số, ký hiệu', en: 'no number or symbol' },
};

/** What is known of the citation and of the findings under the pointer; null when there is neither. */
export function hover(draft: Draft, position: Position, language: Language): Hover | null {
  const { document, analysis } = draft;
  const offset = document.offsetAt(position);
  const citation = analysis.report?.citations.find(({ span }) => holds(span, offset));
  const findings = analysis.findings.filter(({ span }) => holds(span, offset));
  const narrowest = [citation, ...findings].filter((part) => part !== undefined).sort(byLength)[0];
  if (!narrowest) return null;
  const parts = [
    ...(citation ? [citationText(citation, language)] : []),
    ...findings.map((finding) => findingText(finding, language)),
  ];
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
    range: rangeOf(document, narrowest.span),
  };
}

const holds = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

const byLength = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  a.span.end - a.span.start - (b.span.end - b.span.start);

function citationText(citation: Citation, language: Language): string {
  const { documentType, symbol, date, issuer, problems } = citation;
  const rows: readonly (readonly [Wording, string | null | undefined])[] = [
    [labels.type, documentType.text],
    [labels.symbol, symbol?.text],
    [labels.date, date?.text && vietnameseDate(date.text)],
    [labels.issuer, issuer?.text],
    [labels.problems, problems.map(({ kind }) => problemWords[kind][language]).join('; ')],
  ];
  return rows
    .flatMap(([label, value]) => (value ? [`**${label[language]}**: ${escapeMarkdown(value)}`] : []))
    .join('  \n');
}

const vietnameseDate = (iso: string): string => iso.split('-').reverse().join('/');

function findingText(finding: Finding, language: Language): string {
  const { document, place } = finding.rule.source;
  const source = [document, place].filter((part) => part !== '').join(', ');
  const sentence = escapeMarkdown(messageOf(finding, language));
  return `${sentence}  \n**${labels.source[language]}**: ${escapeMarkdown(source)} · \`${finding.rule.id}\``;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');
