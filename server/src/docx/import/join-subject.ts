import { isCaption } from '../../report/caption';
import { readSectionNumber } from '../../report/section-number';
import { isAllCaps } from '../../text/letters';
import { formKind, isBold } from './draft-lines';
import { paragraphText, type Piece } from './model';
import { joinPieces } from './pieces';
import type { FlatBlock, FlatParagraph } from './placed-tables';

/** A subject takes no more lines than this. */
const MOST_LINES = 5;
const LONGEST_LINE = 300;

const isTitle = (block: FlatBlock): boolean =>
  block.kind === 'paragraph' && formKind(paragraphText(block)) === 'document-type';

/** A centred line under the title that is no other part of the form. */
function goesOn(block: FlatBlock | undefined, first: FlatParagraph): block is FlatParagraph {
  if (block?.kind !== 'paragraph' || block.alignment !== 'center' || isBold(block) !== isBold(first)) return false;
  const text = paragraphText(block).trim();
  return (
    text.length <= LONGEST_LINE &&
    formKind(text) === null &&
    isAllCaps(text) === isAllCaps(paragraphText(first)) &&
    !isCaption(text) &&
    !readSectionNumber(text, 0) &&
    !/^\(|^kính gửi/iu.test(text)
  );
}

/** Puts the lines of the subject, each centred in Word as a paragraph of its own, together under the title. */
export function joinSubject(blocks: readonly FlatBlock[]): readonly FlatBlock[] {
  const title = blocks.findIndex(isTitle);
  const first = blocks[title + 1];
  if (title < 0 || first?.kind !== 'paragraph' || !goesOn(first, first)) return blocks;
  const rest = blocks.slice(title + 2, title + 1 + MOST_LINES);
  const end = rest.findIndex((block) => !goesOn(block, first));
  const more = (end < 0 ? rest : rest.slice(0, end)).filter((block) => block.kind === 'paragraph');
  const pieces = more.reduce<readonly Piece[]>(
    (all, { pieces: next }) => [...all, { kind: 'break' }, ...next],
    first.pieces,
  );
  const joined: FlatBlock = { ...first, pieces: joinPieces(pieces.map(spaceForBreak)), ofForm: false };
  return [...blocks.slice(0, title + 1), joined, ...blocks.slice(title + 2 + more.length)];
}

const spaceForBreak = (piece: Piece): Piece =>
  piece.kind === 'break' ? { kind: 'text', text: ' ', marks: { bold: true, italics: false }, link: null } : piece;
