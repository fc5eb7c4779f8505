import { DOCUMENT_TYPES, PARTY_TYPE_CODES, STATE_TYPE_CODES } from './data/document-types';
import { partyForm } from './symbol';
import { fold } from '../text/fold';

const codes = [...new Set([...STATE_TYPE_CODES, ...PARTY_TYPE_CODES])].sort((a, b) => b.length - a.length).join('|');
const YEAR = String.raw`(?:/\d{4,5})?`;

/** Bodies that make it certain where a type code glued to them ends. */
const CERTAIN_BODY = '(?:UBND|HĐND|MTTQ|UBMTTQ|CP|TTg|TW|TU)(?![a-z])';
const GLUED = new RegExp(String.raw`^(\d+[a-z]?${YEAR}/)(${codes})(${CERTAIN_BODY}.*)$`, 'u');
/** A code that is a body by itself, though it begins like a type: Thanh tra Chính phủ. */
const BODY_ITSELF = /^\d+[a-z]?\/(?:TTCP|TTg)(?!\p{L})/u;
/** "12/KH/UBND", "33-CT/TTg"; a ministry's B… is believed only behind a slash, since Party committees have B… too. */
const STATE_SLASHES = new RegExp(
  String.raw`^(\d+[a-z]?)(?:[-/](${codes})[-/]((?:UBND|HĐND|CP|TTg)(?:-.*)?)|/(${codes})/(B\p{Lu}{2,7}(?:-.*)?))$`,
  'u',
);
const DOT_FOR_HYPHEN = new RegExp(String.raw`^(\d+[a-z]?${YEAR}/(?:${codes}))\.(\p{Lu}{2,}.*)$`, 'u');
const PARTY_HYPHENS = /^(\d{1,5})-(\p{Lu}\p{L}*)-(TW|TU|HU|ĐU)(\p{Lu}*)$/u;

const codeOfType = new Map(DOCUMENT_TYPES.map(({ name, code }) => [fold(name), code]));

/**
 * The symbol with the separators its family has, or null when they are right already. Families: NĐ 30/2020/NĐ-CP (PL I, II.3) for the State, HD 36-HD/VPTW for the Party.
 */
export function withRightSeparators(symbol: string, documentType: string): string | null {
  const right = rewrite(symbol.replace(/\/-|-\//g, '/').replace(/--/g, '-'), documentType);
  return right === symbol ? null : right;
}

function rewrite(symbol: string, documentType: string): string {
  const party = partyForm(symbol);
  if (party !== null) return party;
  const hyphens = PARTY_HYPHENS.exec(symbol);
  if (hyphens) return `${hyphens[1]}-${hyphens[2]}/${hyphens[3]}${hyphens[4]}`;
  const dotted = DOT_FOR_HYPHEN.exec(symbol);
  if (dotted) return `${dotted[1]}-${dotted[2]}`;
  const slashes = STATE_SLASHES.exec(symbol);
  if (slashes) return `${slashes[1]}/${slashes[2] ?? slashes[4]}-${slashes[3] ?? slashes[5]}`;
  const glued = GLUED.exec(symbol);
  if (glued && !BODY_ITSELF.test(symbol)) return `${glued[1]}${glued[2]}-${glued[3]}`;
  return withTypeSplit(symbol, codeOfType.get(fold(documentType)) ?? null);
}

/** Splits off the code of the type that is named in words ("Thông tư số 47/2024/TTBGTVT"). */
function withTypeSplit(symbol: string, code: string | null): string {
  const slash = symbol.lastIndexOf('/');
  if (code === null || slash < 0 || BODY_ITSELF.test(symbol)) return symbol;
  const rest = symbol.slice(slash + 1);
  const body = rest.startsWith(code) ? rest.slice(code.length) : '';
  return /^B\p{Lu}{2,7}(?:-|$)/u.test(body) ? `${symbol.slice(0, slash + 1)}${code}-${body}` : symbol;
}
