import type { Image, PhrasingContent, Reference } from 'mdast';
import { cleanText } from '../clean-text';
import type { Marks, Run } from '../composition';
import { findPicture, fitPicture, pictureHeightOf } from '../pictures';
import { linkTarget } from './link-target';
import type { Writing } from './writing';

export interface InlineOptions {
  readonly marks?: Marks;
  /** Typed bold says nothing in a heading: its level decides (Bảng V, row 6b). */
  readonly ignoreStrong?: boolean;
  /** Footnotes cannot hold footnotes. */
  readonly inFootnote?: boolean;
  /** The widest that a picture may be, in twips; the text's width when left out. */
  readonly room?: number;
}

/** Markdown's inline nodes as runs; what cannot be written leaves a visible placeholder and a note. */
export function inlineRuns(
  nodes: readonly PhrasingContent[],
  writing: Writing,
  options: InlineOptions = {},
): readonly Run[] {
  return nodes.flatMap((node) => runsOf(node, writing, options));
}

function runsOf(node: PhrasingContent, writing: Writing, options: InlineOptions): readonly Run[] {
  const marks = options.marks ?? {};
  const within = (more: Marks): InlineOptions => ({ ...options, marks: { ...marks, ...more } });
  const text = (value: string): readonly Run[] => {
    const clean = cleanText(value);
    return clean === '' ? [] : [{ kind: 'text', text: clean, ...marks }];
  };
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return text(node.value);
    case 'strong':
      return inlineRuns(node.children, writing, options.ignoreStrong ? options : within({ bold: true }));
    case 'emphasis':
      return inlineRuns(node.children, writing, within({ italics: true }));
    case 'delete':
      return inlineRuns(node.children, writing, within({ strike: true }));
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
      return linkRuns(node.url, inlineRuns(node.children, writing, options), writing);
    case 'linkReference':
      return linkRuns(addressOf(node, writing), inlineRuns(node.children, writing, options), writing);
    case 'image':
      return pictureRuns(node, writing, options, text);
    case 'imageReference':
      return pictureRuns({ alt: node.alt ?? null, url: addressOf(node, writing) }, writing, options, text);
    case 'html':
      return htmlRuns(node.value, writing);
    case 'footnoteReference':
      return footnoteRuns(node.identifier, node.label ?? node.identifier, writing, options, text);
    default:
      return [];
  }
}

/** The address that a label stands for. */
const addressOf = ({ identifier }: Reference, { definitions }: Writing): string => definitions.get(identifier) ?? '';

function linkRuns(url: string, children: readonly Run[], writing: Writing): readonly Run[] {
  const target = linkTarget(url);
  if (target === null || children.length === 0) return children;
  return [{ kind: 'link', number: writing.nextLink(), target, runs: children }];
}

type WriteText = (value: string) => readonly Run[];

const placeholder = (alt: string, address: string): string => `[Hình: ${alt === '' ? address : alt}]`;

/** The picture, or what stands in its place with a note of why; a footnote holds words alone. */
function pictureRuns(
  { alt, url }: Pick<Image, 'alt' | 'url'>,
  writing: Writing,
  { inFootnote = false, room = writing.width }: InlineOptions,
  text: WriteText,
): readonly Run[] {
  const name = cleanText(alt ?? '');
  const found = inFootnote ? null : findPicture(url, writing.pictures);
  if (found !== null && found.kind === 'picture') {
    const { width, height } = fitPicture(found.size, room, pictureHeightOf(writing.profile));
    const { type } = found.size;
    return [{ kind: 'picture', number: writing.nextPicture(), type, bytes: found.bytes, width, height, alt: name }];
  }
  writing.note(
    found === null
      ? { kind: 'left-out', what: 'image', text: name === '' ? url : name }
      : { kind: 'no-picture', address: url, why: found.why },
  );
  return text(placeholder(name, url));
}

/** `<br>` is the line break that Markdown's tables lack; comments hold no words of the report. */
function htmlRuns(markup: string, writing: Writing): readonly Run[] {
  if (/^<br\s*\/?>$/iu.test(markup)) return [{ kind: 'break' }];
  noteHtml(markup, writing);
  return [];
}

/** Notes markup that is left out, comments excepted. */
export function noteHtml(markup: string, writing: Writing): void {
  const rest = markup.replace(/<!--[\s\S]*?-->/gu, '').trim();
  if (rest !== '') writing.note({ kind: 'left-out', what: 'html', text: rest });
}

/** The first mention carries the footnote; a later one repeats its number. */
function footnoteRuns(
  identifier: string,
  label: string,
  writing: Writing,
  options: InlineOptions,
  text: WriteText,
): readonly Run[] {
  const footnote = options.inFootnote ? null : (writing.footnote(label) ?? writing.footnote(identifier));
  if (footnote === null) {
    writing.note({ kind: 'left-out', what: 'footnote', text: label });
    return text(`[^${label}]`);
  }
  return footnote.first
    ? [{ kind: 'footnote', number: footnote.number }]
    : [{ kind: 'text', text: String(footnote.number), superscript: true }];
}

/** The words of inline nodes, line breaks as spaces. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return plainText(node.children);
      if (node.type === 'html') return /^<br/iu.test(node.value) ? '\n' : '';
      if (node.type === 'break') return '\n';
      return 'value' in node ? node.value : '';
    })
    .join('');
}
