import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { messageOf, type Finding } from '../check/analysis';
import { rules } from '../rules/registry';
import type { Language, Rule, Severity } from '../rules/rule';
import { rangeOf, type Draft } from './draft';

/** More than this many findings of one file help nobody and slow the editor down. */
const MOST_DIAGNOSTICS = 1000;

export const diagnosticSource = 'van-thu';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The finding that a rule failed has no page. */
const withPage: ReadonlySet<Rule> = new Set(rules);

/** What a diagnostic carries beyond the protocol's fields: enough to find its finding again. */
export interface DiagnosticData {
  readonly message: string;
  readonly fixes: number;
}

/** The finding's severity of one of our diagnostics. */
export function severityOf({ severity }: Diagnostic): Severity {
  switch (severity) {
    case DiagnosticSeverity.Error:
      return 'error';
    case DiagnosticSeverity.Warning:
      return 'warning';
    case DiagnosticSeverity.Information:
      return 'information';
    default:
      return 'hint';
  }
}

/** How findings are shown. */
export interface DiagnosticView {
  readonly language: Language;
  /** What goes before `form/symbol.md` in the address of a rule's page; null when the client opens none. */
  readonly rulePages: string | null;
}

/** The findings as diagnostics, the worst first when there are too many for one file. */
export function diagnosticsOf(draft: Draft, view: DiagnosticView): Diagnostic[] {
  return worstFindings(draft.analysis.findings).map((finding) => diagnosticOf(draft, finding, view));
}

export function diagnosticOf(
  { document }: Draft,
  finding: Finding,
  { language, rulePages }: DiagnosticView,
): Diagnostic {
  const data: DiagnosticData = { message: finding.message, fixes: finding.fixes?.length ?? 0 };
  return {
    range: rangeOf(document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule.id,
    ...(rulePages !== null &&
      withPage.has(finding.rule) && { codeDescription: { href: `${rulePages}${finding.rule.id}.md` } }),
    source: diagnosticSource,
    message: messageOf(finding, language),
    data,
  };
}

function worstFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_DIAGNOSTICS) return findings;
  return [...findings].sort((a, b) => severities[a.severity] - severities[b.severity]).slice(0, MOST_DIAGNOSTICS);
}

/** Sends a file's list only when it differs from the last one sent. */
export class DiagnosticsSender {
  private readonly sent = new Map<string, { readonly key: string; readonly diagnostics: readonly Diagnostic[] }>();

  constructor(private readonly send: (uri: string, version: number | undefined, diagnostics: Diagnostic[]) => void) {}

  update(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void {
    const key = diagnostics.length > 0 ? JSON.stringify(diagnostics) : '';
    if (key === (this.sent.get(uri)?.key ?? '')) return;
    this.sent.set(uri, { key, diagnostics });
    this.send(uri, version, diagnostics);
  }

  /** The list that the editor has. */
  shown(uri: string): readonly Diagnostic[] {
    return this.sent.get(uri)?.diagnostics ?? [];
  }

  /** The file was closed: its findings leave the list of problems. */
  clear(uri: string): void {
    if (this.sent.get(uri)?.key) this.send(uri, undefined, []);
    this.sent.delete(uri);
  }
}
