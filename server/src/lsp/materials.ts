import type { Materials } from '../docx/compose/compose-report';
import type { OfficeProfile } from '../docx/office-profile/office-profile';
import { readPictures } from './pictures';
import type { SettingsStore } from './settings-store';
import { withAnnexes } from './annexes';
import type { Workspace } from './workspace';

/**
 * What the second thread needs to set a draft: its text with the files of its annexes, the office's values and names,
 * the pictures.
 */
export async function readMaterials(
  draft: { readonly uri: string; readonly text: string },
  settings: SettingsStore,
  workspace: Workspace,
  { form, names }: OfficeProfile,
): Promise<{ readonly text: string; readonly materials: Materials }> {
  const { alwaysReport } = settings.checkOptions(draft.uri);
  const place = { uri: draft.uri, alwaysReport, folders: settings.workspaceFolders };
  const { text, annexes } = await withAnnexes({ ...place, text: draft.text }, workspace);
  const pictures = await readPictures({ ...place, text }, workspace);
  return { text, materials: { profile: form, names, pictures, annexes } };
}
