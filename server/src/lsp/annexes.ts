import { annexFiles, isAnnexFile, type JoinedAnnexes, joinAnnexes } from '../report/annex-files';
import { type FileSource, uriBeside } from './files-beside';
import type { Workspace } from './workspace';

/** A draft with the files of its annexes behind it; as it is where it names none. */
export async function withAnnexes(
  source: FileSource & { readonly text: string },
  workspace: Workspace,
): Promise<{ readonly text: string; readonly annexes: JoinedAnnexes | null }> {
  const files = annexFiles(source.text).map(async ({ text: path }) => {
    const uri = isAnnexFile(path) ? uriBeside(path, source) : null;
    return { path, text: uri === null ? null : await workspace.read(uri) };
  });
  return joinAnnexes(source.text, await Promise.all(files));
}
