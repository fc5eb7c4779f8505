import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { canExportPdfMethod, type LibreOfficePlace } from '../../server/src/lsp/protocol';

const SETTING = 'vanThu.libreOfficePath';

/** Where the user says LibreOffice is; empty for nowhere. */
export const libreOfficePath = (): string => vscode.workspace.getConfiguration().get<string>(SETTING, '').trim();

/** Whether the server finds a LibreOffice, with which it exports to PDF and reads files of old Word. */
export function hasLibreOffice(client: BaseLanguageClient): Promise<boolean> {
  const params: LibreOfficePlace = { libreOfficePath: libreOfficePath() };
  return client.sendRequest<boolean>(canExportPdfMethod, params);
}

/** `vanThu.canExportPdf` in package.json: the export to PDF and the import of DOC are offered only where the server finds a LibreOffice. */
export async function offerPdf(client: BaseLanguageClient): Promise<vscode.Disposable> {
  const look = async (): Promise<void> => {
    await vscode.commands.executeCommand('setContext', 'vanThu.canExportPdf', await hasLibreOffice(client));
  };
  await look();
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(SETTING)) void look();
  });
}
