import { hasWords, isAllCaps } from '../text/letters';
import { spanOf, type Span } from '../text/span';
import { isAnnexLabel } from './annex-label';
import { opensAsBody } from './body-names';
import { placedLines, type Chunk } from './chunks';
import { isListStart } from './document-lists';
import type { DraftLine } from './draft-line';
import { isSilent } from './header-chunks';
import { footParts, signingKind, type FootPart } from './foot-lines';
import type { Field, Recipients, Signature } from './report';
import { readSectionNumber } from './section-number';
import { cleaned } from './typed-text';

/** Recipients and signer at the foot of a draft. */
export interface Closing {
  readonly recipients: Recipients | null;
  readonly signature: Signature | null;
  readonly drafter: Field | null;
  /** Words amid the foot that are no part of it; they belong to what follows the signature. */
  readonly others: readonly Field[];
  /** Index of the first chunk that is no longer body. */
  readonly start: number;
  /** Index of the first chunk after the closing: where appendices begin. */
  readonly end: number;
}

/** Longer lines without a dash are no recipients. */
const LONGEST_RECIPIENT = 200;
const LONGEST_NAME = 60;
/** A line end and the white space before the next line. */
const DEEPEST_INDENT = 10;

/**
 * Reads the foot of the draft: "Nơi nhận:", authority, position and name, in whatever order they stand.
 * @param mayLackFoot true where front matter gives the foot, so that an annex may follow the body directly
 */
export function readClosing(chunks: readonly Chunk[], bodyStart: number, mayLackFoot: boolean): Closing {
  const anchor = footAnchor(chunks, bodyStart) ?? signatureAlone(chunks, bodyStart);
  if (anchor === null) {
    const annex = mayLackFoot ? chunks.findIndex((chunk, index) => index >= bodyStart && isAppendixLabel(chunk)) : -1;
    const start = annex < 0 ? trailingList(chunks) : annex;
    return { recipients: null, signature: null, drafter: null, others: [], start, end: start };
  }
  let start = anchor;
  while (start > bodyStart && isAboveFoot(chunks[start - 1])) start--;
  // A rule above the foot belongs to the body, as does whatever holds no word of a signature.
  while (start < anchor && chunks[start]?.lines.every((line) => !hasWords(line.text))) start++;
  return new FootReader().read(chunks, start);
}

/** Index of the list of documents cited that ends a draft, which is an annex to it; else the count of chunks. */
function trailingList(chunks: readonly Chunk[]): number {
  const start = chunks.findLastIndex(({ node }) => node.type !== 'html' && node.type !== 'table') + 1;
  const first = chunks[start];
  return first && isListStart(first.node) ? start : chunks.length;
}

/** The chunk with "Nơi nhận:", else the first one with an authority that no numbered heading follows. */
function footAnchor(chunks: readonly Chunk[], bodyStart: number): number | null {
  const first = (kind: 'recipients' | 'authority', from: number): number =>
    chunks.findIndex((chunk, index) => index >= from && chunk.lines.some((line) => has(line, kind)));
  const recipients = first('recipients', bodyStart);
  if (recipients >= 0) return recipients;
  const annex = chunks.findIndex((chunk, index) => index >= bodyStart && isAppendixLabel(chunk));
  const end = annex < 0 ? chunks.length : annex;
  const lastHeading = chunks.findLastIndex((chunk, index) => index < end && isNumbered(chunk));
  const authority = first('authority', Math.max(bodyStart, lastHeading));
  return authority < 0 ? null : authority;
}

const has = (line: DraftLine, kind: 'recipients' | 'authority'): boolean =>
  line.form.some((part) => part.kind === kind);

const isNumbered = (chunk: Chunk): boolean => readSectionNumber(chunk.lines[0]?.text ?? '', 0) !== null;

/** Position and name alone, at the end of the draft or above the first annex. */
function signatureAlone(chunks: readonly Chunk[], bodyStart: number): number | null {
  const ends = chunks.flatMap((chunk, index) => (index > bodyStart && isAppendixLabel(chunk) ? [index] : []));
  for (const end of [...ends.slice(0, 1), chunks.length]) {
    let start = end;
    while (start > bodyStart && isAboveFoot(chunks[start - 1])) start--;
    const found = chunks.findIndex((chunk, index) => index >= start && index < end && opensSignature(chunk));
    if (found >= 0) return found;
  }
  return null;
}

const opensSignature = (chunk: Chunk): boolean =>
  chunk.lines.some((line) => signingKind(line) === 'position') ||
  (isBold(chunk) && chunk.lines.every((line) => signingKind(line) === 'person'));

const isBold = ({ node }: Chunk): boolean =>
  node.type === 'paragraph' && node.children.every((child) => child.type === 'strong');

/** A chunk of authority, position, name and remarks alone. */
function isAboveFoot(chunk: Chunk | undefined): boolean {
  if (!chunk || chunk.node.type === 'list') return false;
  if (chunk.lines.length === 0) return chunk.node.type === 'thematicBreak';
  return chunk.lines.every((line) => signingKind(line) !== null);
}

/** "Phụ lục", "PHỤ LỤC I": the label over an annex. */
function isAppendixLabel(chunk: Chunk): boolean {
  const line = chunk.lines[0];
  if (!line || !isAnnexLabel(line.text)) return false;
  return chunk.node.type === 'heading' || isBold(chunk) || !/[.;,]$/.test(line.text);
}

