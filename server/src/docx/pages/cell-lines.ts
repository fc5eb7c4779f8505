import { Document, Paragraph } from 'docx';
import { layoutDocument, type LineLayout } from 'docx/layout';
import type { CellBox, Composition, ParagraphBox, Run, TableBox } from '../composition';
import type { FormProfile } from '../form-profile';
import { layout } from '../form-values';
import { wordParagraph } from '../package/paragraphs';
import { formStyles } from '../package/styles';
import type { StyleLooks } from '../style-looks';
import type { CellLines, LineMemory } from './line-memory';
import { MM_PER_PIXEL, MM_PER_TWIP } from './placed-page';

/** Taller than any row: the tallest page that Word knows, in twips. */
const ENDLESS = 31_680;

/** What a cell of this table keeps free at either side, in twips. */
export const sideMargin = ({ ruled }: Pick<TableBox, 'ruled'>): number => (ruled ? layout.cellMarginSide : 0);

/** Without what only the whole report can lay out: footnotes as raised numbers, links as their words. */
const plainRuns = (runs: readonly Run[]): readonly Run[] =>
  runs.flatMap((run): readonly Run[] => {
    if (run.kind === 'link') return plainRuns(run.runs);
    if (run.kind === 'footnote') return [{ kind: 'text', text: String(run.number), superscript: true }];
    return run.kind === 'page-of' ? [{ kind: 'text', text: '0' }] : [run];
  });

const plain = (box: ParagraphBox): ParagraphBox => {
  const copy: { -readonly [Name in keyof ParagraphBox]: ParagraphBox[Name] } = {
    ...box,
    keepNext: false,
    pageBreakBefore: false,
    runs: plainRuns(box.runs),
  };
  delete copy.bookmark;
  return copy;
};

/** Equal for cells that are laid out alike. */
const keyOf = (width: number, children: readonly ParagraphBox[]): string =>
  JSON.stringify([width, children], (name, value: unknown) => (name === 'source' || name === 'bytes' ? 0 : value));

/**
 * The lines within the cells of a report, which the layout of the whole document does not tell: each different
 * content that `memory` does not know is laid out once, on a page as wide as its cell, all in one document.
 */
export function layCells(
  composition: Composition,
  profile: FormProfile,
  looks: Readonly<Record<string, StyleLooks>>,
  memory: LineMemory,
): (cell: CellBox, table: TableBox) => CellLines {
  const roomOf = (cell: CellBox, table: TableBox): number => Math.max(1, cell.width - 2 * sideMargin(table));
  const rooms = new Map<string, Room>();
  const known = new Map<string, CellLines>();
  const keys = new Map<CellBox, string>();
  for (const table of tablesOf(composition)) {
    for (const cell of table.rows.flatMap(({ cells }) => cells)) {
      const width = roomOf(cell, table);
      const children = cell.children.map(plain);
      const key = keyOf(width, children);
      keys.set(cell, key);
      const before = memory.cell(key);
      if (before) known.set(key, before);
      else rooms.set(key, { width, children });
    }
  }
  const laid = layRooms([...rooms.values()], profile);
  [...rooms].forEach(([key, { children }], index) => {
    const lines = cellLines(children, laid[index] ?? [], looks);
    known.set(key, lines);
    memory.keepCell(key, lines);
  });
  return (cell) => known.get(keys.get(cell) ?? '') ?? { paragraphs: [], height: 0 };
}

export const tablesOf = ({ sections }: Composition): readonly TableBox[] =>
  sections.flatMap(({ boxes }) => boxes).filter((box) => box.kind === 'table');

interface Room {
  readonly width: number;
  readonly children: readonly ParagraphBox[];
}

/** For each room the lines of its paragraphs. */
function layRooms(rooms: readonly Room[], profile: FormProfile): readonly (readonly (readonly LineLayout[])[])[] {
  if (rooms.length === 0) return [];
  const document = new Document({
    styles: formStyles(profile),
    compatibility: { doNotExpandShiftReturn: true },
    sections: rooms.map(({ width, children }) => ({
      properties: {
        page: {
          size: { width, height: ENDLESS },
          margin: { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0, gutter: 0 },
        },
      },
      // The layout leaves out an empty paragraph at the end of a section, which a rule is.
      children: [...children.map(wordParagraph), new Paragraph('')],
    })),
  });
  const pages = layoutDocument(document, { guess: true }).pages;
  return rooms.map(({ children }, section) => {
    const blocks = pages.filter((page) => page.section === section).flatMap(({ body }) => body);
    const first = blocks[0]?.index ?? 0;
    return children.map((_, at) =>
      blocks.flatMap((block) => (block.type === 'paragraph' && block.index === first + at ? block.lines : [])),
    );
  });
}

function cellLines(
  children: readonly ParagraphBox[],
  paragraphs: readonly (readonly LineLayout[])[],
  looks: Readonly<Record<string, StyleLooks>>,
): CellLines {
  const last = paragraphs.at(-1)?.at(-1);
  const box = children.at(-1);
  const after = box === undefined ? 0 : (box.after ?? looks[box.style]?.after ?? 0);
  return {
    paragraphs,
    height: last === undefined ? 0 : (last.y + last.height) * MM_PER_PIXEL + after * MM_PER_TWIP,
  };
}
