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

type LineKind = 'label' | 'recipient' | 'authority' | 'position' | 'person' | 'remark' | 'unknown';

/** Reads the foot of the draft: from "Nơi nhận:" or the first line of authority after the last section on. */
export function readClosing(chunks: readonly Chunk[], bodyStart: number): Closing {
  const end = appendixStart(chunks, bodyStart);
  let start = footAnchor(chunks, bodyStart, end);
  while (start > bodyStart && isSigning(chunks[start - 1], start < end)) start--;
  const lines = chunks.slice(start, end).flatMap((chunk) => chunk.lines);
  const read = readLines(lines);
  if (!read.recipients && !read.signature) return { recipients: null, signature: null, start: end, end };
  return { ...read, start, end };
}

/** The first chunk after the last numbered heading that only a foot has; `end` when there is none. */
function footAnchor(chunks: readonly Chunk[], bodyStart: number, end: number): number {
  let anchor = end;
  for (let index = end - 1; index >= bodyStart; index--) {
    const lines = chunks[index]?.lines ?? [];
    if (lines.some((line) => has(line, 'recipients') || has(line, 'authority'))) anchor = index;
    else if (lines.some((line) => readSectionNumber(line.text, 0) !== null)) break;
  }
  return anchor;
}

function appendixStart(chunks: readonly Chunk[], from: number): number {
  const foot = chunks.findIndex((chunk, index) => index >= from && chunk.lines.some((line) => has(line, 'recipients')));
  if (foot < 0) return chunks.length;
  const appendix = chunks.findIndex((chunk, index) => index > foot && APPENDIX.test(fold(chunk.lines[0]?.text ?? '')));
  return appendix < 0 ? chunks.length : appendix;
}

const has = (line: DraftLine, kind: 'recipients' | 'authority'): boolean =>
  line.form.some((part) => part.kind === kind);

/** A chunk of position and name alone. A bare name counts only above more of the foot or below a position. */
function isSigning(chunk: Chunk | undefined, footFollows: boolean): boolean {
  if (!chunk || chunk.node.type === 'list') return false;
  if (chunk.lines.length === 0) return chunk.node.type === 'thematicBreak' && footFollows;
  const kinds = chunk.lines.map((line) => kindOf(line.text));
  if (kinds.includes(null)) return false;
  return footFollows || kinds.includes('position') || (kinds.includes('person') && isBold(chunk));
}

const isBold = (chunk: Chunk): boolean =>
  chunk.node.type === 'paragraph' && chunk.node.children.every((child) => child.type === 'strong');

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
  else if (kind === 'unknown') takeUnknown(reading, field);
  else if (kind === 'authority') reading.authority.push(field);
  else if (kind === 'position') reading.position.push(field);
  else if (kind === 'person') reading.signer ??= field;
}

/** A line that looks like nothing known: a name still to fill under a position, else one more recipient. */
function takeUnknown(reading: Reading, field: Field): void {
  if (reading.signer === null && reading.position.length + reading.authority.length > 0) reading.signer = field;
  else if (reading.label) reading.recipients.push(field);
  else reading.position.push(field);
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
  return [kind ?? 'unknown', field];
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
