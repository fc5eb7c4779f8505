import { chosenContent } from './alternate-content';
import { formOf } from './draft-lines';
import { drawingParts } from './drawings';
import { equationText } from './equations';
import { addressIn, dropsResult, type FieldStack } from './fields';
import { formFieldText } from './form-fields';
import { objectWords } from './object-words';
import { piecesText, type Piece } from './model';
import { joinPieces } from './pieces';
import type { ReadContext } from './read-context';
import type { TextLooks } from './styles';
import { shownLetters, shownSymbol } from './shown-letters';
import { childOf, elementsOf, findBelow, textBelow, type XmlElement } from './xml';

/** What stands in a paragraph. */
export interface InlineContent {
  readonly pieces: readonly Piece[];
  /** The contents of text boxes that are tied to the paragraph, those before its first words apart. */
  readonly boxesBefore: readonly XmlElement[];
  readonly boxesAfter: readonly XmlElement[];
}

/** Elements that only wrap others. */
const WRAPPERS = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:rubyBase',
  'w:ruby',
]);

/** Reads one paragraph. */
export class InlineReader {
  private readonly pieces: Piece[] = [];
  private readonly boxesBefore: XmlElement[] = [];
  private readonly boxesAfter: XmlElement[] = [];
  private readonly underlined: string[] = [];
  private link: string | null = null;

  constructor(
    private readonly context: ReadContext,
    private readonly fields: FieldStack,
    private readonly styleId: string | null,
  ) {}

  read(paragraph: XmlElement): InlineContent {
    this.readChildren(paragraph);
    this.fields.endParagraph();
    const { boxesBefore, boxesAfter } = this;
    const pieces = joinPieces(this.pieces);
    this.noteUnderlines(pieces);
    return { pieces, boxesBefore, boxesAfter };
  }

  private readChildren(element: XmlElement): void {
    for (const child of elementsOf(element)) this.readElement(child);
  }

  private readElement(element: XmlElement): void {
    if (WRAPPERS.has(element.name)) {
      if (element.name === 'w:ins' && findBelow(element, 'w:t')) this.context.log.inserted();
      this.readChildren(element);
      return;
    }
    switch (element.name) {
      case 'w:r':
        this.readRun(element);
        break;
      case 'w:del':
      case 'w:moveFrom':
        if (element.name === 'w:del') this.context.log.deleted();
        break;
      case 'w:hyperlink':
        this.readLink(this.targetOf(element), element);
        break;
      case 'w:fldSimple':
        this.readSimpleField(element);
        break;
      case 'w:sdt':
        this.readControl(element);
        break;
      case 'mc:AlternateContent': {
        const chosen = chosenContent(element);
        if (chosen) this.readChildren(chosen);
        break;
      }
      case 'm:oMath':
      case 'm:oMathPara':
        this.readEquation(element);
        break;
    }
  }

  private targetOf({ attributes }: XmlElement): string | null {
    const relation = this.context.relations.get(attributes['r:id'] ?? '');
    return relation?.external ? relation.target : null;
  }

  private readLink(target: string | null, element: XmlElement): void {
    const outer = this.link;
    this.link = target ?? outer;
    this.readChildren(element);
    this.link = outer;
  }

  private readSimpleField(element: XmlElement): void {
    const instruction = element.attributes['w:instr'] ?? '';
    const dropped = dropsResult(instruction);
    if (dropped === 'contents') this.context.log.leftOut('contents');
    if (dropped === null) this.readLink(addressIn(instruction), element);
  }

  private readControl(element: XmlElement): void {
    const content = childOf(element, 'w:sdtContent');
    if (content) this.readChildren(content);
  }

  private readEquation(element: XmlElement): void {
    const text = equationText(element);
    if (this.fields.hides || text.trim() === '') return;
    this.context.log.changed('equation', text);
    this.addText(text, this.context.styles.text(null, this.styleId));
  }

  private readRun(run: XmlElement): void {
    const looks = this.context.styles.text(childOf(run, 'w:rPr'), this.styleId);
    if (looks.hidden) {
      if (!this.fields.hides) this.noteHidden(run);
      this.readMarksOfFields(run);
      return;
    }
    for (const child of elementsOf(run)) this.readRunChild(child, looks);
  }

  private noteHidden(run: XmlElement): void {
    const text = elementsOf(run, 'w:t').map(textBelow).join('');
    if (text.trim() !== '') this.context.log.leftOut('hidden', text);
  }

