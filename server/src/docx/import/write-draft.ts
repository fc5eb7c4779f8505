import { readReport } from '../../report/read-report';
import type { Section } from '../../report/report';
import { markedHeading } from '../../report/marked-heading';
import { formKind, formOf, splitAtBreaks } from './draft-lines';
import { joinSubject } from './join-subject';
import { bulletOf, withMark } from './list-marks';
import { inlineMarkdown } from './markdown-inline';
import { tableMarkdown } from './markdown-table';
import { paragraphText, type Piece, type WordBlock } from './model';
import type { NoteLog } from './note-log';
import { joinCutLines } from './join-cut-lines';
import { withoutPaperMarks } from './paper-marks';
import { joinPieces, spacePiece } from './pieces';
import { withoutPlacedTables, type FlatBlock, type FlatParagraph } from './placed-tables';

/** What a footnote or endnote holds. */
export interface NoteText {
  readonly label: string;
  readonly blocks: readonly WordBlock[];
}

interface Written {
  readonly text: string;
  /** Bullets right below one another stand without a blank line between them. */
  readonly bullet: boolean;
}

/** A styled heading that is longer, or long and a whole sentence, is a paragraph in the wrong style. */
const LONGEST_HEADING = 400;
const LONGEST_WITH_STOP = 150;
const DEEPEST_HEADING = 6;
const BULLET = /^[-+*]\s/;
const TYPED_BULLET = /^[–—−•▪●◦○]\s+/;

/** The blocks of a Word file as a Markdown draft, the form in the body as officials paste it. */
export function writeDraft(blocks: readonly WordBlock[], notes: readonly NoteText[], log: NoteLog): string {
  const lines = withoutPaperMarks(withoutPlacedTables(blocks).flatMap(splitLines), log);
  const flat = joinCutLines(joinSubject(lines), log);
  const written = inColumns(flat).map((block) => writeBlock(block, log));
  const body = written.reduce((text, block, index) => {
    if (index === 0) return block.text;
    return `${text}${block.bullet && written[index - 1]?.bullet ? '\n' : '\n\n'}${block.text}`;
  }, '');
  const definitions = notes.map(({ label, blocks: own }) => `[^${label}]: ${noteMarkdown(own, log)}`);
  return [withHeadings(body), ...definitions].filter((part) => part !== '').join('\n\n') + '\n';
}

