import * as vscode from 'vscode';
import { nameOf } from './export-target';
import { say } from './language';

/** Tells that the file is written and what to look at in it; does not wait for the user's answer. */
export function tellExported(target: vscode.Uri, notes: readonly string[]): void {
  const open = say('Mở', 'Open');
  const showInFolder = say('Hiện trong thư mục', 'Show in folder');
  const written = say(`Đã xuất «${nameOf(target)}».`, `Exported «${nameOf(target)}».`);
  const buttons = isOnThisMachine(target) ? [open, showInFolder] : [open];
  void vscode.window.showInformationMessage([written, ...notes].join(' '), ...buttons).then((button) => {
    if (button === open) void openFile(target);
    if (button === showInFolder) void vscode.commands.executeCommand('revealFileInOS', target);
  });
}

/** Only then can the operating system's own programs reach the file. */
const isOnThisMachine = (uri: vscode.Uri): boolean =>
  uri.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;

const openFile = (target: vscode.Uri): Thenable<unknown> =>
  isOnThisMachine(target) ? vscode.env.openExternal(target) : vscode.commands.executeCommand('vscode.open', target);
