import { slice, spanOf, type Span, type TextEdit } from '../../text/span';
import { tableMarkdown } from '../import/markdown-table';
import { align } from './align';
import { type Change, shown } from './change';
import type { UnitCell, UnitTable } from './exported-units';
import type { MergeContext } from './merge-context';
import { splice } from './splice';
import { plainOf, type Token } from './tokens';
import type { WordGrid } from './word-elements';
import { inCell, inHeading, type inText } from './write-words';

type TheirCell = WordGrid['rows'][number][number];
type TheirRow = readonly TheirCell[];
type BaseRow = readonly UnitCell[];

/** Stands between the cells of a table that is looked at as one text. */
const EDGE: Token = { kind: 'sign', text: '\ue101', alt: '', marks: { bold: false, italics: false }, link: null };

const shapeOf = (row: readonly (UnitCell | TheirCell)[]): string =>
  row.map(({ columnSpan, rowSpan }) => `${columnSpan}.${rowSpan}`).join();
const wordsOf = (row: readonly { readonly tokens: readonly Token[] }[]): string =>
  row.map(({ tokens }) => plainOf(tokens)).join(' ');

/** The changes that make of a table what it became in Word: cell by cell and row by row, else as a whole. */
export function tableChanges(context: MergeContext, base: UnitTable, theirs: WordGrid): readonly Change[] {
  const { source } = base;
  if (source === null) return [];
  const [first, end] = unitsOf(base);
  const rows = align(
    base.rows.map((row) => ({
      key: wordsOf(row),
      kind: shapeOf(row),
      isSlot: base.rows.length === theirs.rows.length,
    })),
    theirs.rows.map((row) => ({ key: wordsOf(row), kind: shapeOf(row), isSlot: false })),
  );
  const isSame = rows.every(
    ({ base: b, other }) =>
      b !== null && other !== null && wordsOf(base.rows[b] ?? []) === wordsOf(theirs.rows[other] ?? []),
  );
  const lines = pipeLines(context.report.text, source, base.rows);
  if (lines === null || base.rows[0]?.length !== theirs.rows[0]?.length) {
    return isSame ? [] : [wholeTable(context, base, theirs, source, first, end)];
  }
  let last = 0;
  return rows.flatMap(({ base: b, other }): readonly Change[] => {
    const row = b === null ? null : (base.rows[b] ?? null);
    const their = other === null ? null : (theirs.rows[other] ?? null);
    if (row !== null && b !== null) last = b;
    if (row && their) return cellChanges(lines[b ?? 0] ?? null, row, their, context, b === 0);
    if (row) return removedRow(context, lines[b ?? 0] ?? null, row);
    return their ? addedRow(context, lines[last] ?? null, base.rows[last] ?? [], their) : [];
  });
}

/** First unit of a table, and the one after its last. */
export function unitsOf({ rows }: UnitTable): readonly [number, number] {
  const units = rows.flat().map(({ unit }) => unit);
  return [Math.min(...units), Math.max(...units) + 1];
}

/** The lines of a Markdown table, a row each; null for HTML and for joined cells, whose columns no line tells. */
function pipeLines(text: string, source: Span, rows: readonly BaseRow[]): readonly Span[] | null {
  const typed = slice(text, source);
  if (typed.trimStart().startsWith('<')) return null;
  if (rows.some((row) => row.some(({ columnSpan, rowSpan }) => columnSpan > 1 || rowSpan > 1))) return null;
  const lines = [...typed.matchAll(/[^\r\n]+/gu)].map(({ 0: line, index }) =>
    spanOf(source.start + index, source.start + index + line.length),
  );
  return lines.length === rows.length + 1 ? lines.filter((_, index) => index !== 1) : null;
}

