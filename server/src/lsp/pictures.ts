import { URI, Utils } from 'vscode-uri';
import type { Pictures } from '../docx/pictures';
import { mayHoldPicture, pictureAddresses } from '../report/pictures';
import { readReport } from '../report/read-report';
import type { Workspace } from './workspace';

/** Where a draft lies and how it is read. */
export interface PictureSource {
  readonly uri: string;
  readonly text: string;
  readonly alwaysReport: boolean;
  /** Addresses of the workspace folders. */
  readonly folders: readonly string[];
}

/** The pictures of a draft; null for one that is not in the draft's folder or its workspace folder, or cannot be read. */
export async function readPictures(source: PictureSource, workspace: Workspace): Promise<Pictures> {
  // A large draft takes a while to read, and the server's own thread answers while the user types.
  if (!mayHoldPicture(source.text)) return new Map();
  const report = readReport(source.text, { always: source.alwaysReport });
  const entries = (report ? pictureAddresses(report) : []).map(async (address) => {
    const uri = pictureUri(address, source);
    return [address, uri === null ? null : await workspace.readBytes(uri)] as const;
  });
  return new Map(await Promise.all(entries));
}

/** The file that an address names beside the draft; null where that is outside of what the draft may show. */
function pictureUri(address: string, { uri, folders }: PictureSource): string | null {
  const folder = Utils.dirname(URI.parse(uri));
  const picture = Utils.joinPath(folder, decoded(address));
  const own = folders.map((root) => URI.parse(root)).filter((root) => isWithin(folder, root));
  return [folder, ...own].some((root) => isWithin(picture, root)) ? picture.toString() : null;
}

function isWithin(file: URI, folder: URI): boolean {
  const base = folder.path.replace(/\/$/, '');
  const sameRoot = file.scheme === folder.scheme && file.authority === folder.authority;
  return sameRoot && (file.path === base || file.path.startsWith(`${base}/`));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
