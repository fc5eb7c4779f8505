import type { CancellationToken } from 'vscode-languageserver';
import type { OfficeProfile } from '../docx/office-profile/office-profile';
import type { JobRunner } from './job-runner';
import { readMaterials } from './materials';
import type { ExportParams, ExportResult } from './protocol';
import type { SettingsStore } from './settings-store';
import type { Workspace } from './workspace';

/** Makes the DOCX in a second thread from the text sent with the request, else from the open document. */
export async function exportDraft(
  params: ExportParams,
  openText: string | undefined,
  settings: SettingsStore,
  workspace: Workspace,
  office: OfficeProfile,
  jobs: JobRunner,
  token: CancellationToken,
): Promise<ExportResult> {
  const text = params.text ?? openText;
  if (text === undefined) return { kind: 'failed', message: `not open: ${params.uri}` };
  try {
    const { alwaysReport } = settings.checkOptions(params.uri);
    const read = await readMaterials({ uri: params.uri, text }, settings, workspace, office);
    const keepsSource = params.keepSource ?? false;
    const job = { kind: 'export', ...read, alwaysReport, keepsSource, language: settings.language } as const;
    const result = await jobs.run(job, token);
    return result.kind === 'pages' || result.kind === 'imported' ? { kind: 'failed', message: 'no export' } : result;
  } catch (error) {
    return { kind: 'failed', message: String(error) };
  }
}
