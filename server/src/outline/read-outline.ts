import { LineCounter, parseDocument, type Document } from 'yaml';
import { fold } from '../text/fold';
import type { Outline, OutlineSection } from './outline';

/** An outline read from a user's file, or what is wrong with the file and in which line (from 1). */
export type OutlineReading = { readonly outline: Outline } | { readonly problem: string; readonly line: number };

const NUMBERS = ['part', 'roman', 'arabic', 'letter', 'none'] as const;
const CERTAINTIES = ['sourced', 'partly-sourced', 'customary'] as const;
const OUTLINE_KEYS = ['id', 'title', 'subjects', 'source', 'certainty', 'sections'];
const SECTION_KEYS = ['id', 'title', 'number', 'required', 'aliases', 'children'];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A fault in the data, at the path of the value that has it. */
class OutlineFault extends Error {
  constructor(
    message: string,
    readonly path: readonly (string | number)[],
  ) {
    super(message);
  }
}

/** Reads an outline from YAML; the shape is that of outline.schema.json. */
export function readOutline(yaml: string): OutlineReading {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const error = document.errors[0];
  if (error)
    return {
      problem: `YAML sai cú pháp: ${error.message.split('\n')[0] ?? ''}`,
      line: lineCounter.linePos(error.pos[0]).line,
    };
  try {
    return { outline: toOutline(document.toJS()) };
  } catch (fault) {
    if (!(fault instanceof OutlineFault)) throw fault;
    return { problem: fault.message, line: lineOf(document, fault.path, lineCounter) };
  }
}

function lineOf(document: Document, path: readonly (string | number)[], lineCounter: LineCounter): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    if (Array.isArray(range) && typeof range[0] === 'number') return lineCounter.linePos(range[0]).line;
  }
  return 1;
}

/**
 * Checks data against the outline's schema and fills in the defaults.
 * @throws OutlineFault, a sentence in Vietnamese, when the data is no outline
 */
export function toOutline(data: unknown): Outline {
  const fields = record(data, [], 'đề cương', OUTLINE_KEYS);
  const id = text(fields, 'id', [], true);
  if (!ID.test(id)) throw new OutlineFault(`id «${id}» phải gồm chữ thường không dấu, số và gạch nối`, ['id']);
  const sections = list(fields['sections'], ['sections']).map((item, index) => toSection(item, ['sections', index]));
  if (sections.length === 0) throw new OutlineFault('đề cương phải có ít nhất một mục trong «sections»', ['sections']);
  return {
    id,
    title: text(fields, 'title', [], true),
    subjects: strings(fields['subjects'], ['subjects']),
    source: text(fields, 'source', [], false),
    certainty: choice(fields['certainty'] ?? 'customary', CERTAINTIES, ['certainty']),
    sections,
  };
}

function toSection(data: unknown, path: readonly (string | number)[]): OutlineSection {
  const fields = record(data, path, 'mục', SECTION_KEYS);
  const title = text(fields, 'title', path, true);
  const required = fields['required'] ?? true;
  if (typeof required !== 'boolean')
    throw new OutlineFault('«required» phải là true hoặc false', [...path, 'required']);
  return {
    id:
      text(fields, 'id', path, false) ||
      fold(title)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    title,
    number: choice(fields['number'] ?? 'none', NUMBERS, [...path, 'number']),
    required,
    aliases: strings(fields['aliases'], [...path, 'aliases']),
    children: list(fields['children'] ?? [], [...path, 'children']).map((item, index) =>
      toSection(item, [...path, 'children', index]),
    ),
  };
}

function record(
  data: unknown,
  path: readonly (string | number)[],
  what: string,
  known: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new OutlineFault(`${what} phải là một nhóm «khóa: giá trị»`, path);
  const unknown = Object.keys(data).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new OutlineFault(`khóa «${unknown}» không có trong ${what}; dùng: ${known.join(', ')}`, [...path, unknown]);
  return Object.fromEntries(Object.entries(data));
}

function text(
  fields: Readonly<Record<string, unknown>>,
  key: string,
  path: readonly (string | number)[],
  needed: boolean,
): string {
  const value = fields[key];
  if (typeof value === 'string' && value.trim() !== '') return value.normalize('NFC').trim();
  if (value === undefined && !needed) return '';
  throw new OutlineFault(`thiếu «${key}» hoặc giá trị không phải là chữ`, [...path, key]);
}

function list(value: unknown, path: readonly (string | number)[]): readonly unknown[] {
  if (!Array.isArray(value)) throw new OutlineFault(`«${String(path.at(-1))}» phải là một danh sách`, path);
  return value;
}

function strings(value: unknown, path: readonly (string | number)[]): readonly string[] {
  return list(value ?? [], path).map((item, index) => {
    if (typeof item !== 'string') throw new OutlineFault('mỗi dòng phải là chữ', [...path, index]);
    return item.normalize('NFC');
  });
}

function choice<T extends string>(value: unknown, choices: readonly T[], path: readonly (string | number)[]): T {
  const found = choices.find((item) => item === value);
  if (found === undefined) throw new OutlineFault(`«${String(value)}» không hợp lệ; chọn: ${choices.join(', ')}`, path);
  return found;
}
