import { cleanLetters } from './clean-letters';
import type { Marks, Piece } from './model';

type Text = Extract<Piece, { kind: 'text' }>;

/** A space between words. */
export const spacePiece: Piece = { kind: 'text', text: ' ', marks: { bold: false, italics: false }, link: null };

const sameMarks = (a: Marks, b: Marks): boolean => a.bold === b.bold && a.italics === b.italics;

const isMark = /^\p{M}+/u;

/** Word cuts a text into runs wherever it was touched: runs that look alike are put together, letters composed. */
export function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind !== 'text' || last?.kind !== 'text') joined.push(piece);
    else if (goesTogether(last, piece)) joined.splice(-1, 1, { ...last, text: last.text + piece.text });
    else joined.push(...withMarksMoved(joined, last, piece));
  }
  return joined
    .map((piece) => (piece.kind === 'text' ? { ...piece, text: cleanLetters(piece.text) } : piece))
    .filter((piece) => piece.kind !== 'text' || piece.text !== '');
}

/** White space looks the same in bold. */
const goesTogether = (last: Text, piece: Text): boolean =>
  last.link === piece.link && (sameMarks(last.marks, piece.marks) || piece.text.trim() === '');

/** A mark belongs to the letter before it, though it may look otherwise. */
function withMarksMoved(joined: Piece[], last: Text, piece: Text): readonly Piece[] {
  const marks = isMark.exec(piece.text)?.[0];
  if (marks === undefined) return [piece];
  joined.splice(-1, 1, { ...last, text: last.text + marks });
  return [{ ...piece, text: piece.text.slice(marks.length) }];
}
