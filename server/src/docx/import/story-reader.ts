import { chosenContent } from './alternate-content';
import { FieldStack } from './fields';
import { InlineReader } from './inline-reader';
import type { Piece, WordBlock, WordParagraph } from './model';
import { joinPieces } from './pieces';
import type { ReadContext } from './read-context';
import { readTable } from './tables';
import { childOf, elementsOf, findBelow, type XmlElement } from './xml';

/** Boxes in boxes and tables in tables, deeper than any writer would go. */
const DEEPEST = 20;

/** Elements that only wrap paragraphs and tables. */
const WRAPPERS = new Set(['w:ins', 'w:moveTo', 'w:customXml', 'w:sdtContent', 'w:smartTag']);

/** Reads the paragraphs and tables of the body, a cell, a box or a note. */
export class StoryReader {
  /** The words of paragraphs whose end was deleted, and a large first letter: they go on in the next one. */
  private pending: Piece[] = [];

  constructor(
    private readonly context: ReadContext,
    private readonly fields = new FieldStack(),
    private readonly depth = 0,
  ) {}

  read(container: XmlElement): readonly WordBlock[] {
    const blocks = this.blocksOf(container);
    if (this.pending.length === 0) return blocks;
    const rest = { pieces: joinPieces(this.pending), alignment: 'left', outline: null, mark: null } as const;
    this.pending = [];
    return [...blocks, { kind: 'paragraph', ...rest }];
  }

  private blocksOf(container: XmlElement): readonly WordBlock[] {
    return elementsOf(container).flatMap((element) => this.blocksIn(element));
  }

  private blocksIn(element: XmlElement): readonly WordBlock[] {
    if (WRAPPERS.has(element.name)) return this.blocksOf(element);
    switch (element.name) {
      case 'w:p':
        return this.paragraph(element);
      case 'w:tbl':
        return readTable(element, this.context, (cell) => this.inside(cell));
      case 'w:sdt':
        return this.control(element);
      case 'mc:AlternateContent': {
        const chosen = chosenContent(element);
        return chosen ? this.blocksOf(chosen) : [];
      }
      case 'm:oMathPara':
        return this.paragraph({ name: 'w:p', attributes: {}, children: [element] });
      case 'w:altChunk':
        this.context.log.leftOut('object');
        return [];
      default:
        return [];
    }
  }

  /** A cell or box: a story of its own, save that a field may go on in it. */
  private inside(container: XmlElement): readonly WordBlock[] {
    if (this.depth >= DEEPEST) return [];
    return new StoryReader(this.context, this.fields, this.depth + 1).read(container);
  }

  private control(element: XmlElement): readonly WordBlock[] {
    const properties = childOf(element, 'w:sdtPr');
    const gallery = properties && findBelow(properties, 'w:docPartGallery');
    const content = childOf(element, 'w:sdtContent');
    if (gallery?.attributes['w:val'] === 'Table of Contents') {
      this.context.log.leftOut('contents');
      return [];
    }
    return content ? this.blocksOf(content) : [];
  }

  private paragraph(element: XmlElement): readonly WordBlock[] {
    const { styles, numbering } = this.context;
    const properties = childOf(element, 'w:pPr');
    const looks = styles.paragraph(properties);
    const inline = new InlineReader(this.context, this.fields, looks.styleId).read(element);
    const boxed = (boxes: readonly XmlElement[]): readonly WordBlock[] => boxes.flatMap((box) => this.inside(box));
    const before = boxed(inline.boxesBefore);
    const after = boxed(inline.boxesAfter);
    if (isDeletedEnd(properties) || isDropCap(properties)) {
      this.pending.push(...inline.pieces);
      return [...before, ...after];
    }
    const pieces = joinPieces([...this.pending, ...inline.pieces]);
    this.pending = [];
    const { alignment, outline } = looks;
    const list = looks.numbering;
    const mark = list && numbering.next(list.id, list.level, looks.styleId);
    const paragraph: WordParagraph = { kind: 'paragraph', pieces, alignment, outline, mark };
    return [...before, paragraph, ...after];
  }
}

/** True where the end of the paragraph is deleted in tracked changes, or moved away. */
function isDeletedEnd(properties: XmlElement | null): boolean {
  const end = childOf(properties, 'w:rPr');
  return childOf(end, 'w:del') !== null || childOf(end, 'w:moveFrom') !== null;
}

/** A large first letter stands in a frame of its own before the paragraph. */
const isDropCap = (properties: XmlElement | null): boolean =>
  /^(?:drop|margin)$/.test(childOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? '');
