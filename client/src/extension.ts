import { stat } from 'node:fs/promises';
import type * as vscode from 'vscode';
import { LanguageClient, TransportKind, type BaseLanguageClient } from 'vscode-languageclient/node';
import { activateWith } from './activate';

let client: BaseLanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/node/server.js');
  const server = { module, transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  client = await activateWith(context, {
    createClient: (options) => new LanguageClient('vanThu', 'Văn Thư', { run: server, debug }, options),
    isReadOnly,
  });
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** VS Code's own file system does not tell an extension that a file of the disk is read-only. */
async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme !== 'file') return false;
  const found = await stat(uri.fsPath).catch(() => null);
  return found !== null && (found.mode & 0o222) === 0;
}
