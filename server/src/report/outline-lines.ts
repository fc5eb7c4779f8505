import { LineStore } from '../markdown/line-store';
import type { OutlineSection } from '../outline/outline';
import type { NumberStyle } from './report';
import { readSectionNumber } from './section-number';

/** A heading of a Markdown file whose headings are an outline. */
export interface OutlineLine {
  /** From 1. */
  readonly line: number;
  readonly title: string;
  readonly number: OutlineSection['number'];
  /** Id typed behind the title, `{#ket-qua}`; null for none. */
  readonly id: string | null;
  readonly required: boolean;
  readonly repeatable: boolean;
  /** A heading stands under the nearest one before it of lower rank. */
  readonly rank: number;
}

const FENCE = /^ {0,3}(?:```|~~~)/;
const ATX = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const ID = /\s*\{#([^}\s]*)\}\s*$/;
/** "(nếu có)", "(không bắt buộc, lặp lại)": what stands in the last brackets, and "nếu có" behind a comma. */
const NOTE = /\s*[*_]*(?:\(([^()]*)\)|,\s*(nếu có))[*_]*\s*[:.;]?\s*$/iu;
const OPTIONAL = /^(?:nếu có|không bắt buộc|tùy chọn)$/iu;
const REPEATABLE = /^(?:được )?lặp lại$/iu;

/** Kinds of numbers from the outermost inward; a level of `#` is worth more than any of them. */
const STYLES: readonly NumberStyle[] = [
  'part',
  'capital',
  'roman',
  'arabic',
  'arabic-2',
  'arabic-3',
  'arabic-4',
  'letter',
];

interface TypedLine {
  readonly line: number;
  readonly content: string;
  /** Count of `#`, NO_MARK for a line without. */
  readonly depth: number;
}

/** Deeper than any `#`: a line without lies under a title with one. */
const NO_MARK = 7;

/**
 * The headings from an offset on: lines with `#`, or, where at most one line has it, lines that begin with a number.
 * Levels are those of `#`; among headings of one level, those of their numbers (Phần, I., 1., 1.1., a).
 */
export function outlineHeadingLines(text: string, start: number): readonly OutlineLine[] {
  const typed = typedLines(text, start);
  const marked = typed.filter(({ depth }) => depth < NO_MARK);
  const chosen =
    marked.length > 1
      ? marked
      : typed.filter(({ depth, content }) => depth < NO_MARK || readSectionNumber(content, 0) !== null);
  const lines: OutlineLine[] = [];
  for (const line of chosen) lines.push(readLine(line, lines));
  return lines;
}

function typedLines(text: string, start: number): readonly TypedLine[] {
  const store = new LineStore(text);
  const lines: TypedLine[] = [];
  let inCode = false;
  for (let line = store.positionAt(start).line; line < store.lineCount; line++) {
    const { start: from, end } = store.lineSpan(line);
    const typed = text.slice(Math.max(from, start), end);
    if (FENCE.test(typed)) inCode = !inCode;
    if (inCode) continue;
    const [, marks = '', title = typed] = ATX.exec(typed) ?? [];
    const content = plain(title);
    if (content !== '') lines.push({ line: line + 1, content, depth: marks.length || NO_MARK });
  }
  return lines;
}

/** A heading's words without marks of emphasis, closing `#` and escapes. */
const plain = (typed: string): string =>
  typed
    .replace(/\s#+\s*$/, '')
    .replace(/\*\*|__|(?<!\p{L})[*_]|[*_](?!\p{L})/gu, '')
    .replace(/\\(?=[.)-])/g, '')
    .trim();

function readLine({ line, content, depth }: TypedLine, before: readonly OutlineLine[]): OutlineLine {
  const found = readSectionNumber(content, 0);
  const style = found?.number.style ?? null;
  const named = content.slice(found?.length ?? 0).replace(/^[\s\-–.:]+/, '');
  const id = ID.exec(named)?.[1] ?? null;
  const { title, notes } = readNotes(named.replace(ID, ''));
  return {
    line,
    title,
    number: style === null ? 'none' : numberOf(style),
    id,
    required: !notes.some((note) => OPTIONAL.test(note)),
    repeatable: notes.some((note) => REPEATABLE.test(note)),
    rank: rankOf(depth, style, before),
  };
}

/** Takes notes off the end of a title; brackets that hold anything else belong to it. */
function readNotes(title: string): { readonly title: string; readonly notes: readonly string[] } {
  const match = NOTE.exec(title);
  const notes = (match?.[1] ?? match?.[2] ?? '').split(/[,;]/).map((note) => note.trim());
  if (!match || !notes.every((note) => OPTIONAL.test(note) || REPEATABLE.test(note))) return { title, notes: [] };
  const rest = readNotes(title.slice(0, match.index).trim());
  return { title: rest.title, notes: [...rest.notes, ...notes] };
}

function rankOf(depth: number, style: NumberStyle | null, before: readonly OutlineLine[]): number {
  const base = depth * (STYLES.length + 1);
  if (style !== null) return base + STYLES.indexOf(style) + 1;
  // Without a number a heading stands beside those of its level before it.
  const beside = before.filter(({ rank }) => Math.floor(rank / (STYLES.length + 1)) === depth).map(({ rank }) => rank);
  return beside.length > 0 ? Math.min(...beside) : base;
}

function numberOf(style: NumberStyle): OutlineSection['number'] {
  switch (style) {
    case 'part':
    case 'roman':
    case 'letter':
      return style;
    case 'capital':
      return 'part';
    case 'arabic':
    case 'arabic-2':
    case 'arabic-3':
    case 'arabic-4':
      return 'arabic';
  }
}
