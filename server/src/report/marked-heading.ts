import { readSectionNumber } from './section-number';

/** `##` for the outermost sections: `#` would be the document's own title. */
const OUTERMOST = 2;
const DEEPEST = 6;

/** A heading as typed, in bold, plain or as a list, as one with as many `#` as its level (1 outermost) asks for. */
export const markedHeading = (typed: string, level: number): string =>
  `${'#'.repeat(Math.min(DEEPEST, OUTERMOST + level - 1))} ${plainTitle(typed)}`;

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
