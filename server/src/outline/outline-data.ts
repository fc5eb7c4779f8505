import { fold } from '../text/fold';
import type { Outline, OutlineSection } from './outline';
import { OutlineFault, type DataPath } from './outline-fault';
import { choice, date, flag, identifier, list, record, required, strings, text, type Fields } from './outline-values';

/** A section as a file gives it. */
export interface SectionData {
  readonly path: DataPath;
  /** The fields that are given; those left out are not there. */
  readonly fields: Partial<Omit<OutlineSection, 'children'>>;
  readonly children: readonly SectionData[];
  /** Only in an outline that extends another: drops the section, or says beside which one it stands. */
  readonly remove: boolean;
  readonly place: { readonly side: 'after' | 'before'; readonly id: string } | null;
}

/** An outline as a file gives it, before what it extends is known. */
export interface OutlineData {
  readonly id: string;
  /** Id of the outline that it changes, null for one that stands alone. */
  readonly extends: string | null;
  readonly fields: Partial<Omit<Outline, 'id' | 'sections'>>;
  readonly sections: readonly SectionData[];
}

const OUTLINE_KEYS = [
  'id',
  'title',
  'extends',
  'subjects',
  'source',
  'certainty',
  'valid-from',
  'valid-to',
  'free',
  'sections',
];
const SECTION_KEYS = [
  'id',
  'title',
  'number',
  'required',
  'when',
  'choice',
  'repeatable',
  'free',
  'aliases',
  'children',
];
const CHANGE_KEYS = ['remove', 'after', 'before'];
const NUMBERS = ['part', 'roman', 'arabic', 'letter', 'none'] as const;
const CERTAINTIES = ['sourced', 'partly-sourced', 'customary'] as const;
/** Shorter phrases occur in the subjects of reports of every kind. */
const SHORTEST_PHRASE = 3;
/** Headings have six levels; deeper sections are a mistake, or an alias that holds itself. */
export const DEEPEST_SECTION = 6;

/**
 * Checks a file's data against the shape of outline.schema.json.
 * @throws OutlineFault when the data is no outline
 */
export function readOutlineData(data: unknown): OutlineData {
  const fields = record(data, [], { vi: 'đề cương', en: 'an outline' }, OUTLINE_KEYS);
  const base = identifier(fields, 'extends', []) ?? null;
  const sections = sectionsIn(fields, 'sections', [], { depth: 1, isChange: base !== null });
  if (base === null && sections.length === 0)
    throw new OutlineFault(
      'đề cương phải có ít nhất một mục trong «sections»',
      'an outline needs at least one section in “sections”',
      'sections' in fields ? ['sections'] : [],
    );
  const title = text(fields, 'title', []);
  return {
    id: required(identifier(fields, 'id', []), 'id', []),
    extends: base,
    fields: given({
      title: base === null ? required(title, 'title', []) : title,
      subjects: strings(fields, 'subjects', [], SHORTEST_PHRASE),
      source: source(fields),
      certainty: choice(fields, 'certainty', [], CERTAINTIES),
      validFrom: date(fields, 'valid-from', []),
      validTo: date(fields, 'valid-to', []),
      free: flag(fields, 'free', []),
    }),
    sections,
  };
}

/** The id of a section that gives none. */
export const idFromTitle = (title: string): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

interface Where {
  readonly depth: number;
  /** In an outline that extends another a section may be a change to one that is there. */
  readonly isChange: boolean;
}

function sectionsIn(fields: Fields, key: string, path: DataPath, where: Where): readonly SectionData[] {
  const items = list(fields, key, path) ?? [];
  return items.map((item, index) => readSection(item, [...path, key, index], where));
}

function readSection(data: unknown, path: DataPath, where: Where): SectionData {
  if (where.depth > DEEPEST_SECTION) throw tooDeep(path);
  const keys = where.isChange ? [...SECTION_KEYS, ...CHANGE_KEYS] : SECTION_KEYS;
  const fields = record(data, path, { vi: 'mục', en: 'a section' }, keys);
  const id = identifier(fields, 'id', path);
  const title = text(fields, 'title', path);
  if (!where.isChange || id === undefined) required(title, 'title', path);
  return {
    path,
    fields: given({
      id,
      title,
      number: choice(fields, 'number', path, NUMBERS),
      required: flag(fields, 'required', path),
      when: strings(fields, 'when', path, SHORTEST_PHRASE),
      choice: text(fields, 'choice', path),
      repeatable: flag(fields, 'repeatable', path),
      free: flag(fields, 'free', path),
      aliases: strings(fields, 'aliases', path, 1),
    }),
    children: sectionsIn(fields, 'children', path, { ...where, depth: where.depth + 1 }),
    remove: flag(fields, 'remove', path) ?? false,
    place: placeOf(fields, path),
  };
}

export const tooDeep = (path: DataPath): OutlineFault =>
  new OutlineFault(
    `mục lồng nhau quá ${DEEPEST_SECTION} cấp`,
    `sections nested deeper than ${DEEPEST_SECTION} levels`,
    path,
  );

function placeOf(fields: Fields, path: DataPath): SectionData['place'] {
  const after = identifier(fields, 'after', path);
  const before = identifier(fields, 'before', path);
  if (after !== undefined && before !== undefined)
    throw new OutlineFault('chỉ dùng một trong «after», «before»', 'give either “after” or “before”', [
      ...path,
      'before',
    ]);
  if (after !== undefined) return { side: 'after', id: after };
  return before === undefined ? null : { side: 'before', id: before };
}

function source(fields: Fields): string | undefined {
  const { source: value } = fields;
  if (value !== undefined && typeof value !== 'string')
    throw new OutlineFault('«source» phải là chữ', '“source” must be text', ['source']);
  return value?.normalize('NFC').trim();
}

/** The fields that have a value. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
