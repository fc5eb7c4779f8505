import { annexFiles, isAnnexFile, type JoinedAnnexes, joinAnnexes } from '../report/annex-files';
import { readDraft } from './files';
import { fileBeside } from './files-beside';

/** The text of a draft with the files of its annexes behind it. */
export async function readWithAnnexes(
  draft: string,
): Promise<{ readonly text: string; readonly annexes: JoinedAnnexes | null }> {
  const text = await readDraft(draft);
  const files = annexFiles(text).map(async ({ text: path }) => {
    const file = isAnnexFile(path) ? fileBeside(path, draft) : null;
    return { path, text: file === null ? null : await readDraft(file).catch(() => null) };
  });
  return joinAnnexes(text, await Promise.all(files));
}
