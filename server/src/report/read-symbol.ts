import { foldWithOffsets, type FoldedText } from '../text/folded-text';
import { startsWithCapital } from '../text/letters';
import type { Field, SymbolField } from './report';
import { partOf } from './typed-text';

/** "Số" with its number; without the colon the code must follow as it is written in a form. */
const SYMBOL_HEAD = /^so\s*(?::|(?<=\s)(?=[\d/._…[–-]|xx))(?:[\s._…]|x{2,}(?=[\s/–-])|\[[^\][]{0,20}\])*/;
const NUMBER = /^\d+(?:\.\d+)*[a-z]?(?![a-z\d])/;
const GAP = /^[\s._…[\]]*/;
const TWO_WORDS = /[^\s/–—-]\s+[^\s/–—-]/;
const LONGEST_CODE = 60;

/** Reads `Số: 12/BC-UBND`, `Số:    -BC/ĐU`, `Số 12 /BC-UBND`; null when the line is something else. */
export function readSymbol(whole: Field, folded: FoldedText): SymbolField | null {
  const line = folded.text;
  const head = SYMBOL_HEAD.exec(line)?.[0];
  if (head === undefined) return null;
  const number = NUMBER.exec(line.slice(head.length))?.[0] ?? '';
  const numberEnd = head.length + number.length;
  const gap = GAP.exec(line.slice(numberEnd))?.[0].length ?? 0;
  const tail = line.slice(numberEnd + gap);
  if (!isCode(tail, head.includes(':') || !startsWithCapital(whole.text))) return null;
  if (!head.includes(':') && (tail === '' || !startsWithCapital(whole.text))) return null;
  const part = (from: number, to: number): Field => partOf(whole, folded, from, to);
  return {
    ...whole,
    number: number === '' ? null : part(head.length, numberEnd),
    code: tail.length > 1 ? part(line.length - tail.length + 1, line.length) : null,
  };
}

const isCode = (tail: string, labelled: boolean): boolean =>
  tail === '' ||
  (/^[-–—/]/.test(tail) && tail.length <= LONGEST_CODE && !/[,;:]/.test(tail) && (labelled || !TWO_WORDS.test(tail)));

/** `25/BC-UBND`, `/BC-UBND`: a line that is nothing but number and symbol. */
const BARE = /^\d{0,5}\s*[-–—/]\s*[\p{L}\p{M}]{2,8}\s*[-–—/]\s*[\p{Lu}\p{M}][\p{L}\p{M}-]{1,20}$/u;
const LABEL = 'so: ';

/** Reads a number and symbol without "Số:", which only a place in the header shows to be one. */
export function readBareSymbol(whole: Field): SymbolField | null {
  if (!BARE.test(whole.text)) return null;
  const folded = foldWithOffsets(whole.text);
  const labelled: FoldedText = {
    text: LABEL + folded.text,
    original: (start, end) => folded.original(start - LABEL.length, end - LABEL.length),
  };
  return readSymbol(whole, labelled);
}
