import { hasWords, startsWithCapital } from '../text/letters';
import { spanOf } from '../text/span';
import { isBareBody, isBodyName, joinedFields, splitNames } from './body-names';
import { placedLines, type Chunk } from './chunks';
import { withoutItemMark, wordsOf, type DraftLine } from './draft-line';
import { readTitle, type FormLine } from './form-lines';
import {
  goesOnWithSubject,
  isAddressee,
  isHeaderForm,
  isMarked,
  isSilent,
  isSubject,
  lastFormOf,
} from './header-chunks';
import type { Addressees, Field, PlaceDateField, SymbolField } from './report';
import { readSectionNumber } from './section-number';
import { readBareSymbol } from './read-symbol';
import { stampKind } from './stamps';
import { cleaned } from './typed-text';

/** The parts of the form found before the body. */
export interface Header {
  readonly nationalName: Field | null;
  readonly motto: Field | null;
  readonly parentBody: Field | null;
  readonly issuer: Field | null;
  readonly symbol: SymbolField | null;
  readonly placeDate: PlaceDateField | null;
  readonly documentType: Field | null;
  readonly subject: Field | null;
  readonly addressees: Addressees | null;
  readonly partyName: Field | null;
  readonly urgency: Field | null;
  readonly secrecy: Field | null;
  readonly circulation: Field | null;
  /** Words amid the header that are no part of it; they belong to the body. */
  readonly others: readonly Field[];
  /** How many chunks the header takes. */
  readonly length: number;
}

/** The header of a report lies within its first chunks; what comes later is body whatever it looks like. */
const LONGEST_HEADER = 40;
/** Reads Quốc hiệu … Kính gửi from the top of the draft; whatever is not one of them begins the body. */
export function readHeader(text: string, chunks: readonly Chunk[]): Header {
  return new HeaderReader(text).read(chunks.slice(0, LONGEST_HEADER));
}

type Parts = { -readonly [K in Exclude<keyof Header, 'parentBody' | 'issuer' | 'others' | 'length'>]: Header[K] };

class HeaderReader {
  private readonly parts: Parts = {
    nationalName: null,
    motto: null,
    symbol: null,
    placeDate: null,
    documentType: null,
    subject: null,
    addressees: null,
    partyName: null,
    urgency: null,
    secrecy: null,
    circulation: null,
  };
  private readonly names: Field[] = [];
  private readonly others: Field[] = [];
  /** The chunk taken last, and what a chunk after it may go on with. */
  private last: Chunk | null = null;
  private open: 'subject' | 'addressees' | null = null;

  constructor(private readonly text: string) {}

  read(chunks: readonly Chunk[]): Header {
    const lastForm = lastFormOf(chunks);
    let length = 0;
    for (const [index, chunk] of chunks.entries()) {
      if (isSilent(chunk)) continue;
      if (!this.takeChunk(chunk, index < lastForm)) break;
      this.last = chunk;
      length = index + 1;
    }
    const { parentBody, issuer } = splitNames(this.names.map(cleaned));
    return { ...this.cleanParts(), parentBody, issuer, others: this.others.map(cleaned), length };
  }

  private cleanParts(): Parts {
    const { parts } = this;
    const { symbol, placeDate, addressees } = parts;
    return {
      nationalName: clean(parts.nationalName),
      motto: clean(parts.motto),
      partyName: clean(parts.partyName),
      urgency: clean(parts.urgency),
      secrecy: clean(parts.secrecy),
      circulation: clean(parts.circulation),
      documentType: clean(parts.documentType),
      subject: clean(parts.subject),
      symbol: symbol && { ...cleaned(symbol), number: clean(symbol.number), code: clean(symbol.code) },
      placeDate: placeDate && { ...cleaned(placeDate), place: clean(placeDate.place) },
      addressees: addressees && { ...addressees, lines: addressees.lines.map(cleaned) },
    };
  }

