import { escaped, escapedStart, firstThatShows, type Way } from './markdown-escapes';
import type { Marks, Piece } from './model';

type Text = Extract<Piece, { kind: 'text' }>;
/** Text, or what a picture or reference becomes. */
type Part = Text | { readonly kind: 'mark'; readonly markdown: string };

/** Stands for a picture or reference while the words around it are tried; private use. */
const PLACE = '\ue000';

interface Style {
  readonly bold: boolean;
  readonly italics: boolean;
  readonly escape: (text: string) => string;
}

const asTyped = (text: string): string => text;

/** From the fullest to the plainest: words count for more than looks. */
const STYLES: readonly Style[] = [
  { bold: true, italics: true, escape: asTyped },
  { bold: true, italics: true, escape: escaped },
  { bold: true, italics: false, escape: escaped },
  { bold: false, italics: false, escape: escaped },
];

/**
 * One line of a paragraph in Markdown. Letters are escaped only where they would change what is read; a picture or a
 * reference to a note stands where it stood.
 */
export function inlineMarkdown(pieces: readonly Piece[]): string {
  const parts = trimmed(pieces.map((piece) => partOf(piece)));
  const words = parts.map((part) => (part.kind === 'text' ? part.text : PLACE)).join('');
  const ways = STYLES.map(
    (style): Way =>
      () =>
        escapedStart(written(parts, style)),
  );
  const places = parts.flatMap((part) => (part.kind === 'mark' ? [part.markdown] : []));
  let place = 0;
  return firstThatShows(words, ways).replaceAll(PLACE, () => places[place++] ?? '');
}

function partOf(piece: Piece): Part {
  switch (piece.kind) {
    case 'text':
      return piece;
    case 'tab':
    case 'break':
      return {
        kind: 'text',
        text: piece.kind === 'tab' ? '\t' : ' ',
        marks: { bold: false, italics: false },
        link: null,
      };
    case 'picture':
      return { kind: 'mark', markdown: `![${altOf(piece.alt)}](${piece.path})` };
    case 'note':
      return { kind: 'mark', markdown: `[^${piece.label}]` };
  }
}

const altOf = (alt: string): string => escaped(alt.replace(/\s+/g, ' ').trim());

function trimmed(parts: readonly Part[]): readonly Part[] {
  const isBlank = (part: Part | undefined): boolean => part?.kind === 'text' && part.text.trim() === '';
  let [start, end] = [0, parts.length];
  while (start < end && isBlank(parts[start])) start += 1;
  while (end > start && isBlank(parts[end - 1])) end -= 1;
  return parts.slice(start, end).map((part, index, { length }) => {
    if (part.kind !== 'text') return part;
    const text = index === 0 ? part.text.trimStart() : part.text;
    return { ...part, text: index === length - 1 ? text.trimEnd() : text };
  });
}

function written(parts: readonly Part[], style: Style): string {
  let line = '';
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part === undefined) break;
    if (part.kind === 'mark') line += PLACE;
    else if (part.link === null) line += emphasised(part.text, part.marks, style, line, followingOf(parts, at));
    else {
      const linked = linkFrom(parts, at, part.link);
      line += linkMarkdown(linked, part.link, style, line);
      at += linked.length - 1;
    }
  }
  return line;
}

const followingOf = (parts: readonly Part[], at: number): string => {
  const next = parts[at + 1];
  return next?.kind === 'text' ? next.text.slice(0, 1) : next ? PLACE : '';
};

function linkFrom(parts: readonly Part[], at: number, link: string): readonly Text[] {
  const texts: Text[] = [];
  for (const part of parts.slice(at)) {
    if (part.kind !== 'text' || part.link !== link) break;
    texts.push(part);
  }
  return texts;
}

function linkMarkdown(texts: readonly Text[], link: string, style: Style, before: string): string {
  const words = texts.map(({ text }) => text).join('');
  const address = link.replace(/[\s()<>\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
  if (words.trim() === '' || [link, link.replace(/^mailto:/i, ''), link.replace(/\/$/, '')].includes(words.trim()))
    return style.escape(words);
  const inner = texts.map((part) => emphasised(part.text, part.marks, style, before, '')).join('');
  const [, lead = '', core = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
  return `${lead}[${core}](${address})${end}`;
}

const WORD = /[\p{L}\p{N}\ue000]/u;
const PUNCTUATION = /[^\p{L}\p{M}\p{N}\s]/u;

/** Marks open and close only at the edge of a word: space, and signs that a letter touches, stay outside. */
function emphasised(text: string, marks: Marks, style: Style, before: string, after: string): string {
  const mark = `${marks.bold && style.bold ? '**' : ''}${marks.italics && style.italics ? '*' : ''}`;
  if (mark === '' || text.trim() === '') return style.escape(text);
  let start = text.length - text.trimStart().length;
  let end = text.trimEnd().length;
  const precedes = (): string => (start === 0 ? before.slice(-1) : text.charAt(start - 1));
  const follows = (): string => (end === text.length ? after : text.charAt(end));
  while (start < end && PUNCTUATION.test(text.charAt(start)) && WORD.test(precedes())) start += 1;
  while (end > start && PUNCTUATION.test(text.charAt(end - 1)) && WORD.test(follows())) end -= 1;
  if (start === end) return style.escape(text);
  const [lead, core, rest] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(style.escape);
  return `${lead ?? ''}${mark}${core ?? ''}${mark}${rest ?? ''}`;
}
