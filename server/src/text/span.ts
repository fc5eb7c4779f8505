/** A piece of a text: UTF-16 offsets, `end` exclusive, `start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanOf = (start: number, end: number): Span => ({ start, end });

/** The characters of `text` that lie in `span`. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True when the spans share a character, or touch where one of them is empty. */
export const overlaps = (a: Span, b: Span): boolean =>
  (a.start < b.end && b.start < a.end) ||
  ((a.start === a.end || b.start === b.end) && a.start <= b.end && b.start <= a.end);

/** A replacement of the characters in `span`; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Applies edits that do not overlap, in any order. Throws when two of them do. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const { span, newText } of sorted) {
    if (span.start < at) throw new Error(`edits overlap at offset ${span.start}`);
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}
