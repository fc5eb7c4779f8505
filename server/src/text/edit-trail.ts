import { applyEdits, spanOf, type TextEdit } from './span';

/** A piece of the first text, or new words. */
type Piece =
  | { readonly kept: true; readonly start: number; readonly end: number }
  | { readonly kept: false; readonly text: string };

const lengthOf = (piece: Piece): number => (piece.kept ? piece.end - piece.start : piece.text.length);

const cut = (piece: Piece, from: number, to: number): Piece =>
  piece.kept
    ? { kept: true, start: piece.start + from, end: piece.start + to }
    : { kept: false, text: piece.text.slice(from, to) };

/** A text that is edited again and again, and how it came from the first one. */
export class EditTrail {
  private constructor(
    private readonly first: string,
    readonly text: string,
    private readonly pieces: readonly Piece[],
  ) {}

  static of(text: string): EditTrail {
    return new EditTrail(text, text, [{ kept: true, start: 0, end: text.length }]);
  }

  /** The text after edits that do not overlap, in any order. Throws when two of them do. */
  apply(edits: readonly TextEdit[]): EditTrail {
    const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    return new EditTrail(this.first, applyEdits(this.text, sorted), editPieces(this.pieces, sorted));
  }

  /** Edits of the first text that together give the last one; empty when nothing changed. */
  edits(): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let newText = '';
    const closeGap = (end: number): void => {
      if (this.first.slice(at, end) !== newText) edits.push({ span: spanOf(at, end), newText });
      newText = '';
    };
    for (const piece of this.pieces) {
      if (!piece.kept) newText += piece.text;
      else {
        if (piece.start > at || newText !== '') closeGap(piece.start);
        at = piece.end;
      }
    }
    closeGap(this.first.length);
    return edits;
  }
}

/** Applies sorted edits to the text that `pieces` spell, in one walk along both. */
function editPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = [];
  let index = 0;
  /** Offset at which the piece at `index` begins. */
  let base = 0;
  let at = 0;
  const goTo = (end: number, isKept: boolean): void => {
    for (let piece = pieces[index]; piece && at < end; piece = pieces[index]) {
      const length = lengthOf(piece);
      const to = Math.min(end - base, length);
      if (isKept && at - base < to) result.push(cut(piece, at - base, to));
      at = base + to;
      if (to < length) break;
      index += 1;
      base += length;
    }
  };
  for (const { span, newText } of edits) {
    goTo(span.start, true);
    if (newText !== '') result.push({ kept: false, text: newText });
    goTo(span.end, false);
  }
  goTo(Infinity, true);
  return result;
}
