import type { CancellationToken } from 'vscode-languageserver';
import { stateForm } from '../docx/form-profile';
import type { JobRunner } from './job-runner';
import { readPictures } from './pictures';
import type { ExportParams, ExportResult } from './protocol';
import type { SettingsStore } from './settings-store';
import type { Workspace } from './workspace';

/** Makes the DOCX in a second thread from the text sent with the request, else from the open document. */
export async function exportDraft(
  params: ExportParams,
  openText: string | undefined,
  settings: SettingsStore,
  workspace: Workspace,
  jobs: JobRunner,
  token: CancellationToken,
): Promise<ExportResult> {
  const text = params.text ?? openText;
  if (text === undefined) return { kind: 'failed', message: `not open: ${params.uri}` };
  try {
    const { alwaysReport } = settings.checkOptions(params.uri);
    const source = { uri: params.uri, text, alwaysReport, folders: settings.workspaceFolders };
    const materials = { profile: stateForm, pictures: await readPictures(source, workspace) };
    return await jobs.run({ kind: 'export', text, alwaysReport, language: settings.language, materials }, token);
  } catch (error) {
    return { kind: 'failed', message: String(error) };
  }
}
