import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { builtInOutlines } from '../outline/built-in';
import type { Outline } from '../outline/outline';
import { readOutlineFiles } from '../report/read-outline-files';
import { Failure } from './failure';
import { readDraft } from './files';

const folderName = path.join('.van-thu', 'de-cuong');
const outlineName = /\.(?:ya?ml|md)$/i;

/** True for what names a file with an outline rather than an outline's id. */
export const isOutlinePath = (idOrFile: string): boolean => /[/\\]/.test(idOrFile) || outlineName.test(idOrFile);

/**
 * The outlines in the nearest `.van-thu/de-cuong` from a draft's folder upward; none when there is no such folder.
 * @param more a further file with an outline, which comes first and may extend those of the folder
 * @throws Failure when one of these files cannot be read or is no outline
 */
export async function readOwnOutlines(draft: string, more?: string): Promise<readonly Outline[]> {
  const found = await outlineFiles(draft);
  const files = more === undefined ? found : [more, ...found.filter((file) => file !== path.resolve(more))];
  const texts = await Promise.all(
    files.map(async (file) => ({ name: path.basename(file), text: await readDraft(file) })),
  );
  return readOutlineFiles(texts, builtInOutlines).map((reading, index) => {
    if ('outline' in reading) return reading.outline;
    const { vi, en, line } = reading.problem;
    throw new Failure(`Đề cương «${files[index] ?? ''}», dòng ${line}: ${vi}`, `line ${line}: ${en}`);
  });
}

async function outlineFiles(draft: string): Promise<readonly string[]> {
  for (let folder = path.dirname(path.resolve(draft)); ; folder = path.dirname(folder)) {
    const names = await readdir(path.join(folder, folderName)).catch(() => null);
    if (names) {
      const files = names.filter((name) => outlineName.test(name)).sort();
      return files.map((name) => path.join(folder, folderName, name));
    }
    if (folder === path.dirname(folder)) return [];
  }
}
