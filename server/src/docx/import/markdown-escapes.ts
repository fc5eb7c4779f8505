import type { PhrasingContent, RootContent } from 'mdast';
import { parseMarkdown } from '../../markdown/parse-markdown';

/** Characters that may be marks of Markdown somewhere. */
const MARKS = /[\\`*_[\]<>&#|~!]|^[-+=\d]|^:?-/u;
/** The mark of an item before a word, and a number that is the mark of none: they show as they are typed. */
const SAFE_START = /^(?:(?:[-+]|\d{1,2}[.)])[ \t]+(?=\p{L})|\d+(?!\d*[.)](?:\s|$)))/u;
const EVERYWHERE = /[\\`*_[\]<]|&(?=#?[\p{L}\d]{1,31};)/gu;
/** At the start of a line; a dash, plus, star or short number there is the mark of a list, as officials type it. */
const AT_START = /^(?:#{1,6}(?=\s|$)|>|~{3,}|`{3,}|(?:[-_*][ \t]*){3,}$|\|)/u;
/** A year at the start of a sentence is no number of a list. */
const YEAR_AT_START = /^(\d{3,9})([.)])(?=\s|$)/u;
/** The mark of a list, escaped with the stars that are none. */
const STAR_AT_START = /^\\\*[ \t]+/u;
const LIST_MARK = /^(?:[-+*]|\d{1,2}[.)])[ \t]+/u;

/** Words as they have to be typed so that Markdown shows them; most need nothing. */
export function escaped(text: string): string {
  return text.replace(EVERYWHERE, '\\$&');
}

/** The start of a line, escaped where it would make the line something else. */
export const escapedStart = (line: string): string =>
  line.replace(STAR_AT_START, '* ').replace(YEAR_AT_START, '$1\\$2').replace(AT_START, '\\$&');

/** A paragraph's way of being written, the plainest first. */
export type Way = () => string;

/** The first way that Markdown shows as these words; the last one when none does. */
export function firstThatShows(words: string, ways: readonly Way[]): string {
  const expected = [words, words.replace(LIST_MARK, '')].map(folded);
  let written = '';
  for (const way of ways) {
    written = way();
    if (
      (written === words && !MARKS.test(written.replace(SAFE_START, ''))) ||
      expected.includes(folded(shownBy(written)))
    )
      return written;
  }
  return written;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What Markdown shows of one paragraph, or of a list with one item; a character that no text has for anything else. */
function shownBy(markdown: string): string {
  const { children } = parseMarkdown(markdown);
  const [block] = children;
  return children.length === 1 && block ? wordsOf(block) : '\0';
}

function wordsOf(block: RootContent): string {
  if (block.type === 'paragraph') return block.children.map(inlineWords).join('');
  const [item, ...others] = block.type === 'list' ? block.children : [];
  const [paragraph, ...more] = item?.children ?? [];
  return others.length === 0 && more.length === 0 && paragraph ? wordsOf(paragraph) : '\0';
}

function inlineWords(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'strong':
    case 'emphasis':
    case 'link':
      return node.children.map(inlineWords).join('');
    default:
      return '\0';
  }
}
