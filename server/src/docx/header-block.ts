import type { Paragraph, Table } from 'docx';
import type { Report } from '../report/report';
import type { ExportNote } from './export-note';
import { cleanText } from './clean-text';
import { layout, ruleShares, sizes, TEXT_WIDTH } from './form-values';
import { DOTS, placeDateLine, symbolLine } from './header-lines';
import { bodyNameLines, issuerFromClosing } from './issuer';
import { line, placedTable, rule } from './paragraphs';
import { STYLE } from './styles';
import { textWidth } from './text-width';

/** NĐ 30/2020/NĐ-CP, PL I, II.1: the only words that the export adds to a draft. */
const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

interface Column {
  readonly children: readonly Paragraph[];
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

/** Parent body above issuer with its rule (PL I, II.2). */
function bodiesColumn(report: Report, width: number): Column {
  const regular = (text: string): number => textWidth(text, sizes.parentBody.value, 'regular');
  const bold = (text: string): number => textWidth(text, sizes.issuer.value, 'bold');
  const parent = report.parentBody === null ? [] : bodyNameLines(report.parentBody.text, width, regular);
  const { name, notes } = issuerOf(report);
  const issuer = name === null ? [DOTS] : bodyNameLines(name, width, bold);
  return {
    notes,
    children: [
      ...parent.map((text) => line(text, STYLE.parentBody)),
      ...issuer.map((text) => line(text, STYLE.issuer)),
      rule(width, bold(issuer.at(-1) ?? '') * ruleShares.issuer.value),
    ],
  };
}

/** Quốc hiệu and Tiêu ngữ with its rule (PL I, II.1). */
function nationColumn(nationalName: string, motto: string, width: number): readonly Paragraph[] {
  return [
    line(nationalName, STYLE.nationalName),
    line(motto, STYLE.motto),
    rule(width, textWidth(motto, sizes.motto.value, 'bold') * ruleShares.motto.value),
  ];
}

/**
 * The head of page one: issuer beside Quốc hiệu, symbol beside place and date with one baseline
 * (NĐ 30/2020/NĐ-CP, PL I, Mục IV, boxes 1 to 4).
 */
export function headerBlock(report: Report): { readonly table: Table; readonly notes: readonly ExportNote[] } {
  const nationalName = cleanText(report.nationalName?.text ?? NATIONAL_NAME);
  const motto = cleanText(report.motto?.text ?? MOTTO);
  const symbol = symbolLine(report.symbol);
  const placeDate = placeDateLine(report.placeDate);
  const widest = Math.max(
    textWidth(nationalName, sizes.nationalName.value, 'bold'),
    textWidth(placeDate.text, sizes.placeDate.value, 'italic'),
  );
  const right = Math.min(Math.round(widest) + layout.headerColumnSlack, TEXT_WIDTH - layout.headerLeftMinimum);
  const left = TEXT_WIDTH - right;
  const bodies = bodiesColumn(report, left);
  const added: readonly ExportNote[] = [
    ...(report.nationalName === null ? [{ kind: 'added', what: 'nationalName' } as const] : []),
    ...(report.motto === null ? [{ kind: 'added', what: 'motto' } as const] : []),
  ];
  const blanks: readonly ExportNote[] = [
    ...(symbol.blank ? [{ kind: 'blank', what: 'symbol' } as const] : []),
    ...(placeDate.blank ? [{ kind: 'blank', what: 'placeDate' } as const] : []),
  ];
  return {
    table: placedTable(
      [left, right],
      [
        [
          { width: left, children: bodies.children },
          { width: right, children: nationColumn(nationalName, motto, right) },
        ],
        [
          { width: left, bottom: true, children: [line(symbol.text, STYLE.symbol)] },
          { width: right, bottom: true, children: [line(placeDate.text, STYLE.placeDate)] },
        ],
      ],
    ),
    notes: [...added, ...bodies.notes, ...blanks],
  };
}
