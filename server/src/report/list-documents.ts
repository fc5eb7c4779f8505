import { partsOf, shortDate, typeName, type CitationParts } from '../citation/canonical-form';
import type { CitedDocument } from '../citation/cited-documents';
import type { KnownDocument } from '../citation/known-document';
import type { Register } from '../citation/register';
import { spanOf, type TextEdit } from '../text/span';
import { LIST_END, LIST_START } from './document-lists';
import type { Report } from './report';

const TITLES = ['TT', 'Tên loại', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu'] as const;

/**
 * The edit that writes the list of documents cited: over the one that stands in the report, else at `offset`, behind
 * the paragraph there. Null when the list stands there as it should be.
 */
export function listDocumentsEdit(
  report: Report,
  documents: readonly CitedDocument[],
  register: Register,
  offset: number,
): TextEdit | null {
  const { text } = report;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const list = [LIST_START, '', ...tableOf(documents, register), '', LIST_END].join(lineEnd);
  const [old] = report.documentLists;
  if (old) return text.slice(old.start, old.end) === list ? null : { span: old, newText: list };
  const at = placeFor(report, offset);
  return { span: spanOf(at, at), newText: apart(text, at, list, lineEnd) };
}

/** Rows of a Markdown table, in the order in which the documents are first cited. */
function tableOf(documents: readonly CitedDocument[], register: Register): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = documents.map((document, index) => row([String(index + 1), ...cellsOf(document, register)]));
  return [row(TITLES), row(['---:', ...TITLES.slice(1).map(() => '---')]), ...rows];
}

function cellsOf({ first, firstFull }: CitedDocument, register: Register): readonly string[] {
  const parts = partsOf(firstFull ?? first);
  const entry = entryOf(register.find(firstFull ?? first), parts);
  const title = parts.name ?? entry?.name ?? parts.title ?? first.title?.text ?? entry?.title ?? '';
  const date = parts.date ?? entry?.date ?? null;
  return [
    typeName(parts.documentType),
    parts.symbol ?? entry?.symbol ?? '',
    date === null ? '' : shortDate(date),
    parts.issuer ?? entry?.issuer ?? '',
    title.charAt(0).toUpperCase() + title.slice(1),
  ].map(cell);
}

/** The one entry that can be meant; none when several can, or when the text gives another date. */
function entryOf(found: readonly KnownDocument[], { date }: CitationParts): KnownDocument | null {
  const [entry, ...others] = found;
  if (!entry || others.length > 0) return null;
  return date === null || entry.date === null || entry.date === date ? entry : null;
}

/** Words for a cell: on one line, with no mark of Markdown in them. */
const cell = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~]/g, '\\$&');

/** The cursor's own line when it is blank, else the end of the block there: a table stands by itself. */
function placeFor({ text, frontMatter, body, appendix, recipients, signature }: Report, offset: number): number {
  const cursor = Math.max(offset, frontMatter?.end ?? 0);
  const blocks = [...body, ...appendix, recipients, signature].filter((block) => block !== null);
  const at = blocks.find(({ span }) => span.start < cursor && cursor < span.end)?.span.end ?? cursor;
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (line.trim() === '' && /^[^\S\n]*(?:\n|$)/.test(text.slice(at))) return at;
  const blank = /\r?\n[^\S\n]*(?:\n|$)/.exec(text.slice(at));
  return blank ? at + blank.index : text.length;
}

/** `list` with the line ends that part it by a blank line from what stands before and behind `at`. */
function apart(text: string, at: number, list: string, lineEnd: string): string {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const isEnd = after.trim() === '';
  const above = before.trim() === '' ? 0 : 2 - lineEndsIn(before.slice(before.trimEnd().length));
  const below = (isEnd ? 1 : 2) - lineEndsIn(after.slice(0, after.length - after.trimStart().length));
  return lineEnd.repeat(Math.max(0, above)) + list + lineEnd.repeat(Math.max(0, below));
}

const lineEndsIn = (space: string): number => space.split('\n').length - 1;
