import { messageOf, type Finding } from '../check/analysis';
import { LineStore } from '../markdown/line-store';
import type { CheckedFile } from './check-command';

/** The findings as JSON, lines and characters from 0, characters in UTF-16 units. */
export function jsonFindings(checked: readonly CheckedFile[]): string {
  const files = checked.map(({ file, analysis }) => {
    const lines = new LineStore(analysis.text);
    return { file, diagnostics: analysis.findings.map((finding) => diagnosticOf(finding, lines)) };
  });
  return JSON.stringify(files, null, 2);
}

const diagnosticOf = (finding: Finding, lines: LineStore) => ({
  code: finding.rule.id,
  severity: finding.severity === 'information' ? 'info' : finding.severity,
  message: messageOf(finding, 'vi'),
  range: { start: lines.positionAt(finding.span.start), end: lines.positionAt(finding.span.end) },
  source: 'van-thu',
});
