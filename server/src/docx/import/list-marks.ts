import type { Piece, WordParagraph } from './model';

const OWN_BULLETS: ReadonlySet<string> = new Set(['-', '–', '+', '*']);

/** The mark of a bullet in Markdown: officials use "-", below it "+"; every other character becomes a dash. */
export const bulletOf = (text: string): string => (OWN_BULLETS.has(text.trim()) ? text.trim().replace('–', '-') : '-');

/** The pieces with the mark of the list typed before them, in the looks of the first words. */
export function withMark({ mark, pieces }: WordParagraph): readonly Piece[] {
  if (!mark) return pieces;
  const text = mark.bullet ? bulletOf(mark.text) : mark.text;
  if (text === '') return pieces;
  const first = pieces.find((piece) => piece.kind === 'text');
  const [head, ...rest] = pieces;
  const marks = first?.marks ?? { bold: false, italics: false };
  if (head?.kind === 'text' && head === first && head.link === null)
    return [{ ...head, text: `${text} ${head.text.trimStart()}` }, ...rest];
  return [{ kind: 'text', text: `${text} `, marks, link: null }, ...pieces];
}
