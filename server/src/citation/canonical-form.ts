import type { Citation } from './citation';
import { DOCUMENT_TYPES } from './data/document-types';
import { fold } from '../text/fold';

/** What a citation is written from; parts that are null are left out. `KnownDocument` has all of them. */
export interface CitationParts {
  readonly documentType: string;
  readonly symbol: string | null;
  /** Of a law, without type; with its year where the text gives one. */
  readonly name: string | null;
  /** ISO. */
  readonly date: string | null;
  readonly issuer: string | null;
  /** With its first word ("về …", "ban hành …"). */
  readonly title: string | null;
}

/** Whose habits the citation follows. */
export type CitationRegime = 'state' | 'party';

const SHORT_TYPES: ReadonlyMap<string, string> = new Map(
  DOCUMENT_TYPES.flatMap(({ name, code }) => (code === null ? [] : [[code, name] as const])),
);
const TYPE_NAMES: ReadonlyMap<string, string> = new Map(DOCUMENT_TYPES.map(({ name }) => [fold(name), name]));
/** Abbreviations used as words that stand for another type than their code does. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['CV', 'Công văn'],
  ['VB', 'Văn bản'],
  ['CTR', 'Chương trình'],
  ['TTR', 'Tờ trình'],
  ['TT', 'Thông tư'],
]);

/** "26/11/2021", "03/6/2013", "01/01/2025": NĐ 30/2020/NĐ-CP, PL I, II.4.b (a 0 before days < 10 and months 1 and 2). */
export function shortDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) <= 2 ? month : String(Number(month))}/${year}`;
}

/**
 * The citation as a first mention needs it (NĐ 30/2020/NĐ-CP, PL I, II.6.b): "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của
 * Thủ tướng Chính phủ về …". A law is named by type and name alone. In the Party's papers a comma stands before "ngày"
 * (HD 05-HD/VPTW).
 */
export function fullForm(parts: CitationParts, regime: CitationRegime = 'state'): string {
  const { symbol, name, date, issuer, title } = parts;
  if (name !== null) return `${typeName(parts.documentType)} ${name}`;
  const head = symbol === null ? typeName(parts.documentType) : `${typeName(parts.documentType)} số ${symbol}`;
  return [
    head + (date !== null && regime === 'party' ? ',' : ''),
    ...(date === null ? [] : [`ngày ${shortDate(date)}`]),
    ...(issuer === null ? [] : [`của ${issuer}`]),
    ...(title === null ? [] : [title]),
  ].join(' ');
}

/** The citation as a later mention needs it: "Chỉ thị số 33/CT-TTg"; in the Party's papers without "số". */
export function shortForm(parts: CitationParts, regime: CitationRegime = 'state'): string {
  const { symbol, name } = parts;
  if (name !== null || symbol === null) return fullForm({ ...parts, date: null, issuer: null, title: null }, regime);
  return `${typeName(parts.documentType)} ${regime === 'party' ? '' : 'số '}${symbol}`;
}

/** What a citation in a text says of its document, its symbol mended. */
export function partsOf({ documentType, symbol, law, date, issuer, title, problems }: Citation): CitationParts {
  const mended = problems.find((problem) => problem.kind === 'separator')?.suggestion;
  const name = law?.name ? law.name.text + (law.year === null ? '' : ` năm ${law.year}`) : null;
  return {
    documentType: documentType.text,
    symbol: mended ?? symbol?.text ?? null,
    name: name ?? (law?.year && !symbol ? `năm ${law.year}` : null),
    date: date?.text ?? null,
    issuer: issuer?.text ?? null,
    title: title?.text ?? null,
  };
}

/** "QĐ" → "Quyết định", "chỉ thị" → "Chỉ thị"; other words get a capital. */
export function typeName(typed: string): string {
  const known = WORDS.get(typed) ?? SHORT_TYPES.get(typed) ?? TYPE_NAMES.get(fold(typed));
  return known ?? typed.charAt(0).toUpperCase() + typed.slice(1);
}
