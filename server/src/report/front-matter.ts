import { isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { spanOf, type Span } from '../text/span';
import { formKey, type FormKey } from './form-keys';
import type { Field, ReadNote } from './report';

export interface FrontMatterEntry {
  readonly key: Field;
  /** One value a line or list item, as typed: `05` stays "05", `- Lưu: VT.` is text. */
  readonly values: readonly Field[];
}

export interface FrontMatter {
  readonly entries: ReadonlyMap<FormKey, FrontMatterEntry>;
  readonly notes: readonly ReadNote[];
}

export const NO_FRONT_MATTER: FrontMatter = { entries: new Map(), notes: [] };

/** A line with a key of its own, unindented. */
const KEY_LINE = /^(?![-#\s"'])[^:\r\n]{1,60}:(?=\s|$)/gm;
const MOST_FAULTS = 3;

/**
 * Reads the YAML between the fences. A fault in it becomes a note; the entries that could be read are kept.
 * @param span the front matter with its fences, as offsets into `text`
 */
export function readFrontMatter(text: string, span: Span): FrontMatter {
  const firstLine = lineEndAfter(text, span.start);
  const source = text.slice(firstLine, Math.max(firstLine, text.lastIndexOf('---', span.end)));
  const document = parse(source);
  const faults = document.errors.slice(0, MOST_FAULTS).map((error): ReadNote => ({
    kind: 'front-matter',
    span: faultSpan(source, firstLine, error.pos[0]),
    detail: error.message.split('\n')[0] ?? '',
  }));
  const found = faults.length === 0 ? entriesIn(document, source, firstLine) : entriesByLines(source, firstLine);
  const unknown = found.filter(({ key }) => formKey(key.text) === null);
  const notes = unknown.map(({ key }): ReadNote => ({ kind: 'unknown-key', span: key.span, detail: key.text }));
  const entries = new Map<FormKey, FrontMatterEntry>();
  for (const entry of found) {
    const known = formKey(entry.key.text);
    if (known) entries.set(known, entry);
  }
  const empty = [...entries.values()].filter(({ values }) => values.every(({ text }) => text === ''));
  const open = empty.map(({ key }): ReadNote => ({ kind: 'empty-key', span: key.span }));
  return { entries, notes: [...faults, ...notes, ...open] };
}

/** The failsafe schema leaves every scalar the text it is: no dates, numbers or booleans of YAML's own. */
const parse = (source: string): Document.Parsed => parseDocument(source, { schema: 'failsafe', uniqueKeys: false });

function lineEndAfter(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/);
  return end < 0 ? text.length : at + end + (text.startsWith('\r\n', at + end) ? 2 : 1);
}

/** The rest of the line with the fault; a fault at the very end is shown on the last line that has text. */
function faultSpan(source: string, base: number, at: number): Span {
  const from = Math.min(at, source.trimEnd().length - 1);
  const start = at < source.trimEnd().length ? at : source.lastIndexOf('\n', from) + 1;
  const end = source.indexOf('\n', from);
  return spanOf(base + start, base + (end < 0 ? source.length : end));
}

function entriesIn(document: Document.Parsed, source: string, base: number): readonly FrontMatterEntry[] {
  if (!isMap(document.contents)) return [];
  return document.contents.items.flatMap(({ key, value }) => {
    const typed: unknown = key;
    if (!isScalar(typed) || !typed.range) return [];
    const [start, end] = typed.range;
    const keyField: Field = { text: String(typed.value), span: spanOf(base + start, base + end) };
    return [{ key: keyField, values: readValues(value, source, base, keyField.span.end) }];
  });
}

/** Each key on its own, so that a fault under one of them takes nothing from the others. */
function entriesByLines(source: string, base: number): readonly FrontMatterEntry[] {
  const keys = [...source.matchAll(KEY_LINE)];
  return keys.flatMap((match, index): readonly FrontMatterEntry[] => {
    const piece = source.slice(match.index, keys[index + 1]?.index ?? source.length);
    const document = parse(piece);
    const start = base + match.index;
    if (document.errors.length === 0) return entriesIn(document, piece, start);
    const text = match[0].slice(0, -1).trimEnd();
    const values = linesAsTyped(piece, match[0].length, start);
    return [{ key: { text, span: spanOf(start, start + text.length) }, values }];
  });
}

/** The lines under a key as they stand, the marks of a list and stray quotes left out. */
function linesAsTyped(piece: string, from: number, base: number): readonly Field[] {
  const lines = [...piece.slice(from).matchAll(/[^\r\n]+/g)].flatMap((match): readonly Field[] => {
    const lead = /^[ \t]*(?:-[ \t]+)?["']?/.exec(match[0])?.[0].length ?? 0;
    const text = match[0].slice(lead).trimEnd();
    const start = base + from + match.index + lead;
    return text === '' ? [] : [{ text, span: spanOf(start, start + text.length) }];
  });
  return lines.length > 0 ? lines : [{ text: '', span: spanOf(base + from, base + from) }];
}

function readValues(node: Node | null, source: string, base: number, keyEnd: number): readonly Field[] {
  if (!node?.range) return [{ text: '', span: spanOf(keyEnd, keyEnd) }];
  if (isSeq<Node | null>(node)) return node.items.flatMap((item) => readValues(item, source, base, keyEnd));
  const [start, end] = node.range;
  // `- Lưu: VT, PKT.` is a mapping to YAML and a line of text to an official.
  const typed = isScalar(node) ? (typeof node.value === 'string' ? node.value : '') : source.slice(start, end);
  const texts = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (texts.length === 0) return [{ text: '', span: spanOf(base + start, base + end) }];
  let from = start;
  return texts.map((line) => {
    const field = placed(line, source, from, end, base);
    from = field.span.end - base;
    return field;
  });
}

/** The value where it stands in the source; the whole node where quoting or folding changed its letters. */
function placed(text: string, source: string, start: number, end: number, base: number): Field {
  const at = source.indexOf(text, start);
  if (at < 0 || at + text.length > end) return { text, span: spanOf(base + start, base + end) };
  return { text, span: spanOf(base + at, base + at + text.length) };
}
