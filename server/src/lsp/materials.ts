import type { Materials } from '../docx/compose/compose-report';
import { stateForm } from '../docx/form-profile';
import { readPictures } from './pictures';
import type { SettingsStore } from './settings-store';
import type { Workspace } from './workspace';

/** What the second thread needs beside a draft's text to set it: the form's values and the draft's pictures. */
export async function readMaterials(
  uri: string,
  text: string,
  settings: SettingsStore,
  workspace: Workspace,
): Promise<Materials> {
  const { alwaysReport } = settings.checkOptions(uri);
  const source = { uri, text, alwaysReport, folders: settings.workspaceFolders };
  return { profile: stateForm, pictures: await readPictures(source, workspace) };
}
