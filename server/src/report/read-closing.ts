import { fold } from '../text/fold';
import { isAllCaps } from '../text/letters';
import { spanOf } from '../text/span';
import type { Chunk } from './chunks';
import type { DraftLine } from './draft-line';
import type { Field, Recipients, Signature } from './report';
import { readSectionNumber } from './section-number';

/** Recipients and signer at the foot of a draft. */
export interface Closing {
  readonly recipients: Recipients | null;
  readonly signature: Signature | null;
  /** Index of the first chunk that is no longer body. */
  readonly start: number;
  /** Index of the first chunk after the closing: where appendices begin. */
  readonly end: number;
}

const POSITION =
  /^(?:q\.?\s*|quyen\s+)?(?:pho\s+)?(?:chu tich|giam doc|tong giam doc|truong|chanh|bi thu|thu truong|hieu truong|cuc truong|chi cuc truong|vu truong|vien truong|bo truong|thu tuong|chu nhiem|tong bi thu|pho chu tich|pho giam doc|pho truong|pho chanh|pho bi thu)\b/;
const PERSON = /^(?:[\p{L}.]{1,8}\.\s*)?\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,5}$/u;
const SIGNING_REMARK = /^\((?:da ky|ky ten|ky, dong dau|chu ky|dau)[^)]*\)$/;
const APPENDIX = /^phu luc(?:\s|$)/;
const LIST_MARK = /^[-–+•]\s*/;

type LineKind = 'label' | 'recipient' | 'authority' | 'position' | 'person' | 'remark';

/** Reads the foot of the draft: the chunks at its end that are recipients or signature, walked backwards. */
export function readClosing(chunks: readonly Chunk[], bodyStart: number): Closing {
  const end = appendixStart(chunks, bodyStart);
  let start = end;
  while (start > bodyStart && isClosingChunk(chunks, start - 1, bodyStart)) start--;
  const lines = chunks.slice(start, end).flatMap((chunk) => chunk.lines);
  const read = readLines(lines);
  if (!read.recipients && !read.signature) return { recipients: null, signature: null, start: end, end };
  return { ...read, start, end };
}

function appendixStart(chunks: readonly Chunk[], from: number): number {
  const foot = chunks.findIndex((chunk, index) => index >= from && chunk.lines.some((line) => has(line, 'recipients')));
  if (foot < 0) return chunks.length;
  const appendix = chunks.findIndex((chunk, index) => index > foot && APPENDIX.test(fold(chunk.lines[0]?.text ?? '')));
  return appendix < 0 ? chunks.length : appendix;
}

const has = (line: DraftLine, kind: 'recipients' | 'authority'): boolean =>
  line.form.some((part) => part.kind === kind);

function isClosingChunk(chunks: readonly Chunk[], index: number, bodyStart: number): boolean {
  const chunk = chunks[index];
  if (!chunk || chunk.lines.length === 0) return chunk?.node.type === 'thematicBreak';
  if (chunk.lines.some((line) => has(line, 'recipients') || has(line, 'authority'))) return true;
  if (chunk.node.type === 'list' || LIST_MARK.test(chunk.lines[0]?.text ?? '')) {
    return followsRecipients(chunks, index, bodyStart);
  }
  return chunk.lines.every((line) => {
    const kind = kindOf(line.text);
    return kind === 'position' || kind === 'remark' || (kind === 'person' && isLastName(chunks, index, bodyStart));
  });
}

/** A list belongs to the foot when "Nơi nhận:" stands before it, other parts of the foot alone between. */
function followsRecipients(chunks: readonly Chunk[], index: number, bodyStart: number): boolean {
  for (let i = index - 1; i >= bodyStart; i--) {
    const lines = chunks[i]?.lines ?? [];
    if (lines.some((line) => has(line, 'recipients'))) return true;
    const isFoot = lines.every(
      (line) => line.form.length > 0 || kindOf(line.text) !== null || LIST_MARK.test(line.text),
    );
    if (!isFoot) return false;
  }
  return false;
}

