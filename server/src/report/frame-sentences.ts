import { foldWithOffsets } from '../text/folded-text';
import { fold } from '../text/fold';
import { overlaps, slice, spanOf, type Span } from '../text/span';
import type { Field, Report } from './report';

/** Opening paragraphs are short; what is longer is text. */
const LONGEST = 2_000;
const REPORTS = /(?<![a-z])bao cao(?![a-z])/g;
const AS_FOLLOWS = /(?:nhu sau|sau day|cu the|gom cac noi dung|nhu sau day)?\s*[:.;,]?\s*$/;
const ENDS_OPENING = /(?:nhu sau|sau day|cu the(?: nhu sau)?)\s*[:.]?\s*$|:\s*$/;
const CLOSES = /tren day la\s+/;

/**
 * The words of the opening that say what is reported: after the last "báo cáo" of the paragraph that ends
 * "… như sau:", that paragraph standing above the first heading. Null when there is none.
 */
export function openingSubject(report: Report): Field | null {
  const paragraph = openingParagraph(report);
  if (!paragraph) return null;
  const folded = foldWithOffsets(paragraph.text);
  const words = [...folded.text.matchAll(REPORTS)].at(-1);
  if (!words) return null;
  const from = words.index + words[0].length;
  const to = folded.text.length - (AS_FOLLOWS.exec(folded.text)?.[0].length ?? 0);
  return from < to ? within(paragraph, folded.original(from, to)) : null;
}

/** The paragraph above the first heading that ends "… như sau:". */
export function openingParagraph(report: Report): Field | null {
  for (const { kind, span } of report.body) {
    if (kind === 'heading') return null;
    if (kind !== 'paragraph' || span.end - span.start > LONGEST) continue;
    const text = slice(report.text, span).replace(/[\s*_]+$/, '');
    if (ENDS_OPENING.test(foldWithOffsets(text.slice(-40)).text))
      return { text, span: spanOf(span.start, span.start + text.length) };
  }
  return null;
}

/** The words of the closing sentence after "Trên đây là", to the end of that sentence; null when there are none. */
export function closingSubject({ closingSentence }: Report): Field | null {
  if (!closingSentence || closingSentence.text.length > LONGEST) return null;
  const folded = foldWithOffsets(closingSentence.text);
  const match = CLOSES.exec(folded.text);
  if (!match) return null;
  const from = match.index + match[0].length;
  const stop = folded.text.slice(from).search(/\.\/|\.\s|[.;]\s*$|;/);
  const to = stop < 0 ? folded.text.length : from + stop;
  return from < to ? within(closingSentence, folded.original(from, to)) : null;
}

/** True for words within a citation of another document; the report's own name, which looks like one, is none. */
export const isCited = ({ citations }: Report, span: Span): boolean =>
  citations.some(
    ({ kind, documentType, span: cited, title }) =>
      !(kind === 'unnumbered' && fold(documentType.text) === 'bao cao') &&
      (overlaps(cited, span) || (title !== null && overlaps(title.span, span))),
  );

/** The words between two offsets, white space at their ends left out. */
function within({ text, span }: Field, { start, end }: Span): Field | null {
  const words = text.slice(start, end);
  const from = span.start + start + words.length - words.trimStart().length;
  const trimmed = words.trim();
  return trimmed === '' ? null : { text: trimmed, span: spanOf(from, from + trimmed.length) };
}
