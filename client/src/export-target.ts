import * as vscode from 'vscode';
import type { ExportFormat } from './request-export';

/** The file's name, without its folder. */
export const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

const nameFor = (draft: vscode.Uri, format: ExportFormat): string =>
  `${nameOf(draft).replace(/\.(?:md|markdown|mdown|mkd)$/i, '')}.${format}`;

/** Beside the draft under the same name. */
export const targetBeside = (draft: vscode.Uri, format: ExportFormat): vscode.Uri =>
  vscode.Uri.joinPath(draft, '..', nameFor(draft, format));

/** Beside the draft; for a draft that was never saved, in the first workspace folder. */
export function proposedTarget({ uri, isUntitled }: vscode.TextDocument, format: ExportFormat): vscode.Uri {
  if (!isUntitled) return targetBeside(uri, format);
  const name = nameFor(uri, format);
  const folder = vscode.workspace.workspaceFolders?.[0];
  return folder ? vscode.Uri.joinPath(folder.uri, name) : vscode.Uri.file(name);
}