  /** Takes one chunk into the header; false when it belongs to the body. */
  private takeChunk(chunk: Chunk, formFollows: boolean): boolean {
    if (chunk.node.type === 'thematicBreak') return formFollows;
    const lines = placedLines(chunk).filter((line) => hasWords(line.text));
    if (isHeaderForm(chunk)) {
      for (const line of lines) this.takeLine(line);
      return true;
    }
    if (lines.length === 0) return chunk.lines.length > 0;
    if ((formFollows || this.last) && lines.every((line) => stampKind(line.text))) {
      for (const line of lines) this.takeStamp(wordsOf(line));
      return true;
    }
    const symbol = formFollows && lines.length === 1 && lines[0] ? this.bareSymbolOf(lines[0]) : null;
    if (symbol) {
      this.takePart(symbol);
      return true;
    }
    if (this.goesOn(chunk, lines)) return true;
    if (chunk.node.type === 'list' || chunk.node.type === 'table') return this.takeOthers(lines, formFollows);
    const title = this.titleOf(chunk, formFollows);
    if (title) {
      this.takePart(title);
      return true;
    }
    const { documentType, subject, addressees } = this.parts;
    if (!documentType && formFollows && lines.every((line) => isBodyName(line.text))) {
      this.names.push(...lines.map(wordsOf));
      return true;
    }
    if (documentType && !subject && !addressees && isSubject(chunk)) {
      this.parts.subject = joinedFields(lines.map(wordsOf));
      this.open = 'subject';
      return true;
    }
    return this.takeOthers(lines, formFollows);
  }

  /** Lines amid the header that name nothing of it; the body gets them. */
  private takeOthers(lines: readonly DraftLine[], formFollows: boolean): boolean {
    if (!formFollows || lines.some((line) => readSectionNumber(line.text, 0))) return false;
    this.others.push(...lines.map(wordsOf));
    this.open = null;
    return true;
  }

  /** `# Báo cáo kết quả …`: a marked line, or one between parts of the form, that opens with the type of the document. */
  private titleOf(chunk: Chunk, formFollows: boolean): FormLine | null {
    const lines = placedLines(chunk);
    const line = lines[0];
    if (this.parts.documentType || !line || (!isMarked(chunk) && !(formFollows || this.last))) return null;
    if (!isSubject(chunk)) return null;
    return readTitle(this.text, spanOf(line.content.start, (lines.at(-1) ?? line).content.end));
  }

  /** `25/BC-UBND` where "Số:" was forgotten: above the title nothing else looks so. */
  private bareSymbolOf(line: DraftLine): FormLine | null {
    if (this.parts.symbol || this.parts.documentType) return null;
    const field = readBareSymbol(wordsOf(line));
    return field && { kind: 'symbol', field };
  }

  private takeLine(line: DraftLine): void {
    const symbol = line.form.length === 0 ? this.bareSymbolOf(line) : null;
    if (symbol) {
      this.takePart(symbol);
      return;
    }
    if (line.form.length > 0) for (const part of line.form) this.takePart(part);
    else if (stampKind(line.text)) this.takeStamp(wordsOf(line));
    else if (this.open === 'addressees') this.addAddressee(line);
    else if (this.parts.documentType && !this.parts.subject && !this.parts.addressees) {
      this.parts.subject = wordsOf(line);
      this.open = 'subject';
    } else if (this.open === 'subject')
      this.parts.subject = joinedFields([...listOf(this.parts.subject), wordsOf(line)]);
    else this.takeName(wordsOf(line));
  }

  private takeName(field: Field): void {
    if (stampKind(field.text)) this.takeStamp(field);
    else if (isBodyName(field.text) && !this.parts.documentType) this.names.push(field);
    else if (hasWords(field.text)) this.others.push(field);
  }

  /** "KHẨN", "TỐI MẬT": they may stand anywhere amid the header and end nothing that is open. */
  private takeStamp(field: Field): void {
    const kind = stampKind(field.text);
    if (kind) this.parts[kind] = this.firstOf(this.parts[kind], field);
  }

