import fc from 'fast-check';

/** Lines and marks that open, close, join or split Markdown blocks, so that an edit reaches far beyond itself. */
const PIECES = [
  'Ủy ban nhân dân xã Tân Hòa',
  'a',
  ' ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '# I. KẾT QUẢ',
  '#',
  '- mục',
  '-',
  '* ',
  '  - con',
  '1. một',
  '2) hai',
  '2024. ',
  '> trích',
  '>',
  '```',
  '~~~ js',
  '`',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<u>',
  '<script>',
  '</script>',
  '---',
  '===',
  '***',
  '*** ',
  '- -',
  '> 2) hai',
  '- ```',
  '  a',
  '**đậm**',
  '*',
  '_',
  '|',
  '| a | b |',
  '|---|---|',
  ':-:',
  '\\',
  '[a]',
  '[a]: /url',
  '[a]:',
  "'tựa",
  '"tựa"',
  '[^1]',
  '[^1]: chú thích',
  '[Á b]: <x>',
  '[á\nB]',
  ']',
  '](b)',
  '&amp;',
  '\uFEFF',
  '\0',
  '---\nsố: 1\n---\n',
  '\u00A0',
  '\u2028',
];

const lineEnd = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '');
const piece = fc.constantFrom(...PIECES);

/** A text of up to `most` hostile pieces. */
export const hostileText = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(piece, lineEnd), { maxLength: most, size: 'max' })
    .map((pieces) => pieces.map((both) => both.join('')).join(''));

/** A replacement: what part of the text lies before it, how much it takes, and what it puts there. */
export interface HostileEdit {
  readonly at: number;
  /** Blocks are decided where lines begin and end, so most edits are moved there. */
  readonly moveTo: 'line start' | 'line end' | null;
  readonly length: number;
  readonly newText: string;
}

export const hostileEdit: fc.Arbitrary<HostileEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  moveTo: fc.constantFrom('line start', 'line end', null),
  length: fc.constantFrom(0, 0, 1, 1, 2, 5, 20, 100),
  newText: fc.oneof(
    { weight: 20, arbitrary: fc.constant('') },
    { weight: 60, arbitrary: piece },
    { weight: 20, arbitrary: hostileText(3) },
    { weight: 1, arbitrary: fc.constantFrom('x'.repeat(16_001), '\nx' + '|x'.repeat(600)) },
  ),
});

export function applyHostileEdit(text: string, { at, moveTo, length, newText }: HostileEdit): string {
  let start = Math.floor(at * text.length);
  const isEnd = (offset: number): boolean => /[\r\n]/.test(text.charAt(offset));
  if (moveTo === 'line start') while (start > 0 && !isEnd(start - 1)) start -= 1;
  if (moveTo === 'line end') while (start < text.length && !isEnd(start)) start += 1;
  return text.slice(0, start) + newText + text.slice(start + length);
}
