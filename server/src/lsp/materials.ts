import type { Materials } from '../docx/compose/compose-report';
import type { OfficeProfile } from '../docx/office-profile/office-profile';
import { readPictures } from './pictures';
import type { SettingsStore } from './settings-store';
import type { Workspace } from './workspace';

/** What the second thread needs beside a draft's text to set it: the office's values and names, the draft's pictures. */
export async function readMaterials(
  draft: { readonly uri: string; readonly text: string },
  settings: SettingsStore,
  workspace: Workspace,
  { form, names }: OfficeProfile,
): Promise<Materials> {
  const { alwaysReport } = settings.checkOptions(draft.uri);
  const source = { ...draft, alwaysReport, folders: settings.workspaceFolders };
  return { profile: form, names, pictures: await readPictures(source, workspace) };
}
