// Reads XML as it is, namespaces included, in Node and browsers alike.
import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element; names of Word's namespaces have its usual prefixes, whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** By the end of the address: files in the strict form have other beginnings. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml(?:\/2006)?\/main$/, 'w'],
  [/\/officeDocument(?:\/2006)?\/relationships$/, 'r'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/drawingml(?:\/2006)?\/main$/, 'a'],
  [/\/drawingml(?:\/2006)?\/wordprocessingDrawing$/, 'wp'],
  [/\/drawingml(?:\/2006)?\/picture$/, 'pic'],
  [/\/officeDocument(?:\/2006)?\/math$/, 'm'],
  [/\/word\/2010\/wordprocessingShape$/, 'wps'],
  [/\/word\/2010\/wordprocessingGroup$/, 'wpg'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
  [/\/word\/2010\/wordml$/, 'w14'],
  [/^urn:van-thu:source$/, 'vt'],
];

/** Deeper trees are made to do harm. */
const DEEPEST = 400;

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

/** Reads a part; null when it is no well-formed XML. */
export function parseXml(bytes: Uint8Array): XmlElement | null {
  try {
    return parse(decode(bytes));
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return fromUtf16(bytes.subarray(2), true);
  if (first === 0xfe && second === 0xff) return fromUtf16(bytes.subarray(2), false);
  return strFromU8(bytes);
}

function fromUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) letters.push(String.fromCharCode(view.getUint16(at, littleEndian)));
  return letters.join('');
}

function parse(text: string): XmlElement | null {
  const parser = new SaxesParser({ xmlns: true });
  const prefixes = new Map<string, string>();
  const prefixOf = (uri: string, typed: string): string => {
    const known = prefixes.get(uri) ?? PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? typed;
    prefixes.set(uri, known);
    return known;
  };
  const nameOf = (uri: string, prefix: string, local: string): string => {
    const known = uri === '' ? '' : prefixOf(uri, prefix);
    return known === '' ? local : `${known}:${local}`;
  };
  const document: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [document];
  parser.on('opentag', ({ uri, prefix, local, attributes }) => {
    if (open.length > DEEPEST) throw new Error('too deep');
    const own = Object.values(attributes).map(
      (attribute) => [nameOf(attribute.uri, attribute.prefix, attribute.local), attribute.value] as const,
    );
    const element: OpenElement = {
      name: nameOf(uri, prefix, local),
      attributes: Object.fromEntries(own),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (data: string): void => void open.at(-1)?.children.push(data);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return elementsOf(document)[0] ?? null;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The children that are elements, of one name when it is given. */
export const elementsOf = ({ children }: Pick<XmlElement, 'children'>, name?: string): readonly XmlElement[] =>
  children.filter(isElement).filter((child) => name === undefined || child.name === name);

/** The first child of that name. */
export const childOf = (element: XmlElement | null | undefined, name: string): XmlElement | null =>
  element?.children.filter(isElement).find((child) => child.name === name) ?? null;

/** The child's `w:val`; null without such a child or value. */
export const valueOf = (element: XmlElement | null | undefined, name: string): string | null =>
  childOf(element, name)?.attributes['w:val'] ?? null;

/** A child of Word's kind "on or off": on unless it says otherwise; null where it is not said. */
export function toggleOf(element: XmlElement | null | undefined, name: string): boolean | null {
  const child = childOf(element, name);
  return child && !/^(?:0|false|off)$/.test(child.attributes['w:val'] ?? '');
}

/** The first element of that name below, at any depth. */
export function findBelow(element: XmlElement, name: string): XmlElement | null {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : findBelow(child, name);
    if (found) return found;
  }
  return null;
}

/** All characters below. */
export const textBelow = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? textBelow(child) : child)).join('');

/** A whole number in an attribute; null when there is none. */
export function numberIn(element: XmlElement | null | undefined, attribute: string): number | null {
  const text = element?.attributes[attribute];
  const value = text === undefined ? Number.NaN : Number.parseInt(text, 10);
  return Number.isFinite(value) ? value : null;
}
