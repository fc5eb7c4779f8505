import type { PlacedPage, PlacedPiece } from '../../server/src/lsp/protocol';
import type { Source } from '../src/preview/messages';

const SVG = 'http://www.w3.org/2000/svg';
const MM_PER_POINT = 25.4 / 72;
/** Times New Roman and the fonts made as wide as it. */
const FONTS = "'Times New Roman', 'Liberation Serif', Tinos, serif";
const INK = '#000';
const MARK = '#fff3b0';

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

/** A page as it is on the screen. */
export interface DrawnPage {
  readonly page: PlacedPage;
  /** What tells whether it must be drawn anew. */
  readonly key: string;
  readonly svg: SVGElement;
}

/** Draws a page in millimetres; the width on the screen is the style's. */
export function drawPage(page: PlacedPage, key: string, pictures: Pictures, label: string): DrawnPage {
  const svg = element('svg', { viewBox: `0 0 ${page.width} ${page.height}`, role: 'group', 'aria-label': label });
  svg.classList.add('page');
  const marks = element('g', { 'aria-hidden': 'true' });
  marks.classList.add('marks');
  svg.append(marks);
  for (const piece of page.pieces) {
    for (const made of draw(piece, pictures)) {
      if ('source' in piece && piece.source) sources.set(made, { source: piece.source, text: textOf(piece) });
      svg.append(made);
    }
  }
  return { page, key, svg };
}

const textOf = (piece: PlacedPiece): string => (piece.kind === 'text' ? piece.text : '');

const sources = new WeakMap<Element, { readonly source: Source; readonly text: string }>();

/** Where something on a page comes from. */
export const sourceOf = (target: EventTarget | null) => (target instanceof Element ? sources.get(target) : undefined);

/** Marks the lines of a page that come from a stretch of the draft. */
export function markPage({ page, svg }: DrawnPage, selected: Source): void {
  const marks = page.pieces.flatMap((piece) => {
    if (piece.kind !== 'text' || !piece.source) return [];
    if (piece.source.end < selected.start || piece.source.start > selected.end) return [];
    const size = piece.size * MM_PER_POINT;
    const at = { x: piece.x - 0.4, y: piece.baseline - size * 0.9, width: piece.width + 0.8, height: size * 1.15 };
    return [element('rect', { ...at, fill: MARK })];
  });
  svg.querySelector('.marks')?.replaceChildren(...marks);
}
