import type { PhrasingContent } from 'mdast';
import type { BodyBlock, Section } from '../../report/report';
import type { Span } from '../../text/span';
import { cleanText } from '../clean-text';
import type { Box, ParagraphBox, Run } from '../composition';
import { type Caption, captionLooks, captionsOf } from './captions';
import { dataTable } from './data-table';
import { layout } from '../form-values';
import { htmlBoxes, isUnwritten, withWholeTables } from './html-block';
import { partHeadingRuns } from './part-heading';
import { inlineRuns, plainText } from './inline-runs';
import { gap, keeping } from './lines';
import { markedLines } from './marked-lines';
import { isPageBreak, withPageBreaks } from './page-breaks';
import { markdownGrid } from './table-grid';
import { headingStyle, STYLE } from '../style-looks';
import type { Writing } from './writing';

interface BlockOptions {
  /** Holds the block on the page of what follows. */
  readonly keepNext: boolean;
  /** Left indent in twips, for quotes. */
  readonly indent: number;
  /** Bullets that the block hangs below. */
  readonly bullets: number;
  readonly caption: Caption;
}

/** The report's body in order; with `keepLast` its last block stays on the page of what follows, the signature block. */
export function bodyBlocks(
  blocks: readonly BodyBlock[],
  writing: Writing,
  keepLast: boolean,
  indent = 0,
): readonly Box[] {
  const whole = withWholeTables(blocks);
  const last = lastWritten(whole);
  const bullets = bulletsAbove(whole);
  const captions = captionsOf(whole);
  const written = whole.map((block, index) =>
    isPageBreak(block)
      ? null
      : writeBlock(block, writing, {
          keepNext: keepLast && index >= last,
          indent,
          bullets: bullets[index] ?? 0,
          caption: captions[index] ?? 'none',
        }),
  );
  return withPageBreaks(written, writing);
}

/** Index of the last block that leaves something on the page. */
function lastWritten(blocks: readonly BodyBlock[]): number {
  return blocks.findLastIndex(
    (block) => !(isPageBreak(block) || block.kind === 'rule' || (block.kind === 'html' && isUnwritten(block))),
  );
}

function writeBlock(block: BodyBlock, writing: Writing, options: BlockOptions): readonly Box[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block.section, block.inline, writing)];
    case 'paragraph':
      return textParagraphs(null, block, writing, options);
    case 'item':
      return textParagraphs(block.marker, block, writing, options);
    case 'table':
      return [
        dataTable(markdownGrid(block.table), block.span, writing, options.keepNext),
        gap(layout.tableGap, options.keepNext),
      ];
    case 'quote':
      return bodyBlocks(block.blocks, writing, options.keepNext, options.indent + layout.quoteIndent);
    case 'code':
      return codeParagraphs(block.text.split(/\r\n|\r|\n/u), block.span, options);
    case 'html':
      return htmlBoxes(block, writing, options.keepNext);
    case 'rule':
      // A mark of Markdown, no word of the report.
      return [];
  }
}

/** A paragraph or list item, the marked lines below its first each as a paragraph of its own. */
function textParagraphs(
  marker: string | null,
  { inline, span }: Extract<BodyBlock, { readonly kind: 'paragraph' | 'item' }>,
  writing: Writing,
  options: BlockOptions,
): readonly ParagraphBox[] {
  return markedLines(inline).flatMap((line, index, { length }) => {
    const runs = itemRuns(index === 0 ? marker : null, options.bullets, inlineRuns(line, writing));
    return textParagraph(runs, span, { ...options, keepNext: options.keepNext && index === length - 1 });
  });
}

/** A paragraph that holds nothing (a comment alone) leaves no empty line. */
function textParagraph(runs: readonly Run[], source: Span, options: BlockOptions): readonly ParagraphBox[] {
  if (runs.length === 0) return [];
  const { caption } = options;
  const beside = caption === 'none' ? {} : captionLooks[caption];
  if (isPicture(runs)) return [{ ...pictureParagraph(runs, source), ...keeping(options.keepNext), ...beside }];
  if (caption !== 'none' && caption !== 'above-figure')
    return [{ kind: 'paragraph', style: STYLE.unindented, ...keeping(options.keepNext), ...beside, runs, source }];
  const indent = options.indent === 0 ? {} : { left: options.indent, firstLine: 0 };
  return [{ kind: 'paragraph', style: STYLE.body, ...keeping(options.keepNext), ...indent, runs, source }];
}

