import { TITLE_VERBS } from './data/bodies';
import { anyOf, matchAt, type Range, type Reading } from './reading';
import { BREAK } from '../text/clean';

/** Words with which the title of a document begins behind its number, date and issuer; a comma only before the first two. */
const OPENING = new RegExp(
  String.raw`\s*,?\s*(?=["\u201c\u201d\u00ab]|(?:ve|v/v)(?![a-z0-9]))|\s+(?=${anyOf(TITLE_VERBS)})`,
  'y',
);
const OPEN_QUOTE = /["\u201c\u00ab]/;
/** A comma behind which a new clause begins with the one who acts. */
const NEW_CLAUSE =
  /,\s*(?:ubnd|uy\s+ban|hdnd|hoi\s+dong|so|bo|ban|dang\s+uy|chi\s+bo|huyen\s+uy|tinh\s+uy|thanh\s+uy|phong|cong\s+an|mat\s+tran|doan|truong|tram|trung\s+tam|thon|xa|phuong|tinh|trong\s+do|theo\s+do|den\s+nay|nam\s+\d{4}\s*,)(?![a-z0-9])/y;
/** What could end a title, or opens something in it. */
const MARK = /[;.,()"\u201c\u00ab\ue000]/g;
const LONGEST = 400;
/** A quote that opens later than this many characters into the title quotes a part of it only. */
const LATEST_QUOTE = 30;

/** Where the title that follows a citation stands: up to its closing quote, ";", "." or the end of its clause. */
export function titleAfter(reading: Reading, from: number): Range | null {
  const { text, folded } = reading;
  const opening = matchAt(OPENING, folded, from);
  if (!opening) return null;
  const start = from + opening[0].length;
  const limit = Math.min(text.length, start + LONGEST);
  let end = limit;
  let depth = 0;
  for (const mark of text.slice(start, limit).matchAll(MARK)) {
    const at = start + mark.index;
    if (endsTitle(reading, at, depth)) {
      end = at;
      break;
    }
    const close = mark.index < LATEST_QUOTE && OPEN_QUOTE.test(mark[0]) ? closingQuote(text, at + 1, limit) : -1;
    if (close > 0) return { start, end: close };
    if (mark[0] === '(') depth++;
    else if (mark[0] === ')') depth--;
  }
  while (end > start && /[\s,]/.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

/** Offset behind the quote that closes, or -1 when there is none before the paragraph or `limit` ends. */
function closingQuote(text: string, from: number, limit: number): number {
  const end = /["\u201d\u00bb\ue000]/.exec(text.slice(from, limit));
  return end && end[0] !== BREAK ? from + end.index + 1 : -1;
}

function endsTitle({ text, folded }: Reading, at: number, depth: number): boolean {
  switch (text.charAt(at)) {
    case BREAK:
    case ';':
      return true;
    case ')':
      return depth === 0;
    case '.':
      return at + 1 === text.length || /[\s\ue000/]/.test(text.charAt(at + 1));
    case ',':
      return startsClause(text, folded, at);
    default:
      return false;
  }
}

function startsClause(text: string, folded: string, comma: number): boolean {
  if (!matchAt(NEW_CLAUSE, folded, comma)) return false;
  const word = /\S/.exec(text.slice(comma + 1, comma + 4))?.[0] ?? '';
  return word !== word.toLowerCase();
}
