import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Pictures } from '../docx/pictures';
import { pictureAddresses } from '../report/pictures';
import type { Report } from '../report/report';

/**
 * The pictures of a report, read beside its draft: those in the draft's folder, and those in the folder where the
 * command runs when the draft lies below it. A file elsewhere, or none, is null.
 */
export async function readPictures(report: Report, draft: string): Promise<Pictures> {
  const folder = path.dirname(path.resolve(draft));
  const here = process.cwd();
  const root = isWithin(folder, here) ? here : folder;
  const entries = pictureAddresses(report).map(async (address) => {
    const file = path.resolve(folder, decoded(address));
    const bytes = isWithin(file, root) ? await readFile(file).catch(() => null) : null;
    return [address, bytes === null ? null : new Uint8Array(bytes)] as const;
  });
  return new Map(await Promise.all(entries));
}

function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
