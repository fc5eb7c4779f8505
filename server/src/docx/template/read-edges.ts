import type { StyleSheet } from '../import/styles';
import { pictureSize } from '../picture-size';
import { childOf, elementsOf, isElement, valueOf, type XmlElement } from '../import/xml';
import type { WordPackage } from '../import/word-package';
import type { Deviation } from './deviations';
import { letterDeviations } from './letters';
import { carriedOver, type References } from './markup';
import { alignmentOf, colorOf, fontOf, type ThemeFonts } from './style-measures';
import type { PageEdge, Template, TemplatePicture } from './template';

export interface EdgesReading {
  readonly headers: Template['headers'];
  readonly footers: Template['footers'];
  readonly deviations: readonly Deviation[];
}

/** What headers and footers are read with. */
export interface EdgeSource {
  readonly file: WordPackage;
  readonly sheet: StyleSheet;
  readonly theme: ThemeFonts;
  readonly style: References['style'];
}

const NONE: PageEdge = { blocks: [], pictures: [] };

/**
 * The headers and footers of a section without their page numbers, which the form sets itself: in the middle of the top
 * margin, from page two (PL I, I.7). A first page of its own has what stands there; else it has what all pages have.
 */
export function readEdges(section: XmlElement | null, source: EdgeSource): EdgesReading {
  const deviations: Deviation[] = [];
  const hasFirst = section !== null && childOf(section, 'w:titlePg') !== null;
  const edge = (kind: 'header' | 'footer', page: 'first' | 'default'): PageEdge => {
    const path = section && pathOf(section, kind, page, source.file);
    return path ? readEdge(path, kind, source, (found) => deviations.push(...found)) : NONE;
  };
  const both = (kind: 'header' | 'footer') => {
    const all = edge(kind, 'default');
    return { default: all, first: hasFirst ? edge(kind, 'first') : all };
  };
  const headers = both('header');
  return { headers, footers: both('footer'), deviations };
}

/** The part that a section shows on a kind of page. */
function pathOf(section: XmlElement, kind: 'header' | 'footer', page: string, file: WordPackage): string | null {
  const reference = elementsOf(section, `w:${kind}Reference`).find(({ attributes }) => attributes['w:type'] === page);
  const id = reference?.attributes['r:id'];
  const relation = id === undefined ? undefined : file.relationsOf(file.mainPath).get(id);
  return relation && !relation.external ? relation.target : null;
}

function readEdge(
  path: string,
  kind: 'header' | 'footer',
  source: EdgeSource,
  tell: (deviations: readonly Deviation[]) => void,
): PageEdge {
  const root = source.file.xml(path);
  if (!root) return NONE;
  const pictures = new PictureTaker(path, source.file);
  const references = { style: source.style, picture: (relation: string) => pictures.take(relation) };
  const where = kind === 'header' ? 'đầu trang' : 'chân trang';
  const numbers = paragraphsBelow(root).filter(holdsPageNumber);
  if (numbers.some((paragraph) => kind === 'footer' || alignmentIn(paragraph, source.sheet) !== 'center'))
    tell([numberElsewhere(where)]);
  const words = paragraphsBelow(root).filter((paragraph) => !numbers.includes(paragraph));
  tell(words.flatMap((paragraph) => runsOf(paragraph)).flatMap((run) => lettersOf(run, where, source.theme)));
  const blocks = root.children
    .filter(isElement)
    .flatMap((block) => carriedOver(block, references))
    .filter(({ name }) => name === 'w:p' || name === 'w:tbl')
    .flatMap(withoutPageNumbers);
  return { blocks: blocks.some(showsSomething) ? blocks.map(declared) : [], pictures: pictures.taken };
}

const numberElsewhere = (where: string): Deviation => ({
  what: { vi: 'số trang', en: 'page number' },
  where: null,
  found: where,
  needed: { vi: 'ở giữa lề trên', en: 'in the middle of the top margin' },
  source: 'Phụ lục I, Phần I, Mục I, khoản 7',
});

const alignmentIn = (paragraph: XmlElement, sheet: StyleSheet) => {
  const properties = childOf(paragraph, 'w:pPr');
  const { paragraph: layers } = sheet.layersOf(valueOf(properties, 'w:pStyle'));
  return alignmentOf({ paragraph: [properties, ...layers], run: [] });
};

const paragraphsBelow = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => (child.name === 'w:p' ? [child] : paragraphsBelow(child)));

const runsOf = (paragraph: XmlElement): readonly XmlElement[] =>
  elementsOf(paragraph).flatMap((child) => (child.name === 'w:r' ? [child] : runsOf(child)));

const lettersOf = (run: XmlElement, where: string, theme: ThemeFonts): readonly Deviation[] => {
  const layers = [childOf(run, 'w:rPr')];
  return childOf(run, 'w:t') ? letterDeviations(where, fontOf(layers, theme), colorOf(layers)) : [];
};

const PAGE_FIELD = /(?:^|\s)(?:PAGE|NUMPAGES|SECTIONPAGES)(?:\s|$)/i;

function holdsPageNumber({ name, attributes, children }: XmlElement): boolean {
  if (name === 'w:pgNum' || PAGE_FIELD.test(attributes['w:instr'] ?? '')) return true;
  return children.some((child) =>
    isElement(child) ? holdsPageNumber(child) : name === 'w:instrText' && PAGE_FIELD.test(child),
  );
}

/** A cell must keep a paragraph, so there the words go and the paragraph stays. */
function withoutPageNumbers(block: XmlElement): readonly XmlElement[] {
  if (!holdsPageNumber(block)) return [block];
  if (block.name === 'w:p') return [];
  return [emptied(block)];
}

function emptied(element: XmlElement): XmlElement {
  if (!holdsPageNumber(element)) return element;
  const children = element.children.filter((child) => element.name !== 'w:p' || !isElement(child) || child.name === 'w:pPr'); // prettier-ignore
  return { ...element, children: children.map((child) => (isElement(child) ? emptied(child) : child)) };
}

const SHOWN = new Set(['w:t', 'w:drawing', 'w:pict', 'w:tbl', 'w:pBdr', 'w:fldSimple', 'w:instrText']);

/** An empty paragraph takes room and says nothing. */
const showsSomething = (element: XmlElement): boolean =>
  SHOWN.has(element.name) || elementsOf(element).some(showsSomething);

/** Namespaces that the library does not declare. */
const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
} as const;

const declared = (block: XmlElement): XmlElement => ({
  ...block,
  attributes: { ...NAMESPACES, ...block.attributes },
});

/** The pictures of one part, each once. */
class PictureTaker {
  private readonly found = new Map<string, TemplatePicture | null>();
  private readonly relations: ReturnType<WordPackage['relationsOf']>;

  constructor(
    private readonly path: string,
    private readonly file: WordPackage,
  ) {
    this.relations = file.relationsOf(path);
  }

  get taken(): readonly TemplatePicture[] {
    return [...this.found.values()].filter((picture) => picture !== null);
  }

  /** The value by which the library knows a picture before it packs it. */
  take(relation: string): string | null {
    const known = this.found.get(relation);
    const picture = known === undefined ? this.read(relation) : known;
    this.found.set(relation, picture);
    return picture && `rId{${picture.key}}`;
  }

  private read(id: string): TemplatePicture | null {
    const relation = this.relations.get(id);
    if (!relation || relation.external || relation.type !== 'image') return null;
    const bytes = this.file.bytes(relation.target);
    const size = bytes && pictureSize(bytes);
    return size ? { key: `mau-${relation.target.replace(/[^\w.]/g, '-')}`, type: size.type, bytes } : null;
  }
}
