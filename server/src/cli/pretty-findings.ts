import { messageOf, type Finding } from '../check/analysis';
import { LineStore } from '../markdown/line-store';
import type { Severity } from '../rules/rule';
import type { CheckedFile } from './check-command';

const names: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  information: 'thông tin',
  hint: 'gợi ý',
};

/** The findings for a reader: one table a file, lines and columns from 1, a count at the end. */
export function prettyFindings(checked: readonly CheckedFile[]): string {
  const reports = checked.filter(({ analysis }) => analysis.report);
  if (reports.length === 0) return '';
  const tables = reports.filter(({ analysis }) => analysis.findings.length > 0).map(table);
  const findings = reports.flatMap(({ analysis }) => analysis.findings);
  return [...tables, summary(findings)].join('\n\n');
}

function table({ file, analysis }: CheckedFile): string {
  const lines = new LineStore(analysis.text);
  const rows = analysis.findings.map((finding) => {
    const { line, character } = lines.positionAt(finding.span.start);
    return [
      `${line + 1}:${character + 1}`,
      names[finding.severity],
      messageOf(finding, 'vi'),
      finding.rule.id,
    ] as const;
  });
  const place = Math.max(...rows.map(([at]) => at.length));
  const name = Math.max(...rows.map(([, severity]) => severity.length));
  const text = rows.map(
    ([at, severity, message, rule]) => `  ${at.padStart(place)}  ${severity.padEnd(name)}  ${message}  [${rule}]`,
  );
  return [file, ...text].join('\n');
}

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Không có phát hiện nào.';
  const counts = (Object.keys(names) as Severity[]).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [`${count} ${names[severity]}`] : [];
  });
  return `${findings.length} phát hiện: ${counts.join(', ')}.`;
}
