import { elementsOf, valueOf, type XmlElement } from '../import/xml';
import { fold } from '../../text/fold';
import { HEADING_LEVELS, headingStyle, STYLE } from '../style-looks';

/** A style of the template. */
export interface NamedStyle {
  readonly id: string;
  readonly name: string;
  readonly element: XmlElement;
}

/** The names that Word knows of the styles that every export has, by their ids; names compare without case. */
export const EXPORTED_STYLES: ReadonlyMap<string, string> = new Map([
  ...['Normal', 'Title', 'Strong', 'Caption', 'Bibliography', 'Hyperlink'].map((name) => pair(name, name)),
  pair('Normal Table', 'TableNormal'),
  ...[
    'Default Paragraph Font',
    'List Paragraph',
    'Line Number',
    'Footnote Reference',
    'Footnote Text',
    'Footnote Text Char',
    'Endnote Reference',
    'Endnote Text',
    'Endnote Text Char',
  ].map((name) => pair(name, name.replaceAll(' ', ''))),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => pair(`toc ${level}`, `TOC${level}`)),
  ...HEADING_LEVELS.map((level) => pair(`heading ${level}`, headingStyle(level))),
]);

function pair(name: string, id: string): readonly [string, string] {
  return [name.toLowerCase(), id];
}

/** Letters and digits alone: "VT Nội dung", "Nội dung" and "NoiDung" are one. */
const plain = (name: string): string =>
  fold(name)
    .replace(/^vt(?=[\s_-])/, '')
    .replace(/[^a-z0-9]/g, '');

const FORM_STYLES: ReadonlyMap<string, string> = new Map(Object.values(STYLE).map((id) => [plain(id), id]));

/** The styles of a file in their order; lists are numbered by no style of a report. */
export const namedStyles = (root: XmlElement | null): readonly NamedStyle[] =>
  (root ? elementsOf(root, 'w:style') : [])
    .filter(({ attributes }) => attributes['w:type'] !== 'numbering')
    .map((element) => ({
      id: element.attributes['w:styleId'] ?? '',
      name: valueOf(element, 'w:name') ?? '',
      element,
    }))
    .filter(({ id, name }) => id !== '' && name !== '');

/** The id of the export's own style that a style of the template means; null for one of the office's own. */
export const exportedStyle = ({ id, name }: NamedStyle): string | null =>
  EXPORTED_STYLES.get(name.toLowerCase()) ?? FORM_STYLES.get(plain(name)) ?? FORM_STYLES.get(plain(id)) ?? null;
