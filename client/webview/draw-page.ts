import type { PlacedPage, PlacedPiece } from '../../server/src/lsp/protocol';
import type { Source } from '../src/preview/messages';

const SVG = 'http://www.w3.org/2000/svg';
const MM_PER_POINT = 25.4 / 72;
/** Times New Roman and the fonts made as wide as it. */
const FONTS = "'Times New Roman', 'Liberation Serif', Tinos, serif";
const INK = '#000';
const MARK = '#fff3b0';
const BAR = '#1a85ff';

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

const box = (x: number, y: number, width: number, height: number, thickness: number): SVGElement =>
  element('rect', { x, y, width, height, fill: 'none', stroke: INK, 'stroke-width': thickness });

type Piece<Kind> = Extract<PlacedPiece, { readonly kind: Kind }>;

/** As long as the layout says, whatever font is there. */
function text(piece: Piece<'text'>): SVGElement {
  const made = element('text', {
    x: piece.x,
    y: piece.baseline,
    'font-size': piece.size * MM_PER_POINT,
    'font-family': FONTS,
    'word-spacing': piece.wordSpacing,
    textLength: piece.width,
    lengthAdjust: 'spacingAndGlyphs',
    ...(piece.bold ? { 'font-weight': 'bold' } : {}),
    ...(piece.italics ? { 'font-style': 'italic' } : {}),
    ...(piece.strike ? { 'text-decoration': 'line-through' } : {}),
  });
  made.textContent = piece.text;
  if (piece.source) made.classList.add('sourced');
  return made;
}

function picture({ number, alt, x, y, width, height }: Piece<'picture'>, pictures: Pictures): SVGElement {
  const made = element('image', { x, y, width, height, href: pictures[number] ?? '', preserveAspectRatio: 'none' });
  made.setAttribute('aria-label', alt);
  return made;
}

function draw(piece: PlacedPiece, pictures: Pictures): readonly SVGElement[] {
  switch (piece.kind) {
    case 'text':
      return [text(piece)];
    case 'picture':
      return [picture(piece, pictures)];
    case 'rule': {
      const { x, y, width, thickness } = piece;
      return [element('line', { x1: x, x2: x + width, y1: y, y2: y, stroke: INK, 'stroke-width': thickness })];
    }
    case 'frame': {
      const { x, y, width, height, thickness, double } = piece;
      const outer = box(x, y, width, height, thickness);
      const in_ = 2 * thickness;
      return double ? [outer, box(x + in_, y + in_, width - 2 * in_, height - 2 * in_, thickness)] : [outer];
    }
  }
}

export type Pictures = Readonly<Record<number, string>>;

/** A page with the place in the draft that its sources are counted from. */
export interface WholePage {
  readonly start: number;
  readonly page: PlacedPage;
}

/** Draws a page in millimetres. */
export function drawPage(page: PlacedPage, pictures: Pictures): SVGElement {
  const svg = element('svg', { viewBox: `0 0 ${page.width} ${page.height}` });
  const marks = element('g', { 'aria-hidden': 'true', class: 'marks' });
  svg.append(marks);
  for (const piece of page.pieces) {
    for (const made of draw(piece, pictures)) {
      if ('source' in piece && piece.source) sources.set(made, { source: piece.source, text: textOf(piece) });
      svg.append(made);
    }
  }
  return svg;
}

const textOf = (piece: PlacedPiece): string => (piece.kind === 'text' ? piece.text : '');

const sources = new WeakMap<Element, { readonly source: Source; readonly text: string }>();

/** What a drawn piece comes from, counted from its page's start. */
export const sourceOf = (target: EventTarget | null) => (target instanceof Element ? sources.get(target) : undefined);

const meets = (one: Source, other: Source): boolean => one.end >= other.start && one.start <= other.end;

/** How far left of the words the bar stands that tells where the cursor is, and how wide it is, in millimetres. */
const BAR_AT = { before: 4, width: 0.7 } as const;

/** Marks what comes from a stretch of the draft: with a bar beside it where the cursor is, else behind the words. */
export function markPage({ start, page }: WholePage, svg: SVGElement, selection: Source): void {
  const selected = { start: selection.start - start, end: selection.end - start };
  const boxes = page.pieces.flatMap((piece) => {
    if (piece.kind !== 'text' || !piece.source || !meets(piece.source, selected)) return [];
    const size = piece.size * MM_PER_POINT;
    return [{ x: piece.x, y: piece.baseline - size * 0.9, width: piece.width, height: size * 1.2 }];
  });
  const marks = svg.querySelector('.marks');
  if (!marks || (marks.childElementCount === 0 && boxes.length === 0)) return;
  marks.replaceChildren(...(selected.start === selected.end ? bar(boxes) : boxes.map(behind)));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const behind = ({ x, y, width, height }: Box): SVGElement =>
  element('rect', { x: x - 0.4, y, width: width + 0.8, height, fill: MARK });

function bar(boxes: readonly Box[]): readonly SVGElement[] {
  if (boxes.length === 0) return [];
  const x = Math.min(...boxes.map((box) => box.x)) - BAR_AT.before;
  const y = Math.min(...boxes.map((box) => box.y));
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y;
  return [element('rect', { x, y, width: BAR_AT.width, height, rx: BAR_AT.width / 2, fill: BAR })];
}