class FootReader {
  private label: Field | null = null;
  private readonly recipients: Field[] = [];
  private readonly authority: Field[] = [];
  private readonly position: Field[] = [];
  private readonly remarks: Field[] = [];
  private readonly others: Field[] = [];
  private signer: Field | null = null;
  private drafter: Field | null = null;
  /** The part taken last; a recipient goes on only right behind itself. */
  private taken: FootPart | null = null;

  read(chunks: readonly Chunk[], start: number): Closing {
    let end = start;
    for (const [index, chunk] of chunks.entries()) {
      if (index < start || isSilent(chunk)) continue;
      if (!this.belongs(chunk)) break;
      for (const { kind, field } of placedLines(chunk).flatMap(footParts)) this.take({ kind, field: cleaned(field) });
      end = index + 1;
    }
    const signature = this.signatureRead();
    const others = signature ? this.others : [...this.others, ...this.remarks.filter(({ text }) => hasWords(text))];
    return { recipients: this.recipientsRead(), signature, drafter: this.drafter, others, start, end };
  }

  /** Whether a chunk still is part of the foot, by what the foot lacks. */
  private belongs(chunk: Chunk): boolean {
    if (chunk.node.type === 'thematicBreak') return true;
    if (chunk.lines.length === 0 || isAppendixLabel(chunk)) return false;
    const parts = chunk.lines.flatMap(footParts);
    if (parts.some(({ kind }) => kind === 'label')) return this.label === null;
    if (parts.some(({ kind }) => kind === 'authority' || kind === 'position')) return this.signer === null;
    if (parts.every(({ kind }) => kind === 'remark')) return true;
    if (parts.every(({ kind }) => kind === 'drafter')) return this.label !== null && this.drafter === null;
    if (parts.every(({ kind }) => kind === 'person' || kind === 'remark')) return this.signer === null;
    if (isNumbered(chunk) || chunk.node.type === 'table') return false;
    const mayHaveMore = this.signer === null || this.recipients.length === 0;
    if (parts.every(({ kind }) => kind === 'recipient' || kind === 'remark')) return this.label !== null && mayHaveMore;
    if (parts.some(({ field }) => field.text.length > LONGEST_RECIPIENT)) return false;
    return mayHaveMore && (this.label !== null || this.mayName(parts));
  }

  /** A line that looks like nothing known, right under authority or position: the name, or more of the authority. */
  private mayName(parts: readonly FootPart[]): boolean {
    return (
      this.signer === null &&
      this.authority.length + this.position.length > 0 &&
      parts.length === 1 &&
      parts.every(({ field }) => field.text.length <= LONGEST_NAME && !/[.;:]$/.test(field.text))
    );
  }

  private take(part: FootPart): void {
    this.place(part);
    this.taken = part;
  }

  private place({ kind, field }: FootPart): void {
    if (kind === 'label') this.takeLabel(field);
    else if (kind === 'recipient') (this.label ? this.recipients : this.others).push(field);
    else if (kind === 'authority') this.authority.push(field);
    else if (kind === 'position') this.position.push(field);
    else if (kind === 'remark') this.remarks.push(field);
    else if (kind === 'person') this.takePerson(field);
    else if (kind === 'drafter') this.takeDrafter(field);
    else this.takeUnknown(field);
  }

  private takeLabel(field: Field): void {
    if (this.label) this.others.push(field);
    this.label ??= field;
  }

  private takePerson(field: Field): void {
    if (this.signer) this.others.push(field);
    this.signer ??= field;
  }

  private takeDrafter(field: Field): void {
    if (this.drafter) this.others.push(field);
    this.drafter ??= field;
  }

  /** The second line of an authority, a name still to fill under a position, else one more recipient. */
  private takeUnknown(field: Field): void {
    const last = this.recipients.at(-1);
    if (last && this.taken?.kind !== 'remark' && goesOn(last, field))
      this.recipients.splice(-1, 1, joined(last, field));
    else if (this.authority.length > 0 && this.position.length === 0 && isAllCaps(field.text))
      this.authority.push(field);
    else if (this.label && (opensAsBody(field.text) || /;$/.test(field.text))) this.recipients.push(field);
    else if (this.signer === null && this.position.length + this.authority.length > 0) this.signer = field;
    else if (this.label) this.recipients.push(field);
    else this.others.push(field);
  }

  private recipientsRead(): Recipients | null {
    const { label, recipients } = this;
    return label && { label, lines: recipients, span: around([label, ...recipients]) };
  }

  private signatureRead(): Signature | null {
    const signing = [...this.authority, ...this.position, ...(this.signer ? [this.signer] : [])];
    if (signing.length === 0) return null;
    const { authority, position, signer } = this;
    return { span: around([...signing, ...this.remarks]), authority, position: lines(position), signer };
  }
}

/** A recipient broken over two lines: the next stands right below and begins small, or the first is not finished. */
const goesOn = (last: Field, next: Field): boolean =>
  next.span.start - last.span.end <= DEEPEST_INDENT && (/^\p{Ll}/u.test(next.text) || last.text.endsWith(','));

function joined(first: Field, second: Field): Field {
  return { text: `${first.text} ${second.text}`, span: around([first, second]) };
}

function lines(fields: readonly Field[]): Field | null {
  return fields.length === 0 ? null : { text: fields.map((field) => field.text).join('\n'), span: around(fields) };
}

const around = (fields: readonly Field[]): Span =>
  spanOf(Math.min(...fields.map((field) => field.span.start)), Math.max(...fields.map((field) => field.span.end)));
