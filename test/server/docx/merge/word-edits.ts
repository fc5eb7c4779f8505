import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word file after a part was changed as an office program would, the main one unless another is named. */
export function editedFile(bytes: Uint8Array, edit: (xml: string) => string, part = 'word/document.xml'): Uint8Array {
  const files = unzipSync(bytes);
  const xml = strFromU8(files[part] ?? new Uint8Array());
  return zipSync({ ...files, [part]: strToU8(edit(xml)) }, { level: 1 });
}

/** A paragraph of the body's style. */
export const paragraph = (words: string, looks = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="NoiDung"/></w:pPr><w:r>${looks}<w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** The paragraph that holds these words, as a pattern. */
export const around = (words: string): RegExp => new RegExp(`<w:p>(?:(?!</w:p>).)*${words}(?:(?!</w:p>).)*</w:p>`, 's');

/** The row that holds these words, as a pattern. */
export const rowAround = (words: string): RegExp =>
  new RegExp(`<w:tr>(?:(?!</w:tr>).)*${words}(?:(?!</w:tr>).)*</w:tr>`, 's');

/** An edit at some place of a file: which paragraph, which word in it, what is done. */
export interface RandomEdit {
  readonly kind: 'replace' | 'append' | 'remove' | 'insert' | 'bold';
  /** From 0 to 1. */
  readonly paragraph: number;
  readonly word: number;
}

interface Piece {
  readonly xml: string;
  readonly inTable: boolean;
}

/** Stands for a picture that is missing, and holds no words of the draft. */
const PLACEHOLDER = '[Hình: ';
const BODY = /<w:pStyle w:val="(?:NoiDung|Heading\d)"\/>/u;
const CELL = /<w:pStyle w:val="TrongBang"\/>/u;
const WORDS = /<w:t(?: xml:space="preserve")?>([^<]*)<\/w:t>/gu;

/** Makes edits in the paragraphs of a main part, in the order given; those that do not fit their paragraph do nothing. */
export function withEdits(xml: string, edits: readonly RandomEdit[]): string {
  const pieces = piecesOf(xml);
  const isPlace = (piece: string): boolean => (BODY.test(piece) || CELL.test(piece)) && /\p{L}/u.test(wordsOf(piece));
  const places = pieces.flatMap(({ xml: piece }, index) => (isPlace(piece) ? [index] : []));
  for (const edit of edits) {
    const place = places[Math.floor(edit.paragraph * places.length)];
    const piece = place === undefined ? undefined : pieces[place];
    if (place !== undefined && piece) pieces[place] = { ...piece, xml: made(piece, edit) };
  }
  return pieces.map((piece) => piece.xml).join('');
}

function piecesOf(xml: string): Piece[] {
  let depth = 0;
  return xml.split(/(<w:tbl>|<\/w:tbl>|<w:p>.*?<\/w:p>)/su).map((piece) => {
    if (piece === '<w:tbl>') depth += 1;
    if (piece === '</w:tbl>') depth -= 1;
    return { xml: piece, inTable: depth > 0 };
  });
}

const wordsOf = (xml: string): string =>
  [...xml.matchAll(WORDS)].map(([, text = '']) => (text.includes(PLACEHOLDER) ? '' : text)).join('');

function made({ xml, inTable }: Piece, { kind, word }: RandomEdit): string {
  const isBody = !inTable && BODY.test(xml) && !xml.includes('w:sectPr') && !xml.includes('w:drawing');
  switch (kind) {
    case 'remove':
      return isBody ? '' : xml;
    case 'insert':
      return isBody ? xml + paragraph(`Câu thêm số ${Math.floor(word * 1000)} của cán bộ.`) : xml;
    case 'append':
      return isBody ? xml.replace(/<\/w:p>$/u, '<w:r><w:t xml:space="preserve"> Thêm ý này.</w:t></w:r></w:p>') : xml;
    case 'replace':
    case 'bold':
      return isBody || CELL.test(xml) ? replaceWord(xml, word, kind === 'bold') : xml;
  }
}

/** Another word in the place of one, or the same word in bold. */
function replaceWord(xml: string, at: number, bold: boolean): string {
  const texts = [...xml.matchAll(WORDS)].filter(
    ([, text = '']) => /\p{L}{2}/u.test(text) && !text.includes(PLACEHOLDER),
  );
  const chosen = texts[Math.floor(at * texts.length)];
  const text = chosen?.[1] ?? '';
  const words = [...text.matchAll(/(?<![\p{L}\p{M}&])[\p{L}\p{M}]{2,}(?!;)/gu)];
  const word = words[Math.floor(((at * 7919) % 1) * words.length)];
  if (chosen === undefined || word === undefined) return xml;
  const [before, after] = [text.slice(0, word.index), text.slice(word.index + word[0].length)];
  const t = (inner: string): string => `<w:t xml:space="preserve">${inner}</w:t>`;
  const written = bold
    ? `${t(before)}</w:r><w:r><w:rPr><w:b/></w:rPr>${t(word[0])}</w:r><w:r>${t(after)}`
    : t(`${before}chữ-mới${after}`);
  return xml.slice(0, chosen.index) + written + xml.slice(chosen.index + chosen[0].length);
}
