import { messageOf, type Finding } from '../check/analysis';
import { OFFICE_FAULT, type OfficeProblem } from '../docx/office-profile/read-office-profile';
import { LineStore } from '../markdown/line-store';
import type { CheckedFile } from './check-command';
import type { OfficeFile } from './own-office';

/** The findings as JSON, lines and characters from 0, characters in UTF-16 units. */
export function jsonFindings(checked: readonly CheckedFile[], offices: readonly OfficeFile[]): string {
  const files = checked.map(({ file, analysis }) => {
    const lines = new LineStore(analysis.text);
    return { file, diagnostics: analysis.findings.map((finding) => diagnosticOf(finding, lines)) };
  });
  const faulty = offices.map(({ file, problems }) => ({ file, diagnostics: problems.map(faultOf) }));
  return JSON.stringify([...files, ...faulty], null, 2);
}

/** A fault takes its whole line. */
const faultOf = ({ vi, line }: OfficeProblem) => ({
  code: OFFICE_FAULT,
  severity: 'error',
  message: vi,
  range: { start: { line: line - 1, character: 0 }, end: { line, character: 0 } },
  source: 'van-thu',
});

const diagnosticOf = (finding: Finding, lines: LineStore) => ({
  code: finding.rule.id,
  severity: finding.severity === 'information' ? 'info' : finding.severity,
  message: messageOf(finding, 'vi'),
  range: { start: lines.positionAt(finding.span.start), end: lines.positionAt(finding.span.end) },
  source: 'van-thu',
});
