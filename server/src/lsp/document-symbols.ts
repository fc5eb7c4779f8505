import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import type { Field, Report, Section } from '../report/report';
import type { Language, Wording } from '../rules/rule';
import { contains, spanOf, type Span } from '../text/span';
import { rangeOf, type Draft } from './draft';

const words = {
  header: { vi: 'Phần đầu', en: 'Header' },
  closing: { vi: 'Phần kết', en: 'Closing' },
  parentBody: { vi: 'Cơ quan chủ quản', en: 'Parent body' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuing body' },
  symbol: { vi: 'Số, ký hiệu', en: 'Number and symbol' },
  placeDate: { vi: 'Địa danh, thời gian', en: 'Place and date' },
  documentType: { vi: 'Tên loại', en: 'Document type' },
  subject: { vi: 'Trích yếu', en: 'Subject' },
  addressees: { vi: 'Kính gửi', en: 'Addressees' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  authority: { vi: 'Quyền hạn', en: 'Authority' },
  position: { vi: 'Chức vụ', en: 'Position' },
  signer: { vi: 'Người ký', en: 'Signer' },
} as const satisfies Record<string, Wording>;

/** A symbol over spans; positions are made at the end. */
interface Entry {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly Entry[];
}

/** The report's real outline: header fields, sections nested as numbered, closing block. Empty for no report. */
export function documentSymbols(draft: Draft, language: Language): DocumentSymbol[] {
  const { report } = draft.analysis;
  if (!report) return [];
  return [
    ...group(words.header[language], headerFields(report, language)),
    ...report.sections.map(sectionEntry),
    ...group(words.closing[language], closingFields(report, language)),
  ].map((entry) => symbolOf(draft, entry));
}

function headerFields(report: Report, language: Language): readonly Entry[] {
  const { addressees } = report;
  const kindsOfField = ['parentBody', 'issuer', 'symbol', 'placeDate', 'documentType', 'subject'] as const;
  return [
    ...kindsOfField.flatMap((kind) => fieldEntry(words[kind][language], report[kind])),
    ...(addressees ? blockEntry(words.addressees[language], addressees.span, addressees.lines) : []),
  ];
}

function closingFields(report: Report, language: Language): readonly Entry[] {
  const { recipients, signature } = report;
  return [
    ...(recipients ? blockEntry(words.recipients[language], recipients.span, recipients.lines) : []),
    ...(signature?.authority ?? []).flatMap((line) => fieldEntry(words.authority[language], line)),
    ...fieldEntry(words.position[language], signature?.position ?? null),
    ...fieldEntry(words.signer[language], signature?.signer ?? null),
  ];
}

function fieldEntry(name: string, field: Field | null): readonly Entry[] {
  return field ? blockEntry(name, field.span, [field]) : [];
}

function blockEntry(name: string, span: Span, lines: readonly Field[]): readonly Entry[] {
  const detail = lines.map((line) => line.text).join('; ');
  return [{ name, detail, kind: SymbolKind.Field, span, selection: span, children: [] }];
}

/** Several fields under one name, in the order of the text; nothing when there are none. */
function group(name: string, fields: readonly Entry[]): readonly Entry[] {
  if (fields.length === 0) return [];
  const children = [...fields].sort((a, b) => a.span.start - b.span.start);
  const start = Math.min(...children.map((child) => child.span.start));
  const end = Math.max(...children.map((child) => child.span.end));
  const selection = children[0]?.selection ?? spanOf(start, end);
  return [{ name, kind: SymbolKind.Namespace, span: spanOf(start, end), selection, children }];
}

function sectionEntry(section: Section): Entry {
  return {
    name: `${section.number?.text ?? ''} ${section.title}`.trim() || '…',
    kind: SymbolKind.String,
    span: section.span,
    selection: section.headingSpan,
    children: section.children.map(sectionEntry),
  };
}

function symbolOf(draft: Draft, { name, detail, kind, span, selection, children }: Entry): DocumentSymbol {
  // Editors refuse a selection that sticks out of its range.
  const inside = contains(span, selection) ? selection : spanOf(span.start, span.start);
  return {
    name,
    ...(detail !== undefined && { detail }),
    kind,
    range: rangeOf(draft.document, span),
    selectionRange: rangeOf(draft.document, inside),
    children: children.map((child) => symbolOf(draft, child)),
  };
}
