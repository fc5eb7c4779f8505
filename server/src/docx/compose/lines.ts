import { cleanText } from '../clean-text';
import type { Marks, ParagraphBox, ParagraphLooks, TableBox } from '../composition';
import { layout } from '../form-values';
import { STYLE } from '../style-looks';
import type { Field } from '../../report/report';
import type { Span } from '../../text/span';

interface LineOptions {
  readonly keepNext?: boolean;
  /** In half-points, where it differs from the style's. */
  readonly size?: number;
  readonly marks?: Marks;
  readonly source?: Span | null;
}

/** Holds a paragraph on the page of the next one. */
export const keeping = (keepNext: boolean): Pick<ParagraphLooks, 'keepNext'> => (keepNext ? { keepNext } : {});

/** Where a part of the form stands in the draft. */
export const sourceOf = (field: Pick<Field, 'span'> | null): Span | null => field?.span ?? null;

/** One line of the form in its style. */
export function line(text: string, style: string, options: LineOptions = {}): ParagraphBox {
  const { keepNext = false, size, marks = {}, source = null } = options;
  const run = { kind: 'text', text: cleanText(text), ...marks, ...(size === undefined ? {} : { size }) } as const;
  return { kind: 'paragraph', style, ...keeping(keepNext), runs: [run], source };
}

/** A centred rule of `length` twips in a column of `column` twips, drawn as the top border of an empty paragraph. */
export function rule(column: number, length: number): ParagraphBox {
  const side = Math.max(0, Math.round((column - length) / 2));
  return {
    kind: 'paragraph',
    style: STYLE.rule,
    left: side,
    right: side,
    before: layout.ruleBefore,
    after: 0,
    line: 20,
    exact: true,
    topRule: true,
    runs: [],
    source: null,
  };
}

/** Empty room of exactly `height` twips. */
export function gap(height: number, keepNext = false): ParagraphBox {
  return {
    kind: 'paragraph',
    style: STYLE.gap,
    ...keeping(keepNext),
    before: 0,
    after: 0,
    line: height,
    exact: true,
    runs: [],
    source: null,
  };
}

/** A cell of the tables that only place things. */
export interface PlacedCell {
  readonly width: number;
  readonly bottom?: boolean;
  readonly children: readonly ParagraphBox[];
}

/** Puts paragraphs side by side: a table without lines, rows never split over pages. */
export function placedTable(columns: readonly number[], rows: readonly (readonly PlacedCell[])[]): TableBox {
  return {
    kind: 'table',
    columns,
    ruled: false,
    rows: rows.map((cells) => ({
      header: false,
      cells: cells.map(({ width, bottom, children }) => ({
        width,
        vertical: bottom ? 'bottom' : 'top',
        children: children.length === 0 ? [gap(20)] : children,
      })),
    })),
    source: null,
  };
}
