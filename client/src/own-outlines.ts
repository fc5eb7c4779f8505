import * as vscode from 'vscode';
import type { OutlineFile } from '../../server/src/lsp/protocol';

const folderName = '.van-thu/de-cuong';
const isOutline = /\.ya?ml$/i;

/** The outlines that users keep beside their reports, in `.van-thu/de-cuong` of each workspace folder. */
export async function readOwnOutlines(): Promise<readonly OutlineFile[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return (await Promise.all(folders.map(({ uri }) => readFolder(vscode.Uri.joinPath(uri, folderName))))).flat();
}

/** Tells the whole list whenever one of the files changes. */
export function watchOwnOutlines(tell: (files: readonly OutlineFile[]) => Thenable<void>): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${folderName}/*.{yml,yaml}`);
  const readAgain = async (): Promise<void> => tell(await readOwnOutlines());
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(readAgain),
    watcher.onDidChange(readAgain),
    watcher.onDidDelete(readAgain),
    vscode.workspace.onDidChangeWorkspaceFolders(readAgain),
  );
}

async function readFolder(folder: vscode.Uri): Promise<readonly OutlineFile[]> {
  try {
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    return await Promise.all(names.filter((name) => isOutline.test(name)).map((name) => readFile(folder, name)));
  } catch {
    return []; // No such folder: the usual case.
  }
}

async function readFile(folder: vscode.Uri, name: string): Promise<OutlineFile> {
  const uri = vscode.Uri.joinPath(folder, name);
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  return { uri: uri.toString(), text };
}
