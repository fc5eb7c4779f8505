import { issuerFromClosing } from '../../report/issuer-from-closing';
import type { Report } from '../../report/report';
import type { ExportNote } from '../export-note';
import { cleanText } from '../clean-text';
import type { ParagraphBox, TableBox } from '../composition';
import { textWidthOf, type FormProfile } from '../form-profile';
import { layout } from '../form-values';
import { DOTS, type FormLine, placeDateLine, symbolLine } from './header-lines';
import { bodyNameLines } from './issuer';
import { line, placedTable, rule, sourceOf } from './lines';
import { STYLE } from '../style-looks';
import { textWidth } from '../text-width';

/** NĐ 30/2020/NĐ-CP, PL I, II.1: the only words that the export adds to a draft. */
const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** Stands in a Party document in place of both. */
const PARTY_NAME = 'ĐẢNG CỘNG SẢN VIỆT NAM';

interface Column {
  readonly children: readonly ParagraphBox[];
  readonly notes: readonly ExportNote[];
}

/** Issuer of the report: named by the draft, else by its closing sentence, else null. */
function issuerOf(report: Report): { readonly name: string | null; readonly notes: readonly ExportNote[] } {
  if (report.issuer !== null) return { name: report.issuer.text, notes: [] };
  const name = issuerFromClosing(report);
  return name === null
    ? { name, notes: [{ kind: 'blank', what: 'issuer' }] }
    : { name, notes: [{ kind: 'taken-from-closing', what: 'issuer', text: name }] };
}

interface Head {
  readonly nationalName: string;
  /** Null in a Party document, whose one line stands for both. */
  readonly motto: string | null;
  readonly placeDate: FormLine;
  readonly profile: FormProfile;
  readonly sizes: FormProfile['headerSizes']['large'];
  /** Widths of the two columns, in twips. */
  readonly left: number;
  readonly right: number;
}

/**
 * Sizes, gaps and columns such that neither Quốc hiệu nor the place and date wrap: the large sizes where they fit,
 * then narrower gaps, then the small sizes, at last a wider right column.
 */
function chooseHead(report: Report, profile: FormProfile): Head {
  const width = textWidthOf(profile);
  const party = profile.manner === 'party';
  const nationalName = party
    ? cleanText(report.partyName?.text ?? PARTY_NAME)
    : cleanText(report.nationalName?.text ?? NATIONAL_NAME);
  const motto = party ? null : cleanText(report.motto?.text ?? MOTTO);
  const tries = [profile.headerSizes.large, profile.headerSizes.small].flatMap((sizes) =>
    [layout.dateGap, layout.dateGapLeast].map((spaces) => {
      const placeDate = placeDateLine(report.placeDate, spaces);
      const name = Math.round(textWidth(nationalName, sizes.nationalName, 'bold')) + layout.headerColumnSlack;
      const date = Math.round(textWidth(placeDate.text, sizes.placeDate, 'italic')) + layout.dateSlack;
      const right = Math.min(Math.max(name, date), width - profile.headerLeftMinimum);
      const fits = date <= name;
      return { profile, nationalName, motto, placeDate, sizes, right, left: width - right, fits };
    }),
  );
  return tries.find(({ fits }) => fits) ?? tries.reduce((a, b) => (b.right < a.right ? b : a));
}

/** Parent body above issuer with its rule (PL I, II.2). */
function bodiesColumn(report: Report, { left, sizes, profile }: Head): Column {
  const size = sizes.bodies;
  const regular = (text: string): number => textWidth(text, size, 'regular');
  const bold = (text: string): number => textWidth(text, size, 'bold');
  const parent = report.parentBody === null ? [] : bodyNameLines(report.parentBody.text, left, regular);
  const { name, notes } = issuerOf(report);
  const issuer = name === null ? [DOTS] : bodyNameLines(name, left, bold);
  return {
    notes,
    children: [
      ...parent.map((text) => line(text, STYLE.parentBody, { size, source: sourceOf(report.parentBody) })),
      ...issuer.map((text) => line(text, STYLE.issuer, { size, source: sourceOf(report.issuer) })),
      rule(left, bold(issuer.at(-1) ?? '') * profile.ruleShares.issuer),
    ],
  };
}

/** Quốc hiệu and Tiêu ngữ with its rule (PL I, II.1). */
function nationColumn({ nationalName, motto, sizes, right, profile }: Head): readonly ParagraphBox[] {
  return [
    line(nationalName, STYLE.nationalName, { size: sizes.nationalName }),
    ...(motto === null ? [] : [line(motto, STYLE.motto, { size: sizes.motto })]),
    rule(
      right,
      textWidth(motto ?? nationalName, motto === null ? sizes.nationalName : sizes.motto, 'bold') *
        profile.ruleShares.motto,
    ),
  ];
}

const addedNotes = (report: Report, party: boolean): readonly (ExportNote | null)[] =>
  party
    ? [report.partyName === null ? { kind: 'added', what: 'partyName' } : null]
    : [
        report.nationalName === null ? { kind: 'added', what: 'nationalName' } : null,
        report.motto === null ? { kind: 'added', what: 'motto' } : null,
      ];

/** What the head adds to the draft's words and leaves open. */
function headNotes(report: Report, party: boolean, symbol: FormLine, placeDate: FormLine): readonly ExportNote[] {
  const notes: readonly (ExportNote | null)[] = [
    ...addedNotes(report, party),
    symbol.blank ? { kind: 'blank', what: 'symbol' } : null,
    placeDate.blank ? { kind: 'blank', what: report.placeDate?.place ? 'date' : 'placeDate' } : null,
  ];
  return notes.filter((note) => note !== null);
}

/**
 * The head of page one: issuer beside Quốc hiệu, symbol beside place and date with one baseline
 * (NĐ 30/2020/NĐ-CP, PL I, Mục IV, boxes 1 to 4).
 */
export function headerBlock(
  report: Report,
  profile: FormProfile,
): { readonly table: TableBox; readonly notes: readonly ExportNote[] } {
  const head = chooseHead(report, profile);
  const { left, right, placeDate, sizes } = head;
  const symbol = symbolLine(report.symbol, profile.manner === 'party' ? '' : ':');
  const bodies = bodiesColumn(report, head);
  return {
    table: placedTable(
      [left, right],
      [
        [
          { width: left, children: bodies.children },
          { width: right, children: nationColumn(head) },
        ],
        [
          {
            width: left,
            bottom: true,
            children: [line(symbol.text, STYLE.symbol, { source: sourceOf(report.symbol) })],
          },
          {
            width: right,
            bottom: true,
            children: [
              line(placeDate.text, STYLE.placeDate, {
                size: sizes.placeDate,
                source: sourceOf(report.placeDate),
              }),
            ],
          },
        ],
      ],
    ),
    notes: [...headNotes(report, profile.manner === 'party', symbol, placeDate), ...bodies.notes],
  };
}
