import type { Report } from '../../report/report';
import type { Span } from '../../text/span';
import { composeReport, type Materials } from '../compose/compose-report';
import type { Alignment, Box, FootnoteBox, ParagraphBox, TableBox } from '../composition';
import type { FormProfile } from '../form-profile';
import { styleLooks, type StyleLooks } from '../style-looks';
import { joinLines, tokensOfRuns, type Token } from './tokens';

/** What stands in one place of the exported file and was written from one place of the draft. */
export interface Unit {
  /** Null for words that the export adds and for blanks. */
  readonly source: Span | null;
  readonly style: string;
  readonly alignment: Alignment;
  /** True for lines of the table of contents, which are made from headings. */
  readonly derived: boolean;
  /** Several lines, as of a long name, as one. */
  readonly tokens: readonly Token[];
}

export interface UnitLine {
  readonly kind: 'line';
  /** Index of the unit that the line belongs to. */
  readonly unit: number;
  readonly tokens: readonly Token[];
}

export interface UnitCell {
  readonly unit: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly tokens: readonly Token[];
}

export interface UnitTable {
  readonly kind: 'table';
  readonly source: Span | null;
  readonly rows: readonly (readonly UnitCell[])[];
}

export type UnitElement = UnitLine | UnitTable;

/** An exported draft as lines and tables in their order; a footnote is a list of its own. */
export interface ExportedUnits {
  readonly units: readonly Unit[];
  readonly body: readonly UnitElement[];
  readonly notes: readonly (readonly UnitElement[])[];
}

/** What an export of the draft holds: the same words that stand in the file. */
export function exportedUnits(report: Report, materials: Materials): ExportedUnits {
  const { composition, profile } = composeReport(report, materials);
  const reader = new UnitReader(profile);
  const body = composition.sections.flatMap(({ aboveFirst = [], boxes }) =>
    [...aboveFirst, ...boxes].flatMap((box) => reader.read(box)),
  );
  const notes = composition.footnotes.map(({ paragraphs }: FootnoteBox) =>
    paragraphs.flatMap((box) => reader.read(box)),
  );
  return { units: reader.units, body, notes };
}

class UnitReader {
  readonly units: Unit[] = [];
  private readonly looks: Readonly<Record<string, StyleLooks>>;

  constructor(profile: FormProfile) {
    this.looks = styleLooks(profile);
  }

  read(box: Box): readonly UnitElement[] {
    if (box.kind === 'paragraph') return this.line(box);
    return box.ruled
      ? [this.table(box)]
      : box.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => children.flatMap((child) => this.line(child))));
  }

  private line(box: ParagraphBox): readonly UnitLine[] {
    const tokens = this.tokensOf(box);
    if (tokens.length === 0) return [];
    const source = box.source?.end === 0 ? null : box.source;
    const last = this.units.at(-1);
    const goesOn = source !== null && last?.style === box.style && sameSpan(last.source, source);
    if (goesOn) this.units.splice(-1, 1, { ...last, tokens: joinLines([last.tokens, tokens]) });
    else {
      const alignment = box.alignment ?? this.looks[box.style]?.alignment ?? 'left';
      const derived = box.runs.some(({ kind }) => kind === 'page-of');
      this.units.push({ source, style: box.style, alignment, derived, tokens });
    }
    return [{ kind: 'line', unit: this.units.length - 1, tokens }];
  }

  private table({ rows, source }: TableBox): UnitTable {
    return {
      kind: 'table',
      source,
      rows: rows.map(({ cells }) =>
        cells.map(({ children, columnSpan = 1, rowSpan = 1 }) => {
          const tokens = joinLines(children.map((child) => this.tokensOf(child)));
          const [first] = children;
          const { style = '', alignment = 'left' } = first ?? {};
          this.units.push({ source, style, alignment, derived: false, tokens });
          return { unit: this.units.length - 1, columnSpan, rowSpan, tokens };
        }),
      ),
    };
  }

  private tokensOf({ runs, style }: ParagraphBox): readonly Token[] {
    const { bold = false, italics = false } = this.looks[style] ?? {};
    return tokensOfRuns(runs, { bold, italics });
  }
}

const sameSpan = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end;
