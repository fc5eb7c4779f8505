import { readSectionNumber } from '../../report/section-number';
import type { Section } from '../../report/report';
import type { TextEdit } from '../../text/span';
import { sameWords } from './same-words';
import type { Draft, Step } from './step';

/** `##` for the outermost sections: `#` would be the document's own title. */
const OUTERMOST = 2;
const DEEPEST = 6;

/**
 * Headings typed in bold, plain or as a list become headings with `#`, as many as their level by the numbering asks for
 * (`##` for mục, `###` for khoản, `####` for điểm); marks of bold or italics around the whole title go. The second way
 * leaves those without a number alone: their level is read from the marks themselves.
 */
export const headings: Step = {
  name: 'headings',
  ways: (draft) => {
    const all = draft.report.headings;
    return [
      rewritten(draft, all),
      rewritten(
        draft,
        all.filter(({ number }) => number !== null),
      ),
    ];
  },
  keeps: sameWords,
};

const rewritten = ({ text }: Draft, sections: readonly Section[]): readonly TextEdit[] =>
  sections.flatMap(({ headingSpan: span, level }): readonly TextEdit[] => {
    const marks = '#'.repeat(Math.min(DEEPEST, OUTERMOST + level - 1));
    const newText = `${marks} ${plainTitle(text.slice(span.start, span.end))}`;
    return newText === text.slice(span.start, span.end) ? [] : [{ span, newText }];
  });

/** A heading's words on one line, without the marks that make it one. */
function plainTitle(typed: string): string {
  const line = typed
    .split(/\r\n|\n|\r|<br\s?\/?>/i)
    .map((part) => part.trim().replace(/^#{1,6}(?:\s+|$)/, ''))
    .filter((part) => part !== '' && !/^(?:=+|-+)$/.test(part))
    .map((part) => part.replace(/\s+#+$/, '').replace(/\\$/, ''))
    .map(unwrapped)
    .join(' ');
  const whole = unwrapped(line);
  const number = readSectionNumber(whole, 0);
  const wrapped = /^(\*{1,3}|_{1,3})([^*_]+?)\1\s*(?=\S)/.exec(whole);
  if (!number && wrapped?.[2] && readSectionNumber(`${wrapped[2]} `, 0))
    return plainTitle(`${wrapped[2].trim()} ${whole.slice(wrapped[0].length)}`);
  if (!number) return whole;
  // "1\." keeps a line from becoming a list; behind `#` it cannot become one.
  const typedNumber = whole.slice(0, number.length).trimEnd().replace('\\', '');
  return `${typedNumber} ${unwrapped(whole.slice(number.length).trim())}`.trimEnd();
}

const WRAPPED = /^(\*{1,3}|_{1,3})(?=\S)([\s\S]*?\S)\1$/;

/** The words without emphasis that spans them all. */
function unwrapped(words: string): string {
  const match = WRAPPED.exec(words);
  const [, mark = '', inner = ''] = match ?? [];
  if (!match || inner.includes(mark.charAt(0))) return words;
  return unwrapped(inner.trim());
}
