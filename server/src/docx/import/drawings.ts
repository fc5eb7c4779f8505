import { chosenContent } from './alternate-content';
import { elementsOf, findBelow, type XmlElement } from './xml';

/** What a drawing shows: pictures, text boxes, and shapes that hold neither. */
export type DrawingPart =
  | { readonly kind: 'picture'; readonly relation: string | undefined; readonly alt: string }
  | { readonly kind: 'box'; readonly content: XmlElement }
  /** Letters bent into a shape. */
  | { readonly kind: 'words'; readonly text: string }
  /** A chart, diagram or file of another program, with the relations to what it shows. */
  | { readonly kind: 'object'; readonly name: string; readonly relations: readonly string[] }
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
      if (/\/(?:chart|chartex|diagram)$/.test(element.attributes['uri'] ?? '')) return [objectOf(element, alt)];
      break;
    case 'o:OLEObject':
      return [{ kind: 'object', name: element.attributes['ProgID'] ?? '', relations: [] }];
    case 'wps:wsp':
      return shapeOr(below(element, alt), findBelow(element, 'a:prstGeom')?.attributes['prst'] ?? '');
  }
  const parts = below(element, alt);
  if (!SHAPES.has(element.name)) return parts;
  return shapeOr(parts, element.attributes['type'] === '#_x0000_t32' ? 'line' : element.name.slice(2));
}

/** A diagram names its data `r:dm` among its other parts, a chart its only part `r:id`. */
const objectOf = (element: XmlElement, name: string): DrawingPart => ({
  kind: 'object',
  name,
  relations: elementsOf(element).flatMap(({ attributes }) => attributes['r:dm'] ?? attributes['r:id'] ?? []),
});

const below = (element: XmlElement, alt: string): readonly DrawingPart[] =>
  elementsOf(element).flatMap((child) => partsOf(child, alt));

const shapeOr = (parts: readonly DrawingPart[], name: string): readonly DrawingPart[] =>
  parts.length > 0 || LINE.test(name) ? parts : [{ kind: 'shape', name }];

function pictureOf(picture: XmlElement, alt: string): DrawingPart {
  const blip = findBelow(picture, 'a:blip')?.attributes;
  return { kind: 'picture', relation: blip?.['r:embed'] ?? blip?.['r:link'], alt };
}
