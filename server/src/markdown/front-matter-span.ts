import { spanOf, type Span } from '../text/span';

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:^|[\r\n])---[ \t]*(?=[\r\n]|$)/g;

/**
 * The YAML block at the very start of a text: from its opening `---` to the end of its closing `---`, both fences
 * inside, the last line end outside. Null when the text does not open with a fence or never closes it.
 */
export function frontMatterSpan(text: string): Span | null {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return null;
  // The opening fence's own line end may be the one before the closing fence: `---\n---`.
  CLOSING.lastIndex = opening.length - 1;
  const closing = CLOSING.exec(text);
  if (!closing) return null;
  const end = closing.index + closing[0].trimEnd().length;
  return spanOf(opening.indexOf('-'), end);
}
