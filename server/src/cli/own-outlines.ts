import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Outline } from '../outline/outline';
import { readOutline } from '../outline/read-outline';
import { Failure } from './failure';
import { readDraft } from './files';

const folderName = path.join('.van-thu', 'de-cuong');

/**
 * The outlines in the nearest `.van-thu/de-cuong` from a draft's folder upward; none when there is no such folder.
 * @throws Failure when one of the files there is no outline
 */
export async function readOwnOutlines(draft: string): Promise<readonly Outline[]> {
  for (let folder = path.dirname(path.resolve(draft)); ; folder = path.dirname(folder)) {
    const names = await readdir(path.join(folder, folderName)).catch(() => null);
    if (names) {
      const files = names.filter((name) => /\.ya?ml$/i.test(name)).sort();
      return await Promise.all(files.map((name) => readOutlineFile(path.join(folder, folderName, name))));
    }
    if (folder === path.dirname(folder)) return [];
  }
}

/** @throws Failure when the file cannot be read or is no outline */
export async function readOutlineFile(file: string): Promise<Outline> {
  const reading = readOutline(await readDraft(file));
  if ('outline' in reading) return reading.outline;
  throw new Failure(
    `Đề cương «${file}», dòng ${reading.line}: ${reading.problem}`,
    `no usable outline, see line ${reading.line}`,
  );
}
