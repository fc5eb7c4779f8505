import { messageOf } from '../check/analysis';
import { OFFICE_FAULT } from '../docx/office-profile/read-office-profile';
import { LineStore } from '../markdown/line-store';
import type { Severity } from '../rules/rule';
import type { CheckedFile } from './check-command';
import type { OfficeFile } from './own-office';

const names: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  information: 'thông tin',
  hint: 'gợi ý',
};

/** A finding as it is shown: its place, how grave it is, its sentence and the rule. */
type Row = readonly [place: string, severity: Severity, message: string, rule: string];

interface Table {
  readonly file: string;
  readonly rows: readonly Row[];
}

/** The findings for a reader: one table a file, lines and columns from 1, a count at the end. */
export function prettyFindings(checked: readonly CheckedFile[], offices: readonly OfficeFile[]): string {
  const reports = checked.filter(({ analysis }) => analysis.report);
  const all = [...reports.map(tableOf), ...offices.map(faultsOf)];
  if (all.length === 0) return '';
  const rows = all.flatMap((table) => table.rows);
  return [...all.filter((table) => table.rows.length > 0).map(written), summary(rows)].join('\n\n');
}

function tableOf({ file, analysis }: CheckedFile): Table {
  const lines = new LineStore(analysis.text);
  const rows = analysis.findings.map((finding): Row => {
    const { line, character } = lines.positionAt(finding.span.start);
    return [`${line + 1}:${character + 1}`, finding.severity, messageOf(finding, 'vi'), finding.rule.id];
  });
  return { file, rows };
}

const faultsOf = ({ file, problems }: OfficeFile): Table => ({
  file,
  rows: problems.map(({ vi, line }): Row => [`${line}:1`, 'error', vi, OFFICE_FAULT]),
});

function written({ file, rows }: Table): string {
  const place = Math.max(...rows.map(([at]) => at.length));
  const name = Math.max(...rows.map(([, severity]) => names[severity].length));
  const text = rows.map(
    ([at, severity, message, rule]) =>
      `  ${at.padStart(place)}  ${names[severity].padEnd(name)}  ${message}  [${rule}]`,
  );
  return [file, ...text].join('\n');
}

function summary(rows: readonly Row[]): string {
  if (rows.length === 0) return 'Không có phát hiện nào.';
  const counts = (Object.keys(names) as Severity[]).flatMap((severity) => {
    const count = rows.filter((row) => row[1] === severity).length;
    return count > 0 ? [`${count} ${names[severity]}`] : [];
  });
  return `${rows.length} phát hiện: ${counts.join(', ')}.`;
}
