import type { LineLayout } from 'docx/layout';
import type { ParagraphBox, PictureRun } from '../composition';
import type { StyleLooks } from '../style-looks';
import { textWidth } from '../text-width';
import { type LineContent, type LinePart, type UnitReader } from './line-units';
import { MM_PER_PIXEL, MM_PER_POINT, MM_PER_TWIP, type PlacedPiece, type TextPiece } from './placed-page';

/** Ascent of Times New Roman, as a part of its size. */
export const ASCENT = 0.891;
/** How word processors draw raised letters, as parts of the size around them. */
const RAISED_SIZE = 0.65;
const RAISED_BY = 0.34;
/** The lines of rules and frames, 0.75 pt. */
export const BORDER_POINTS = 0.75;

/** Where the layout's origin stands on the page, in millimetres: the page's corner, or that of a cell's content. */
export interface Origin {
  readonly x: number;
  readonly y: number;
}

/** A piece before it has its place across the page. */
interface MeasuredPart extends LinePart {
  /** Half-points. */
  readonly size: number;
  /** Natural, in millimetres. */
  readonly width: number;
}

/** The lines of a paragraph, or those of one page, as pieces of text, its rules and pictures. */
export function placeLines(
  box: ParagraphBox,
  looks: StyleLooks,
  lines: readonly LineLayout[],
  reader: UnitReader,
  origin: Origin,
): readonly PlacedPiece[] {
  return [
    ...borders(box, lines, origin),
    ...lines.flatMap((line) => placeLine(box, looks, line, reader.read(line.text), origin)),
  ];
}

function borders(box: ParagraphBox, lines: readonly LineLayout[], origin: Origin): readonly PlacedPiece[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const half = (BORDER_POINTS * MM_PER_POINT) / 2;
  const x = origin.x + first.x * MM_PER_PIXEL;
  const y = origin.y + first.y * MM_PER_PIXEL - half;
  const width = first.width * MM_PER_PIXEL;
  const thickness = BORDER_POINTS * MM_PER_POINT;
  if (box.topRule) return [{ kind: 'rule', x, y, width, thickness }];
  if (box.frame === undefined) return [];
  const height = (last.y + last.height - first.y) * MM_PER_PIXEL + 2 * half;
  return [{ kind: 'frame', x, y, width, height, thickness, double: box.frame === 'double' }];
}

