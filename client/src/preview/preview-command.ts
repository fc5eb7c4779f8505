import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pagesMethod, type PagesParams } from '../../../server/src/lsp/protocol';
import { nameOf } from '../export-target';
import { say } from '../language';
import { tellFailure } from '../tell-failure';
import { Preview } from './preview';

/** The command `vanThu.preview`: the printed pages of a draft in a panel beside it, one panel for each draft. */
export function servePreviews(
  client: BaseLanguageClient,
  extension: vscode.Uri,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const open = new Map<string, Preview>();
  const preview = async (draft?: unknown): Promise<Preview> => {
    const uri = draft instanceof vscode.Uri ? draft : vscode.window.activeTextEditor?.document.uri;
    if (!uri) throw new Error(say('Hãy mở báo cáo cần xem.', 'Open the report to be looked at.'));
    const document = await vscode.workspace.openTextDocument(uri);
    const key = document.uri.toString();
    const known = open.get(key);
    known?.reveal();
    if (known) return known;
    const panel = vscode.window.createWebviewPanel(
      'vanThu.preview',
      say(`Trang in: ${nameOf(uri)}`, `Pages: ${nameOf(uri)}`),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: true,
        retainContextWhenHidden: true,
        localResourceRoots: [
          vscode.Uri.joinPath(extension, 'dist', 'browser'),
          vscode.Uri.joinPath(extension, 'client', 'media'),
        ],
      },
    );
    const made = new Preview(client, document, panel, extension, () => open.delete(key));
    open.set(key, made);
    return made;
  };
  return vscode.Disposable.from(
    client.onNotification(pagesMethod, (params: PagesParams) =>
      open.get(vscode.Uri.parse(params.uri).toString())?.show(params),
    ),
    vscode.commands.registerCommand('vanThu.preview', tellFailure(log, preview)),
    { dispose: () => open.forEach((one) => one.dispose()) },
  );
}
