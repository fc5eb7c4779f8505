import { strFromU8, unzipSync } from 'fflate';
import type { Box, Composition, ParagraphBox, Run } from './composition';

const PARTS = ['word/document.xml', 'word/footnotes.xml'] as const;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });

/** The numbers that a field shows are worked out, no words of the draft. */
const FIELD_RESULT = /<w:fldChar[^<>]*"separate"[^<>]*>[\s\S]*?<w:fldChar[^<>]*"end"[^<>]*>/gu;

/** What is compared of a paragraph. */
interface Line {
  readonly style: string;
  readonly words: string;
  readonly pictures: number;
  readonly notes: number;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** A paragraph of a part of the package, and what stands before it since the last. */
const lineOf = (xml: string): Line => ({
  style: /<w:pStyle w:val="([^"]*)"/u.exec(xml)?.[1] ?? '',
  words: unescapeXml([...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = '']) => text).join('')),
  pictures: count(xml, '<w:drawing>'),
  notes: count(xml, '<w:footnoteReference '),
});

/** The paragraphs of a part, without the empty ones that the library adds: all of ours have a style. */
const linesIn = (xml: string): readonly Line[] =>
  xml
    .replace(FIELD_RESULT, '')
    .split('</w:p>')
    .map(lineOf)
    .filter(({ style, words }) => style !== '' || words !== '');

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'link' ? wordsOf(run.runs) : '')).join('');
}

const paragraphsIn = (box: Box): readonly ParagraphBox[] =>
  box.kind === 'paragraph' ? [box] : box.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => children));

const isOfKind =
  (wanted: Run['kind']) =>
  ({ kind }: Run): boolean =>
    kind === wanted;

const expectedLine = ({ style, runs }: ParagraphBox): Line => {
  const all = runs.flatMap((run) => (run.kind === 'link' ? run.runs : [run]));
  return {
    style,
    words: wordsOf(runs),
    pictures: all.filter(isOfKind('picture')).length,
    notes: all.filter(isOfKind('footnote')).length,
  };
};

/** The paragraphs that the file must hold, in its order. */
const expected = ({ sections, footnotes }: Composition): readonly Line[] =>
  [
    ...sections.flatMap(({ boxes }) => boxes.flatMap(paragraphsIn)),
    ...footnotes.flatMap(({ paragraphs }) => paragraphs),
  ].map(expectedLine);

const isSame = (a: Line, b: Line | undefined): boolean =>
  a.style === b?.style && a.words === b.words && a.pictures === b.pictures && a.notes === b.notes;

/**
 * Reads a finished package and compares its paragraphs with those it was made of: their words, styles, pictures and
 * footnote marks, in cells and footnotes too. Returns the words of the first paragraph that differs, as it should stand
 * (or, where the file holds one too many, as it stands), or the last words before it where it has none; null when all
 * agree.
 */
export function differenceIn(bytes: Uint8Array, composition: Composition): string | null {
  const files = unzipSync(bytes, { filter: ({ name }) => PARTS.some((part) => part === name) });
  const found = PARTS.flatMap((part) => {
    const file = files[part];
    return file === undefined ? [] : linesIn(strFromU8(file));
  });
  const wanted = expected(composition);
  const at = wanted.findIndex((line, index) => !isSame(line, found[index]));
  if (at === -1 && found.length === wanted.length) return null;
  const upTo = at === -1 ? found.slice(0, wanted.length + 1) : wanted.slice(0, at + 1);
  return upTo.findLast(({ words }) => words.trim() !== '')?.words ?? '';
}