function placeLine(
  box: ParagraphBox,
  looks: StyleLooks,
  line: LineLayout,
  content: LineContent,
  origin: Origin,
): readonly PlacedPiece[] {
  const left = origin.x + line.x * MM_PER_PIXEL;
  const top = origin.y + line.y * MM_PER_PIXEL;
  const parts = measured(withoutEndSpaces(content.parts), looks);
  const tab = parts.findIndex(({ text }) => text.includes('\t'));
  const room = line.width * MM_PER_PIXEL;
  const wide = line.textWidth * MM_PER_PIXEL;
  const shift = shiftOf(box.alignment ?? looks.alignment, room - wide);
  const tallest = Math.max(looks.size, ...parts.map(({ size }) => size)) / 2;
  const pictureHeight = Math.max(0, ...content.pictures.map(({ height }) => height * MM_PER_TWIP));
  const baseline = top + Math.max(tallest * ASCENT * MM_PER_POINT, pictureHeight);
  const look = { looks, baseline, source: box.source };
  const pictures = placePictures(content.pictures, left + shift, baseline, box);
  if (tab !== -1) return [...placeTabbed(parts, left, room, look), ...pictures];
  // Word also presses the spaces of a justified line together, to hold one more word, even of a last one.
  const isJustified = (box.alignment ?? looks.alignment) === 'justify';
  const stretches = isJustified && (!content.endsByHand || wide > room);
  const natural = sum(parts.map(({ width }) => width));
  const fitted = natural === 0 ? 1 : Math.max(0, wide - sum(content.pictures.map(widthOf))) / natural;
  const spaces = sum(parts.map(({ text }) => spacesIn(text)));
  const wordSpacing = stretches && spaces > 0 ? (room - wide) / spaces : 0;
  const start = left + shift + sum(content.pictures.map(widthOf));
  return [...placeParts(parts, start, fitted, wordSpacing, look), ...pictures];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const widthOf = ({ width }: PictureRun): number => width * MM_PER_TWIP;
const spacesIn = (text: string): number => text.split(' ').length - 1;

function shiftOf(alignment: StyleLooks['alignment'], spare: number): number {
  if (alignment === 'center') return spare / 2;
  return alignment === 'right' ? spare : 0;
}

/** The spaces at which a line wraps hang in the margin. */
function withoutEndSpaces(parts: readonly LinePart[]): readonly LinePart[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const text = last.text.replace(/ +$/u, '');
  const before = parts.slice(0, -1);
  return text === '' ? withoutEndSpaces(before) : [...before, { ...last, text }];
}

const measured = (parts: readonly LinePart[], looks: StyleLooks): readonly MeasuredPart[] =>
  parts.map((part) => {
    const size = part.marks.size ?? looks.size;
    const drawn = part.marks.superscript ? size * RAISED_SIZE : size;
    const face =
      (part.marks.bold ?? looks.bold) ? 'bold' : (part.marks.italics ?? looks.italics) ? 'italic' : 'regular';
    return { ...part, size, width: textWidth(part.text, drawn, face) * MM_PER_TWIP };
  });

interface LineLook {
  readonly looks: StyleLooks;
  readonly baseline: number;
  readonly source: ParagraphBox['source'];
}

function pieceOf(
  { text, marks, size }: MeasuredPart,
  place: { readonly x: number; readonly width: number; readonly wordSpacing: number },
  { looks, baseline, source }: LineLook,
): TextPiece {
  const points = size / 2;
  const raised = marks.superscript === true;
  return {
    kind: 'text',
    text,
    ...place,
    baseline: raised ? baseline - points * RAISED_BY * MM_PER_POINT : baseline,
    size: raised ? points * RAISED_SIZE : points,
    bold: marks.bold ?? looks.bold,
    italics: marks.italics ?? looks.italics,
    strike: marks.strike ?? false,
    source,
  };
}

function placeParts(
  parts: readonly MeasuredPart[],
  start: number,
  fitted: number,
  wordSpacing: number,
  look: LineLook,
): readonly TextPiece[] {
  let x = start;
  return parts.flatMap((part) => {
    const width = part.width * fitted + spacesIn(part.text) * wordSpacing;
    const piece = pieceOf(part, { x, width, wordSpacing }, look);
    x += width;
    return part.text.trim() === '' ? [] : [piece];
  });
}

/** A line of a table of contents: words on the left, dots, the number at the right edge. */
function placeTabbed(parts: readonly MeasuredPart[], left: number, room: number, look: LineLook): readonly TextPiece[] {
  const at = parts.findIndex(({ text }) => text.includes('\t'));
  const tabbed = parts[at];
  if (tabbed === undefined) return [];
  const cut = tabbed.text.indexOf('\t');
  const sideOf = (text: string, others: readonly MeasuredPart[], first: boolean): readonly MeasuredPart[] => {
    const own = measured([{ text, marks: tabbed.marks }], look.looks);
    return (first ? [...others, ...own] : [...own, ...others]).filter((part) => part.text !== '');
  };
  const before = sideOf(tabbed.text.slice(0, cut), parts.slice(0, at), true);
  const after = sideOf(tabbed.text.slice(cut + 1).replaceAll('\t', ' '), parts.slice(at + 1), false);
  const end = left + room - sum(after.map(({ width }) => width));
  const head = placeParts(before, left, 1, 0, look);
  const from = left + sum(before.map(({ width }) => width));
  const [dot] = measured([{ text: '.', marks: {} }], look.looks);
  const dots = dot === undefined ? 0 : Math.floor((end - from) / dot.width) - 1;
  const leader =
    dot === undefined || dots < 1
      ? []
      : placeParts([{ ...dot, text: '.'.repeat(dots), width: dots * dot.width }], end - dots * dot.width, 1, 0, look);
  return [...head, ...leader, ...placeParts(after, end, 1, 0, look)];
}

function placePictures(
  pictures: readonly PictureRun[],
  start: number,
  baseline: number,
  box: ParagraphBox,
): readonly PlacedPiece[] {
  let x = start;
  return pictures.map((picture) => {
    const { number, alt } = picture;
    const width = widthOf(picture);
    const height = picture.height * MM_PER_TWIP;
    const piece = { kind: 'picture', number, alt, x, y: baseline - height, width, height, source: box.source } as const;
    x += width;
    return piece;
  });
}
