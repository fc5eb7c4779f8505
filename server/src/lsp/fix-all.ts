import type { Analysis } from '../check/analysis';
import type { Fix } from '../rules/rule';
import { applyEdits, overlaps, spanOf, type TextEdit } from '../text/span';

/** Fixes may bring forth others (a mended number makes a citation readable); more rounds than this mean a circle. */
const MOST_ROUNDS = 10;

/**
 * Applies every safe fix, then those of the mended text, until none is left.
 * @returns edits of the first text that together give the last one; empty when there is nothing to mend.
 */
export function safeEdits(first: Analysis, analyzeText: (text: string) => Analysis): readonly TextEdit[] {
  let analysis = first;
  let pieces: readonly Piece[] = [{ kept: true, start: 0, end: first.text.length }];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = compatibleEdits(analysis);
    if (edits.length === 0) break;
    pieces = editPieces(pieces, edits);
    analysis = analyzeText(applyEdits(analysis.text, edits));
  }
  return editsOf(pieces, first.text);
}

/** The edits of one safe fix per finding, leaving out every fix that touches an earlier one. */
function compatibleEdits(analysis: Analysis): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of analysis.findings) {
    const fix = finding.fixes?.find((candidate) => candidate.safe);
    if (fix && changes(fix, analysis.text) && isFree(fix, taken)) taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}

const changes = (fix: Fix, text: string): boolean =>
  fix.edits.some(({ span, newText }) => text.slice(span.start, span.end) !== newText);

const isFree = (fix: Fix, taken: readonly TextEdit[]): boolean =>
  fix.edits.every((edit) => !taken.some((other) => overlaps(edit.span, other.span)));

/** A text as pieces of the first text and new words. */
type Piece =
  | { readonly kept: true; readonly start: number; readonly end: number }
  | { readonly kept: false; readonly text: string };

const lengthOf = (piece: Piece): number => (piece.kept ? piece.end - piece.start : piece.text.length);

const cut = (piece: Piece, from: number, to: number): Piece =>
  piece.kept
    ? { kept: true, start: piece.start + from, end: piece.start + to }
    : { kept: false, text: piece.text.slice(from, to) };

/** Applies sorted edits to the text that `pieces` spell. */
function editPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { span, newText } of edits) {
    result.push(...slicePieces(pieces, at, span.start), { kept: false, text: newText });
    at = span.end;
  }
  return [...result, ...slicePieces(pieces, at, Number.MAX_SAFE_INTEGER)];
}

function* slicePieces(pieces: readonly Piece[], start: number, end: number): Generator<Piece> {
  let at = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (from < to) yield cut(piece, from, to);
    at += length;
  }
}

function editsOf(pieces: readonly Piece[], text: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let newText = '';
  const closeGap = (end: number): void => {
    if (text.slice(at, end) !== newText) edits.push({ span: spanOf(at, end), newText });
    newText = '';
  };
  for (const piece of pieces) {
    if (piece.kept) {
      if (piece.start > at || newText !== '') closeGap(piece.start);
      at = piece.end;
    } else newText += piece.text;
  }
  closeGap(text.length);
  return edits;
}
