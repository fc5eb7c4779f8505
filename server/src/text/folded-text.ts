import { spanOf, type Span } from './span';
import { fold, keepsOffsets } from './fold';

/** A folded text (see `fold`) that still knows where each of its characters stood. */
export interface FoldedText {
  readonly text: string;
  /** The original span of a span of `text`. */
  readonly original: (start: number, end: number) => Span;
}

/**
 * Folds `text` character by character, so that a match in the folded text can be shown in the original.
 * @param left characters that the folded text leaves out, of one UTF-16 unit each
 */
export function foldWithOffsets(text: string, left = ''): FoldedText {
  if (keepsOffsets(text)) return without(left, fold(text), text);
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = left.includes(character) ? '' : fold(character);
    for (let i = 0; i < piece.length; i++) offsets.push(at);
    folded += piece;
    at += character.length;
  }
  return foldedText(folded, offsets, text.length);
}

/** The same where every character of `folded` stands at its offset in `text`. */
function without(left: string, folded: string, text: string): FoldedText {
  const isLeft = (at: number): boolean => left.includes(text.charAt(at));
  let kept = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isLeft(at)) continue;
    const start = at;
    for (; at < text.length && !isLeft(at); at++) offsets.push(at);
    kept += folded.slice(start, at);
  }
  return foldedText(kept, offsets, text.length);
}

const foldedText = (text: string, offsets: readonly number[], length: number): FoldedText => ({
  text,
  original: (start, end) => spanOf(offsets[start] ?? length, offsets[end] ?? length),
});
