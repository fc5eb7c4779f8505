import type { Field } from '../../report/report';
import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import { insertAt, replaceWith } from '../fixes';
import type { Fix } from '../rule';

/** `- Như trên;`: stands for the bodies under "Kính gửi". */
export const isAsAbove = (line: Field): boolean => fold(line.text).startsWith('nhu tren');

/** `- Lưu: VT, VP.` */
export const isFilingLine = (line: Field): boolean => /^luu\b/.test(fold(line.text));

/** Gives a line its end, in place of a wrong one. */
export function endWith(line: Field, mark: string): Fix {
  const wrong = /\s*[.,;:]+$/.exec(line.text)?.[0] ?? '';
  return wrong === ''
    ? insertAt(line.span.end, mark, true)
    : replaceWith(spanOf(line.span.end - wrong.length, line.span.end), mark, true);
}

/** True when a dash or another mark of a list stands before the line, as typed in the draft. */
export function hasDash(text: string, line: Field): boolean {
  const start = Math.max(...['\n', '|', '>'].map((end) => text.lastIndexOf(end, line.span.start - 1))) + 1;
  return /[-–—−+•▪●*]/.test(text.slice(start, line.span.start).replace(/\*\*|__/g, ''));
}
