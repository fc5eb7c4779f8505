import type { PageLayout, TableLayout } from 'docx/layout';
import { gap } from '../compose/lines';
import type { Box, Composition, PageSection, RowBox, Run } from '../composition';
import type { FormProfile } from '../form-profile';
import { STYLE } from '../style-looks';
import { countedBoxes } from './counted-boxes';
import { layPages } from './lay-pages';
import type { LineMemory } from './line-memory';
import { MM_PER_PIXEL, MM_PER_TWIP } from './placed-page';
import { cellsOf, isSignature } from './signature-table';

/** Rows of a table that go to the next page with the signature block. */
const COMPANY = 2;
/** Where the block ends nearer to the bottom margin than that, another word processor may not find room for it. */
const NEAR_BOTTOM_MM = 8;
/** Laying out takes its time; in a longer report Word keeps the last row by itself, LibreOffice does not. */
const MOST_LETTERS = 120_000;

/** Where the signature block stands right below a table of the report. */
interface Place {
  readonly section: number;
  readonly table: number;
  readonly signature: number;
}

/**
 * Sees that the signature block is never alone on its page though a table stands right above it. Word holds the last
 * row of the table on the block's page, LibreOffice holds whole tables only; so where a page ends between or close by,
 * the table is divided there and its last rows begin the new page below a repeated head.
 */
export function withSignatureInCompany(
  composition: Composition,
  profile: FormProfile,
  memory?: LineMemory,
): Composition {
  const place = placeOf(composition);
  if (place === null || lettersIn(composition) > MOST_LETTERS) return composition;
  const { pages } = layPages(composition, profile, memory);
  if (!needsCompany(pages, composition, place, profile)) return composition;
  return {
    ...composition,
    sections: composition.sections.map((section, index) =>
      index === place.section ? { ...section, boxes: divided(section, place) } : section,
    ),
  };
}

const isGap = (box: Box | undefined): boolean => box?.kind === 'paragraph' && box.style === STYLE.gap;

function placeOf({ sections }: Composition): Place | null {
  for (const [section, { boxes }] of sections.entries()) {
    const signature = boxes.findIndex((box) => box.kind === 'table' && isSignature(box));
    if (signature === -1) continue;
    const table = boxes.findLastIndex((box, index) => index < signature && !isGap(box));
    const above = boxes[table];
    return above?.kind === 'table' && above.ruled ? { section, table, signature } : null;
  }
  return null;
}

const lettersOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + (run.kind === 'text' ? run.text.length : 0), 0);

const lettersIn = ({ sections }: Composition): number =>
  sections
    .flatMap(({ boxes }) => boxes)
    .flatMap((box) => (box.kind === 'paragraph' ? [box] : cellsOf(box).flatMap(({ children }) => children)))
    .reduce((sum, { runs }) => sum + lettersOf(runs), 0);

function needsCompany(
  pages: readonly PageLayout[],
  composition: Composition,
  { section, table, signature }: Place,
  { lengths }: FormProfile,
): boolean {
  const boxes = composition.sections[section]?.boxes ?? [];
  const counted = countedBoxes(composition);
  const indexOf = (at: number): number => counted.indexOf(boxes[at] ?? null);
  const partsOf = (at: number): readonly (readonly [PageLayout, TableLayout])[] =>
    pages.flatMap((page) =>
      page.body.flatMap((block) =>
        block.type === 'table' && block.index === indexOf(at) ? [[page, block] as const] : [],
      ),
    );
  const [place] = partsOf(signature);
  if (place === undefined) return false;
  const [page, block] = place;
  const above = partsOf(table);
  const beside = above.find(([other]) => other === page)?.[1].rows ?? [];
  const heads = headRowsOf(boxes[table]);
  const company = beside.filter(({ index }) => index >= heads).length;
  const row = block.rows.at(-1);
  const bottom = page.height * MM_PER_PIXEL - lengths.marginBottom * MM_PER_TWIP;
  const room = bottom - (row ? (row.y + row.height) * MM_PER_PIXEL : 0);
  return (above.length > 1 && company <= COMPANY) || company === 0 || room < NEAR_BOTTOM_MM;
}

const headRowsOf = (box: Box | undefined): number =>
  box?.kind === 'table' ? box.rows.filter(({ header }) => header).length : 0;

/** The section with a page break before the table's last rows, or before the whole of a table of few rows. */
function divided({ boxes }: PageSection, { table: at }: Place): readonly Box[] {
  const table = boxes[at];
  if (table?.kind !== 'table') return boxes;
  const heads = headRowsOf(table);
  const cut = lastCut(table.rows, table.rows.length - COMPANY);
  // By its head the rest is known for a part of the table; one from which a cell goes down cannot stand by itself.
  const hasHead = heads > 0 && lastCut(table.rows, heads) === heads;
  if (cut > heads && hasHead) {
    const head = table.rows.slice(0, heads).map(repeatedHead);
    const [first, last] = [table.rows.slice(0, cut), [...head, ...table.rows.slice(cut)]];
    return [
      ...boxes.slice(0, at),
      { ...table, rows: first },
      newPage(),
      { ...table, rows: last },
      ...boxes.slice(at + 1),
    ];
  }
  const start = boxes.findLastIndex((box, index) => index < at && !staysWithNext(box)) + 1;
  const first = boxes[start];
  // At the head of a section the table begins a page already.
  if (first === undefined || start === 0) return boxes;
  if (first.kind === 'table') return [...boxes.slice(0, start), newPage(), ...boxes.slice(start)];
  return [...boxes.slice(0, start), { ...first, pageBreakBefore: true }, ...boxes.slice(start + 1)];
}

/** The words of a head row once more; notes, links and pictures have numbers that may stand in a file only once. */
const repeatedHead = (row: RowBox): RowBox => ({
  ...row,
  cells: row.cells.map((cell) => ({
    ...cell,
    children: cell.children.map((paragraph) => ({ ...paragraph, runs: paragraph.runs.flatMap(repeatedRun) })),
  })),
});

function repeatedRun(run: Run): readonly Run[] {
  switch (run.kind) {
    case 'link':
      return run.runs.flatMap(repeatedRun);
    case 'footnote':
    case 'picture':
      return [];
    default:
      return [run];
  }
}

const newPage = (): Box => ({ ...gap(20, true), pageBreakBefore: true });

/** The last row, at most `from`, above which no cell goes down into it. */
function lastCut(rows: readonly RowBox[], from: number): number {
  const isCrossed = (cut: number): boolean =>
    rows.slice(0, cut).some(({ cells }, row) => cells.some(({ rowSpan = 1 }) => row + rowSpan > cut));
  let cut = from;
  while (cut > 0 && isCrossed(cut)) cut -= 1;
  return cut;
}

const staysWithNext = (box: Box): boolean =>
  box.kind === 'paragraph' && (box.keepNext === true || box.style.startsWith('Heading'));
