import { fold } from '../text/fold';
import { BREAK } from '../text/clean';
import { typeName } from './canonical-form';
import { DOCUMENT_TYPES, TYPE_ABBREVIATIONS } from './data/document-types';
import { listOf } from './data/list';
import { anyOf, isCapitalAt, readingOf, wordsOf, type Range, type Reading } from './reading';

/** What has been typed so far of the citation of one document. */
export interface TypedCitation {
  /** Where it begins: at the type word; without one at "số", at the number or at the first word of the subject. */
  readonly start: number;
  /** Name of the type, null when none was typed or when it may be any ("văn bản"). */
  readonly documentType: string | null;
  /** Beginning of the symbol as typed ("30/20"), null when none was typed. */
  readonly number: string | null;
  /** Words of the subject or of a law's name; empty when none was typed. */
  readonly words: string;
}

const ANY_TYPE = 'Văn bản';
const TYPE = new RegExp(`(?<![a-z0-9])${anyOf(DOCUMENT_TYPES.map(({ name }) => name))}`, 'g');
const ABBREVIATION = new RegExp(String.raw`(?<![\p{L}\d/.-])(?:${TYPE_ABBREVIATIONS.join('|')})(?![\p{L}\d/.-])`, 'gu');
/** A type, and what may stand between it and the cursor. */
const LONGEST = 160;
/** Folded: "số", "số:"; a word that is still being typed counts. */
const NUMBER_WORD = /^\s+so(?:\s*:\s*|\s+|$)/;
const NUMBER = /^\d{1,5}[\p{L}]{0,2}(?:\.\d{1,2})?(?:\s?[/-]\s?[\p{L}\d&/.-]*)?$/u;
const SUBJECT = /^\p{L}[\p{L}\d\s,/-]*$/u;
const MOST_WORDS = 14;
/** First words that show that the sentence goes on without naming the document. */
const GOES_ON: ReadonlySet<string> = new Set(
  listOf('của, này, đó, trên, nêu, nói, đã, được, là, có, cho, số, ngày, năm, tại, từ, và, thì, để, phải, cần, do').map(
    fold,
  ),
);
const ABOUT = /^(?:v[eề]|v\/v)(?:\s+vi[eệ]c)?(?:\s+|$)/iu;

/** A symbol without a type before it: a letter or a year behind the separator tells it from a date or a fraction. */
const BARE_NUMBER =
  /(?<![\p{L}\d/.,:-])(?:s[ốo]\s*:?\s*)?(\d{1,5}\p{L}{0,2}(?:\.\d{1,2})?\s?[/-]\s?(?:\p{L}|(?:19|20)\d{0,2}(?!\d))[\p{L}\d&/.-]*)$/iu;
/** "tháng 12/2020" is no number of a document. */
const OF_TIME = /(?:^|[^a-z])(?:ngay|thang|quy|nam|tu|den|ky)\s+$/;

/**
 * Reads the beginning of a citation at the end of `before`, the text of one paragraph up to the cursor: a type word
 * with or without "số", number or words of the subject behind it, or a number alone. Null where nothing of the kind is
 * being typed, and within code and words in quotes.
 */
export function readTypedCitation(before: string): TypedCitation | null {
  const reading = readingOf(before);
  const from = Math.max(reading.text.lastIndexOf(BREAK) + 1, reading.text.length - LONGEST);
  if (isQuoted(reading.text.slice(reading.text.lastIndexOf(BREAK) + 1))) return null;
  const types = typesIn(reading, from);
  for (const type of types.reverse()) {
    const typed = typedBehind(reading, type);
    if (typed) return typed;
  }
  return typedNumber(reading, from);
}

/**
 * The last words of the clause at the end of `before`, the longest choice first: any of them may be the subject of a
 * document. Empty within code and words in quotes.
 */
export function readTypedSubjects(before: string): readonly TypedCitation[] {
  const reading = readingOf(before);
  const { text } = reading;
  const paragraph = text.slice(text.lastIndexOf(BREAK) + 1);
  const clause = /[^.;:()"“”«»…!?\n]*$/u.exec(paragraph)?.[0] ?? '';
  if (isQuoted(paragraph)) return [];
  const offset = text.length - clause.length;
  return [...clause.matchAll(/[\p{L}\d]+/gu)].slice(-MOST_WORDS).map(({ index }) => {
    const range = { start: offset + index, end: text.length };
    return { start: sourceStart(reading, range), documentType: null, number: null, words: wordsOf(text, range) };
  });
}

const sourceStart = ({ clean }: Reading, { start, end }: Range): number => clean.toSource(start, end).start;

/** True when a quotation mark or a backtick is still open at the end. */
function isQuoted(paragraph: string): boolean {
  const count = (mark: string): number => paragraph.split(mark).length - 1;
  return count('`') % 2 === 1 || count('"') % 2 === 1 || count('“') > count('”') || count('«') > count('»');
}

/** Types and their abbreviations, sorted by place. */
function typesIn({ text, folded }: Reading, from: number): Range[] {
  const rangesOf = (matches: Iterable<RegExpExecArray>): Range[] =>
    [...matches].map(({ 0: found, index }) => ({ start: from + index, end: from + index + found.length }));
  const ranges = [...rangesOf(folded.slice(from).matchAll(TYPE)), ...rangesOf(text.slice(from).matchAll(ABBREVIATION))];
  return ranges.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is typed behind a type; null when that is no citation, or one that is complete already. */
function typedBehind(reading: Reading, type: Range): TypedCitation | null {
  const { text, folded } = reading;
  const rest = folded.slice(type.end);
  if (!/^\s/.test(rest)) return null;
  const word = NUMBER_WORD.exec(rest);
  const behind = text.slice(type.end + (word?.[0].length ?? /^\s*/.exec(rest)?.[0].length ?? 0));
  const name = typeName(wordsOf(text, type));
  const typed = {
    start: sourceStart(reading, type),
    documentType: name === ANY_TYPE ? null : name,
    number: null,
    words: '',
  };
  if (NUMBER.test(behind)) return { ...typed, number: behind };
  if (word) return behind === '' ? typed : null;
  return isNameOfType(reading, type) ? withWords(typed, behind) : null;
}

/** "Chỉ thị" and not "chỉ thị", "CHỈ THỊ" or "CT": only so do words behind it name one document. */
const isNameOfType = ({ text }: Reading, { start, end }: Range): boolean =>
  isCapitalAt(text, start) && end - start > 2 && !isCapitalAt(text, end - 1);

function withWords(typed: TypedCitation, behind: string): TypedCitation | null {
  const words = behind.replace(ABOUT, '');
  if (words === '') return typed;
  const [first = '', ...others] = fold(words).split(/\s+/);
  return SUBJECT.test(words) && others.length < MOST_WORDS && !GOES_ON.has(first) ? { ...typed, words } : null;
}

function typedNumber(reading: Reading, from: number): TypedCitation | null {
  const found = BARE_NUMBER.exec(reading.text.slice(from));
  if (!found) return null;
  const start = from + found.index;
  if (OF_TIME.test(reading.folded.slice(Math.max(0, start - 8), start))) return null;
  return {
    start: sourceStart(reading, { start, end: reading.text.length }),
    documentType: null,
    number: found[1] ?? '',
    words: '',
  };
}
