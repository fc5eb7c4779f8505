import { moveSpans } from '../text/move-spans';
import { shift, spanOf, type Span } from '../text/span';
import { splitColumns } from './columns';
import { readFormLine, type FormLine } from './form-lines';
import type { Field } from './report';
import { contentOf, fieldWithin } from './typed-text';

/** One line of a paragraph, heading or table cell; of a chunk's, offsets count from the chunk's start. */
export interface DraftLine {
  /** The line as typed, without its line end. */
  readonly span: Span;
  /** The line without Markdown's marks at both ends. */
  readonly content: Span;
  readonly text: string;
  /** True when the line opens with a dash or another mark of a list. */
  readonly isItem: boolean;
  /** Parts of the form on this line: more than one where two columns were pasted as one line. */
  readonly form: readonly FormLine[];
}

/** Words follow, perhaps in bold or italics: no rule of dashes. */
const ITEM_MARK = /^\\?[-–—−+•▪●][ \t\u00a0]*(?=(?:\*{1,3}|_{1,3})?[^\s*_–—-])/;
const STAR_MARK = /^[ \t]*\*[ \t]+(?=[^\s*_-])/;

/** Reads the line at `span`. */
export function readDraftLine(text: string, span: Span): DraftLine {
  const content = contentOf(text, span);
  const line = text.slice(content.start, content.end);
  const isItem = ITEM_MARK.test(line) || STAR_MARK.test(text.slice(span.start, content.start + 1));
  return { span, content, text: line, isItem, form: isItem ? [] : readForm(line, content.start) };
}

/** The same line `by` further on. */
export const moveLine = (line: DraftLine, by: number): DraftLine => ({
  ...line,
  span: shift(line.span, by),
  content: shift(line.content, by),
  form: moveSpans(line.form, by),
});

/** The words of a line, the mark of a list left out. */
export const wordsOf = (line: DraftLine): Field => withoutItemMark({ text: line.text, span: line.content });

/** The field without the dash that opens it. */
export function withoutItemMark(field: Field): Field {
  return fieldWithin(field, ITEM_MARK.exec(field.text)?.[0].length ?? 0);
}

/** True when the words open with a dash. */
export const opensWithDash = (text: string): boolean => ITEM_MARK.test(text);

function readForm(line: string, start: number): readonly FormLine[] {
  const columns = splitColumns(line);
  if (columns.length > 1) {
    const parts = columns
      .map((column) => contentOf(line, column))
      .map((column) => readFormLine(line.slice(column.start, column.end), start + column.start));
    if (parts.some((part) => part !== null))
      return parts.map((part, index) => part ?? otherColumn(line, columns[index] ?? spanOf(0, 0), start));
  }
  const whole = readFormLine(line, start);
  return whole ? [whole] : [];
}

const otherColumn = (line: string, column: Span, start: number): FormLine => ({
  kind: 'other',
  field: fieldWithin({ text: line, span: spanOf(start, start + line.length) }, column.start, column.end),
});
