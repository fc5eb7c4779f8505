import type { Nodes } from 'mdast';
import type { Citation } from '../citation/citation';
import { readBlocks, type Block, type BlockList } from '../markdown/blocks';
import { fold } from '../text/fold';
import { isAllCaps } from '../text/letters';
import { once } from '../text/once';
import { contains, spanOf, type Span } from '../text/span';
import { annexFilesIn } from './annex-files';
import type { Chunk } from './chunks';
import { documentLists } from './document-lists';
import { NO_FRONT_MATTER, type FrontMatter } from './front-matter';
import { readFrontMatterForm, type FrontMatterForm } from './front-matter-form';
import { readBody } from './read-body';
import { blocksOf, type RawBlock, type TextBlock } from './read-chunk';
import { readClosing, type Closing } from './read-closing';
import { readHeader, type Header } from './read-header';
import { readNotes } from './read-notes';
import { regimeOf } from './regime';
import { readSections } from './read-sections';
import { ReadingCache } from './reading-cache';
import type { BodyBlock, Field, ReadNote, Report } from './report';

const CLOSING_MARK = /\.\/\.?(?=[\s*_”"]*$)/gm;
const CLOSING_SENTENCE = /^[\s*_]*(?:tren day la|tren day,|noi dung tren)/;

/** What a caller that reads the same draft again and again may hand over. */
export interface ReadOptions {
  /** Read the text as a report even when it shows no part of the form. */
  readonly always?: boolean;
  /** The text's blocks, when they are known already. */
  readonly blocks?: BlockList;
  /** What was read of earlier versions of the same draft. */
  readonly cache?: ReadingCache;
}

/**
 * Reads a draft into the report model. Never throws on any text.
 * @returns null when the text is no report
 */
export function readReport(text: string, options: ReadOptions = {}): Report | null {
  const { always = false, blocks = readBlocks(text), cache = new ReadingCache() } = options;
  const frontMatter = blocks.frontMatter ? cache.frontMatter(text, blocks.frontMatter) : NO_FRONT_MATTER;
  const chunks = blocks.blocks.flatMap((block) => cache.chunksOf(text, block));
  const lists = documentLists(blocks.blocks);
  const header = readHeaderAround(text, chunks, lists);
  const hasFoot = (['recipients', 'signer', 'annexes'] as const).some((key) => frontMatter.entries.has(key));
  const closing = readClosing(chunks, header.length, hasFoot);
  if (!always && !isReport(text, frontMatter, header, closing)) return null;
  return build(text, blocks, frontMatter, chunks, header, closing, lists, cache);
}

const isListed = (chunk: Chunk, lists: readonly Span[]): boolean => lists.some((list) => contains(list, chunk.span));

/** The header as it is without the generated lists that may stand amid it; their rows look like parts of the form. */
function readHeaderAround(text: string, chunks: readonly Chunk[], lists: readonly Span[]): Header {
  const outside = lists.length === 0 ? chunks : chunks.filter((chunk) => !isListed(chunk, lists));
  const header = readHeader(text, outside);
  const last = outside[header.length - 1];
  return last ? { ...header, length: chunks.indexOf(last) + 1 } : header;
}

/** "…giải quyết./." at the end of a line, no path in a text about programs. */
const WORD_AND_MARK = /[\p{L}\d”"]\s?\.\/\.[\s*_]*$/mu;
/** Two parts of the form weigh as much as is needed; a title in small letters and a date without place weigh less. */
const CLEAR = 2;
const FAINT = 1;
const ENOUGH = 3;

/** A draft says that it is a report in its front matter, or shows at least two parts of the form. */
function isReport(text: string, { entries }: FrontMatter, header: Header, closing: Closing): boolean {
  const type = entries.get('documentType')?.values[0];
  if ((type && fold(type.text).startsWith('bao cao')) || entries.has('outline')) return true;
  const ofFrontMatter = ['symbol', 'subject', 'addressees', 'recipients', 'signer', 'place'] as const;
  const clear = [
    header.nationalName ?? header.motto ?? header.partyName,
    header.symbol,
    header.placeDate?.place,
    header.documentType && isAllCaps(header.documentType.text),
    header.addressees,
    closing.recipients,
    closing.signature?.authority[0],
    WORD_AND_MARK.test(text),
    ...ofFrontMatter.map((key) => entries.has(key)),
  ];
  const faint = [
    header.documentType && !isAllCaps(header.documentType.text),
    header.placeDate && !header.placeDate.place,
  ];
  return CLEAR * clear.filter(Boolean).length + FAINT * faint.filter(Boolean).length >= ENOUGH;
}

function build(
  text: string,
  list: BlockList,
  frontMatter: FrontMatter,
  chunks: readonly Chunk[],
  header: Header,
  closing: Closing,
  lists: readonly Span[],
  cache: ReadingCache,
): Report {
  const typed = readFrontMatterForm(frontMatter);
  const amidHeader = chunks.slice(0, header.length).filter((chunk) => isListed(chunk, lists));
  const bodyChunks = chunks.slice(header.length, closing.start);
  const bodySpan = spanAround(bodyChunks, chunks[header.length - 1]?.span.end ?? list.frontMatter?.end ?? 0);
  const raw = [...header.others.map(wordsAsParagraph), ...readBody(text, [...amidHeader, ...bodyChunks], cache)];
  const closingSentence = findClosingSentence(text, raw);
  const headings = raw.flatMap((block, index) =>
    block.kind === 'heading' ? [{ ...block.heading, hasText: hasTextAfter(raw, index, closingSentence) }] : [],
  );
  const end = closingSentence?.span.start ?? bodySpan.end;
  // An export asks for none of them, and finding them costs a quarter of the reading.
  const citations = once(() => citationsIn(text, list.blocks, bodySpan, lists, cache));
  const sections = readSections(headings, end < (headings.at(-1)?.span.end ?? 0) ? bodySpan.end : end);
  return {
    text,
    frontMatter: list.frontMatter,
    nationalName: header.nationalName,
    motto: header.motto,
    partyName: header.partyName,
    parentBody: typed.parentBody ?? header.parentBody,
    issuer: typed.issuer ?? header.issuer,
    symbol: typed.symbol ?? header.symbol,
    placeDate: typed.placeDate ?? header.placeDate,
    documentType: typed.documentType ?? header.documentType,
    subject: typed.subject ?? header.subject,
    addressees: typed.addressees ?? header.addressees,
    urgency: typed.urgency ?? header.urgency,
    secrecy: typed.secrecy ?? header.secrecy,
    circulation: typed.circulation ?? header.circulation,
    outlineId: typed.outlineId,
    contents: typed.contents,
    status: typed.status,
    regime: regimeOf({
      named: typed.regime,
      issuer: typed.issuer ?? header.issuer,
      parentBody: typed.parentBody ?? header.parentBody,
      nationalName: header.nationalName,
      partyName: header.partyName,
      symbol: typed.symbol ?? header.symbol,
    }),
    body: placeSections(raw, sections.headings),
    appendix: [
      ...closing.others.map(wordsAsParagraph),
      ...chunks.slice(closing.end).flatMap((chunk) => blocksOf(text, chunk.node, chunk.span.start)),
    ],
    annexFiles: annexFilesIn(frontMatter),
    bodySpan,
    sections: sections.sections,
    headings: sections.headings,
    get citations() {
      return citations();
    },
    documentLists: lists,
    closingMarks: marksIn(text, bodySpan),
    closingSentence,
    recipients: typed.recipients ?? closing.recipients,
    signature: typed.signature ?? closing.signature,
    drafter: typed.drafter ?? closing.drafter,
    definitions: definitionsOf(list.blocks),
    footnotes: footnotesOf(text, list.blocks),
    notes: [...frontMatter.notes, ...repeatedParts(typed, header, closing), ...readNotes(text, list, chunks)],
  };
}

/** Words amid header or foot that are no part of either. */
function wordsAsParagraph({ text, span }: Field): TextBlock {
  const inline = [{ type: 'text', value: text } as const];
  return { kind: 'paragraph', span, source: inline, inline };
}

/** Parts that front matter gives and the body shows once more: front matter goes before. */
function repeatedParts(typed: FrontMatterForm, header: Header, closing: Closing): readonly ReadNote[] {
  const ofHeader = [
    'parentBody',
    'issuer',
    'symbol',
    'placeDate',
    'documentType',
    'subject',
    'addressees',
    'urgency',
    'secrecy',
    'circulation',
  ] as const;
  const ofFoot = ['recipients', 'signature', 'drafter'] as const;
  return [
    ...ofHeader.map((part) => typed[part] && header[part]),
    ...ofFoot.map((part) => typed[part] && closing[part]),
  ].flatMap((field): readonly ReadNote[] => (field ? [{ kind: 'repeated-part', span: field.span }] : []));
}

function spanAround(chunks: readonly Chunk[], fallback: number): Span {
  return spanOf(chunks[0]?.span.start ?? fallback, chunks.at(-1)?.span.end ?? fallback);
}

function findClosingSentence(text: string, raw: readonly RawBlock[]): Field | null {
  const block = raw.findLast(
    (candidate) =>
      candidate.kind === 'paragraph' &&
      CLOSING_SENTENCE.test(fold(text.slice(candidate.span.start, candidate.span.start + 40))),
  );
  return block ? { text: text.slice(block.span.start, block.span.end), span: block.span } : null;
}

/** A heading with nothing but a comment or a drawn rule under it has no text. */
const saysNothing = (block: RawBlock): boolean =>
  block.kind === 'rule' || (block.kind === 'html' && ONLY_COMMENTS.test(block.text));

const ONLY_COMMENTS = /^(?:\s*<!--(?:(?!-->)[\s\S])*-->)+\s*$/;

function hasTextAfter(raw: readonly RawBlock[], index: number, closingSentence: Field | null): boolean {
  let at = index + 1;
  for (let block = raw[at]; block && saysNothing(block); block = raw[at]) at++;
  const next = raw[at];
  return next !== undefined && next.kind !== 'heading' && next.span.start !== closingSentence?.span.start;
}

function placeSections(raw: readonly RawBlock[], sections: Report['headings']): readonly BodyBlock[] {
  let next = 0;
  return raw.flatMap((block): readonly BodyBlock[] => {
    if (block.kind !== 'heading') return [block];
    const section = sections[next++];
    const { span, source, inline } = block;
    return section ? [{ kind: 'heading', span, source, section, inline }] : [];
  });
}

function citationsIn(
  text: string,
  blocks: readonly Block[],
  body: Span,
  lists: readonly Span[],
  cache: ReadingCache,
): readonly Citation[] {
  return blocks
    .filter((block) => block.start < body.end && block.end > body.start)
    .filter((block) => !lists.some((span) => contains(span, block)))
    .flatMap((block) => cache.citationsOf(text, block));
}

function marksIn(text: string, body: Span): readonly Span[] {
  return [...text.slice(body.start, body.end).matchAll(CLOSING_MARK)].map((match) =>
    spanOf(body.start + match.index, body.start + match.index + match[0].length),
  );
}

/** Where two definitions share a label the first one holds, as in Markdown. */
function definitionsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  const see = (node: Nodes): void => {
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
    if ('children' in node) for (const child of node.children) see(child);
  };
  for (const { node, definitions } of blocks) if (definitions.length > 0) see(node);
  return addresses;
}

function footnotesOf(text: string, blocks: readonly Block[]): ReadonlyMap<string, readonly BodyBlock[]> {
  const notes = new Map<string, readonly BodyBlock[]>();
  for (const { node, start } of blocks) {
    if (node.type !== 'footnoteDefinition') continue;
    // Two notes under one label are both kept: the draft's words are not dropped for a slip in a label.
    const earlier = notes.get(node.identifier) ?? [];
    notes.set(node.identifier, [...earlier, ...node.children.flatMap((child) => blocksOf(text, child, start))]);
  }
  return notes;
}
