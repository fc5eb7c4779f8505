import { childOf, elementsOf, numberIn, toggleOf, valueOf, type XmlElement } from './xml';

/** How letters look, as far as a draft can say or must know it. */
export interface TextLooks {
  readonly bold: boolean;
  readonly italics: boolean;
  readonly strike: boolean;
  readonly capitals: boolean;
  readonly hidden: boolean;
  readonly underline: boolean;
  readonly script: 'super' | 'sub' | null;
  readonly font: string | null;
}

export type WordAlignment = 'left' | 'center' | 'right' | 'justify';

/** How a paragraph looks, styles counted in. */
export interface ParagraphLooks {
  readonly styleId: string | null;
  readonly alignment: WordAlignment;
  /** 1 outermost, null for text. */
  readonly outline: number | null;
  /** `level` is null where only the list itself tells it, by the style. */
  readonly numbering: { readonly id: string; readonly level: number | null } | null;
}

/** Layers of `w:pPr` and of `w:rPr`. */
export interface StyleLayers {
  readonly paragraph: readonly (XmlElement | null)[];
  readonly run: readonly (XmlElement | null)[];
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly paragraph: XmlElement | null;
  readonly run: XmlElement | null;
  readonly table: XmlElement | null;
}

type Toggle = 'w:b' | 'w:i' | 'w:strike' | 'w:caps' | 'w:smallCaps' | 'w:vanish';

/** Longer chains of styles go round in a circle. */
const LONGEST_CHAIN = 30;

/** The styles of a Word file and what they come to. */
export class StyleSheet {
  private readonly styles: ReadonlyMap<string, Style>;
  private readonly defaults: ReadonlyMap<string, string>;
  private readonly defaultRun: XmlElement | null;
  private readonly defaultParagraph: XmlElement | null;

  constructor(root: XmlElement | null) {
    const all = root ? elementsOf(root, 'w:style') : [];
    this.styles = new Map(all.map((element) => [idOf(element), readStyle(element)]));
    this.defaults = new Map(
      all
        .filter(({ attributes }) => /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''))
        .map((element) => [element.attributes['w:type'] ?? '', idOf(element)]),
    );
    const defaults = childOf(root, 'w:docDefaults');
    this.defaultRun = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr');
    this.defaultParagraph = childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr');
  }

  /** The looks of a paragraph by its `w:pPr`. */
  paragraph(properties: XmlElement | null): ParagraphLooks {
    const styleId = valueOf(properties, 'w:pStyle') ?? this.plainStyle;
    const chain = this.chain(styleId);
    const layers = [properties, ...chain.map(({ paragraph }) => paragraph)];
    return {
      styleId,
      alignment: alignmentOf(firstValue(layers, 'w:jc')),
      outline: outlineOf(layers, chain),
      numbering: numberingOf(layers),
    };
  }

  /** The looks of a run by its `w:rPr` in a paragraph of that style. */
  text(properties: XmlElement | null, paragraphStyle: string | null): TextLooks {
    const ofParagraph = this.chain(paragraphStyle).map(({ run }) => run);
    const ofText = this.chain(valueOf(properties, 'w:rStyle')).map(({ run }) => run);
    const on = (name: Toggle): boolean =>
      toggleOf(properties, name) ?? this.toggled(name, firstToggle(ofParagraph, name), firstToggle(ofText, name));
    const layers = [properties, ...ofText, ...ofParagraph, this.defaultRun];
    const script = firstValue(layers, 'w:vertAlign');
    const underline = firstValue(layers, 'w:u');
    return {
      bold: on('w:b'),
      italics: on('w:i'),
      strike: on('w:strike'),
      capitals: on('w:caps') || on('w:smallCaps'),
      hidden: on('w:vanish'),
      underline: underline !== null && underline !== 'none',
      script: script === 'superscript' ? 'super' : script === 'subscript' ? 'sub' : null,
      font: fontOf(layers),
    };
  }

  /** All that holds for paragraphs of a style (null: of none), nearest first, down to the defaults of the file. */
  layersOf(styleId: string | null): StyleLayers {
    const own = layersIn(this.chain(styleId ?? this.plainStyle));
    return {
      paragraph: [...own.paragraph, this.defaultParagraph],
      run: [...own.run, this.defaultRun],
    };
  }

  /** What a style says beyond that of plain paragraphs, nearest first. */
  ownLayersOf(styleId: string): StyleLayers {
    return layersIn(this.chain(styleId).filter(({ id }) => id !== this.plainStyle));
  }

  private get plainStyle(): string | null {
    return this.defaults.get('paragraph') ?? null;
  }

  /** The numbering that a style of that id brings with it, for lists that are defined by a style. */
  numberingOf(styleId: string): string | null {
    return firstValue(
      this.chain(styleId).map(({ paragraph }) => childOf(paragraph, 'w:numPr')),
      'w:numId',
    );
  }

  /** True for a table with lines. */
  rulesTable(styleId: string | null): boolean {
    return this.chain(styleId).some(({ table }) => hasLines(childOf(table, 'w:tblBorders')));
  }

  /** Styles of both kinds turn the letters round and round (ECMA-376 Part 1, 17.7.3). */
  private toggled(name: Toggle, ofParagraph: boolean | null, ofText: boolean | null): boolean {
    const byDefault = toggleOf(this.defaultRun, name) ?? false;
    return byDefault || (ofParagraph ?? false) !== (ofText ?? false);
  }

  /** The style and those it is based on, nearest first. */
  private chain(id: string | null): readonly Style[] {
    const chain: Style[] = [];
    let next = id;
    while (next !== null && chain.length < LONGEST_CHAIN) {
      const style = this.styles.get(next);
      if (!style) break;
      chain.push(style);
      next = style.basedOn;
    }
    return chain;
  }
}