  /** Takes a part; one that the header has already belongs to the body. */
  private takePart(part: FormLine): void {
    const { parts } = this;
    this.open = null;
    switch (part.kind) {
      case 'national-name':
        parts.nationalName = this.firstOf(parts.nationalName, part.field);
        break;
      case 'motto':
        parts.motto = this.firstOf(parts.motto, part.field);
        break;
      case 'party-name':
        parts.partyName = this.firstOf(parts.partyName, part.field);
        break;
      case 'symbol':
        parts.symbol = this.firstOf(parts.symbol, part.field);
        break;
      case 'place-date':
        parts.placeDate = this.firstOf(parts.placeDate, part.field);
        break;
      case 'document-type':
        parts.documentType = this.firstOf(parts.documentType, part.field);
        if (part.rest) parts.subject = this.firstOf(parts.subject, part.rest);
        this.open = 'subject';
        break;
      case 'addressees':
        this.takeAddressees(part.label, part.rest);
        break;
      case 'recipients':
        this.others.push(part.label, ...listOf(part.rest));
        break;
      default:
        this.takeName(part.field);
    }
  }

  private firstOf<T extends Field>(known: T | null, next: T): T {
    if (known) this.others.push(next);
    return known ?? next;
  }

  private takeAddressees(label: Field, rest: Field | null): void {
    if (this.parts.addressees) {
      this.others.push(label, ...listOf(rest));
      return;
    }
    const end = (rest ?? label).span.end;
    this.parts.addressees = { span: spanOf(label.span.start, end), lines: listOf(rest).map(withoutItemMark) };
    this.open = 'addressees';
  }

  private addAddressee(line: DraftLine): void {
    const { addressees } = this.parts;
    const field = wordsOf(line);
    if (!addressees) return;
    const goesOn = !line.isItem && !startsWithCapital(field.text) && addressees.lines.length > 0;
    const lines = goesOn
      ? [...addressees.lines.slice(0, -1), ...listOf(joinedFields([...addressees.lines.slice(-1), field]))]
      : [...addressees.lines, field];
    this.parts.addressees = { span: spanOf(addressees.span.start, field.span.end), lines };
  }

  /** A chunk that goes on with the subject or the bodies addressed. */
  private goesOn(chunk: Chunk, lines: readonly DraftLine[]): boolean {
    const { last, open } = this;
    if (!last || open === null || lines.some((line) => readSectionNumber(line.text, 0))) return false;
    const isAdjacent = chunk.span.start - last.span.end <= 2;
    if (open === 'addressees') {
      if (!this.isAddressees(chunk, lines, isAdjacent)) return false;
      for (const line of lines) this.addAddressee(line);
      return true;
    }
    const { subject } = this.parts;
    if (!subject || !goesOnWithSubject(subject, chunk, last, lines, isAdjacent)) return false;
    this.parts.subject = joinedFields([subject, ...lines.map(wordsOf)]);
    return true;
  }

  private isAddressees(chunk: Chunk, lines: readonly DraftLine[], isAdjacent: boolean): boolean {
    const known = this.parts.addressees?.lines ?? [];
    const end = known.at(-1)?.text ?? ';';
    const isName = known.length > 0 || lines.every((line) => isBareBody(line.text));
    if (chunk.node.type === 'heading' || lines.some((line) => !isAddressee(line))) return false;
    if (lines.every((line) => line.isItem)) return /[;,:]$/.test(end) || !/[.]$/.test(end);
    if (isAdjacent && known.length > 0 && !startsWithCapital(lines[0]?.text ?? '')) return true;
    return chunk.node.type === 'paragraph' && end.endsWith(';') && isName;
  }
}

const listOf = (field: Field | null): readonly Field[] => (field ? [field] : []);

const clean = <T extends Field>(field: T | null): T | null => field && cleaned(field);
