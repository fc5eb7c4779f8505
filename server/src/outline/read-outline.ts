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
const SHORTEST_SUBJECT = 3;
/** Headings have six levels; deeper sections are a mistake, or an alias that holds itself. */
const DEEPEST_SECTION = 6;

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
    return { outline: toOutline(plainData(document)) };
  } catch (fault) {
    if (!(fault instanceof OutlineFault)) throw fault;
    return { problem: fault.message, line: lineOf(document, fault.path, lineCounter) };
  }
}

/** The document's data; an alias (`*x`) that leads nowhere or multiplies without end is a fault of the whole file. */
function plainData(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new OutlineFault(`YAML sai cú pháp: ${error instanceof Error ? error.message : String(error)}`, []);
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
  const sections = list(fields['sections'], ['sections']).map((item, index) => toSection(item, ['sections', index], 1));
  if (sections.length === 0) throw new OutlineFault('đề cương phải có ít nhất một mục trong «sections»', ['sections']);
  return {
    id: idOf(fields, []) ?? missing('id', []),
    title: text(fields, 'title', []) ?? missing('title', []),
    subjects: strings(fields['subjects'], ['subjects'], SHORTEST_SUBJECT),
    source: source(fields),
    certainty: choice(fields['certainty'], 'customary', CERTAINTIES, ['certainty']),
    validFrom: null,
    validTo: null,
    free: true,
    sections,
  };
}

type Fields = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

function toSection(data: unknown, path: Path, depth: number): OutlineSection {
  if (depth > DEEPEST_SECTION) throw new OutlineFault(`mục lồng nhau quá ${DEEPEST_SECTION} cấp`, path);
  const fields = record(data, path, 'mục', SECTION_KEYS);
  const title = text(fields, 'title', path) ?? missing('title', path);
  const { required = true, children = [] } = fields;
  if (typeof required !== 'boolean')
    throw new OutlineFault('«required» phải là true hoặc false', [...path, 'required']);
  return {
    id: idOf(fields, path) ?? idFrom(title),
    title,
    number: choice(fields['number'], 'none', NUMBERS, [...path, 'number']),
    required,
    when: [],
    choice: null,
    repeatable: false,
    free: true,
    aliases: strings(fields['aliases'], [...path, 'aliases'], 1),
    children: list(children, [...path, 'children']).map((item, index) =>
      toSection(item, [...path, 'children', index], depth + 1),
    ),
  };
}

function record(data: unknown, path: Path, what: string, known: readonly string[]): Fields {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new OutlineFault(`${what} phải là một nhóm «khóa: giá trị»`, path);
  const unknown = Object.keys(data).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new OutlineFault(`khóa «${unknown}» không có trong ${what}; dùng: ${known.join(', ')}`, [...path, unknown]);
  return Object.fromEntries(Object.entries(data));
}

function missing(key: string, path: Path): never {
  throw new OutlineFault(`thiếu «${key}»`, [...path, key]);
}

/** A title or id: null when the key is left out. */
function text(fields: Fields, key: string, path: Path): string | null {
  const value = fields[key];
  if (value === undefined) return null;
  if (typeof value === 'string' && value.trim() !== '') return value.normalize('NFC').trim();
  throw new OutlineFault(`«${key}» phải là chữ, không để trống`, [...path, key]);
}

function idOf(fields: Fields, path: Path): string | null {
  const { id } = fields;
  if (id === undefined || (typeof id === 'string' && ID.test(id))) return id ?? null;
  throw new OutlineFault(`id «${shown(id)}» phải gồm chữ thường không dấu, số và gạch nối`, [...path, 'id']);
}

const idFrom = (title: string): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function source(fields: Fields): string {
  const { source: value = '' } = fields;
  if (typeof value !== 'string') throw new OutlineFault('«source» phải là chữ', ['source']);
  return value.normalize('NFC').trim();
}

function list(value: unknown, path: Path): readonly unknown[] {
  if (!Array.isArray(value)) throw new OutlineFault(`«${String(path.at(-1))}» phải là một danh sách`, path);
  return value;
}

function strings(value: unknown, path: Path, shortest: number): readonly string[] {
  if (value === undefined) return [];
  return list(value, path).map((item, index) => {
    if (typeof item !== 'string' || Array.from(item.trim()).length < shortest)
      throw new OutlineFault(`mỗi dòng phải là chữ, từ ${shortest} ký tự trở lên`, [...path, index]);
    return item.normalize('NFC').trim();
  });
}

function choice<T extends string>(value: unknown, preset: T, choices: readonly T[], path: Path): T {
  if (value === undefined) return preset;
  const found = choices.find((item) => item === value);
  if (found === undefined) throw new OutlineFault(`«${shown(value)}» không hợp lệ; chọn: ${choices.join(', ')}`, path);
  return found;
}

/** A wrong value as a message shows it; a list or group may hold itself, so it is only named. */
const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? 'danh sách hoặc nhóm' : String(value);
