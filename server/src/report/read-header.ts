import { isAllCaps } from '../text/letters';
import { fold } from '../text/fold';
import { spanOf } from '../text/span';
import type { Chunk } from './chunks';
import type { DraftLine } from './draft-line';
import type { FormLine } from './form-lines';
import type { Addressees, Field, PlaceDateField, SymbolField } from './report';
import { readSectionNumber } from './section-number';

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
  /** How many chunks the header takes. */
  readonly length: number;
}

/** The header of a report lies within its first chunks; what comes later is body whatever it looks like. */
const LONGEST_HEADER = 30;
const HEADER_KINDS = new Set<FormLine['kind']>([
  'national-name',
  'motto',
  'party-name',
  'symbol',
  'place-date',
  'document-type',
]);

/** Words with which the name of a body begins, folded: they tell a second body from the second line of one name. */
const BODY_HEADS =
  /^(uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|uy ban|so|phong|ban|van phong|chi cuc|cuc|tong cuc|trung tam|truong|cong an|dang uy|dang bo|tinh uy|thanh uy|huyen uy|hoi|lien doan|doan|mat tran|thanh tra|bo|toa an|vien|kho bac|chi bo|bao hiem)\s/;

type Draft = { -readonly [K in keyof Header]: Header[K] };

/** Reads Quốc hiệu … Kính gửi from the top of the draft; whatever is not one of them begins the body. */
export function readHeader(chunks: readonly Chunk[]): Header {
  const header: Draft = {
    nationalName: null,
    motto: null,
    parentBody: null,
    issuer: null,
    symbol: null,
    placeDate: null,
    documentType: null,
    subject: null,
    addressees: null,
    partyName: null,
    length: 0,
  };
  const lastFormChunk = lastIndexOfForm(chunks);
  const nameLines: Field[] = [];
  let index = 0;
  for (; index < Math.min(chunks.length, LONGEST_HEADER); index++) {
    const chunk = chunks[index];
    if (!chunk || !takeChunk(header, chunk, nameLines, index < lastFormChunk)) break;
  }
  const names = splitNames(nameLines);
  return { ...header, ...names, length: index };
}

function lastIndexOfForm(chunks: readonly Chunk[]): number {
  const head = chunks.slice(0, LONGEST_HEADER);
  return head.findLastIndex((chunk) =>
    chunk.lines.some((line) => line.form.some((part) => HEADER_KINDS.has(part.kind))),
  );
}

/** Takes one chunk into the header; false when it belongs to the body. */
function takeChunk(header: Draft, chunk: Chunk, nameLines: Field[], formFollows: boolean): boolean {
  if (chunk.node.type === 'thematicBreak') return true;
  if (chunk.node.type === 'list') return takeAddresseeList(header, chunk);
  if (chunk.lines.length === 0) return false;
  if (chunk.lines.some((line) => line.form.length > 0)) {
    for (const line of chunk.lines) takeFormLine(header, line, nameLines, formFollows);
    return true;
  }
  if (header.addressees && header.addressees.lines.length === 0) return takeAddresseeLines(header, chunk);
  if (!header.documentType && formFollows && chunk.lines.every((line) => isName(line))) {
    nameLines.push(...chunk.lines.map(fieldOfLine));
    return true;
  }
  if (header.documentType && !header.subject && !header.addressees && isSubject(chunk)) {
    header.subject = joined(chunk.lines.map(fieldOfLine));
    return true;
  }
  return chunk.lines.every((line) => line.text.trim() === '');
}

function takeFormLine(header: Draft, line: DraftLine, nameLines: Field[], formFollows: boolean): void {
  if (line.form.length === 0 && line.text !== '') {
    if (header.documentType && !header.subject) header.subject = fieldOfLine(line);
    else if (formFollows && isName(line)) nameLines.push(fieldOfLine(line));
  }
  for (const part of line.form) {
    switch (part.kind) {
      case 'national-name':
        header.nationalName ??= part.field;
        break;
      case 'motto':
        header.motto ??= part.field;
        break;
      case 'party-name':
        header.partyName ??= part.field;
        break;
      case 'symbol':
        header.symbol ??= part.field;
        break;
      case 'place-date':
        header.placeDate ??= part.field;
        break;
      case 'document-type':
        header.documentType ??= part.field;
        if (part.rest) header.subject ??= part.rest;
        break;
      case 'addressees':
        header.addressees ??= { span: line.content, lines: part.rest ? [part.rest] : [] };
        break;
      case 'other':
        if (isAllCaps(part.field.text)) nameLines.push(part.field);
        break;
      default:
        break;
    }
  }
}

function takeAddresseeList(header: Draft, chunk: Chunk): boolean {
  if (!header.addressees || header.addressees.lines.length > 0) return false;
  return takeAddresseeLines(header, chunk);
}

function takeAddresseeLines(header: Draft, chunk: Chunk): boolean {
  if (!header.addressees || chunk.lines.some((line) => line.text.length > 200)) return false;
  const lines = chunk.lines.map((line) => {
    const mark = /^[-–+•]\s*/.exec(line.text)?.[0].length ?? 0;
    return { text: line.text.slice(mark), span: spanOf(line.content.start + mark, line.content.end) };
  });
  header.addressees = { span: spanOf(header.addressees.span.start, chunk.span.end), lines };
  return true;
}

const fieldOfLine = (line: DraftLine): Field => ({ text: line.text, span: line.content });

const isName = (line: DraftLine): boolean =>
  isAllCaps(line.text) && line.text.length < 200 && !readSectionNumber(line.text, 0);

/** The subject: right under the title, a heading or bold, or a line that ends no sentence. */
function isSubject(chunk: Chunk): boolean {
  const text = chunk.lines.map((line) => line.text).join(' ');
  if (text.length > 400 || readSectionNumber(chunk.lines[0]?.text ?? '', 0)) return false;
  const marked =
    chunk.node.type === 'heading' ||
    (chunk.node.type === 'paragraph' && chunk.node.children.every((child) => child.type === 'strong'));
  return marked || (chunk.node.type === 'paragraph' && !/[.;:!?]$/.test(text));
}

function joined(fields: readonly Field[]): Field | null {
  const first = fields[0];
  const last = fields.at(-1);
  if (!first || !last) return null;
  return { text: fields.map((field) => field.text).join(' '), span: spanOf(first.span.start, last.span.end) };
}

/** Cơ quan chủ quản above, cơ quan ban hành below; one body whose name takes two lines has no chủ quản. */
export function splitNames(lines: readonly Field[]): { parentBody: Field | null; issuer: Field | null } {
  const start = lines.findLastIndex((line) => BODY_HEADS.test(`${fold(line.text)} `));
  const from = Math.max(start, 0);
  return { parentBody: joined(lines.slice(0, from)), issuer: joined(lines.slice(from)) };
}
