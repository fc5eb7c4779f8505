import type { Diagnostic } from 'vscode-languageserver';
import { severityOf } from './diagnostics';
import type { Draft } from './draft';
import type { StatusParams } from './protocol';

/** Tells how each draft stands, when that differs from what was last told. */
export class StatusSender {
  private readonly sent = new Map<string, string>();

  constructor(private readonly send: (status: StatusParams) => void) {}

  /** @param held findings that the editor is not shown yet */
  update(draft: Draft, held: readonly Diagnostic[], pages: number | null): void {
    const status = statusOf(draft, held, pages);
    const key = JSON.stringify(status);
    if (key === this.sent.get(status.uri)) return;
    this.sent.set(status.uri, key);
    this.send(status);
  }

  clear(uri: string): void {
    this.sent.delete(uri);
  }
}

/** How the draft stands: its findings that are not held back counted by severity, and the outline in use. */
export function statusOf(
  { document, analysis }: Draft,
  held: readonly Diagnostic[],
  pages: number | null,
): StatusParams {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of analysis.findings) counts[severity]++;
  for (const diagnostic of held) counts[severityOf(diagnostic)]--;
  const chosen = analysis.outline;
  return {
    uri: document.uri,
    isReport: analysis.report !== null,
    counts,
    pages,
    outline: chosen && { id: chosen.outline.id, title: chosen.outline.title, named: chosen.named },
  };
}
