import { inlineMarkdown } from '../import/markdown-inline';
import type { Marks, Piece } from '../import/model';
import { joinPieces } from '../import/pieces';
import { isAllCaps, startsWithCapital } from '../../text/letters';
import { sameLooks, type SpliceWriter } from './splice';
import { piecesOf, plainOf, type Token } from './tokens';

const PLAIN: Marks = { bold: false, italics: false };
/** Holds the start of the words off the start of the line, where some letters mean more than themselves. */
const START: Piece = { kind: 'text', text: 'x ', marks: PLAIN, link: null };

/** Words in running text: looks that those around have already are not marked again. */
export const inText: SpliceWriter = {
  anyCase: false,
  write: (tokens, like) => {
    if (tokens.length === 0) return '';
    const pieces = tokens.map((token): Token =>
      sameLooks(like, token) ? { ...token, marks: PLAIN, link: null } : token,
    );
    const lead = tokens[0]?.kind === 'space' ? ' ' : '';
    const end = tokens.length > 1 && tokens.at(-1)?.kind === 'space' ? ' ' : '';
    return lead + inlineMarkdown(joinPieces([START, ...piecesOf(pieces)])).slice(2) + end;
  },
};

/** Words where Markdown has no say: code, values of front matter. */
export const asTyped: SpliceWriter = { anyCase: false, write: (tokens) => plainOf(tokens) };

/** Words of a heading, whose looks are those of its level. */
export const inHeading: SpliceWriter = {
  anyCase: false,
  write: (tokens, like, typed) =>
    inText.write(
      tokens.map((token) => ({ ...token, marks: PLAIN })),
      like && { ...like, marks: PLAIN },
      typed,
    ),
};

/** Words of a cell of a Markdown table. */
export const inCell: SpliceWriter = {
  anyCase: false,
  write: (tokens, like, typed) => inText.write(tokens, like, typed).replace(/(?<!\\)\|/gu, '\\|'),
};

/**
 * Words that the form sets in capitals, in the case of the draft: `XÃ TÂN BÌNH` in the place of `xã Tân Hòa` becomes
 * `xã Tân Bình`.
 */
export const inCapitalsOf = (source: string): SpliceWriter => ({
  anyCase: true,
  write: (tokens, _, typed) => {
    const text = plainOf(tokens);
    if (isAllCaps(source)) return text;
    const before = typed.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    let index = 0;
    return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
      const like = before[Math.min(index++, before.length - 1)] ?? 'A';
      const small = word.toLocaleLowerCase('vi');
      return startsWithCapital(like) ? small.charAt(0).toLocaleUpperCase('vi') + small.slice(1) : small;
    });
  },
});
