import { slice, spanOf, type Span, type TextEdit } from '../../text/span';
import { withMark } from '../import/list-marks';
import type { WordParagraph } from '../import/model';
import { inlineMarkdown } from '../import/markdown-inline';
import { paragraphMarkdown } from '../import/write-draft';
import { STYLE } from '../style-looks';
import type { Unit } from './exported-units';
import { spanKey, type MergeContext } from './merge-context';
import { splice } from './splice';
import { piecesOf, type Token } from './tokens';
import { asTyped, inCapitalsOf, inHeading, inText } from './write-words';
import { joinPieces } from '../import/pieces';

type Ways = readonly (readonly TextEdit[])[];

const MARKER = /^(?:[-+*]|\d{1,9}[.)])[ \t]+/u;
const TYPED_MARKER = /^(?:[-–+*•]|\d{1,9}[.)])\s+/u;

/** True where the looks of words follow from what the block is. */
export const hasOwnLooks = ({ style }: Unit): boolean =>
  style === STYLE.body || style === STYLE.unindented || style === 'FootnoteText';

/** How a heading, paragraph or item of the draft may take other words. */
export function textWays(
  context: MergeContext,
  unit: Unit,
  tokens: readonly Token[],
  paragraphs: readonly WordParagraph[],
): Ways {
  const { source } = unit;
  if (source === null) return [];
  const typed = slice(context.report.text, source);
  const kind = context.blocks.get(spanKey(source))?.kind ?? 'paragraph';
  const writer =
    kind === 'code'
      ? asTyped
      : unit.style === STYLE.annexTitle
        ? inCapitalsOf(typed)
        : hasOwnLooks(unit)
          ? inText
          : inHeading;
  const spliced = splice(typed, unit.tokens, tokens, writer);
  const anew = kind === 'code' || kind === 'html' ? null : writtenAnew(context, unit, typed, tokens, paragraphs);
  return [spliced, anew].filter((text) => text !== null).map((newText) => [{ span: source, newText }]);
}

/** The block in its own way of writing, its words as they came back. */
function writtenAnew(
  { lineEnd }: MergeContext,
  unit: Unit,
  typed: string,
  tokens: readonly Token[],
  paragraphs: readonly WordParagraph[],
): string | null {
  const [paragraph, ...others] = paragraphs;
  if (paragraph === undefined || others.length > 0) return null;
  if (!hasOwnLooks(unit)) {
    const plain = tokens.map((token) => ({ ...token, marks: { bold: false, italics: false } }));
    const words = inlineMarkdown(joinPieces(piecesOf(plain)));
    const marks = /^#{1,6}[ \t]+/u.exec(typed)?.[0];
    if (marks !== undefined) return marks + words;
    return typed.startsWith('**') ? `**${words}**` : words;
  }
  const marker = MARKER.exec(typed)?.[0] ?? '';
  const words = paragraphMarkdown(withMark(paragraph));
  return (marker + (marker === '' ? words : words.replace(TYPED_MARKER, ''))).replace(/\r?\n/gu, lineEnd);
}

/** A block with the empty lines behind it, gone. */
export function removedBlockWays({ report: { text } }: MergeContext, source: Span): Ways {
  const start = text.lastIndexOf('\n', source.start - 1) + 1;
  const lead = text.slice(start, source.start);
  if (lead.trim() !== '' && !/^[\s>]*(?:\[\^[^\]]+\]:\s*)?$/u.test(lead)) return [];
  // Between two items without an empty line the one that stays keeps the empty line below it.
  const isTight = /\S[^\S\n]*\r?\n$/u.test(text.slice(0, start));
  const ends = isTight ? /^[ \t]*\r?\n/u : /^(?:[ \t]*\r?\n)+/u;
  const after = ends.exec(text.slice(source.end))?.[0].length ?? 0;
  return [[{ span: spanOf(start, source.end + after), newText: '' }]];
}
