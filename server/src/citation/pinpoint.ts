import type { PinpointUnit } from './citation';
import { matchAt, type Range, type Reading } from './reading';

/** One component of a place cited, in offsets of the clean text. */
export interface PinpointFound {
  readonly unit: PinpointUnit;
  readonly range: Range;
  readonly number: Range;
}

/** Words in folded text, and how what follows them is numbered. */
const UNITS: readonly (readonly [word: string, unit: PinpointUnit, number: string])[] = [
  ['diem', 'point', String.raw`[a-z](?:\.?\d{1,2})?(?![a-z0-9])\)?`],
  ['khoan', 'clause', String.raw`\d{1,3}[a-z]?(?![a-z0-9])`],
  ['dieu', 'article', String.raw`\d{1,4}[a-z]?(?![a-z0-9])`],
  [String.raw`tieu\s+muc`, 'subsection', String.raw`(?:\d{1,2}|[ivx]{1,6})(?![a-z0-9])`],
  ['muc', 'section', String.raw`(?:\d{1,2}|[ivx]{1,6}|[a-d])(?![a-z0-9])`],
  ['chuong', 'chapter', String.raw`(?:\d{1,2}|[ivxl]{1,7})(?![a-z0-9])`],
  ['phan', 'part', String.raw`(?:\d{1,2}|[ivx]{1,6}|thu\s+[a-z]+)(?![a-z0-9])`],
  [String.raw`phu\s+luc`, 'annex', String.raw`(?:so\s+)?(?:\d{1,2}|[ivx]{1,6})(?![a-z0-9])`],
];
const ONE = `(?:${UNITS.map(([word, , number]) => String.raw`${word}\s+${number}(?:\s*(?:,|va|den|-)\s*${number})*`).join('|')})`;
const SEVERAL = String.raw`${ONE}(?:\s*(?:,\s*(?:va\s+)?|va\s+|cua\s+)?${ONE})*`;
const EACH = UNITS.map(
  ([word, unit, number]) =>
    [unit, new RegExp(String.raw`${word}\s+(${number}(?:\s*(?:,|va|den|-)\s*${number})*)`, 'y')] as const,
);
const BEFORE = new RegExp(String.raw`(?<![a-z0-9])(${SEVERAL})\s*,?(?:\s+(?:cua|tai|trong))?\s+$`);
const BEHIND = new RegExp(String.raw`\s*(?:,\s*)?\(?\s*(?:(?:tai|theo)\s+)?(${SEVERAL})`, 'y');
/** What BEFORE ends with, tried first because it is quick. */
const NUMBER_BEFORE = /(?<![a-z])(?:\d+[a-z]?|[a-z]\)?|[ivxl]+|thu\s+[a-z]+)\s*,?(?:\s+(?:cua|tai|trong))?\s+$/;
const SHORT_WINDOW = 24;
const LEADS_TO_NEXT = /^\s*(?:,|cua|tai|trong)?\s*$/;
const WINDOW = 160;

/**
 * Điều, khoản, điểm that belong to a citation: right before it ("khoản 2 Điều 5 Nghị định số …"), else right behind it
 * ("Bộ luật Hình sự (Điều 134)") where they do not lead to the next citation. NĐ 30/2020/NĐ-CP, PL II, V.7.
 */
export function pinpointOf(reading: Reading, own: Range, next: Range | null): readonly PinpointFound[] {
  const { folded } = reading;
  const from = Math.max(0, own.start - WINDOW);
  const isNumbered = NUMBER_BEFORE.test(folded.slice(Math.max(0, own.start - SHORT_WINDOW), own.start));
  const before = isNumbered ? BEFORE.exec(folded.slice(from, own.start)) : null;
  if (before) return components(folded, from + before.index, from + before.index + (before[1]?.length ?? 0));
  const behind = matchAt(BEHIND, folded, own.end);
  if (!behind) return [];
  const end = own.end + behind[0].length;
  if (next && next.start >= end && next.start - end < WINDOW && LEADS_TO_NEXT.test(folded.slice(end, next.start))) {
    return [];
  }
  return components(folded, end - (behind[1]?.length ?? 0), end);
}

function components(folded: string, start: number, end: number): readonly PinpointFound[] {
  const found: PinpointFound[] = [];
  for (let at = start; at < end; at++) {
    for (const [unit, pattern] of EACH) {
      const match = matchAt(pattern, folded, at);
      if (!match || at + match[0].length > end) continue;
      const range = { start: at, end: at + match[0].length };
      found.push({ unit, range, number: { start: range.end - (match[1]?.length ?? 0), end: range.end } });
      at = range.end - 1;
      break;
    }
  }
  return found;
}
