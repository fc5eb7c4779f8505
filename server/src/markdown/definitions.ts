import type { Block } from './block';

/**
 * Whether `[label]` is a link depends on a definition anywhere in the text. So that a piece of the text can be parsed
 * alone, the definitions that it may refer to are put before it as Markdown of their own.
 */
export function definitionsPrelude(piece: string, definitions: ReadonlySet<string>): string {
  if (definitions.size === 0 || !piece.includes('[')) return '';
  const folded = fold(piece);
  const mentioned = [...definitions].filter((mark) => ALWAYS.test(mark) || folded.includes(foldedLabel(mark)));
  if (mentioned.length === 0) return '';
  // The rule at the end closes the last footnote, which indented text would go on with.
  return mentioned.map((mark) => `${mark}: x\n\n`).join('') + '***\n\n';
}

/** All definitions in a list of blocks. */
export function definitionsIn(blocks: readonly Block[]): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const block of blocks) for (const mark of block.definitions) marks.add(mark);
  return marks;
}

export const sameDefinitions = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((mark) => b.has(mark));

/** Labels that may be typed otherwise than they are known: over several lines, or with a NUL that became U+FFFD. */
const ALWAYS = /[ \uFFFD]/;

const foldedLabel = (mark: string): string => fold(mark.replace(/^\[\^?|\]$/g, ''));

/** Letter case as CommonMark compares labels. */
const fold = (text: string): string => text.toLowerCase().toUpperCase();