/** What stands between the bars of a line, without the spaces around it. */
function cellSpans(text: string, line: Span): readonly Span[] {
  const typed = slice(text, line);
  const bars = [...typed.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  const lead = /^\s*/u.exec(typed)?.[0].length ?? 0;
  const starts = bars[0] === lead ? bars.map((at) => at + 1) : [lead, ...bars.map((at) => at + 1)];
  const ends = bars[0] === lead ? [...bars.slice(1), typed.length] : [...bars, typed.length];
  return starts.map((start, index) => {
    const cell = typed.slice(start, ends[index]);
    const from = cell.trim() === '' ? Math.min(1, cell.length) : cell.length - cell.trimStart().length;
    return spanOf(line.start + start + from, line.start + start + from + cell.trim().length);
  });
}

function cellChanges(
  line: Span | null,
  row: BaseRow,
  their: TheirRow,
  { report: { text } }: MergeContext,
  isHead: boolean,
): readonly Change[] {
  const spans = line ? cellSpans(text, line) : [];
  return row.flatMap((cell, column): readonly Change[] => {
    const tokens = their[column]?.tokens ?? [];
    const result = shown(tokens, !isHead);
    const before = shown(cell.tokens, !isHead);
    if (result.plain === before.plain && result.looks === before.looks) return [];
    const span = spans[column];
    const texts = span ? cellTexts(slice(text, span), cell.tokens, tokens, isHead) : [];
    const ways = span ? texts.map((newText) => [{ span, newText }]) : [];
    const looksOnly = result.plain === before.plain;
    return [
      { kind: 'changed', from: cell.unit, to: cell.unit + 1, result: [result], ways, text: plainOf(tokens), looksOnly },
    ];
  });
}

function cellTexts(
  typed: string,
  base: readonly Token[],
  theirs: readonly Token[],
  isHead: boolean,
): readonly string[] {
  const writer: typeof inText = isHead ? inHeading : inCell;
  const spliced = base.length === 0 ? null : splice(typed, base, theirs, writer);
  const whole = writer.write(theirs, undefined, '');
  return spliced === null ? [whole] : [spliced, whole];
}

function removedRow({ report: { text } }: MergeContext, line: Span | null, row: BaseRow): readonly Change[] {
  const lineEnd = line ? (/^\r?\n/u.exec(text.slice(line.end))?.[0].length ?? 0) : 0;
  // The last line of a table takes the line end before it.
  const before = line && lineEnd === 0 ? (/\r?\n$/u.exec(text.slice(0, line.start))?.[0].length ?? 0) : 0;
  const edit = line && { span: spanOf(line.start - before, line.end + lineEnd), newText: '' };
  return [changeOfRow('removed', row[0]?.unit ?? 0, row.length, [], edit, wordsOf(row))];
}

function addedRow(
  { report: { text }, lineEnd }: MergeContext,
  line: Span | null,
  above: BaseRow,
  their: TheirRow,
): readonly Change[] {
  const cells = their.map(({ tokens }) => inCell.write(tokens, undefined, ''));
  const lead = line ? (/^\s*/u.exec(slice(text, line))?.[0] ?? '') : '';
  const edit = line && { span: spanOf(line.end, line.end), newText: `${lineEnd}${lead}| ${cells.join(' | ')} |` };
  const at = (above.at(-1)?.unit ?? -1) + 1;
  return [changeOfRow('added', at, 0, their, edit, wordsOf(their))];
}

const changeOfRow = (
  kind: Change['kind'],
  from: number,
  count: number,
  result: TheirRow,
  edit: TextEdit | null,
  text: string,
): Change => ({
  kind,
  from,
  to: from + count,
  result: result.map(({ tokens }) => shown(tokens, true)),
  ways: edit ? [[edit]] : [],
  text,
});

/** A table in HTML, one with joined cells, or one whose columns changed. */
function wholeTable(
  { report: { text }, lineEnd, log }: MergeContext,
  base: UnitTable,
  theirs: WordGrid,
  source: Span,
  from: number,
  to: number,
): Change {
  const oneText = (rows: readonly (readonly { readonly tokens: readonly Token[] }[])[]): readonly Token[] =>
    rows.flat().flatMap(({ tokens }) => [...tokens, EDGE]);
  const isSameShape = base.rows.map(shapeOf).join(';') === theirs.rows.map(shapeOf).join(';');
  const spliced = isSameShape ? splice(slice(text, source), oneText(base.rows), oneText(theirs.rows), inCell) : null;
  const anew = tableMarkdown(theirs.table, log).replace(/\n/gu, lineEnd);
  return {
    kind: 'changed',
    from,
    to,
    result: theirs.rows.flat().map(({ tokens }) => shown(tokens, false)),
    ways: [spliced, anew].filter((newText) => newText !== null).map((newText) => [{ span: source, newText }]),
    text: wordsOf(theirs.rows[0] ?? []),
  };
}
