import { spanOf, type Span } from '../text/span';
import { readFormLine, type FormLine } from './form-lines';

/** One line of a paragraph, heading or table cell. */
export interface DraftLine {
  /** The line as typed, without its line end. */
  readonly span: Span;
  /** The line without Markdown's marks at both ends. */
  readonly content: Span;
  readonly text: string;
  /** Parts of the form on this line: more than one where two columns were pasted as one line. */
  readonly form: readonly FormLine[];
}

const LEADING_MARKS = /^(?:[ \t]*#{1,6}(?=[ \t]))?[ \t*_]*/;
const TRAILING_MARKS = /(?:[\s*_]|\\$|<br\s*\/?>)*$/;
/** Two columns pasted as one line stand apart by a tab or a row of spaces. */
const COLUMN_GAP = /\t+|[ \u00a0]{3,}/g;
/** The right-hand column's own beginnings, for lines in which even the gap was lost. */
const RIGHT_COLUMN = /(?<=\S\s+)(?:CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|Độc lập\s*[-–]\s*Tự do)/;

/** Reads the line at `span`. */
export function readDraftLine(text: string, span: Span): DraftLine {
  const content = contentOf(text, span);
  const line = text.slice(content.start, content.end);
  return { span, content, text: line, form: readForm(line, content.start) };
}

/** The span without Markdown's marks and white space at both ends. */
export function contentOf(text: string, span: Span): Span {
  const typed = text.slice(span.start, span.end);
  const lead = LEADING_MARKS.exec(typed)?.[0].length ?? 0;
  const rest = typed.slice(lead);
  const trail = TRAILING_MARKS.exec(rest)?.[0].length ?? 0;
  return spanOf(span.start + lead, span.end - trail);
}

function readForm(line: string, start: number): readonly FormLine[] {
  const columns = splitColumns(line);
  if (columns.length > 1) {
    const parts = columns.map(([from, to]) => readFormLine(line.slice(from, to), start + from));
    if (parts.some((part) => part !== null)) {
      return parts.map((part, index) => part ?? otherColumn(line, columns[index] ?? [0, 0], start));
    }
  }
  const whole = readFormLine(line, start);
  return whole ? [whole] : [];
}

function otherColumn(line: string, [from, to]: readonly [number, number], start: number): FormLine {
  const typed = line.slice(from, to);
  const at = from + typed.length - typed.trimStart().length;
  const text = typed.trim();
  return { kind: 'other', field: { text, span: spanOf(start + at, start + at + text.length) } };
}

function splitColumns(line: string): readonly (readonly [number, number])[] {
  const cuts: (readonly [number, number])[] = [...line.matchAll(COLUMN_GAP)].map((gap) => [
    gap.index,
    gap.index + gap[0].length,
  ]);
  const right = RIGHT_COLUMN.exec(line);
  if (right && !cuts.some(([, end]) => end === right.index)) cuts.push([right.index, right.index]);
  const columns: [number, number][] = [];
  let from = 0;
  for (const [start, end] of [...cuts].sort((a, b) => a[0] - b[0])) {
    if (isBlankOfForm(line.slice(from, start), line.slice(end))) continue;
    columns.push([from, start]);
    from = end;
  }
  columns.push([from, line.length]);
  return columns.filter(([a, b]) => line.slice(a, b).trim() !== '');
}

/** `Số:      /BC-UBND` and `ngày      tháng` hold a blank to fill, not a gap between columns. */
const isBlankOfForm = (before: string, after: string): boolean =>
  /(?:số\s*:?|ngày|tháng|năm)\s*$/i.test(before) || /^(?:[/-]|tháng|năm)/i.test(after);
