import Papa from 'papaparse';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { KnownDocument } from './known-document';
import { toKnownDocument, type FileFacts } from './known-document-fields';

/** What one file of documents holds; an entry that cannot be used is told by its line (from 1), the others are kept. */
export interface KnownDocumentsReading {
  readonly documents: readonly KnownDocument[];
  readonly problems: readonly { readonly problem: string; readonly line: number }[];
}

interface Entry {
  /** Parsed YAML, or a row of a table. */
  readonly data: unknown;
  readonly line: number;
}

const OWN: FileFacts = { asOf: '', own: true };
const NO_LIST = 'cần một danh sách văn bản, mỗi mục bắt đầu bằng «- »';
const NO_ENTRY = 'mỗi mục phải gồm các dòng «khóa: giá trị»';

/**
 * The documents that come with Văn Thư, from the parsed data file.
 * @throws Error when an entry cannot be used: the file is ours
 */
export function readKnownDocuments(data: unknown): readonly KnownDocument[] {
  const { asOf, documents } = Object(data) as { readonly asOf?: unknown; readonly documents?: unknown };
  const list: readonly unknown[] = Array.isArray(documents) ? documents : [];
  return list.map((entry) => {
    const read = readEntry(entry, { asOf: typeof asOf === 'string' ? asOf : '', own: false });
    if (typeof read === 'string') throw new Error(`${read}: ${JSON.stringify(entry)}`);
    return read;
  });
}

/** Reads a user's documents from YAML: a list, or `documents:` (`văn bản:`) with a list; known-documents.schema.json. */
export function readKnownDocumentsYaml(text: string): KnownDocumentsReading {
  const lines = new LineCounter();
  // Failsafe: a number or date stays as typed ("05", "2021-11-26").
  const parsed = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const error = parsed.errors[0];
  if (error) {
    const problem = `YAML sai cú pháp: ${error.message.split('\n')[0] ?? ''}`;
    return { documents: [], problems: [{ problem, line: lines.linePos(error.pos[0]).line }] };
  }
  const root: unknown = parsed.contents;
  if (root === null) return { documents: [], problems: [] };
  const list = isMap(root) ? (root.get('documents') ?? root.get('văn bản')) : root;
  if (!isSeq(list)) return { documents: [], problems: [{ problem: NO_LIST, line: 1 }] };
  const asOf = isMap(root) ? root.get('asOf') : undefined;
  const entries = list.items.map((item): Entry => {
    const range = typeof item === 'object' && item !== null && 'range' in item ? item.range : null;
    const offset = Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
    return { line: lines.linePos(offset).line, data: isMap(item) ? item.toJSON() : null };
  });
  return collect(entries, { asOf: typeof asOf === 'string' ? asOf : '', own: true });
}

/** Reads a user's documents from CSV whose first row names the columns; comma, semicolon or tab between them. */
export function readKnownDocumentsCsv(text: string): KnownDocumentsReading {
  // papaparse: quoting, line ends and the delimiter that a spreadsheet chose are its business, not ours.
  const { data } = Papa.parse<readonly string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const [titles = [], ...rows] = data;
  const entries: Entry[] = [];
  let line = linesOf(titles) + 1;
  for (const row of rows) {
    if (row.some((cell) => cell.trim() !== '')) entries.push({ line, data: rowOf(titles, row) });
    line += linesOf(row);
  }
  return collect(entries, OWN);
}

/** A cell in quotes may hold line ends. */
const linesOf = (row: readonly string[]): number => 1 + row.join('').split('\n').length - 1;

const rowOf = (titles: readonly string[], row: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    row
      .map((cell, column) => [titles[column] ?? '', cell] as const)
      .filter(([title, cell]) => title !== '' || cell !== ''),
  );

function collect(entries: readonly Entry[], file: FileFacts): KnownDocumentsReading {
  const documents: KnownDocument[] = [];
  const problems: { readonly problem: string; readonly line: number }[] = [];
  for (const { data, line } of entries) {
    const read = readEntry(data, file);
    if (typeof read === 'string') problems.push({ problem: read, line });
    else documents.push(read);
  }
  return { documents, problems };
}

/** `replacedBy: { symbol, from }` is written flat before it is read. */
function readEntry(data: unknown, file: FileFacts): KnownDocument | string {
  if (typeof data !== 'object' || data === null) return NO_ENTRY;
  const entries = Object.entries(data).flatMap(([key, value]: [string, unknown]): (readonly [string, string])[] => {
    if (typeof value !== 'object' || value === null) return [[key, textOf(value)]];
    const { symbol, from } = value as { readonly symbol?: unknown; readonly from?: unknown };
    return [
      [key, textOf(symbol)],
      ['from', textOf(from)],
    ];
  });
  return toKnownDocument(entries, file);
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
