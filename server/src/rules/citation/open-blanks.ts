import type { Citation } from '../../citation/citation';
import { DOCUMENT_TYPES } from '../../citation/data/document-types';
import { bodyOfName } from '../../citation/issuing-body';
import { fold } from '../../text/fold';
import { spanOf, type TextEdit } from '../../text/span';
import type { Memory } from '../memory';
import type { Fix } from '../rule';

/** A part of a citation that is still to be filled in. */
export type OpenPart = 'symbol' | 'date' | 'issuer' | 'title';

const BLANK = '…';
const CODE_OF: ReadonlyMap<string, string | null> = new Map(DOCUMENT_TYPES.map(({ name, code }) => [fold(name), code]));
const DOTS = String.raw`(?:…+|\.{3,}|_{3,})`;
const VALUE = String.raw`(?:\d{1,4}|${DOTS})`;
/** "ngày … tháng … năm … của …" and the words after it, as far as they are written behind a citation. */
const OPEN_PARTS = new RegExp(
  String.raw`^(?:\s*,?\s+(ngày\s+(?:${VALUE}\s+tháng\s+${VALUE}\s+năm\s+${VALUE}|${DOTS})))?(?:\s+(của\s+(?:${DOTS}|\S[^,;.]{1,80}?(?=\s+về\s|\s*[,;.)]|\s*$))))?(?:\s+([\p{L}“"]))?`,
  'iu',
);
/** A sentence that goes on tells what the document is about in its own words. */
const GOES_ON = /^\s*[,(“"]?\s*\p{L}/u;
const LOOK_AHEAD = 240;

/** Parts that a draft leaves open behind a citation by a blank, or writes behind one: these are no longer missing. */
export const openPartsBehind = (text: string, { span }: Citation, memory: Memory): ReadonlySet<OpenPart> =>
  memory.ofWords(openParts, text.slice(span.end, span.end + LOOK_AHEAD));

function openParts(behind: string): ReadonlySet<OpenPart> {
  const [, date, issuer, title] = OPEN_PARTS.exec(behind.normalize('NFC')) ?? [];
  // What merely follows is read as part of the citation itself; only behind a blank the reader stops.
  if (date === undefined && !/^\s*của\s+(?:…|\.{3}|_{3})/iu.test(behind.slice(0, 20))) return new Set();
  const parts: readonly (OpenPart | null)[] = [date ? 'date' : null, issuer ? 'issuer' : null, title ? 'title' : null];
  return new Set(parts.filter((part) => part !== null));
}

/**
 * A fix that leaves a blank at the place of each missing part, in the order of NĐ 30/2020/NĐ-CP, PL I, II.6.b; the
 * rule on blanks then tells each until it is filled. A subject only where the sentence ends: elsewhere the blank would
 * tear it. None where nothing can be inserted.
 */
export function leaveBlanks(text: string, citation: Citation, missing: ReadonlySet<OpenPart>): readonly Fix[] {
  const { documentType, symbol, date, issuer, span } = citation;
  const behindSymbol = [
    ...(missing.has('symbol') ? [`số ${blankSymbol(citation)}`] : []),
    ...(missing.has('date') ? [`ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`] : []),
  ];
  const behindAll = [
    ...(missing.has('issuer') ? [`của ${BLANK}`] : []),
    ...(missing.has('title') && !GOES_ON.test(text.slice(span.end, span.end + 20)) ? [`về ${BLANK}`] : []),
  ];
  const first = symbol?.span.end ?? documentType.span.end;
  const last = issuer || date ? span.end : first;
  const insertions =
    first === last
      ? [insertion(first, [...behindSymbol, ...behindAll])]
      : [insertion(first, behindSymbol), insertion(last, behindAll)];
  const edits = insertions.filter(({ newText }) => newText !== '');
  if (edits.length === 0) return [];
  return [{ title: { vi: 'Chèn chỗ trống để điền', en: 'Insert blanks to fill' }, safe: false, edits }];
}

const insertion = (at: number, words: readonly string[]): TextEdit => ({
  span: spanOf(at, at),
  newText: words.map((word) => ` ${word}`).join(''),
});

/** "…/KH-UBND" where type and body tell the code for sure, else a blank for the whole symbol. */
function blankSymbol({ documentType, issuer }: Citation): string {
  const code = CODE_OF.get(fold(documentType.text));
  const body = issuer && bodyOfName(issuer.text);
  return code && (body === 'UBND' || body === 'HĐND') ? `${BLANK}/${code}-${body}` : BLANK;
}
