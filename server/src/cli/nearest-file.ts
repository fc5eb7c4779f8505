import { stat } from 'node:fs/promises';
import path from 'node:path';

/** The first of these files in the nearest `.van-thu` from a draft's folder upward; null when there is none. */
export async function nearestFile(draft: string, names: readonly string[]): Promise<string | null> {
  for (let folder = path.dirname(path.resolve(draft)); ; folder = path.dirname(folder)) {
    for (const name of names) {
      const file = path.join(folder, '.van-thu', name);
      if (await stat(file).catch(() => null)) return file;
    }
    if (folder === path.dirname(folder)) return null;
  }
}
