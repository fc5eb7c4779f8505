import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { exportMethod, fromBase64, type ExportParams, type ExportResult } from '../../server/src/lsp/protocol';
import { nameOf, proposedTarget } from './export-target';
import { say } from './language';
import { tellExported } from './tell-exported';
import { writeAtomically } from './write-atomically';

export interface ExportHost {
  /** True for a file that is there and may not be replaced. */
  isReadOnly(uri: vscode.Uri): Promise<boolean>;
}

/**
 * The command `vanThu.exportDocx`: draft and target are asked for when the caller names none.
 * It returns the file written, or undefined when the user stopped or was told why nothing was written.
 */
export function exportCommand(client: BaseLanguageClient, log: vscode.LogOutputChannel, host: ExportHost) {
  return async (draft?: unknown, target?: unknown): Promise<vscode.Uri | undefined> => {
    try {
      return await exportDraft(client, log, host, asUri(draft), asUri(target));
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };
}

/** Menus hand over other things beside the file: a list of files, an editor group. */
const asUri = (value: unknown): vscode.Uri | undefined => (value instanceof vscode.Uri ? value : undefined);

async function exportDraft(
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
  host: ExportHost,
  draft: vscode.Uri | undefined,
  target: vscode.Uri | undefined,
): Promise<vscode.Uri | undefined> {
  const document = await openDraft(draft);
  const chosen = target ?? (await askTarget(document));
  if (!chosen) return undefined;
  const result = await requestDocx(client, document);
  switch (result.kind) {
    case 'cancelled':
      return undefined;
    case 'no-report':
      throw new Error(noReport(document));
    case 'failed':
      throw new Error(say(`Không xuất được DOCX: ${result.message}`, `Export failed: ${result.message}`));
    case 'done':
      await writeAtomically(chosen, fromBase64(result.base64), (uri) => host.isReadOnly(uri));
      log.info([`${document.uri.toString()} → ${chosen.toString()}`, ...result.notes].join('\n  '));
      tellExported(chosen, result.notes);
      return chosen;
  }
}

/** The live buffer of the draft, saved or not; a file that is not open is read. */
async function openDraft(uri: vscode.Uri | undefined): Promise<vscode.TextDocument> {
  const chosen = uri ?? vscode.window.activeTextEditor?.document.uri;
  if (!chosen) throw new Error(say('Hãy mở báo cáo cần xuất.', 'Open the report to be exported.'));
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === chosen.toString());
  if (open) return open;
  try {
    return await vscode.workspace.openTextDocument(chosen);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const name = nameOf(chosen);
    throw new Error(say(`Không đọc được «${name}»: ${detail}`, `Cannot read «${name}»: ${detail}`), { cause: error });
  }
}

const askTarget = (document: vscode.TextDocument): Thenable<vscode.Uri | undefined> =>
  vscode.window.showSaveDialog({
    defaultUri: proposedTarget(document),
    filters: { 'Word (DOCX)': ['docx'] },
    title: say('Xuất báo cáo ra DOCX', 'Export the report to DOCX'),
  });

const requestDocx = (client: BaseLanguageClient, document: vscode.TextDocument): Thenable<ExportResult> =>
  vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: say(`Đang xuất «${nameOf(document.uri)}» ra DOCX…`, `Exporting «${nameOf(document.uri)}» to DOCX…`),
      cancellable: true,
    },
    (_, token) => {
      const params: ExportParams = {
        uri: client.code2ProtocolConverter.asUri(document.uri),
        text: document.getText(),
      };
      return client.sendRequest<ExportResult>(exportMethod, params, token);
    },
  );

const noReport = (document: vscode.TextDocument): string =>
  say(
    `«${nameOf(document.uri)}» chưa phải báo cáo: hãy khai «loại văn bản: Báo cáo» ở đầu tệp, ` +
      'hoặc thêm tệp vào thiết đặt vanThu.include.',
    `«${nameOf(document.uri)}» is no report yet: declare «loại văn bản: Báo cáo» in its front matter, ` +
      'or add the file to the setting vanThu.include.',
  );
