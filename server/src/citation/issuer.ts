import { AFTER_ISSUER, BODY_HEADS, BODY_WORDS, SECTORS, SECTOR_BODIES, UNITS } from './data/bodies';
import { DOCUMENT_TYPES } from './data/document-types';
import { anyOf, anySpelled, isCapitalAt, matchAt, type Range, type Reading } from './reading';

const HEAD = new RegExp(anyOf(BODY_HEADS), 'y');
const BODY_WORD = new RegExp(anyOf(BODY_WORDS), 'y');
const SECTOR_BODY = new RegExp(anyOf(SECTOR_BODIES), 'y');
const SECTOR = new RegExp(anyOf(SECTORS), 'y');
const UNIT = new RegExp(anyOf(UNITS), 'y');
const END = new RegExp(anySpelled(AFTER_ISSUER), 'iuy');
const TYPE = new RegExp(anyOf(DOCUMENT_TYPES.map(({ name }) => name)), 'y');
/** With the dot of "TP." and "TX.". */
const WORD = /(?:t[pxt]\.(?=\s?[a-z])|[a-z0-9&]+)/y;
const SPACE = /\s*/y;
const AND = /\s+va\s+/y;
const COMMA = /\s*,\s*/y;
const DASH = /\s+[-\u2013\u2014]\s+/y;
const COLON = /\s*:\s*/y;
/** "khóa XI", "(khóa XII)", "Quận 1", "lần thứ 6". */
const NUMERAL = /(?:khoa|quan|phuong|khu|thu|so|doan)\s+$/;
const AFTER_SECTOR_BODY = /(?:^|\s)(?:bo|so|phong|ban|-|va)\s+$/;
const TERM = /\s*\(\s*khoa\s+[ivxl]+\s*\)/y;
const OF = /\s*,?\s*cua\s+/y;

/** Longest issuer read, in characters: several ministries of a joint paper. */
const LONGEST = 300;

/** What reading an issuer depends on. */
export interface IssuerOptions {
  /** True for papers of several bodies: only there do "," and "và" lead to a second body. */
  readonly joint: boolean;
}

/** Reads "của <issuer>" from `at` on; the range is that of the issuer. */
export function readIssuer(reading: Reading, at: number, options: IssuerOptions): Range | null {
  const of = matchAt(OF, reading.folded, at);
  return of ? readBody(reading, at + of[0].length, options) : null;
}

/** What has been read of a name. */
interface NameState {
  readonly start: number;
  /** The last body named has a sector ("Sở", "Hội"). */
  readonly sector: boolean;
  /** A unit ("tỉnh", "xã") was named: places may follow, no other body. */
  readonly unit: boolean;
}

/** Reads the name of a body (or several) that begins at `start`. */
export function readBody(reading: Reading, start: number, { joint }: IssuerOptions): Range | null {
  const { text, folded } = reading;
  if (!matchAt(HEAD, folded, start) && !(isCapitalAt(text, start) && startsName(reading, start))) return null;
  let state: NameState = { start, sector: false, unit: false };
  let end = start;
  let at = start;
  while (at - start < LONGEST) {
    const length = nameWordAt(reading, at, state);
    if (length === 0) break;
    state = stateAfter(reading, at, state);
    end = at + length;
    const next = end + (matchAt(SPACE, folded, end)?.[0].length ?? 0);
    at = next > end && nameWordAt(reading, next, state) > 0 ? next : afterConnector(reading, end, joint, state.sector);
    if (at < 0) break;
    if (at > next) state = { ...state, unit: false };
  }
  if (end === start) return null;
  return { start, end: end + (matchAt(TERM, folded, end)?.[0].length ?? 0) };
}

function stateAfter({ text, folded }: Reading, at: number, { start, sector, unit }: NameState): NameState {
  const isUnit = matchAt(UNIT, folded, at) !== null;
  if (!matchAt(HEAD, folded, at)) return { start, sector, unit };
  const isSector = matchAt(SECTOR_BODY, folded, at) !== null || (sector && !isCapitalAt(text, at));
  return { start, sector: isSector, unit: unit || isUnit };
}

