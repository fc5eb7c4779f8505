import type { Alignment } from '../composition';
import type { StyleLayers } from '../import/styles';
import { childOf, numberIn, toggleOf, valueOf, type XmlElement } from '../import/xml';

/** What a style measures, in the units of form-values. */
export type StyleMeasure = 'size' | 'before' | 'after' | 'line' | 'firstLine';

type Layers = readonly (XmlElement | null)[];

/** What the nearest layer that says something says. */
function nearest<Value>(layers: Layers, read: (layer: XmlElement) => Value | null): Value | null {
  for (const layer of layers) {
    const value = layer && read(layer);
    if (value !== null) return value;
  }
  return null;
}

const inSpacing = (layers: Layers, attribute: string): number | null =>
  nearest(layers, (layer) => numberIn(childOf(layer, 'w:spacing'), attribute));

const SINGLE = 240;
/** The height of a line of Times New Roman, as a part of its size. */
const LINE_HEIGHT = 1.149;
const TWIPS_PER_HALF_POINT = 10;

/** In 240ths of a line; a pitch that is given in points becomes as many lines of letters of `size`. */
function lineOf(layers: Layers, size: number): number | null {
  const spacing = nearest(layers, (layer) => {
    const found = childOf(layer, 'w:spacing');
    return numberIn(found, 'w:line') === null ? null : found;
  });
  const line = numberIn(spacing, 'w:line');
  const rule = spacing?.attributes['w:lineRule'] ?? 'auto';
  if (line === null || rule === 'auto') return line;
  const lines = Math.round((line * SINGLE) / (size * TWIPS_PER_HALF_POINT * LINE_HEIGHT));
  return rule === 'atLeast' ? Math.max(SINGLE, lines) : lines;
}

/** Negative for a hanging first line. */
const firstLineIn = (layer: XmlElement): number | null => {
  const indent = childOf(layer, 'w:ind');
  const hanging = numberIn(indent, 'w:hanging');
  return hanging === null ? numberIn(indent, 'w:firstLine') : -hanging;
};

/** A measure of a style; null where it is not said. `size` is that of its letters, in half-points. */
export function measureOf({ paragraph, run }: StyleLayers, measure: StyleMeasure, size: number): number | null {
  switch (measure) {
    case 'size':
      return nearest(run, (layer) => numberIn(childOf(layer, 'w:sz'), 'w:val'));
    case 'before':
      return inSpacing(paragraph, 'w:before');
    case 'after':
      return inSpacing(paragraph, 'w:after');
    case 'line':
      return lineOf(paragraph, size);
    case 'firstLine':
      return nearest(paragraph, firstLineIn);
  }
}

/** Bold or italics of a style; null where it is not said. */
export const toggled = ({ run }: StyleLayers, name: 'w:b' | 'w:i'): boolean | null =>
  nearest(run, (layer) => toggleOf(layer, name));

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

export const alignmentOf = ({ paragraph }: StyleLayers): Alignment | null =>
  ALIGNMENTS[nearest(paragraph, (layer) => valueOf(layer, 'w:jc')) ?? ''] ?? null;

/** The colour of the letters as six digits, capitals; null where it is not said or the reader's own. */
export function colorOf(layers: Layers): string | null {
  const color = nearest(layers, (layer) => valueOf(layer, 'w:color'));
  return color === null || color === 'auto' ? null : color.toUpperCase();
}

/** The fonts of a theme: for headings and for text. */
export interface ThemeFonts {
  readonly major: string | null;
  readonly minor: string | null;
}

/** The font of the letters that Vietnamese is written with; null where it is not said. */
export const fontOf = (layers: Layers, theme: ThemeFonts): string | null =>
  nearest(layers, (layer) => {
    const fonts = childOf(layer, 'w:rFonts')?.attributes;
    const ofTheme = fonts?.['w:asciiTheme'] ?? fonts?.['w:hAnsiTheme'];
    if (ofTheme !== undefined) return ofTheme.startsWith('major') ? theme.major : theme.minor;
    return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? null;
  });
