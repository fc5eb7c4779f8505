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

/** The words of each paragraph of a part of the package, without those that hold none. */
const paragraphsOf = (xml: string): readonly string[] =>
  xml
    .replace(FIELD_RESULT, '')
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = '']) => text))
    .map((texts) => unescapeXml(texts.join('')))
    .filter((text) => text !== '');

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'link' ? wordsOf(run.runs) : '')).join('');
}

const paragraphsIn = (box: Box): readonly ParagraphBox[] =>
  box.kind === 'paragraph' ? [box] : box.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => children));

/** The words that the file must hold, in its order. */
const expected = ({ sections, footnotes }: Composition): readonly string[] =>
  [
    ...sections.flatMap(({ boxes }) => boxes.flatMap(paragraphsIn)),
    ...footnotes.flatMap(({ paragraphs }) => paragraphs),
  ]
    .map(({ runs }) => wordsOf(runs))
    .filter((text) => text !== '');

/**
 * Reads a finished package and compares its words with those it was made of. Returns the first paragraph that differs,
 * as it should stand (or, where the file holds one too many, as it stands); null when all agree.
 */
export function differenceIn(bytes: Uint8Array, composition: Composition): string | null {
  const files = unzipSync(bytes, { filter: ({ name }) => PARTS.some((part) => part === name) });
  const found = PARTS.flatMap((part) => {
    const file = files[part];
    return file === undefined ? [] : paragraphsOf(strFromU8(file));
  });
  const wanted = expected(composition);
  const at = wanted.findIndex((text, index) => text !== found[index]);
  return at === -1 ? (found[wanted.length] ?? null) : (wanted[at] ?? null);
}
