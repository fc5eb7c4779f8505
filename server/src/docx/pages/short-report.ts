import type { PageLayout, ParagraphLayout } from 'docx/layout';
import type { CellBox, Composition, PageSection, ParagraphBox, Run, TableBox } from '../composition';
import type { CellLines, KnownLines, LineMemory } from './line-memory';

/** Letters that Times New Roman has, so that a line of them is as high as any other: those of Vietnamese, and signs. */
const PLAIN_LETTERS = /^[\u0020-\u007e\u00a0àáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ\u1ea0-\u1ef9“”‘’–—…²³°×·§]*$/u;

const isPlainRun = (run: Run): boolean =>
  run.kind === 'break' ||
  (run.kind === 'text' && run.size === undefined && !run.superscript && PLAIN_LETTERS.test(run.text));

/** Whether all lines of a paragraph are lines of plain text, all of one height. */
const isPlain = ({ runs }: ParagraphBox): boolean => runs.length > 0 && runs.every(isPlainRun);

const textOf = ({ runs }: ParagraphBox): string => runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');

/** The same number of lines of the same height with next to no words to break; a paragraph of none might be left out. */
const standIn = (box: ParagraphBox, lines: KnownLines): ParagraphBox => ({
  ...box,
  runs: [...lines.slice(1).map(() => ({ kind: 'break' }) as const), { kind: 'text', text: 'x' }],
});

/** Paragraphs of the body by their place among the boxes as the layout counts them. */
type Placed<Value> = ReadonlyMap<number, Value>;

/** A report in which what was laid out before is replaced by as many short lines. */
export interface ShortReport {
  readonly composition: Composition;
  /** Gives the short lines their words back. */
  readonly restore: (pages: readonly PageLayout[]) => readonly PageLayout[];
  /** Remembers the paragraphs that were laid out in full. */
  readonly learn: (pages: readonly PageLayout[]) => void;
}

/** Shortens a report by what `memory` knows; `linesOf` tells the lines within its cells. */
export function shorten(
  composition: Composition,
  memory: LineMemory,
  linesOf: (cell: CellBox, table: TableBox) => CellLines,
): ShortReport {
  const known = new Map<number, KnownLines>();
  const unknown = new Map<number, { readonly key: string; readonly text: string }>();
  let index = -1;
  const shortParagraph = (box: ParagraphBox, section: PageSection): ParagraphBox => {
    if (!isPlain(box)) return box;
    const key = JSON.stringify([section.landscape, { ...box, source: null, bookmark: null }]);
    const lines = memory.paragraph(key);
    if (lines === undefined) unknown.set(index, { key, text: textOf(box) });
    else known.set(index, lines);
    return lines === undefined ? box : standIn(box, lines);
  };
  const shortTable = (table: TableBox): TableBox => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const { paragraphs } = linesOf(cell, table);
        const children = cell.children.map((child, at) =>
          isPlain(child) && paragraphs[at]?.length ? standIn(child, paragraphs[at]) : child,
        );
        return { ...cell, children };
      }),
    })),
  });
  const sections = composition.sections.map((section, at) => {
    const boxes = section.boxes.map((box) => {
      index += 1;
      return box.kind === 'table' ? shortTable(box) : shortParagraph(box, section);
    });
    if (at < composition.sections.length - 1 && boxes.at(-1)?.kind === 'table') index += 1; // Holds the section's end.
    return { ...section, boxes };
  });
  return {
    composition: { ...composition, sections },
    restore: (pages) => (known.size === 0 ? pages : withWords(pages, known)),
    learn: (pages) => {
      const laid = linesOn(pages, unknown);
      for (const [at, { key, text }] of unknown) {
        const lines = laid.get(at) ?? [];
        const isWhole = lines.map((line) => line.text).join('') === text;
        if (isWhole && lines.length > 0) memory.keepParagraph(key, lines);
      }
    },
  };
}

/** The lines of these paragraphs, over the ends of pages. */
function linesOn(pages: readonly PageLayout[], wanted: Placed<unknown>): Placed<KnownLines> {
  const lines = new Map<number, KnownLines>();
  for (const block of pages.flatMap(({ body }) => body)) {
    if (block.type !== 'paragraph' || !wanted.has(block.index)) continue;
    const own = block.lines.map(({ text, textWidth }) => ({ text, textWidth }));
    lines.set(block.index, [...(lines.get(block.index) ?? []), ...own]);
  }
  return lines;
}

function withWords(pages: readonly PageLayout[], known: Placed<KnownLines>): readonly PageLayout[] {
  const done = new Map<number, number>();
  const inFull = (block: ParagraphLayout, lines: KnownLines): ParagraphLayout => {
    const from = done.get(block.index) ?? 0;
    done.set(block.index, from + block.lines.length);
    return { ...block, lines: block.lines.map((line, at) => ({ ...line, ...lines[from + at] })) };
  };
  return pages.map((page) => ({
    ...page,
    body: page.body.map((block) => {
      const lines = block.type === 'paragraph' ? known.get(block.index) : undefined;
      return block.type === 'paragraph' && lines !== undefined ? inFull(block, lines) : block;
    }),
  }));
}
