import { childOf, elementsOf, isElement, type XmlElement, type XmlNode } from '../import/xml';

/** What markup refers to, as it is called in the export. */
export interface References {
  /** The id of a style of the template; null for one that the export does not have. */
  readonly style: (id: string) => string | null;
  /** The value that names a picture, given its relation; null for what is no picture. */
  readonly picture: (relation: string) => string | null;
}

/** The namespaces that the export declares; what Word keeps in others is for Word alone. */
const KEPT_PREFIX = /^(?:w|r|a|wp|pic|m|mc|wps|wpg|v|o|xml):/;

/** Holders whose content stands without them. */
const UNWRAPPED = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:customXml']);

/** What refers to other parts or places of the file, is for editing alone, or is set by the form: font and colour. */
const DROPPED = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:color',
  'w:commentRangeEnd',
  'w:commentRangeStart',
  'w:commentReference',
  'w:del',
  'w:endnoteReference',
  'w:footnoteReference',
  'w:lastRenderedPageBreak',
  'w:moveFrom',
  'w:numPr',
  'w:object',
  'w:pPrChange',
  'w:permEnd',
  'w:permStart',
  'w:proofErr',
  'w:rFonts',
  'w:rPrChange',
  'w:rsid',
  'w:sdtEndPr',
  'w:sdtPr',
  'w:sectPr',
  'w:tblPrChange',
]);

const STYLE_REFERENCES = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']);

/** Markup as it may stand in another file: references lead to what is there, and what has no place there is left out. */
export function carriedOver(element: XmlElement, references: References): readonly XmlElement[] {
  const { name } = element;
  if (!KEPT_PREFIX.test(name) || DROPPED.has(name)) return [];
  if (UNWRAPPED.has(name)) return elementsOf(element).flatMap((child) => carriedOver(child, references));
  if (STYLE_REFERENCES.has(name)) {
    const style = references.style(element.attributes['w:val'] ?? '');
    return style === null ? [] : [{ name, attributes: { 'w:val': style }, children: [] }];
  }
  // A drawing whose picture is not there makes a file that Word cannot open.
  if (DRAWINGS.has(name) && !isWhole(element, references)) return [];
  if (name === 'mc:AlternateContent' && !isUnderstood(element)) {
    const fallback = childOf(element, 'mc:Fallback');
    return fallback ? elementsOf(fallback).flatMap((child) => carriedOver(child, references)) : [];
  }
  const children = element.children.flatMap((child): readonly XmlNode[] =>
    isElement(child) ? carriedOver(child, references) : [child],
  );
  return [{ name, attributes: attributesOf(element, references), children }];
}

const DRAWINGS = new Set(['w:drawing', 'w:pict']);

/** Relations below are those to pictures alone. */
const isWhole = ({ attributes, children }: XmlElement, references: References): boolean =>
  Object.entries(attributes).every(([name, value]) => !isRelation(name) || references.picture(value) !== null) &&
  children.every((child) => !isElement(child) || isWhole(child, references));

const isRelation = (name: string): boolean => name.startsWith('r:');

/** The newer of the two forms is for Word 2010 and later, as the export is. */
const isUnderstood = (element: XmlElement): boolean =>
  elementsOf(element, 'mc:Choice').every(({ attributes }) => /^wp[sg]$/.test(attributes['Requires'] ?? ''));

function attributesOf({ attributes }: XmlElement, references: References): Readonly<Record<string, string>> {
  const kept = Object.entries(attributes).filter(
    ([name]) => name !== 'xmlns' && (!name.includes(':') || KEPT_PREFIX.test(name)),
  );
  return Object.fromEntries(
    kept.flatMap(([name, value]): readonly (readonly [string, string])[] => {
      if (!isRelation(name)) return [[name, value]];
      const picture = references.picture(value);
      return picture === null ? [] : [[name, picture]];
    }),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);

/** The element as XML, without declarations of namespaces. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  const typed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.map((child) => (isElement(child) ? writeXml(child) : escaped(child)));
  return `<${name}${typed.join('')}>${inside.join('')}</${name}>`;
}