  /** A field that begins in hidden letters still has to end. */
  private readMarksOfFields(run: XmlElement): void {
    for (const child of elementsOf(run)) {
      if (child.name === 'w:fldChar') this.readFieldMark(child);
      if (child.name === 'w:instrText') this.fields.addInstruction(textBelow(child));
    }
  }

  private readRunChild(child: XmlElement, looks: TextLooks): void {
    if (child.name === 'w:fldChar' || child.name === 'w:instrText') {
      if (child.name === 'w:fldChar') this.readFieldMark(child);
      else this.fields.addInstruction(textBelow(child));
      return;
    }
    if (this.fields.hides) return;
    switch (child.name) {
      case 'w:t':
        this.addText(textBelow(child), looks);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.pieces.push({ kind: 'tab' });
        break;
      case 'w:br':
        if (!/^(?:page|column)$/.test(child.attributes['w:type'] ?? '')) this.pieces.push({ kind: 'break' });
        break;
      case 'w:cr':
        this.pieces.push({ kind: 'break' });
        break;
      case 'w:noBreakHyphen':
        this.addText('-', looks);
        break;
      case 'w:sym':
        this.addSymbol(child, looks);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.addReference(child);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.addDrawing(child, looks);
        break;
      case 'w:ruby':
      case 'mc:AlternateContent':
        this.readAlternates(child, looks);
        break;
    }
  }

  private readAlternates(element: XmlElement, looks: TextLooks): void {
    if (element.name === 'w:ruby') {
      const base = childOf(element, 'w:rubyBase');
      if (base) this.readChildren(base);
      return;
    }
    const chosen = chosenContent(element);
    if (chosen) for (const child of elementsOf(chosen)) this.readRunChild(child, looks);
  }

  private readFieldMark(mark: XmlElement): void {
    switch (mark.attributes['w:fldCharType']) {
      case 'begin':
        this.fields.begin(formFieldText(mark));
        break;
      case 'separate':
        if (this.fields.separate()) this.context.log.leftOut('contents');
        break;
      case 'end': {
        const shown = this.fields.end();
        if (shown !== '' && !this.fields.hides) this.addText(shown, this.context.styles.text(null, this.styleId));
        break;
      }
    }
  }

  private addText(text: string, looks: TextLooks): void {
    if (text === '') return;
    const { log } = this.context;
    const { bold, italics } = looks;
    const link = this.link ?? this.fields.link;
    if (looks.strike) log.changed('strike', text);
    if (looks.underline && link === null && text.trim() !== '') this.underlined.push(text.trim());
    this.pieces.push({ kind: 'text', text: shownLetters(text, looks, log), marks: { bold, italics }, link });
  }

  /** The decree has its own rules for lines under the motto and the like, which the export draws. */
  private noteUnderlines(pieces: readonly Piece[]): void {
    if (this.underlined.length === 0) return;
    const ofForm = piecesText(pieces)
      .split('\n')
      .filter((line) => formOf(line.trim()).length > 0);
    for (const text of this.underlined)
      if (!ofForm.some((line) => line.includes(text))) this.context.log.changed('underline', text);
  }

  private addSymbol({ attributes }: XmlElement, looks: TextLooks): void {
    const code = Number.parseInt(attributes['w:char'] ?? '', 16);
    const text = shownSymbol(attributes['w:font'] ?? null, Number.isFinite(code) ? code : 0, this.context.log);
    this.addText(text, { ...looks, font: null });
  }

  private addReference(element: XmlElement): void {
    const kind = element.name === 'w:footnoteReference' ? 'footnotes' : 'endnotes';
    const id = element.attributes['w:id'];
    if (id !== undefined) this.pieces.push({ kind: 'note', label: this.context.references.label(kind, id) });
  }

  private addDrawing(element: XmlElement, looks: TextLooks): void {
    const { file, log, pictures, relations } = this.context;
    for (const part of drawingParts(element)) {
      if (part.kind === 'picture') {
        const path = pictures.pathOf(part.relation, relations, part.alt);
        if (path !== null) this.pieces.push({ kind: 'picture', path, alt: part.alt });
      } else if (part.kind === 'box') this.boxes().push(part.content);
      else if (part.kind === 'words') this.addText(part.text, looks);
      else if (part.kind === 'object') log.leftOut('object', objectWords(part, relations, file));
      else log.leftOut('drawing', part.name);
    }
  }

  private boxes(): XmlElement[] {
    const hasWords = this.pieces.some((piece) => piece.kind === 'text' && piece.text.trim() !== '');
    return hasWords ? this.boxesAfter : this.boxesBefore;
  }
}
