import * as vscode from 'vscode';

/** The file's name, without its folder. */
export const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** Beside the draft under the same name; for a draft that was never saved, in the first workspace folder. */
export function proposedTarget(document: vscode.TextDocument): vscode.Uri {
  const name = `${nameOf(document.uri).replace(/\.(?:md|markdown|mdown|mkd)$/i, '')}.docx`;
  if (!document.isUntitled) return vscode.Uri.joinPath(document.uri, '..', name);
  const folder = vscode.workspace.workspaceFolders?.[0];
  return folder ? vscode.Uri.joinPath(folder.uri, name) : vscode.Uri.file(name);
}
