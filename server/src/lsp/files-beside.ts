import { URI, Utils } from 'vscode-uri';

/** Where a draft lies. */
export interface FileSource {
  readonly uri: string;
  /** Addresses of the workspace folders. */
  readonly folders: readonly string[];
}

/** The file that an address names beside the draft; null where that is outside of what the draft may show. */
export function uriBeside(address: string, { uri, folders }: FileSource): string | null {
  const folder = Utils.dirname(URI.parse(uri));
  const file = Utils.joinPath(folder, decoded(address));
  const own = folders.map((root) => URI.parse(root)).filter((root) => isWithin(folder, root));
  return [folder, ...own].some((root) => isWithin(file, root)) ? file.toString() : null;
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
