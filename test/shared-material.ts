import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder with real documents and their marks, which are no part of this project: VAN_THU_CORPUS, else `../shared`
 * beside it. Null when there is none; the tests that need it say so and are left out.
 */
export function sharedMaterial(): string | null {
  const folder = process.env['VAN_THU_CORPUS'] ?? path.resolve('..', 'shared');
  if (existsSync(path.join(folder, 'corpus'))) return folder;
  console.warn(`no shared material in ${folder}: the tests on real documents are left out`);
  return null;
}
