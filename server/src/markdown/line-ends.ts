/** The start of the line that holds an offset. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** The start of the line after the one that holds an offset; the end of the text when there is none. */
export function nextLine(text: string, offset: number): number {
  LINE_END.lastIndex = offset;
  return LINE_END.test(text) ? LINE_END.lastIndex : text.length;
}

/** True when a line ends in `text[from, to)`. */
export const endsLine = (text: string, from: number, to: number): boolean => /[\r\n]/.test(text.slice(from, to));

/** The start of the first blank line at or after the line that follows an offset; the end of the text when there is none. */
export function blankLineAfter(text: string, offset: number): number {
  BEFORE_BLANK_LINE.lastIndex = offset;
  return BEFORE_BLANK_LINE.test(text) ? BEFORE_BLANK_LINE.lastIndex : text.length;
}

/** A line start at or before an offset that a blank line ends at; 0 when there is none. */
export function blankLineBefore(text: string, offset: number): number {
  let end = text.lastIndexOf('\n', offset - 1);
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (/^[ \t\r]*$/.test(text.slice(start, end))) return end + 1;
    end = start - 1;
  }
  return 0;
}

const LINE_END = /\r\n|\n|\r/g;
const BEFORE_BLANK_LINE = /(?:\r\n|\n|\r(?!\n))(?=[ \t]*(?:[\r\n]|$))/g;

const isLineEnd = (code: number): boolean => code === 10 || code === 13;
