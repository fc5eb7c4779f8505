import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { canExportPdfMethod, type LibreOfficePlace } from '../../server/src/lsp/protocol';

const SETTING = 'vanThu.libreOfficePath';

/** Where the user says LibreOffice is; empty for nowhere. */
export const libreOfficePath = (): string => vscode.workspace.getConfiguration().get<string>(SETTING, '').trim();

/** `vanThu.canExportPdf` in package.json: the export to PDF is offered only where the server finds a LibreOffice. */
export async function offerPdf(client: BaseLanguageClient): Promise<vscode.Disposable> {
  const look = async (): Promise<void> => {
    const params: LibreOfficePlace = { libreOfficePath: libreOfficePath() };
    const found = await client.sendRequest<boolean>(canExportPdfMethod, params);
    await vscode.commands.executeCommand('setContext', 'vanThu.canExportPdf', found);
  };
  await look();
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(SETTING)) void look();
  });
}
