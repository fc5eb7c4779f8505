import * as vscode from 'vscode';
import { LanguageClient, type BaseLanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activate';

let client: BaseLanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js');
  client = await activateWith(context, {
    createClient: (options) => new LanguageClient('vanThu', 'Văn Thư', new Worker(script.toString(true)), options),
    isReadOnly: () => Promise.resolve(false),
  });
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
