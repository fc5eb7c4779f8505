import type { BlockLayout, PageLayout } from 'docx/layout';
import type { Box, Composition } from '../composition';
import type { FormProfile } from '../form-profile';
import { layout } from '../form-values';
import { STYLE, type StyleLooks, styleLooks } from '../style-looks';
import { textWidth } from '../text-width';
import { countedBoxes } from './counted-boxes';
import { layPages, type LaidPages } from './lay-pages';
import type { LineMemory } from './line-memory';
import { UnitReader, unitsOf } from './line-units';
import { ASCENT, placeLines } from './place-lines';
import { placeInTopMargin } from './place-top-margin';
import { MM_PER_PIXEL, MM_PER_POINT, MM_PER_TWIP, type PlacedPage, type PlacedPiece } from './placed-page';
import { placeTable } from './place-table';

/** A box on a page, or the part of it that is there. */
export interface PlacedBox {
  readonly box: Box;
  readonly pieces: readonly PlacedPiece[];
}

/** A page with its body still in boxes, for what looks at the parts of the form. */
export interface LaidPage extends PlacedPage {
  readonly body: readonly PlacedBox[];
}

export interface LaidReport {
  readonly pages: readonly LaidPage[];
  /** Where the layout could not go on; null for one that is whole. */
  readonly stoppedAt: string | null;
  /** What it guessed at, once each. */
  readonly guesses: readonly string[];
  /** The lines within a cell. */
  readonly linesOf: LaidPages['linesOf'];
}

/** Word's own line above the footnotes: two inches, in the middle of an empty line. */
const SEPARATOR = { width: 50.8, up: 2.6, thickness: 0.18 } as const;

/** Places a report on its pages just as the DOCX of the same boxes is laid out; `memory` makes the next layout quick. */
export function layReport(composition: Composition, profile: FormProfile, memory?: LineMemory): LaidReport {
  const { pages, stoppedAt, linesOf } = layPages(composition, profile, memory);
  const placer = new Placer(composition, profile, styleLooks(profile), linesOf);
  return {
    pages: pages.map((page) => placer.place(page)),
    stoppedAt: stoppedAt ?? null,
    guesses: [...new Set(pages.flatMap(({ guesses }) => guesses ?? []))],
    linesOf,
  };
}

/** Goes through the pages in order, since a paragraph may begin on one and end on another. */
class Placer {
  private readonly boxes: readonly (Box | null)[];
  private readonly readers = new Map<unknown, UnitReader>();
  private readonly left: number;
  private begun = false;

  constructor(
    private readonly composition: Composition,
    private readonly profile: FormProfile,
    private readonly looks: Readonly<Record<string, StyleLooks>>,
    private readonly linesOf: LaidPages['linesOf'],
  ) {
    this.boxes = countedBoxes(composition);
    this.left = profile.lengths.marginLeft * MM_PER_TWIP;
  }

  place(page: PageLayout): LaidPage {
    const body = page.body.flatMap((block): readonly PlacedBox[] => {
      const box = this.boxes[block.index];
      return box ? [{ box, pieces: this.placeBlock(box, block) }] : [];
    });
    const number = page.header === 'default' ? (page.pageNumber ?? null) : null;
    return {
      width: page.width * MM_PER_PIXEL,
      height: page.height * MM_PER_PIXEL,
      number,
      body,
      pieces: [
        ...this.aboveFirst(page),
        ...this.header(page, number),
        ...body.flatMap(({ pieces }) => pieces),
        ...this.footnotes(page),
      ],
    };
  }

  private placeBlock(box: Box, block: BlockLayout): readonly PlacedPiece[] {
    if (box.kind === 'table') {
      return block.type === 'table' ? placeTable(box, block, this.linesOf, this.looks, this.left) : [];
    }
    const looks = this.looks[box.style];
    if (block.type === 'table' || looks === undefined) return [];
    return placeLines(
      box,
      looks,
      block.lines,
      this.readerOf(box, () => unitsOf(box.runs)),
      PAGE_CORNER,
    );
  }

  private readerOf(key: unknown, units: () => ReturnType<typeof unitsOf>): UnitReader {
    const reader = this.readers.get(key) ?? new UnitReader(units());
    this.readers.set(key, reader);
    return reader;
  }

  /** A mark of circulation on page one (PL I, Mục IV, box 11). */
  private aboveFirst(page: PageLayout): readonly PlacedPiece[] {
    if (page.header !== 'first' || this.begun) return [];
    this.begun = true;
    const right = page.width * MM_PER_PIXEL - this.profile.lengths.marginRight * MM_PER_TWIP;
    return (this.composition.sections[0]?.aboveFirst ?? []).flatMap((box) => {
      const looks = this.looks[box.style];
      return looks === undefined ? [] : placeInTopMargin(box, looks, this.left, right);
    });
  }

  /** The page number in the top margin (PL I, I.7). */
  private header(page: PageLayout, number: string | null): readonly PlacedPiece[] {
    const looks = this.looks[STYLE.pageNumber];
    if (number === null || looks === undefined) return [];
    const right = page.width * MM_PER_PIXEL - this.profile.lengths.marginRight * MM_PER_TWIP;
    const width = textWidth(number, looks.size, looks.bold ? 'bold' : 'regular') * MM_PER_TWIP;
    const spare = right - this.left - width;
    const shift = looks.alignment === 'right' ? spare : looks.alignment === 'center' ? spare / 2 : 0;
    const points = looks.size / 2;
    const { bold, italics } = looks;
    const baseline = layout.headerDistance * MM_PER_TWIP + ASCENT * points * MM_PER_POINT;
    const x = this.left + shift;
    const plain = { bold, italics, strike: false, wordSpacing: 0, source: null };
    return [{ kind: 'text', text: number, x, baseline, width, size: points, ...plain }];
  }

  private footnotes({ footnotes }: PageLayout): readonly PlacedPiece[] {
    const pieces = footnotes.flatMap(({ noteNumber, content }) => {
      const note = this.composition.footnotes.find(({ number }) => String(number) === noteNumber);
      return content.flatMap((block): readonly PlacedPiece[] => {
        const box = note?.paragraphs[block.index];
        const looks = box && this.looks[box.style];
        if (block.type === 'table' || box === undefined || looks === undefined) return [];
        const mark = { kind: 'text', text: noteNumber, superscript: true } as const;
        const units = () => (block.index === 0 ? [mark, ...unitsOf(box.runs)] : unitsOf(box.runs));
        return placeLines(box, looks, block.lines, this.readerOf(box, units), PAGE_CORNER);
      });
    });
    const top = footnotes[0]?.content[0];
    const y = top?.type === 'paragraph' ? top.lines[0]?.y : top?.rows[0]?.y;
    if (y === undefined) return pieces;
    const { width, up, thickness } = SEPARATOR;
    return [{ kind: 'rule', x: this.left, y: y * MM_PER_PIXEL - up, width, thickness }, ...pieces];
  }
}

const PAGE_CORNER = { x: 0, y: 0 } as const;
