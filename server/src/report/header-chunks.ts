import { fold } from '../text/fold';
import { isAllCaps, startsWithCapital } from '../text/letters';
import { isStamp } from './body-names';
import type { Chunk } from './chunks';
import { wordsOf, type DraftLine } from './draft-line';
import type { FormLine } from './form-lines';
import type { Field } from './report';
import { readBareSymbol } from './read-symbol';
import { readSectionNumber } from './section-number';

const LONGEST_LINE = 300;
const LONGEST_SUBJECT = 400;
const LONGEST_ADDRESSEE = 200;
const HEADER_KINDS: ReadonlySet<FormLine['kind']> = new Set([
  'national-name',
  'motto',
  'party-name',
  'symbol',
  'place-date',
  'document-type',
  'addressees',
]);
/** How a report's first sentence begins, folded. */
const OPENING = /^(?:thuc hien|can cu|theo|tiep theo|ngay|trong|de|sau)\s/;

/** Comments, and definitions of links and footnotes: they stand nowhere in the report. */
export const isSilent = ({ node }: Chunk): boolean =>
  (node.type === 'html' && node.value.trimStart().startsWith('<!--')) ||
  node.type === 'definition' ||
  node.type === 'footnoteDefinition';

export const isHeaderForm = (chunk: Chunk): boolean =>
  chunk.lines.some((line) => line.form.some((part) => HEADER_KINDS.has(part.kind)));

/** The last chunk with a part of the header before the body's first heading or sentence. */
export function lastFormOf(chunks: readonly Chunk[]): number {
  const end = chunks.findIndex((chunk) => !isHeaderForm(chunk) && !isSilent(chunk) && !mayBeAmidHeader(chunk));
  return chunks.slice(0, end < 0 ? chunks.length : end).findLastIndex(isHeaderForm);
}

function mayBeAmidHeader(chunk: Chunk): boolean {
  if (chunk.node.type === 'thematicBreak') return true;
  if (chunk.lines.length === 0) return false;
  return chunk.lines.every(
    (line) =>
      line.text.length <= LONGEST_LINE &&
      (!readSectionNumber(line.text, 0) || readBareSymbol(wordsOf(line)) !== null) &&
      (line.isItem || !/[.;:!?]$/.test(line.text) || isStamp(line.text)) &&
      !OPENING.test(fold(line.text.slice(0, 20))),
  );
}

export function isAddressee(line: DraftLine): boolean {
  const { text } = wordsOf(line);
  return text.length <= LONGEST_ADDRESSEE && !text.endsWith(':') && !OPENING.test(fold(text.slice(0, 20)));
}

/** A heading, or a paragraph all in bold or italics. */
export const isMarked = ({ node }: Chunk): boolean =>
  node.type === 'heading' ||
  (node.type === 'paragraph' && node.children.every((child) => child.type === 'strong' || child.type === 'emphasis'));

/** The subject: right under the title, a heading or bold, or a line that ends no sentence. */
export function isSubject(chunk: Chunk): boolean {
  const text = chunk.lines.map((line) => line.text).join(' ');
  if (text.length > LONGEST_SUBJECT || readSectionNumber(chunk.lines[0]?.text ?? '', 0)) return false;
  if (chunk.node.type !== 'heading' && chunk.node.type !== 'paragraph') return false;
  return isMarked(chunk) || (!/[.;:!?]$/.test(text) && !OPENING.test(fold(text.slice(0, 20))));
}

/** A subject over several lines: it is not finished, or the next line begins small, or both stand in capitals. */
export function goesOnWithSubject(
  subject: Field,
  chunk: Chunk,
  last: Chunk,
  lines: readonly DraftLine[],
  isAdjacent: boolean,
): boolean {
  if (!isSubject(chunk) || subject.text.length > LONGEST_SUBJECT || chunk.node.type !== last.node.type) return false;
  if (isMarked(chunk) !== isMarked(last)) return false;
  if (chunk.node.type === 'heading' && last.node.type === 'heading' && chunk.node.depth !== last.node.depth)
    return false;
  const next = lines.map((line) => line.text).join(' ');
  if (/[,–-]$/.test(subject.text) || !startsWithCapital(next)) return true;
  return isAdjacent && isAllCaps(subject.text) && isAllCaps(next);
}
