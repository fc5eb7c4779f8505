import type { Wording } from '../../rules/rule';
import type { FormProfile } from '../form-profile';
import { StyleSheet, type StyleLayers } from '../import/styles';
import type { XmlElement } from '../import/xml';
import { writeMeasure } from '../office-profile/measure';
import { isAllowed, type OfficeValue, rangeOf, settled } from '../office-profile/office-values';
import { HEADING_LEVELS, headingStyle, STYLE, styleLooks } from '../style-looks';
import { carriedOver, type References, writeXml } from './markup';
import type { Deviation } from './deviations';
import { letterDeviations } from './letters';
import { alignmentOf, colorOf, fontOf, measureOf, type ThemeFonts, toggled } from './style-measures';
import { exportedStyle, namedStyles, type NamedStyle } from './style-names';
import { STYLE_VALUES, withHeading } from './style-values';

export interface StylesReading {
  readonly form: FormProfile;
  readonly deviations: readonly Deviation[];
}

/** A style of the form as the template has it. */
interface FoundStyle {
  readonly style: string;
  /** As the template calls it. */
  readonly name: string;
  readonly layers: StyleLayers;
}

/** A body without a style of its own is set in one of these, which Word knows. */
const BODY_NAMES = ['body text', 'normal'];

/** Takes what styles of the template say over into the form, where the decree allows it. */
export function readStyles(root: XmlElement | null, theme: ThemeFonts, form: FormProfile): StylesReading {
  const found = foundStyles(root);
  const deviations = found.flatMap((style) => [
    ...letterDeviations(style.name, fontOf(style.layers.run, theme), colorOf(style.layers.run)),
    ...facesOf(style, form),
  ]);
  const readings = STYLE_VALUES.flatMap(({ style, measure, value }) => {
    const { name, layers } = found.find((candidate) => candidate.style === style) ?? {};
    if (name === undefined || layers === undefined) return [];
    const size = measureOf(layers, 'size', form.sizes.body) ?? form.sizes.body;
    const number = measureOf(layers, measure, size);
    return number === null ? [] : [{ name, value, number }];
  });
  const set = readings.reduce((known, { value, number }) => {
    return isAllowed(value, number) ? value.set(known, settled(value, number)) : known;
  }, form);
  const outside = readings.filter(({ value, number }) => !isAllowed(value, number));
  return {
    form: withAlignments(found, set),
    deviations: [
      ...deviations,
      ...outside.map(({ name, value, number }): Deviation => {
        const range = rangeOf(value);
        return {
          what: nameOf(value),
          where: name,
          found: writeMeasure(number, value.unit),
          needed: { vi: range, en: range },
          source: value.source,
        };
      }),
    ],
  };
}

const nameOf = ({ group, key }: OfficeValue): Wording => {
  const name = group === 'cỡ chữ' ? `${group} ${key}` : key;
  return { vi: name, en: name };
};

function foundStyles(root: XmlElement | null): readonly FoundStyle[] {
  const sheet = new StyleSheet(root);
  const styles = namedStyles(root);
  const named = (style: string): NamedStyle | undefined =>
    styles.find((candidate) => exportedStyle(candidate) === style);
  const body =
    named(STYLE.body) ??
    BODY_NAMES.map((name) => styles.find((style) => style.name.toLowerCase() === name)).find(Boolean);
  const others = [...Object.values(STYLE), ...HEADING_LEVELS.map(headingStyle)].filter((style) => style !== STYLE.body);
  return [
    { style: STYLE.body, name: body?.name ?? 'Normal', layers: sheet.layersOf(body?.id ?? null) },
    ...others.flatMap((style): readonly FoundStyle[] => {
      const own = named(style);
      return own ? [{ style, name: own.name, layers: sheet.ownLayersOf(own.id) }] : [];
    }),
  ];
}

/** Levels below "a)", of which the decree says nothing. */
const FREE_STYLES: ReadonlySet<string> = new Set([4, 5, 6].map(headingStyle));

/** Bold and italics that are not those of the form. */
function facesOf({ style, name, layers }: FoundStyle, form: FormProfile): readonly Deviation[] {
  const looks = styleLooks(form)[style];
  if (!looks || FREE_STYLES.has(style)) return [];
  const bold = toggled(layers, 'w:b') ?? looks.bold;
  const italics = toggled(layers, 'w:i') ?? looks.italics;
  if (bold === looks.bold && italics === looks.italics) return [];
  const face = (isBold: boolean, isItalic: boolean): string =>
    [isItalic ? 'nghiêng' : 'đứng', isBold ? 'đậm' : 'không đậm'].join(', ');
  const needed = face(looks.bold, looks.italics);
  return [
    {
      what: { vi: 'kiểu chữ', en: 'bold or italics' },
      where: name,
      found: face(bold, italics),
      needed: { vi: needed, en: needed },
      source: 'Phụ lục I, Phần I, Mục V',
    },
  ];
}

/** The decree leaves open where the titles of sections stand. */
const withAlignments = (found: readonly FoundStyle[], form: FormProfile): FormProfile =>
  HEADING_LEVELS.reduce((known, level) => {
    const own = found.find(({ style }) => style === headingStyle(level));
    const alignment = own ? alignmentOf(own.layers) : null;
    return alignment === null || alignment === 'right' ? known : withHeading(known, level, { alignment });
  }, form);

/** The styles that are the office's own, as XML. */
export function ownStyles(styles: readonly NamedStyle[], references: References): string {
  return styles
    .filter((style) => exportedStyle(style) === null)
    .flatMap(({ element }) => carriedOver(element, references))
    .map(writeXml)
    .join('');
}

/** What each style of the template is called in the export; null for one that is not there. */
export function styleReferences(styles: readonly NamedStyle[]): References['style'] {
  const ids = new Map(styles.map((style) => [style.id, exportedStyle(style) ?? style.id]));
  return (id) => ids.get(id) ?? null;
}
