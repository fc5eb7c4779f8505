import type { CancellationToken } from 'vscode-languageserver';
import type { JobRunner } from './job-runner';
import type { ExportParams, ExportResult } from './protocol';
import type { SettingsStore } from './settings-store';

/** Makes the DOCX in a second thread from the text sent with the request, else from the open document. */
export async function exportDraft(
  params: ExportParams,
  openText: string | undefined,
  settings: SettingsStore,
  jobs: JobRunner,
  token: CancellationToken,
): Promise<ExportResult> {
  const text = params.text ?? openText;
  if (text === undefined) return { kind: 'failed', message: `not open: ${params.uri}` };
  try {
    const { alwaysReport } = settings.checkOptions(params.uri);
    return await jobs.run({ kind: 'export', text, alwaysReport, language: settings.language }, token);
  } catch (error) {
    return { kind: 'failed', message: String(error) };
  }
}
