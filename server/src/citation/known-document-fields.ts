import { fold } from '../text/fold';
import type { Certainty, KnownDocument, Replacement } from './known-document';

type Key =
  | 'documentType'
  | 'symbol'
  | 'name'
  | 'date'
  | 'issuer'
  | 'title'
  | 'certainty'
  | 'replacedBy'
  | 'replacedFrom'
  | 'url';

/** Keys and column titles, in Vietnamese and English; the first is the one shown to users. */
const KEYS: Readonly<Record<Key, readonly string[]>> = {
  documentType: ['tên loại', 'loại văn bản', 'documentType'],
  symbol: ['số ký hiệu', 'số', 'symbol'],
  name: ['tên luật', 'name'],
  date: ['ngày', 'ngày ban hành', 'date'],
  issuer: ['cơ quan ban hành', 'cơ quan', 'issuer'],
  title: ['trích yếu', 'title'],
  certainty: ['certainty'],
  replacedBy: ['thay thế bởi', 'bị thay thế bởi', 'replacedBy'],
  replacedFrom: ['từ ngày', 'from'],
  url: ['địa chỉ', 'url'],
};
const ALL_KEYS: readonly Key[] = [
  'documentType',
  'symbol',
  'name',
  'date',
  'issuer',
  'title',
  'certainty',
  'replacedBy',
  'replacedFrom',
  'url',
];
const CERTAINTIES: readonly Certainty[] = ['checked', 'concordant', 'background'];

const normalize = (key: string): string => fold(key).replace(/[-_,\s]+/g, '');
const KEY_OF: ReadonlyMap<string, Key> = new Map(
  ALL_KEYS.flatMap((key) => KEYS[key].map((spelling) => [normalize(spelling), key] as const)),
);
const SHOWN = ALL_KEYS.filter((key) => key !== 'certainty')
  .map((key) => KEYS[key][0])
  .join(', ');

/** How the entries of one file are to be taken. */
export interface FileFacts {
  /** ISO date for which the entries were true; empty when the file does not say. */
  readonly asOf: string;
  /** True for a user's file. */
  readonly own: boolean;
}

/**
 * The document that one entry (key and value pairs) describes, or a sentence in Vietnamese about what is wrong with it.
 * Case, diacritics, `-`, `_` and spaces do not matter in keys; empty values count as missing.
 */
export function toKnownDocument(
  entries: readonly (readonly [string, string])[],
  { asOf, own }: FileFacts,
): KnownDocument | string {
  const fields = new Map<Key, string>();
  for (const [name, value] of entries) {
    const key = KEY_OF.get(normalize(name));
    if (!key) return `không có khóa «${name}»; dùng: ${SHOWN}`;
    if (value.trim() !== '') fields.set(key, value.normalize('NFC').trim());
  }
  const text = (key: Key): string | null => fields.get(key) ?? null;
  const documentType = text('documentType');
  const symbol = text('symbol');
  const typedDate = text('date');
  const date = typedDate && isoDate(typedDate);
  const typedFrom = text('replacedFrom');
  const from = typedFrom && isoDate(typedFrom);
  if (!documentType) return 'thiếu «tên loại» (ví dụ: Nghị định)';
  if (symbol === null && text('name') === null) return 'thiếu «số ký hiệu» (hoặc «tên luật»)';
  if (typedDate && !date) return unreadable(typedDate);
  if (typedFrom && !from) return unreadable(typedFrom);
  return {
    documentType,
    symbol: symbol && compact(symbol),
    name: text('name'),
    date,
    issuer: text('issuer'),
    title: text('title'),
    certainty: own ? 'own' : (CERTAINTIES.find((known) => known === text('certainty')) ?? 'background'),
    asOf,
    replacedBy: replacement(text('replacedBy'), from),
    url: text('url'),
  };
}

const compact = (symbol: string): string => symbol.replace(/\s+/g, '');
const unreadable = (date: string): string => `ngày «${date}» không đọc được; viết 26/11/2021 hoặc 2021-11-26`;
const replacement = (symbol: string | null, from: string | null): Replacement | null =>
  symbol === null ? null : { symbol: compact(symbol), from };

/** ISO form of "26/11/2021", "26-11-2021" or "2021-11-26"; null when the calendar has no such day. */
function isoDate(date: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(date);
  const short = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(date);
  const [year, month, day] = (iso ? iso.slice(1) : (short?.slice(1).reverse() ?? [])).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const real = new Date(Date.UTC(year, month - 1, day));
  const exists = real.getUTCDate() === day && real.getUTCMonth() === month - 1 && year >= 1900;
  return exists ? real.toISOString().slice(0, 10) : null;
}
