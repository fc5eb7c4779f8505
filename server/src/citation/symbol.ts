import type { CitationKind } from './citation';
import { CENTRAL_BODIES, PARTY_BODIES } from './data/bodies';
import { PARTY_TYPE_CODES, STATE_TYPE_CODES } from './data/document-types';
import type { Range, Reading } from './reading';

/** Số, ký hiệu as found in a text. */
export interface SymbolFound {
  readonly range: Range;
  /** Without white space, dashes as hyphens. */
  readonly text: string;
  /** The part behind the number and its separator ("CT-TTg", "NQ/TW"; "/2020" of a normative number left out). */
  readonly code: string;
}

const longestFirst = (words: readonly string[]): string =>
  [...new Set(words)].sort((a, b) => b.length - a.length).join('|');

const NUMBER = String.raw`\d{1,8}(?:\.\d{1,3})?[a-zđA-Z]?`;
const DASH = String.raw`[-\u2013\u2014]`;
/** One run of a code: capitals and digits, with short lower-case tails as in "TTg", "CTr", "ThU". */
const RUN = String.raw`\p{Lu}[\p{Lu}\d]*(?:\p{Ll}{1,3}[\p{Lu}\d]*){0,3}(?![\p{L}\d])`;
const TYPE_CODE = `(?:${longestFirst([...STATE_TYPE_CODES, ...PARTY_TYPE_CODES])})`;
/** Old and carelessly typed papers have codes in lower case; only known types are believed there. */
const LOWER_CODE = String.raw`(?:${longestFirst([...STATE_TYPE_CODES, ...PARTY_TYPE_CODES].map((c) => c.toLowerCase()))})[-./]\p{L}{2,}(?![\p{L}\d])`;
/** Joins two runs: tight; with a space on one side before capitals; spaced on both sides only behind a bare type code. */
const TIGHT = String.raw`[-/&.\u2013]`;
const HALF_SPACED = String.raw`(?:[-\u2013]\s+|\s[-\u2013]|/\s|\s/)(?=\p{Lu}[\p{Lu}\d]|TTg|TTr)`;
const REST = String.raw`(?:(?:${TIGHT}|${HALF_SPACED})${RUN}){0,6}`;
const FIRST = String.raw`(?:/?-?${TYPE_CODE}(?:\s?[-\u2013/]\s?|\.\s?(?=\p{Lu}{2,}-))(?:${RUN})|${RUN})`;

const SYMBOL = new RegExp(
  String.raw`(?=\d)(?:(?<![\p{L}\d/.,:\u2013-])|(?<=[sS][ốỐôÔ]:?))(${NUMBER})\s{0,3}(?:/\s?\d{4,5}\s?(?=[/-]))?(?:[/-]|\s?${DASH})\s?(?:(${FIRST}${REST})|(${LOWER_CODE}))`,
  'gu',
);
const mend = (symbol: string): string => symbol.replace(/\s+/g, '').replace(/[\u2013\u2014]/g, '-');

/** All symbols in a text, in order. */
export function* symbolsIn({ text }: Reading): Generator<SymbolFound> {
  for (const match of text.matchAll(SYMBOL)) {
    const end = match.index + match[0].length;
    yield { range: { start: match.index, end }, text: mend(match[0]), code: mend(match[2] ?? match[3] ?? '') };
  }
}

const PARTY = new RegExp(String.raw`^\d{1,5}-(?:${longestFirst(PARTY_TYPE_CODES)})/\p{Lu}`, 'u');
const PARTY_BODY = new RegExp(String.raw`^(?:${longestFirst(PARTY_BODIES)})(?:\p{Lu}|-|$)`, 'u');
const PARTY_REVERSED = new RegExp(String.raw`^(\d{1,5})/-?(${longestFirst(PARTY_TYPE_CODES)})[-/](\p{Lu}.*)$`, 'u');
/** Bodies that only the Party has; "VP" and "CB" may be a State body's too. */
const ONLY_PARTY = /^(?:TW|TƯ|TU|HU|QU|ThU|ĐU|BDV|BTG|BCSĐ|VPTW|VPTU|UBKT|BTCT[WU]|BNC|ĐTN|TWĐTN|ĐĐ)/u;

/** The Party form of a State-like symbol of a Party body (217/QĐ-TW → 217-QĐ/TW), or null. */
export function partyForm(symbol: string): string | null {
  const match = PARTY_REVERSED.exec(symbol);
  if (!match) return null;
  const [, number = '', type = '', body = ''] = match;
  return ONLY_PARTY.test(body) && PARTY_BODY.test(body) ? `${number}-${type}/${body}` : null;
}

const JOINT = /^(?:TTLT|TTLB|TTLN|TTLS|NQLT|QCPH|CTPH|KHLT|HDLT|HDLN|KHPH|CTrPH)/;
const LOCAL = /UBND|HĐND|MTTQ|^(?:VP|S|TT|P|CC|BQL|TTr)\p{Lu}*|CTUBND/u;
const CENTRAL = new RegExp(String.raw`^(?:${longestFirst(CENTRAL_BODIES)})(?:\d+|-|$)`, 'u');
const MINISTRY = /^B(?!QL|CĐ|HXH|DV|TG|CH|TT\b|TV)\p{Lu}{1,7}\d*(?:-|$)/u;
const DEPARTMENT = /^[A-ZĐ]\d{2}(?:-|$)/u;

/** Who issued a document with this symbol, as far as the symbol alone tells. */
export function kindOfSymbol(symbol: string, code: string): Exclude<CitationKind, 'law' | 'unnumbered'> {
  if (PARTY.test(symbol) || partyForm(symbol) !== null) return 'party';
  if (JOINT.test(code)) return 'joint';
  const bodies = code.split(/[-/.]/u);
  const body = bodies.find((part) => !STATE_TYPE_CODES.includes(part)) ?? '';
  if (CENTRAL.test(body) || MINISTRY.test(body) || DEPARTMENT.test(body)) return 'state';
  if (/(?:^|Đ|Q|T)(?:CP|TTg)\d*$/u.test(body) || /^(?:NĐ|NQ|QĐ|TT)(?:CP|TTg|B)/u.test(body)) return 'state';
  return LOCAL.test(body) ? 'local' : 'other';
}
