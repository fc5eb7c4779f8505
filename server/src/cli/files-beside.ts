import path from 'node:path';

/**
 * The file that an address names beside a draft: in the draft's folder, or in the folder where the command runs when
 * the draft lies below it. Null for one elsewhere.
 */
export function fileBeside(address: string, draft: string): string | null {
  const folder = path.dirname(path.resolve(draft));
  const here = process.cwd();
  const root = isWithin(folder, here) ? here : folder;
  const file = path.resolve(folder, decoded(address));
  return isWithin(file, root) ? file : null;
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
