import { childOf, elementsOf, findBelow, type XmlElement } from './xml';

const READABLE = ['w:txbxContent', 'pic:pic', 'w:t', 'v:imagedata', 'w:p'];

const isReadable = (element: XmlElement): boolean => READABLE.some((name) => findBelow(element, name) !== null);

/** The one of several ways to say the same that is read: the first with words or pictures, the newest first. */
export function chosenContent(alternates: XmlElement): XmlElement | null {
  const choices = elementsOf(alternates, 'mc:Choice');
  const fallback = childOf(alternates, 'mc:Fallback');
  return [...choices, ...(fallback ? [fallback] : [])].find(isReadable) ?? choices[0] ?? fallback;
}