const layersIn = (chain: readonly Style[]): StyleLayers => ({
  paragraph: chain.map(({ paragraph }) => paragraph),
  run: chain.map(({ run }) => run),
});

const idOf = ({ attributes }: XmlElement): string => attributes['w:styleId'] ?? '';

const readStyle = (element: XmlElement): Style => ({
  id: idOf(element),
  name: (valueOf(element, 'w:name') ?? '').toLowerCase(),
  basedOn: valueOf(element, 'w:basedOn'),
  paragraph: childOf(element, 'w:pPr'),
  run: childOf(element, 'w:rPr'),
  table: childOf(element, 'w:tblPr'),
});

const firstValue = (layers: readonly (XmlElement | null)[], name: string): string | null => {
  for (const layer of layers) {
    const value = valueOf(layer, name);
    if (value !== null) return value;
  }
  return null;
};

const firstToggle = (layers: readonly (XmlElement | null)[], name: Toggle): boolean | null => {
  for (const layer of layers) {
    const value = toggleOf(layer, name);
    if (value !== null) return value;
  }
  return null;
};

function alignmentOf(value: string | null): WordAlignment {
  if (value === 'center') return 'center';
  if (value === 'right' || value === 'end') return 'right';
  return value === 'both' || value === 'distribute' ? 'justify' : 'left';
}

/** The last level of Word's outline means text. */
const TEXT_LEVEL = 9;

function outlineOf(layers: readonly (XmlElement | null)[], chain: readonly Style[]): number | null {
  const level = firstValue(layers, 'w:outlineLvl');
  if (level !== null) {
    const value = Number.parseInt(level, 10);
    return value >= 0 && value < TEXT_LEVEL ? value + 1 : null;
  }
  for (const { name } of chain) {
    const heading = /^heading ([1-9])$/.exec(name);
    if (heading) return Number(heading[1]);
  }
  return null;
}

/** The nearest layer names the list; its level may stand in another. */
function numberingOf(layers: readonly (XmlElement | null)[]): ParagraphLooks['numbering'] {
  const all = layers.map((layer) => childOf(layer, 'w:numPr'));
  const id = firstValue(all, 'w:numId');
  if (id === null || id === '0') return null;
  const level = Number.parseInt(firstValue(all, 'w:ilvl') ?? '', 10);
  return { id, level: level >= 0 && level <= 8 ? level : null };
}

/** The font of the letters that Vietnamese is written with. */
function fontOf(layers: readonly (XmlElement | null)[]): string | null {
  for (const layer of layers) {
    const fonts = childOf(layer, 'w:rFonts')?.attributes;
    const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
    if (font !== undefined) return font;
  }
  return null;
}

/** True for borders of which at least one is drawn. */
export const hasLines = (borders: XmlElement | null): boolean =>
  borders !== null &&
  elementsOf(borders).some((side) => {
    const value = side.attributes['w:val'] ?? 'nil';
    return value !== 'nil' && value !== 'none' && numberIn(side, 'w:sz') !== 0;
  });
