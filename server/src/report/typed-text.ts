import type { FoldedText } from '../text/folded-text';
import { shift, spanOf, type Span } from '../text/span';
import type { Field } from './report';

const HEADING_MARK = /[ \t]*#{1,6}(?=[ \t])/y;
const MARK_BEFORE =
  /[\s*_\u200b-\u200d\u2060\ufeff]|<\/?(?:b|i|u|em|strong|center|span|font|p|div)(?:\s[^<>]{0,200})?>/iy;
const MARK_AFTER = /[\s*_\u200b-\u200d\u2060\ufeff]/;
const TAG_AFTER = /<\/?(?:br|b|i|u|em|strong|center|span|font|p|div)\s*\/?>$/i;
/** The longest tag that TAG_AFTER finds. */
const TAG_LENGTH = 16;
/** Emphasis and escapes amid a text. */
const INNER_MARKS = /\*+|__+(?=\p{L})|\\(?=[!-/:-@[-`{-~])|[\u200b-\u200d\u2060\ufeff]/gu;

/** The span without Markdown's marks and white space at both ends. */
export function contentOf(text: string, span: Span): Span {
  const start = afterMarks(text, span);
  return spanOf(start, beforeMarks(text, spanOf(start, span.end)));
}

/**
 * The words in a span of `text`, marks at both ends left out. Those amid the words still stand in them, so that offsets
 * into the field are offsets into the draft; `cleaned` takes them out at last.
 */
export function fieldAt(text: string, span: Span): Field {
  const content = contentOf(text, span);
  return { text: text.slice(content.start, content.end), span: content };
}

/** The same for a part of a field. */
export function fieldWithin(field: Field, start: number, end = field.text.length): Field {
  const { text, span } = fieldAt(field.text, spanOf(start, end));
  return { text, span: shift(span, field.span.start) };
}

/** The words between two offsets of a field's folded text. */
export function partOf(whole: Field, folded: FoldedText, from: number, to: number): Field {
  const { start, end } = folded.original(from, to);
  return fieldWithin(whole, start, end);
}

/** A field whose words no longer hold marks. */
export const cleaned = <T extends Field>(field: T): T => ({ ...field, text: withoutMarks(field.text) });

/** A text without emphasis and escapes. */
export const withoutMarks = (typed: string): string => typed.replace(INNER_MARKS, '');

function afterMarks(text: string, { start, end }: Span): number {
  HEADING_MARK.lastIndex = start;
  let at = start + (HEADING_MARK.exec(text)?.[0].length ?? 0);
  for (;;) {
    MARK_BEFORE.lastIndex = at;
    const length = MARK_BEFORE.exec(text)?.[0].length ?? 0;
    if (length === 0 || at + length > end) return Math.min(at, end);
    at += length;
  }
}

function beforeMarks(text: string, { start, end }: Span): number {
  let at = end;
  if (at > start && text[at - 1] === '\\') at -= 1;
  while (at > start) {
    const tag = text[at - 1] === '>' ? TAG_AFTER.exec(text.slice(Math.max(start, at - TAG_LENGTH), at)) : null;
    if (tag) at -= tag[0].length;
    else if (MARK_AFTER.test(text[at - 1] ?? '')) at -= 1;
    else break;
  }
  return at;
}
