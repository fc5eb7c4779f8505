import type { LayoutFacts } from '../../report/layout-facts';
import type { CellBox, Composition, PageSection, ParagraphBox, TableBox } from '../composition';
import type { FormProfile } from '../form-profile';
import { STYLE, type StyleLooks, styleLooks } from '../style-looks';
import { textWidth } from '../text-width';
import { sideMargin, tablesOf } from './cell-lines';
import type { LaidPage, LaidReport } from './place-pages';
import type { PlacedPiece } from './placed-page';
import { cellsOf, isSignature } from './signature-table';

/** What the pages show, for the rules that look at them. */
export function layoutFacts(
  laid: LaidReport,
  composition: Composition,
  profile: FormProfile,
): Omit<LayoutFacts, 'missingAnnexes'> {
  const looks = styleLooks(profile);
  return {
    pages: laid.pages.length,
    stoppedAt: laid.stoppedAt,
    signatureAlone: laid.pages.some(holdsOnlySignature),
    nationalNameWrapped: tablesOf(composition).some((table) =>
      cellsOf(table).some((cell) =>
        cell.children.some(
          ({ style }, index) =>
            style === STYLE.nationalName && (laid.linesOf(cell, table).paragraphs[index] ?? []).length > 1,
        ),
      ),
    ),
    wideTables: composition.sections.flatMap((section) =>
      section.boxes.flatMap((box) =>
        box.kind === 'table' && box.source !== null && isTooWide(box, textRoom(section, profile), looks)
          ? [box.source]
          : [],
      ),
    ),
  };
}

const holdsText = (piece: PlacedPiece): boolean => piece.kind === 'text' || piece.kind === 'picture';

function holdsOnlySignature({ body }: LaidPage): boolean {
  const at = body.findIndex(({ box }) => box.kind === 'table' && isSignature(box));
  return at !== -1 && !body.slice(0, at).some(({ pieces }) => pieces.some(holdsText));
}

function textRoom({ landscape }: PageSection, { lengths }: FormProfile): number {
  const side = landscape ? lengths.pageHeight : lengths.pageWidth;
  return side - lengths.marginLeft - lengths.marginRight;
}

/** Half a millimetre, for rounding. */
const SLACK = 28;

function isTooWide(table: TableBox, room: number, looks: Readonly<Record<string, StyleLooks>>): boolean {
  if (!table.ruled) return false;
  const width = table.columns.reduce((total, column) => total + column, 0);
  return width > room + SLACK || cellsOf(table).some((cell) => breaksWord(cell, table, looks));
}

const breaksWord = (cell: CellBox, table: TableBox, looks: Readonly<Record<string, StyleLooks>>): boolean =>
  cell.children.some((paragraph) => widestWord(paragraph, looks) > cell.width - 2 * sideMargin(table) + SLACK);

/** In twips; a word may be broken behind a hyphen. */
function widestWord({ runs, style }: ParagraphBox, looks: Readonly<Record<string, StyleLooks>>): number {
  const look = looks[style];
  if (look === undefined) return 0;
  return runs.reduce((widest, run) => {
    if (run.kind !== 'text') return widest;
    const face = (run.bold ?? look.bold) ? 'bold' : 'regular';
    const words = run.text.split(/\s+|(?<=-)/u);
    return words.reduce((most, word) => Math.max(most, textWidth(word, run.size ?? look.size, face)), widest);
  }, 0);
}
