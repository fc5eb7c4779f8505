import { DOCUMENT_TYPES } from '../../citation/data/document-types';
import type { SymbolField } from '../../report/report';
import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import { insertAt, replaceWith } from '../fixes';
import type { RuleFinding } from '../rule';

/** A Party symbol (12-BC/ĐU) has its own order; which regime a draft follows is another rule's question. */
const PARTY_CODE = /^BC\/[A-ZĐƯ]*(?:TW|TU|HU|QU|ThU|ĐU|CB)/;
const YEAR = /^(\d{4})[-/](?=\p{L})/u;
/** Codes whose letters are known, small ones among them (CTr, TTr, QyĐ). */
const KNOWN_CODES: ReadonlyMap<string, string> = new Map(
  [...DOCUMENT_TYPES.flatMap(({ code }) => code ?? []), 'UBND', 'HĐND', 'VP', 'VPUBND'].map((code) => [
    code.toLowerCase(),
    code,
  ]),
);

/** How the line of number and symbol is typed: label, number, separators, spaces, capitals. */
export function* typingFaults(text: string, symbol: SymbolField, isInBody: boolean): Iterable<RuleFinding> {
  if (isInBody) yield* labelFault(symbol);
  yield* numberFault(symbol);
  yield* separatorFault(text, symbol);
  yield* caseFault(symbol);
}

function* labelFault({ text, span }: SymbolField): Iterable<RuleFinding> {
  const label = /^\s*(?:s\p{L}\p{M}*\s*:?)?/iu.exec(text)?.[0] ?? '';
  const found = label.trimEnd();
  if (found.normalize('NFC') === 'Số:') return;
  if (found === '') {
    yield { message: 'no-label', span, fixes: [insertAt(span.start, 'Số: ', true)] };
    return;
  }
  const at = spanOf(span.start, span.start + found.length);
  const wanted = text.startsWith(found) && /^\s/.test(text.slice(found.length)) ? 'Số:' : 'Số: ';
  // Only the colon and the small letters are in the decree's words; a space before the colon is a slip of the hand.
  const severity = /^số\s+:$/iu.test(found.normalize('NFC')) ? 'information' : 'warning';
  yield {
    message: 'label',
    values: { found, wanted: 'Số:' },
    span: at,
    severity,
    fixes: [replaceWith(at, found.endsWith(':') ? 'Số:' : wanted, true)],
  };
}

function* numberFault({ number }: SymbolField): Iterable<RuleFinding> {
  if (!number || !/^[1-9]$/.test(number.text)) return;
  const wanted = `0${number.text}`;
  yield {
    message: 'padding',
    values: { found: number.text, wanted },
    span: number.span,
    fixes: [replaceWith(number.span, wanted, true)],
  };
}

function* separatorFault(text: string, { number, code, span }: SymbolField): Iterable<RuleFinding> {
  if (!code) return;
  // Emphasis may stand amid the line: "**Số:** 25/BC-UBND".
  const between = (start: number, end: number): string => text.slice(start, end).replace(/[*_\\]/g, '');
  const before = between(span.start, code.span.start);
  const first = /[-–—/](?=\s*$)/.exec(before)?.[0] ?? '/';
  const close = code.text.replace(/\s+/g, '');
  if (first !== '/' && PARTY_CODE.test(close)) return;
  const start = number ? number.span.start : code.span.start;
  const whole = spanOf(start, code.span.end);
  const typed = between(start, code.span.end);
  const head = number ? `${number.text}/` : '';
  const year = YEAR.exec(close);
  const joined = (year ? close.slice(year[0].length) : close).replace(/[–—/]+/g, '-');
  const wanted = head + joined;
  if (year) {
    yield {
      message: 'year',
      values: { found: typed, wanted },
      span: whole,
      fixes: [replaceWith(whole, wanted, false)],
    };
  } else if ((first !== '/' && number) || close !== joined) {
    // A dash of another length is the same mark; a slash in its place may be the Party's order.
    const isSafe = first === '/' && !close.includes('/');
    const fixes = [replaceWith(whole, wanted, isSafe)];
    yield { message: 'separator', values: { found: typed, wanted }, span: whole, fixes };
  } else if (typed !== head + close) {
    const inCode = /\s/.test(code.text) && !/\s/.test(between(start, code.span.start));
    const at = inCode ? code.span : whole;
    const values = { found: inCode ? code.text : typed, wanted: inCode ? close : head + close };
    yield { message: 'space', values, span: at, fixes: [replaceWith(at, values.wanted, true)] };
  }
}

/** Letters of a code in small letters; which letters a body puts into its own code is its head's choice. */
function* caseFault({ code }: SymbolField): Iterable<RuleFinding> {
  if (!code) return;
  const wanted = code.text.replace(/[\p{L}\p{M}]+/gu, (letters) => {
    const known = KNOWN_CODES.get(letters.normalize('NFC').toLowerCase());
    const isSmall = letters === letters.toLowerCase() && fold(letters).length > 1;
    return known ?? (isSmall ? letters.toUpperCase() : letters);
  });
  if (wanted.normalize('NFC') === code.text.normalize('NFC')) return;
  yield {
    message: 'case',
    values: { found: code.text, wanted },
    span: code.span,
    fixes: [replaceWith(code.span, wanted, true)],
  };
}
