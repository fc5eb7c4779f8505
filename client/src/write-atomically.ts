import * as vscode from 'vscode';
import { nameOf } from './export-target';
import { say } from './language';

/**
 * Writes a file whole or not at all: beside it first, then renamed over it.
 * @throws Error with one sentence for the user; the old file then stays as it was and nothing is left beside it
 */
export async function writeAtomically(
  target: vscode.Uri,
  bytes: Uint8Array,
  isReadOnly: (uri: vscode.Uri) => Promise<boolean>,
): Promise<void> {
  await refuseUnwritable(target, isReadOnly);
  await refuseOpen(target);
  const name = `${nameOf(target)}.tmp-${Math.random().toString(36).slice(2, 10)}`;
  const temporary = vscode.Uri.joinPath(target, '..', name);
  try {
    await vscode.workspace.fs.writeFile(temporary, bytes);
    await vscode.workspace.fs.rename(temporary, target, { overwrite: true });
  } catch (error) {
    await removeIfThere(temporary);
    throw new Error(cannotWrite(target, error), { cause: error });
  }
}

/** Word keeps `~$` before a name less its first letters (none, one or two by its length), LibreOffice `.~lock.…#`. */
const lockNames = (name: string): readonly string[] => [
  ...[0, 1, 2].map((letters) => `~$${name.slice(letters)}`),
  `.~lock.${name}#`,
];

/** Outside Windows a file that is open can be replaced, and is lost when the office program saves its own. */
async function refuseOpen(target: vscode.Uri): Promise<void> {
  const name = nameOf(target);
  for (const lock of lockNames(name)) {
    if ((await statOf(vscode.Uri.joinPath(target, '..', lock))) === null) continue;
    throw new Error(
      say(
        `«${name}» đang mở trong Word hoặc LibreOffice; hãy đóng tệp rồi xuất lại (nếu không mở, xóa «${lock}»).`,
        `«${name}» is open in an office program; close it and export again (if it is not, delete «${lock}»).`,
      ),
    );
  }
}

/** Renaming would replace a read-only file without a word, so its permissions are looked at first. */
async function refuseUnwritable(target: vscode.Uri, isReadOnly: (uri: vscode.Uri) => Promise<boolean>): Promise<void> {
  const found = await statOf(target);
  if (!found) return;
  const name = nameOf(target);
  if (found.type & vscode.FileType.Directory) {
    throw new Error(
      say(`«${name}» là thư mục; hãy chọn tên tệp khác.`, `«${name}» is a folder; choose another file name.`),
    );
  }
  if (found.permissions === vscode.FilePermission.Readonly || (await isReadOnly(target))) {
    throw new Error(
      say(
        `«${name}» chỉ cho đọc nên không ghi được; hãy bỏ thuộc tính chỉ đọc hoặc chọn nơi khác rồi xuất lại.`,
        `«${name}» is read-only; make it writable or choose another place, then export again.`,
      ),
    );
  }
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | null> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch {
    return null;
  }
}

async function removeIfThere(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch {
    // It was never written.
  }
}

function cannotWrite(target: vscode.Uri, error: unknown): string {
  const name = nameOf(target);
  const detail = error instanceof vscode.FileSystemError ? error.code : String(error);
  return say(
    `Không ghi được «${name}» (${detail}); tệp có thể đang mở trong Word: hãy đóng tệp hoặc chọn nơi khác rồi xuất lại.`,
    `Cannot write «${name}» (${detail}); it may be open in Word: close it or choose another place, then export again.`,
  );
}