/** True when a capitalised word at `at` may begin a name: no type of document, no verb of the clause that follows. */
function startsName({ text, folded }: Reading, at: number): boolean {
  return !matchAt(TYPE, folded, at) && !matchAt(END, text, at);
}

/** Length of the word (or compound) at `at` if it belongs to the name, else 0. */
function nameWordAt(reading: Reading, at: number, { start, sector, unit }: NameState): number {
  const { text, folded } = reading;
  const word = matchAt(WORD, folded, at)?.[0].length ?? 0;
  if (word === 0) return 0;
  const head = matchAt(HEAD, folded, at)?.[0].length ?? 0;
  if (at === start) return head || word;
  const before = folded.slice(Math.max(start, at - 12), at);
  if (/^\d/.test(folded.charAt(at))) return NUMERAL.test(before) ? word : 0;
  const sectorWords = sector ? (matchAt(SECTOR, folded, at)?.[0].length ?? 0) : 0;
  if (sectorWords > 0 && AFTER_SECTOR_BODY.test(before)) return sectorWords;
  if (!startsName(reading, at)) return 0;
  const isCapital = isCapitalAt(text, at);
  if (isCapital && head > 0) return unit && !matchAt(UNIT, folded, at) ? 0 : Math.max(head, word);
  const compound = matchAt(BODY_WORD, folded, at)?.[0].length ?? 0;
  if (compound > 0 || sectorWords > 0) return Math.max(compound, sectorWords);
  return isCapital || (sector && endsCompoundName(reading, at, word)) ? word : 0;
}

/** The second syllable of a name such as "Hội Làm vườn", "Hiệp hội Nước mắm Phan Thiết". */
function endsCompoundName(reading: Reading, at: number, length: number): boolean {
  const { text, folded } = reading;
  if (!/(?:^|\s)\p{Lu}\p{Ll}*\s+$/u.test(text.slice(Math.max(0, at - 10), at))) return false;
  const end = at + length;
  const next = end + (matchAt(SPACE, folded, end)?.[0].length ?? 0);
  if (/^(?:[,;.:)\ue000]|$)/.test(text.charAt(next)) || matchAt(UNIT, folded, next)) return true;
  return isCapitalAt(text, next) && !matchAt(HEAD, folded, next) && startsName(reading, next);
}

/** Where the name goes on behind "và", "," or " - " at `at`; -1 when it does not. */
function afterConnector(reading: Reading, at: number, joint: boolean, sector: boolean): number {
  const { text, folded } = reading;
  const dash = matchAt(DASH, folded, at);
  if (dash) {
    const next = at + dash[0].length;
    return isCapitalAt(text, next) && (startsName(reading, next) || sector) ? next : -1;
  }
  const colon = joint ? matchAt(COLON, folded, at) : null;
  if (colon && matchAt(HEAD, folded, at + colon[0].length)) return at + colon[0].length;
  const link = matchAt(AND, folded, at) ?? matchAt(COMMA, folded, at);
  if (!link) return -1;
  const next = at + link[0].length;
  const isAnd = /va/.test(link[0]);
  if (sector && matchAt(SECTOR, folded, next)) return next;
  if (isHeadOfBody(reading, next)) {
    if (joint && startsName(reading, next)) return next;
    return !isAnd && /bo\s+truong$/.test(folded.slice(Math.max(0, at - 12), at)) ? next : -1;
  }
  return sector && isAnd && isCapitalAt(text, next) && startsName(reading, next) ? next : -1;
}

/** True when another body begins at `at`. */
function isHeadOfBody({ text, folded }: Reading, at: number): boolean {
  return isCapitalAt(text, at) && matchAt(HEAD, folded, at) !== null;
}