/** True for a picture with nothing beside it but space. */
const isPicture = (runs: readonly Run[]): boolean =>
  runs.some(({ kind }) => kind === 'picture') &&
  runs.every(
    (run) => run.kind === 'picture' || run.kind === 'break' || (run.kind === 'text' && run.text.trim() === ''),
  );

const pictureParagraph = (runs: readonly Run[], source: Span): ParagraphBox => ({
  kind: 'paragraph',
  style: STYLE.unindented,
  alignment: 'center',
  runs,
  source,
});

const isBullet = (marker: string | null): boolean => marker === '-' || marker === '*' || marker === '+';

/** For each block, how many bullets it hangs below; items of a numbered list are no bullets. */
function bulletsAbove(blocks: readonly BodyBlock[]): readonly number[] {
  let path: readonly boolean[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'item') {
      path = [];
      return 0;
    }
    const above = path.slice(0, block.depth);
    if (block.marker !== null) path = [...above, isBullet(block.marker)];
    return above.filter(Boolean).length;
  });
}

/** Bullets as officials write them: "-", and "+" below; typed numbers and letters stand as they are. */
function itemMarker(marker: string, bullets: number): string {
  if (marker !== '-' && marker !== '*') return marker;
  return bullets === 0 ? '-' : '+';
}

function itemRuns(marker: string | null, bullets: number, content: readonly Run[]): readonly Run[] {
  return marker === null ? content : [{ kind: 'text', text: `${cleanText(itemMarker(marker, bullets))} ` }, ...content];
}

const folded = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();

/** True when the heading's inline nodes hold the number too, as for `## I. …`; a list item's marker stands outside. */
const holdsNumber = (inline: readonly PhrasingContent[], number: string): boolean =>
  folded(plainText(inline)).startsWith(folded(number));

/**
 * A real heading at the level of its numbering (Bảng V, row 6b): roman and arabic numbers with a title bold,
 * letters upright, parts centred with their title on the next line; the words as typed.
 */
function headingParagraph(section: Section, inline: readonly PhrasingContent[], writing: Writing): ParagraphBox {
  const { number, level } = section;
  const bold = number?.style !== 'letter';
  const styleIsBold = level <= 2;
  const marks = bold === styleIsBold ? {} : { bold };
  const runs = inlineRuns(inline, writing, { ignoreStrong: true, marks });
  const numberRuns =
    number === null || holdsNumber(inline, number.text)
      ? []
      : [{ kind: 'text', text: `${cleanText(number.text)} `, ...marks } as const];
  const isPart = number?.style === 'part';
  return {
    kind: 'paragraph',
    style: headingStyle(level),
    ...(isPart ? { alignment: 'center', firstLine: 0 } : {}),
    runs: isPart ? partHeadingRuns(runs, number.text) : [...numberRuns, ...runs],
    source: section.headingSpan,
  };
}

/** Lines of code that are held on the page of what follows: LibreOffice holds whole paragraphs only. */
const HELD_LINES = 2;

/** Code keeps its lines and spaces; the font stays that of the document, as the decree names no other. */
function codeParagraphs(lines: readonly string[], source: Span, options: BlockOptions): readonly ParagraphBox[] {
  if (!options.keepNext || lines.length <= HELD_LINES) return [codeParagraph(lines, source, options)];
  return [
    { ...codeParagraph(lines.slice(0, -HELD_LINES), source, { ...options, keepNext: false }), after: 0 },
    codeParagraph(lines.slice(-HELD_LINES), source, options),
  ];
}

function codeParagraph(lines: readonly string[], source: Span, options: BlockOptions): ParagraphBox {
  return {
    kind: 'paragraph',
    style: STYLE.unindented,
    ...keeping(options.keepNext),
    left: options.indent,
    runs: lines.flatMap((line, index): readonly Run[] => [
      ...(index === 0 ? [] : [{ kind: 'break' } as const]),
      { kind: 'text', text: cleanText(line) },
    ]),
    source,
  };
}