/** Lines of the form and of lists that a line break parts are paragraphs of their own. */
function splitLines(block: FlatBlock): readonly FlatBlock[] {
  if (block.kind === 'table' || !block.pieces.some(({ kind }) => kind === 'break')) return [block];
  const lines = paragraphText(block)
    .split('\n')
    .map((line) => line.trim());
  const stand = lines.some(
    (line, index) => formOf(line).length > 0 || (index > 0 && /^(?:[-+*•]|\d{1,2}[.)]|#)\s?/.test(line)),
  );
  return stand ? splitAtBreaks(block).map((line) => ({ ...line, ofForm: block.ofForm })) : [block];
}

const isGap = /\t| {3}/;

/**
 * Tabs and rows of spaces become one space, save where they part two columns of the form, and in the foot below a line
 * that does so.
 */
function inColumns(blocks: readonly FlatBlock[]): readonly FlatBlock[] {
  let foot = false;
  return blocks.map((block) => {
    if (block.kind === 'table') return block;
    const text = paragraphText(block);
    const form = formOf(text.trim());
    const gap = isGap.test(text.trim());
    if (gap && form.some(({ kind }) => kind === 'recipients' || kind === 'authority')) foot = true;
    return gap && (form.length > 0 || foot) ? block : { ...block, pieces: joinPieces(block.pieces.map(closed)) };
  });
}

const closed = (piece: Piece): Piece => {
  if (piece.kind === 'tab') return spacePiece;
  return piece.kind === 'text' ? { ...piece, text: piece.text.replace(/ {2,}/g, ' ') } : piece;
};

function writeBlock(block: FlatBlock, log: NoteLog): Written {
  if (block.kind === 'table') return { text: tableMarkdown(block, log), bullet: false };
  const heading = headingOf(block);
  if (heading !== null) return { text: heading, bullet: false };
  const typed = block.ofForm ? { ...block, pieces: block.pieces.map(withoutLooks) } : block;
  const { mark } = typed;
  if (mark?.bullet) {
    const indent = '  '.repeat(mark.level);
    return { text: `${indent}${bulletOf(mark.text)} ${lines(typed.pieces, `${indent}  `)}`, bullet: true };
  }
  const text = lines(withMark(typed), '').replace(TYPED_BULLET, '- ');
  return { text, bullet: BULLET.test(text) };
}

const withoutLooks = (piece: Piece): Piece =>
  piece.kind === 'text' ? { ...piece, marks: { bold: false, italics: false } } : piece;

/** One block of a Word file as Markdown, by itself. */
export const blockMarkdown = (block: WordBlock, log: NoteLog): string =>
  withoutPlacedTables([block])
    .map((flat) => writeBlock(flat, log).text)
    .join('\n\n');

/** The words of a paragraph as Markdown, with its line breaks. */
export const paragraphMarkdown = (pieces: readonly Piece[]): string => lines(pieces, '');

/** A paragraph with its line breaks. */
const lines = (pieces: readonly Piece[], indent: string): string =>
  splitAtBreaks({ kind: 'paragraph', pieces, alignment: 'left', outline: null, mark: null })
    .map((line) => inlineMarkdown(line.pieces))
    .filter((line) => line !== '')
    .join(`\\\n${indent}`);

/** A paragraph that Word takes for a heading, by its style or its level in the outline. */
function headingOf(block: FlatParagraph): string | null {
  const text = paragraphText(block).replace(/\s+/g, ' ').trim();
  if (block.outline === null || block.ofForm || text === '' || formKind(text) === 'recipients') return null;
  if (text.length > LONGEST_HEADING || (text.length > LONGEST_WITH_STOP && /[.;]$/.test(text))) return null;
  if (block.mark?.bullet) return null;
  const words = lines(withMark({ ...block, pieces: block.pieces.map(withoutLooks).map(onOneLine) }), '');
  return `${'#'.repeat(Math.min(DEEPEST_HEADING, block.outline + 1))} ${words}`;
}

const onOneLine = (piece: Piece): Piece => (piece.kind === 'break' ? spacePiece : piece);

/** A line in bold without a number may be a caption or a stamp: that is left to who reads the draft. */
const isSure = ({ number, form }: Section): boolean => number !== null || form === 'atx';

/** Headings as the report's own reader finds them, in whatever way they were set, get as many `#` as their level. */
function withHeadings(text: string): string {
  const report = readReport(text, { always: true });
  if (!report) return text;
  const sorted = report.headings.filter(isSure).sort((a, b) => b.headingSpan.start - a.headingSpan.start);
  return sorted.reduce((changed, { headingSpan: { start, end }, level }) => {
    const typed = changed.slice(start, end);
    const heading = markedHeading(typed, level);
    return wordsIn(typed) === wordsIn(heading) ? changed.slice(0, start) + heading + changed.slice(end) : changed;
  }, text);
}

const wordsIn = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

/** The text of a note; later paragraphs are indented under its first. */
export function noteMarkdown(blocks: readonly WordBlock[], log: NoteLog): string {
  const parts = withoutPlacedTables(blocks).map((block) => {
    if (block.kind === 'table') return tableMarkdown(block, log);
    return lines(withMark({ ...block, pieces: block.pieces.map(closed) }), '');
  });
  return parts
    .filter((part) => part !== '')
    .join('\n\n')
    .replace(/\n(?=[^\n])/g, '\n    ');
}
