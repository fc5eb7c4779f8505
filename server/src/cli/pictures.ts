import { readFile } from 'node:fs/promises';
import type { Pictures } from '../docx/pictures';
import { pictureAddresses } from '../report/pictures';
import type { Report } from '../report/report';
import { fileBeside } from './files-beside';

/** The pictures of a report, read beside its draft; null for one that may not be read or is not there. */
export async function readPictures(report: Report, draft: string): Promise<Pictures> {
  const entries = pictureAddresses(report).map(async (address) => {
    const file = fileBeside(address, draft);
    const bytes = file === null ? null : await readFile(file).catch(() => null);
    return [address, bytes === null ? null : new Uint8Array(bytes)] as const;
  });
  return new Map(await Promise.all(entries));
}
