import { chosenContent } from './alternate-content';
import { elementsOf, findBelow, type XmlElement } from './xml';

/** What a drawing shows: pictures, text boxes, and shapes that hold neither. */
export type DrawingPart =
  | { readonly kind: 'picture'; readonly relation: string | undefined; readonly alt: string }
  | { readonly kind: 'box'; readonly content: XmlElement }
  /** Letters bent into a shape. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'object' }
  | { readonly kind: 'shape'; readonly name: string };

/** Straight lines only set off parts of the form. */
const LINE = /^(?:line|straightConnector\d*|bentConnector\d*)$/;
const SHAPES = new Set(['v:shape', 'v:rect', 'v:oval', 'v:roundrect']);

/** The parts of a `w:drawing`, `w:pict` or `w:object` in their order. */
export function drawingParts(element: XmlElement): readonly DrawingPart[] {
  const properties = findBelow(element, 'wp:docPr')?.attributes;
  return partsOf(element, properties?.['descr'] ?? properties?.['title'] ?? '');
}

function partsOf(element: XmlElement, alt: string): readonly DrawingPart[] {
  switch (element.name) {
    case 'mc:AlternateContent': {
      const chosen = chosenContent(element);
      return chosen ? partsOf(chosen, alt) : [];
    }
    case 'w:txbxContent':
      return [{ kind: 'box', content: element }];
    case 'pic:pic':
      return [pictureOf(element, alt)];
    case 'v:imagedata': {
      const relation = element.attributes['r:id'];
      return [{ kind: 'picture', relation, alt: element.attributes['o:title'] ?? alt }];
    }
    case 'v:textpath':
      return [{ kind: 'words', text: element.attributes['string'] ?? '' }];
    case 'a:graphicData':
      if (/\/(?:chart|diagram)$/.test(element.attributes['uri'] ?? '')) return [{ kind: 'object' }];
      break;
    case 'wps:wsp':
      return shapeOr(below(element, alt), findBelow(element, 'a:prstGeom')?.attributes['prst'] ?? '');
  }
  const parts = below(element, alt);
  if (!SHAPES.has(element.name)) return parts;
  return shapeOr(parts, element.attributes['type'] === '#_x0000_t32' ? 'line' : element.name.slice(2));
}

const below = (element: XmlElement, alt: string): readonly DrawingPart[] =>
  elementsOf(element).flatMap((child) => partsOf(child, alt));

const shapeOr = (parts: readonly DrawingPart[], name: string): readonly DrawingPart[] =>
  parts.length > 0 || LINE.test(name) ? parts : [{ kind: 'shape', name }];

function pictureOf(picture: XmlElement, alt: string): DrawingPart {
  const blip = findBelow(picture, 'a:blip')?.attributes;
  return { kind: 'picture', relation: blip?.['r:embed'] ?? blip?.['r:link'], alt };
}