/** A name signs when a position, an authority line or the recipients stand before it. */
function isLastName(chunks: readonly Chunk[], index: number, bodyStart: number): boolean {
  for (let i = index - 1; i >= Math.max(bodyStart, index - 8); i--) {
    const lines = chunks[i]?.lines ?? [];
    if (lines.some((line) => line.form.length > 0 || kindOf(line.text) === 'position')) return true;
    if (lines.some((line) => line.text.length > 120)) return false;
  }
  return false;
}

function kindOf(text: string): 'position' | 'person' | 'remark' | null {
  const folded = fold(text).trim();
  if (folded === '' || SIGNING_REMARK.test(folded)) return 'remark';
  if (readSectionNumber(text, 0)) return null;
  if (isAllCaps(text) && POSITION.test(folded) && text.length < 100) return 'position';
  return PERSON.test(text.normalize('NFC')) ? 'person' : null;
}

interface Reading {
  label: Field | null;
  readonly recipients: Field[];
  readonly authority: Field[];
  readonly position: Field[];
  signer: Field | null;
}

function readLines(lines: readonly DraftLine[]): Pick<Closing, 'recipients' | 'signature'> {
  const reading: Reading = { label: null, recipients: [], authority: [], position: [], signer: null };
  for (const line of lines) for (const [kind, field] of partsOf(line)) take(reading, kind, field);
  const { label, recipients, authority, position, signer } = reading;
  const signing = [...authority, ...position, ...(signer ? [signer] : [])];
  return {
    recipients: label && { label, lines: recipients, span: around([label, ...recipients]) },
    signature:
      signing.length === 0 ? null : { span: around(signing), authority, position: joinLines(position), signer },
  };
}

function take(reading: Reading, kind: LineKind, field: Field): void {
  if (kind === 'label') reading.label = field;
  else if (kind === 'recipient') reading.recipients.push(field);
  else if (kind === 'authority') reading.authority.push(field);
  else if (kind === 'position') reading.position.push(field);
  else if (kind === 'person') reading.signer ??= field;
}

/** The parts on one line of the foot, left column before right. */
function partsOf(line: DraftLine): readonly (readonly [LineKind, Field])[] {
  if (line.form.length > 0) {
    return line.form.flatMap((part): (readonly [LineKind, Field])[] => {
      if (part.kind === 'recipients') {
        return part.rest
          ? [
              ['label', part.label],
              ['recipient', unmarked(part.rest)],
            ]
          : [['label', part.label]];
      }
      if (part.kind === 'authority') return [['authority', part.field]];
      return part.kind === 'other' ? [partOf(part.field)] : [];
    });
  }
  const columns = /^([-–+•].*?)(\t+|[ \u00a0]{3,})(\S.*)$/.exec(line.text);
  const whole: Field = { text: line.text, span: line.content };
  if (!columns?.[1] || !columns[3]) return line.text === '' ? [] : [partOf(whole)];
  const rightStart = line.content.end - columns[3].length;
  return [
    partOf({ text: columns[1], span: spanOf(line.content.start, line.content.start + columns[1].length) }),
    partOf({ text: columns[3], span: spanOf(rightStart, line.content.end) }),
  ];
}

function partOf(field: Field): readonly [LineKind, Field] {
  if (LIST_MARK.test(field.text)) return ['recipient', unmarked(field)];
  const kind = kindOf(field.text);
  return kind ? [kind, field] : ['recipient', field];
}

function unmarked(field: Field): Field {
  const mark = LIST_MARK.exec(field.text)?.[0].length ?? 0;
  return { text: field.text.slice(mark), span: spanOf(field.span.start + mark, field.span.end) };
}

function joinLines(fields: readonly Field[]): Field | null {
  return fields.length === 0 ? null : { text: fields.map((field) => field.text).join('\n'), span: around(fields) };
}

const around = (fields: readonly Field[]) =>
  spanOf(Math.min(...fields.map((field) => field.span.start)), Math.max(...fields.map((field) => field.span.end)));
