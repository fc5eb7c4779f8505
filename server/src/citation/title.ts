import { TITLE_VERBS } from './data/bodies';
import { anyOf, matchAt, type Range, type Reading } from './reading';
import { BREAK } from '../text/clean';

/** Words with which the title of a document begins behind its number, date and issuer; a comma only before the first two. */
const OPENING = new RegExp(
  String.raw`\s*,?\s*(?=["\u201c\u201d\u00ab]|(?:ve|v/v)(?![a-z0-9]))|\s+(?=${anyOf(TITLE_VERBS)})`,
  'y',
);
const OPEN_QUOTE = /["\u201c\u00ab]/;
const CLOSE_QUOTE = /["\u201d\u00bb]/;
/** A comma behind which a new clause begins with the one who acts. */
const NEW_CLAUSE =
  /,\s*(?:ubnd|uy\s+ban|hdnd|hoi\s+dong|so|bo|ban|dang\s+uy|chi\s+bo|huyen\s+uy|tinh\s+uy|thanh\s+uy|phong|cong\s+an|mat\s+tran|doan|xa|phuong|tinh|trong\s+do|theo\s+do|den\s+nay|nam\s+\d{4}\s*,)(?![a-z0-9])/y;
const LONGEST = 600;

/** Where the title that follows a citation stands: up to its closing quote, ";", "." or the end of its clause. */
export function titleAfter({ text, folded }: Reading, at: number): Range | null {
  const opening = matchAt(OPENING, folded, at);
  if (!opening) return null;
  const start = at + opening[0].length;
  const limit = Math.min(text.length, start + LONGEST);
  let quoted = false;
  let depth = 0;
  let end = start;
  for (; end < limit; end++) {
    const c = text.charAt(end);
    if (c === BREAK || c === ';') break;
    if (quoted) {
      if (CLOSE_QUOTE.test(c)) {
        end++;
        break;
      }
    } else if (OPEN_QUOTE.test(c) && end - start < 30) quoted = true;
    else if (c === '(') depth++;
    else if (c === ')' && --depth < 0) break;
    if (quoted) continue;
    if (c === '.' && /^(?:[\s\u0003/]|$)/.test(text.slice(end + 1, end + 2))) break;
    if (c === ',' && text.charAt(end + 1) !== '' && startsClause(text, folded, end)) break;
  }
  while (end > start && /[\s,]/.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

function startsClause(text: string, folded: string, comma: number): boolean {
  const match = matchAt(NEW_CLAUSE, folded, comma);
  if (!match) return false;
  const word = /\S/.exec(text.slice(comma + 1, comma + 4))?.[0] ?? '';
  return word !== word.toLowerCase();
}
