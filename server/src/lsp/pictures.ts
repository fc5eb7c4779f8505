import type { Pictures } from '../docx/pictures';
import { mayHoldPicture, pictureAddresses } from '../report/pictures';
import { readReport } from '../report/read-report';
import { type FileSource, uriBeside } from './files-beside';
import type { Workspace } from './workspace';

/** Where a draft lies and how it is read. */
export interface PictureSource extends FileSource {
  readonly text: string;
  readonly alwaysReport: boolean;
}

/** The pictures of a draft; null for one that is not in the draft's folder or its workspace folder, or cannot be read. */
export async function readPictures(source: PictureSource, workspace: Workspace): Promise<Pictures> {
  // A large draft takes a while to read, and the server's own thread answers while the user types.
  if (!mayHoldPicture(source.text)) return new Map();
  const report = readReport(source.text, { always: source.alwaysReport });
  const entries = (report ? pictureAddresses(report) : []).map(async (address) => {
    const uri = uriBeside(address, source);
    return [address, uri === null ? null : await workspace.readBytes(uri)] as const;
  });
  return new Map(await Promise.all(entries));
}
