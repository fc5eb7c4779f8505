import { chosenContent } from './alternate-content';
import { scriptLetters } from './clean-letters';
import { drawingParts } from './drawings';
import { addressIn, dropsResult, type FieldStack } from './fields';
import { fromLegacyFont } from './legacy-fonts';
import type { Piece } from './model';
import { joinPieces } from './pieces';
import type { ReadContext } from './read-context';
import type { TextLooks } from './styles';
import { isSymbolFont, symbolOf, UNKNOWN_SYMBOL } from './symbols';
import { childOf, elementsOf, findBelow, textBelow, toggleOf, valueOf, type XmlElement } from './xml';

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
    return { pieces: joinPieces(this.pieces), boxesBefore, boxesAfter };
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
    const text = textBelow(element);
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
        this.fields.begin(checkBoxOf(mark));
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
    const { bold, italics } = looks;
    const shown = this.shown(text, looks);
    this.pieces.push({
      kind: 'text',
      text: looks.capitals ? shown.normalize('NFC').toLocaleUpperCase('vi') : shown,
      marks: { bold, italics },
      link: this.link ?? this.fields.link,
    });
  }

  /** The letters that the reader of the page sees. */
  private shown(text: string, { font, script, strike, underline }: TextLooks): string {
    const { log } = this.context;
    if (strike) log.changed('strike', text);
    if (underline && this.link === null && this.fields.link === null && text.trim() !== '')
      log.changed('underline', text);
    const letters = fromLegacyFont(text, font);
    if (letters !== null) {
      log.changed('legacy-font', letters);
      return letters;
    }
    const usesSymbols = isSymbolFont(font) || /[\uf000-\uf0ff]/.test(text);
    const plain = usesSymbols
      ? Array.from(text)
          .map((letter) => this.symbol(font, letter.codePointAt(0) ?? 0))
          .join('')
      : text;
    if (script === null || plain.trim() === '') return plain;
    const raised = scriptLetters(plain, script);
    if (raised === null) log.changed('script', plain);
    return raised ?? plain;
  }

  private addSymbol({ attributes }: XmlElement, looks: TextLooks): void {
    const code = Number.parseInt(attributes['w:char'] ?? '', 16);
    const text = this.symbol(attributes['w:font'] ?? null, Number.isFinite(code) ? code : 0);
    this.addText(text, { ...looks, font: null });
  }

  private symbol(font: string | null, code: number): string {
    const known = code > 0 ? symbolOf(font, code) : null;
    if (known === null) this.context.log.changed('symbol', `${font ?? ''} ${code.toString(16).toUpperCase()}`);
    return known ?? UNKNOWN_SYMBOL;
  }

  private addReference(element: XmlElement): void {
    const kind = element.name === 'w:footnoteReference' ? 'footnotes' : 'endnotes';
    const id = element.attributes['w:id'];
    if (id !== undefined) this.pieces.push({ kind: 'note', label: this.context.references.label(kind, id) });
  }

  private addDrawing(element: XmlElement, looks: TextLooks): void {
    const { log, pictures, relations } = this.context;
    for (const part of drawingParts(element)) {
      if (part.kind === 'picture') {
        const path = pictures.pathOf(part.relation, relations, part.alt);
        if (path !== null) this.pieces.push({ kind: 'picture', path, alt: part.alt });
      } else if (part.kind === 'box') this.boxes().push(part.content);
      else if (part.kind === 'words') this.addText(part.text, looks);
      else log.leftOut(part.kind === 'object' ? 'object' : 'drawing', part.kind === 'object' ? '' : part.name);
    }
  }

  private boxes(): XmlElement[] {
    const hasWords = this.pieces.some((piece) => piece.kind === 'text' && piece.text.trim() !== '');
    return hasWords ? this.boxesAfter : this.boxesBefore;
  }
}

/** What a check box of a form shows; null for every other field. */
function checkBoxOf(mark: XmlElement): string | null {
  const box = childOf(childOf(mark, 'w:ffData'), 'w:checkBox');
  if (!box) return null;
  const checked = toggleOf(box, 'w:checked') ?? valueOf(box, 'w:default') === '1';
  return checked ? '☒' : '☐';
}
