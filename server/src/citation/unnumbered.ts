import { CITING_WORDS, GENERAL_BODIES, NOT_YET, NUMBERED_TYPES } from './data/unnumbered';
import { readDate, type TypedDate } from './dates';
import { readIssuer } from './issuer';
import { anyOf, anySpelled, isCapitalAt, matchAt, wordsOf, type Range, type Reading } from './reading';
import { fold } from '../text/fold';
import { BREAK } from '../text/clean';

/** A paper cited by its type and issuer or title alone. */
export interface UnnumberedFound {
  readonly type: Range;
  readonly date: TypedDate | null;
  readonly issuer: Range | null;
  readonly end: number;
}

const TYPE = new RegExp(String.raw`(?<![a-z0-9])${anyOf(NUMBERED_TYPES)}(?=\s+(?:cua|ve|ngay)\s)`, 'g');
const CITED = new RegExp(String.raw`(?:^|[^\p{L}])${anySpelled(CITING_WORDS)}\s+$`, 'iu');
const IN_DOUBT = new RegExp(String.raw`(?:^|[^\p{L}])${anySpelled(NOT_YET)}`, 'iu');
const ABOUT = /\s+về(?:\s+việc)?\s+(?=\S)/iy;
const GENERAL: ReadonlySet<string> = new Set(GENERAL_BODIES.map(fold));
const CLAUSE_END = /[.;:!?\ue000]\s*(?=[^.;:!?\ue000]*$)/;
const WINDOW = 120;

/**
 * Papers cited without a number: "Thực hiện Kế hoạch của UBND xã …", "đã ban hành Kế hoạch về …". Only where the type
 * begins with a capital, a citing word stands before it, and a body or a title behind it; generic plurals, drafts and
 * papers still to be written stay out.
 */
export function* unnumberedIn(reading: Reading): Generator<UnnumberedFound> {
  const { text, folded } = reading;
  for (const match of folded.matchAll(TYPE)) {
    const type = { start: match.index, end: match.index + match[0].length };
    if (!isCapitalAt(text, type.start) || isCapitalAt(text, type.start + 1) || !isCited(reading, type.start)) continue;
    const found = identified(reading, type);
    if (found) yield found;
  }
}

function isCited({ text }: Reading, at: number): boolean {
  const before = text.slice(Math.max(0, at - WINDOW), at);
  if (before.includes(BREAK) && /^\s*$/.test(before.slice(before.lastIndexOf(BREAK) + 1))) return false;
  if (!CITED.test(before)) return false;
  const clause = before.slice(CLAUSE_END.exec(before)?.index ?? 0);
  return !IN_DOUBT.test(clause);
}

function identified(reading: Reading, type: Range): UnnumberedFound | null {
  const { text } = reading;
  const first = readDate(reading, type.end);
  const afterDate = first?.range.end ?? type.end;
  const issuer = readIssuer(reading, afterDate, { joint: false });
  const isGeneral = issuer !== null && GENERAL.has(fold(wordsOf(text, issuer)));
  const date = first ?? (issuer ? readDate(reading, issuer.end) : null);
  const end = Math.max(issuer?.end ?? afterDate, date?.range.end ?? 0);
  if (issuer ? isGeneral : matchAt(ABOUT, text, end) === null) return null;
  return { type, date, issuer, end };
}
