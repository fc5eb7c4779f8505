import type { PhrasingContent } from 'mdast';
import { plainText } from './inline-runs';

/** Lines that begin with a mark that Markdown knows for none: "a)", "1.1.", "–". */
const MARKED_LINE = /[ \t]*\r?\n[ \t]*(?=(?:[a-zđ]\)|\d{1,2}(?:\.\d{1,2})+\.?|[–•])\s)/u;
/** What stands before a new item; within a sentence a line may begin with such words by chance. */
const ENDS_CLAUSE = /[.;:,!?”"](?:\s+và)?$/u;

/**
 * The lines of a paragraph that begin with a letter, a number of two parts or a typed dash, each on its own: Markdown
 * runs "gồm:⏎a) …;⏎b) …" together, on paper they stand below one another.
 */
export function markedLines(inline: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of inline) {
    if (node.type !== 'text') {
      lines.at(-1)?.push(node);
      continue;
    }
    for (const [index, value] of node.value.split(MARKED_LINE).entries()) {
      const line = lines.at(-1) ?? [];
      if (index === 0) line.push({ ...node, value });
      else if (ENDS_CLAUSE.test(plainText(line).trimEnd())) lines.push([{ type: 'text', value }]);
      else line.push({ type: 'text', value: ` ${value}` });
    }
  }
  return lines.filter((line) => line.length > 0);
}
