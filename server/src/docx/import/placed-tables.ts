import type { FormLine } from '../../report/form-lines';
import { isPosition } from '../../report/signing-words';
import { isAllCaps } from '../../text/letters';
import { drawsRule, formOf, isBold, isEmpty, paragraphsIn, splitAtBreaks, textLinesIn } from './draft-lines';
import { paragraphText, type WordBlock, type WordParagraph, type WordTable } from './model';
import { joinPieces, spacePiece } from './pieces';

type Kind = FormLine['kind'];

/** A form has two columns, at times with an empty one between them. */
const MOST_COLUMNS = 4;
const MOST_ROWS = 8;
/** The header stands at the very top, at most below a stamp or a line or two. */
const LAST_OF_HEADER = 12;

const NAMES: ReadonlySet<Kind> = new Set(['national-name', 'motto', 'party-name']);
const NUMBERED: ReadonlySet<Kind> = new Set(['symbol', 'place-date']);
const SIGNING: ReadonlySet<Kind> = new Set(['recipients', 'authority']);

/**
 * Whether a table only places parts of the form side by side: issuer and Quốc hiệu, number and date at the top; Nơi
 * nhận and signature at the foot. Told by the words and the place, for a table may have lines or none.
 */
function isOfForm(table: WordTable, index: number): boolean {
  if (table.rows.flat().length === 1) return false;
  if (table.columns > MOST_COLUMNS || table.rows.length > MOST_ROWS) return false;
  const lines = textLinesIn(table);
  const kinds = lines.flatMap((line) => formOf(line).map(({ kind }) => kind));
  if (kinds.some((kind) => NAMES.has(kind))) return index <= LAST_OF_HEADER || !table.ruled;
  if (kinds.some((kind) => NUMBERED.has(kind)) && index <= LAST_OF_HEADER) return !table.ruled;
  if (kinds.some((kind) => SIGNING.has(kind))) return true;
  return !table.ruled && lines.some((line) => isAllCaps(line) && isPosition(line));
}

/** A table of one cell frames its words; one without lines and with one row sets them side by side. */
const onlyPlaces = ({ rows, columns, ruled }: WordTable): boolean =>
  (rows.length === 1 && columns === 1) || (rows.length === 1 && rows[0]?.length === 1) || (!ruled && rows.length === 1);

/** A paragraph of the draft. */
export type FlatParagraph = WordParagraph & {
  /** True where looks say nothing, because the place tells what the words are. */
  readonly ofForm: boolean;
};

/** A block of the draft: a paragraph, or a table of the report. */
export type FlatBlock = FlatParagraph | WordTable;

/** The blocks with tables that only place things written out, row by row and left before right; empty ones left out. */
export function withoutPlacedTables(blocks: readonly WordBlock[]): readonly FlatBlock[] {
  const filled = blocks.filter((block) => block.kind === 'table' || !isEmpty(block));
  return filled.flatMap((block, index): readonly FlatBlock[] => {
    if (block.kind === 'paragraph') return [{ ...block, ofForm: false }];
    if (isOfForm(block, index)) return formLines(block);
    return onlyPlaces(block) ? withoutPlacedTables(block.rows.flat().flatMap((cell) => cell.blocks)) : [block];
  });
}

/** The lines of a form's table, each a paragraph; rules drawn with characters only set them off. */
const formLines = (table: WordTable): readonly FlatBlock[] =>
  table.rows
    .flat()
    .flatMap((cell) => withNamesJoined(cell.blocks.flatMap(paragraphsIn).flatMap(splitAtBreaks).filter(isLine)))
    .map((paragraph) => ({ ...paragraph, ofForm: true }));

const isLine = (paragraph: WordParagraph): boolean => !isEmpty(paragraph) && !drawsRule(paragraph);

/**
 * The name of the issuer stands in bold below that of the body above it (PL I, II.2): where a cell has both, lines that
 * look alike are one name.
 */
function withNamesJoined(lines: readonly WordParagraph[]): readonly WordParagraph[] {
  const names = lines.findIndex((line) => !isName(line));
  const upper = names < 0 ? lines : lines.slice(0, names);
  if (!upper.some(isBold) || upper.every(isBold)) return lines;
  const joined = upper.reduce<readonly WordParagraph[]>((all, line) => {
    const last = all.at(-1);
    if (!last || isBold(last) !== isBold(line)) return [...all, line];
    const pieces = joinPieces([...last.pieces, spacePiece, ...line.pieces]);
    return [...all.slice(0, -1), { ...last, pieces }];
  }, []);
  return [...joined, ...lines.slice(upper.length)];
}

const isName = (paragraph: WordParagraph): boolean => {
  const text = paragraphText(paragraph).trim();
  return isAllCaps(text) && formOf(text).length === 0 && !paragraph.mark;
};
