import { opensWithDash } from '../../report/draft-line';
import { readSectionNumber } from '../../report/section-number';
import { isAllCaps, startsWithCapital } from '../../text/letters';
import { formOf, isBold } from './draft-lines';
import { paragraphText, type Piece } from './model';
import type { NoteLog } from './note-log';
import { joinPieces, spacePiece } from './pieces';
import type { FlatBlock, FlatParagraph } from './placed-tables';

/** Who ends a line himself ends it earlier; longer ones reach the edge of the page. */
const SHORTEST_CUT = 45;
const ENDS_CLAUSE = /[.;:!?…”"]$/;
const ENDS_WORD = /[\p{L}\p{N}]-$/u;
const PAGE_NUMBER = /^[-–—\s]*(\d{1,3})[-–—\s]*$/;
/** So many sentences go on small after the end of a long paragraph only where paragraphs are lines. */
const FEWEST_CUTS = 3;
const LEAST_SHARE = 1 / 8;
/** Justified lines are nearly as long as each other; capitals are wider. */
const FULL = 0.8;
const FULL_IN_CAPITALS = 0.55;

/**
 * Files made from PDF or from a scan have a paragraph for each printed line: those lines become whole paragraphs again,
 * and the page numbers between them go. A file in which hardly a sentence is cut stays as it is.
 */
export function joinCutLines(blocks: readonly FlatBlock[], log: NoteLog): readonly FlatBlock[] {
  const numbers = pageNumbersIn(blocks);
  const lines = blocks.filter((block) => block.kind === 'table' || !numbers.has(block));
  const cuts = lines.filter((line, index) => isCut(line, lines[index + 1]));
  const long = lines.filter((line, index) => isText(line) && isLong(line) && isText(lines[index + 1])).length;
  if (cuts.length < FEWEST_CUTS || cuts.length < long * LEAST_SHARE) return blocks;
  for (const number of numbers) log.leftOut('page-number', textOf(number));
  const width = median(cuts.map((line) => textOf(line).length));
  const runs: FlatBlock[][] = [];
  for (const [index, next] of lines.entries()) {
    const line = lines[index - 1];
    const isRest = line !== undefined && isText(next) && (isCut(line, next) || goesOn(line, next, width));
    if (isRest) log.changed('cut-lines', textOf(next));
    if (isRest) runs.at(-1)?.push(next);
    else runs.push([next]);
  }
  return runs.flatMap(joined);
}

/** The lines of one paragraph as that paragraph. */
function joined([first, ...others]: readonly FlatBlock[]): readonly FlatBlock[] {
  if (first?.kind !== 'paragraph' || others.length === 0) return first ? [first] : [];
  let last = first;
  const pieces: Piece[] = [...first.pieces];
  for (const line of others) {
    if (line.kind !== 'paragraph') continue;
    if (!ENDS_WORD.test(textOf(last))) pieces.push(spacePiece);
    pieces.push(...line.pieces);
    last = line;
  }
  return [{ ...first, pieces: joinPieces(pieces) }];
}

const textOf = (block: FlatParagraph): string => paragraphText(block).trim();

/** A line of the body in the width of the page, which may be cut or go on. */
function isText(block: FlatBlock | undefined): block is FlatParagraph {
  if (block?.kind !== 'paragraph' || block.ofForm || block.outline !== null) return false;
  if (block.alignment === 'center' || block.alignment === 'right') return false;
  const text = textOf(block);
  return text !== '' && !text.includes('\n') && formOf(text).length === 0;
}

/** Whether two lines may stand in one paragraph by their looks and by what the second one begins with. */
const mayBeOne = (line: FlatParagraph, next: FlatParagraph): boolean =>
  !next.mark && isBold(line) === isBold(next) && !opensWithDash(textOf(next)) && !readSectionNumber(textOf(next), 0);

const isLong = (line: FlatParagraph): boolean => textOf(line).length >= SHORTEST_CUT;

const goesOnSmall = (line: FlatParagraph): boolean => /^\p{Ll}/u.test(textOf(line));

/** A sentence that goes on small in the next paragraph. */
function isCut(line: FlatBlock, next: FlatBlock | undefined): line is FlatParagraph {
  if (!isText(line) || !isText(next) || !mayBeOne(line, next)) return false;
  return isLong(line) && !ENDS_CLAUSE.test(textOf(line)) && goesOnSmall(next);
}

/**
 * A line as wide as the page that ends no sentence, whatever follows; a numbered one may be a title of its own. The edge
 * of the page may as well stand behind a semicolon.
 */
function goesOn(line: FlatBlock, next: FlatParagraph, width: number): boolean {
  if (!isText(line) || !mayBeOne(line, next)) return false;
  const text = textOf(line);
  if (ENDS_WORD.test(text)) return true;
  if (ENDS_CLAUSE.test(text) && !(text.endsWith(';') && goesOnSmall(next))) return false;
  if (isAllCaps(text)) return isAllCaps(textOf(next)) && text.length >= width * FULL_IN_CAPITALS;
  const mayBeTitle = readSectionNumber(text, 0) !== null && startsWithCapital(textOf(next));
  return !mayBeTitle && text.length >= width * FULL;
}

/** Paragraphs of nothing but a number, where the numbers count on by one through the whole file. */
function pageNumbersIn(blocks: readonly FlatBlock[]): ReadonlySet<FlatParagraph> {
  const found = blocks.flatMap((block) => {
    const number = block.kind === 'paragraph' && !block.mark ? PAGE_NUMBER.exec(textOf(block))?.[1] : undefined;
    return block.kind === 'paragraph' && number !== undefined ? [{ block, number: Number(number) }] : [];
  });
  const countOn = found.every(({ number }, index) => number === (found[0]?.number ?? 0) + index);
  return new Set(countOn ? found.map(({ block }) => block) : []);
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
