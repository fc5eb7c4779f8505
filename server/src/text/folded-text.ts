import { spanOf, type Span } from './span';
import { fold } from './fold';

/** A folded text (see `fold`) that still knows where each of its characters stood. */
export interface FoldedText {
  readonly text: string;
  /** The original span of a span of `text`. */
  readonly original: (start: number, end: number) => Span;
}

/**
 * Folds `text` character by character, so that a match in the folded text can be shown in the original.
 * @param left characters that the folded text leaves out
 */
export function foldWithOffsets(text: string, left = ''): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = left.includes(character) ? '' : fold(character);
    for (let i = 0; i < piece.length; i++) offsets.push(at);
    folded += piece;
    at += character.length;
  }
  offsets.push(text.length);
  return {
    text: folded,
    original: (start, end) => spanOf(offsets[start] ?? text.length, offsets[end] ?? text.length),
  };
}
