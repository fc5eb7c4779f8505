import { childOf, elementsOf, isElement, textBelow, type XmlElement } from './xml';

/** A whole that has to stay together when it is written on one line. */
const isSimple = (text: string): boolean => /^[\p{L}\p{M}\p{N}.,]*$/u.test(text) || /^\([^()]*\)$/.test(text);

const whole = (text: string): string => (isSimple(text) ? text : `(${text})`);

/** An equation of Word (OMML) on one line, as it is typed by hand: `(a+b)/c × 100`, `x^2`, `√(a)`. */
export function equationText(element: XmlElement): string {
  const part = (name: string): string => {
    const child = childOf(element, name);
    return child ? equationText(child) : '';
  };
  const base = (): string => part('m:e');
  switch (element.name) {
    case 'm:f':
      return `${whole(part('m:num'))}/${whole(part('m:den'))}`;
    case 'm:sSup':
      return `${whole(base())}^${whole(part('m:sup'))}`;
    case 'm:sSub':
      return `${whole(base())}_${whole(part('m:sub'))}`;
    case 'm:sSubSup':
      return `${whole(base())}_${whole(part('m:sub'))}^${whole(part('m:sup'))}`;
    case 'm:rad':
      return `${part('m:deg')}√${whole(base())}`;
    case 'm:d':
      return `(${elementsOf(element, 'm:e').map(equationText).join(', ')})`;
    case 'm:nary':
      return `${naryOf(element)}${limit('_', part('m:sub'))}${limit('^', part('m:sup'))} ${base()}`;
    case 'm:t':
    case 'w:t':
      return textBelow(element);
    default:
      return element.children.map((child) => (isElement(child) ? equationText(child) : '')).join('');
  }
}

const limit = (mark: string, text: string): string => (text === '' ? '' : `${mark}${whole(text)}`);

/** The sign of a sum, product or integral; Word writes none for an integral. */
const naryOf = (element: XmlElement): string =>
  childOf(childOf(element, 'm:naryPr'), 'm:chr')?.attributes['m:val'] ?? '∫';
