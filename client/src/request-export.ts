import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  exportMethod,
  exportPdfMethod,
  type ExportParams,
  type ExportPdfParams,
  type ExportResult,
} from '../../server/src/lsp/protocol';
import { nameOf } from './export-target';
import { say } from './language';
import { libreOfficePath } from './libre-office';

export type ExportFormat = 'docx' | 'pdf';

export interface ExportedFile {
  readonly bytes: Uint8Array;
  /** What was added or left blank, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * The file of a draft, as its buffer stands now, saved or not; null when the user stopped.
 * @throws Error with one sentence for the user
 */
export async function requestExport(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  format: ExportFormat,
  token: vscode.CancellationToken,
): Promise<ExportedFile | null> {
  const keepSource = vscode.workspace.getConfiguration('vanThu', document.uri).get<boolean>('export.keepSource', false);
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const params: ExportParams = { uri, text: document.getText(), keepSource };
  const pdfParams: ExportPdfParams = { ...params, libreOfficePath: libreOfficePath() };
  const result = await (format === 'docx'
    ? client.sendRequest<ExportResult>(exportMethod, params, token)
    : client.sendRequest<ExportResult>(exportPdfMethod, pdfParams, token));
  switch (result.kind) {
    case 'cancelled':
      return null;
    case 'no-report':
      throw new Error(noReport(document));
    case 'failed': {
      const kind = format.toUpperCase();
      throw new Error(say(`Không xuất được ${kind}: ${result.message}`, `Export to ${kind} failed: ${result.message}`));
    }
    case 'done':
      return token.isCancellationRequested ? null : { bytes: bytesOf(result.base64), notes: result.notes };
  }
}

const noReport = (document: vscode.TextDocument): string =>
  say(
    `«${nameOf(document.uri)}» chưa phải báo cáo: hãy khai «loại văn bản: Báo cáo» ở đầu tệp, ` +
      'hoặc thêm tệp vào thiết đặt vanThu.include.',
    `«${nameOf(document.uri)}» is no report yet: declare «loại văn bản: Báo cáo» in its front matter, ` +
      'or add the file to the setting vanThu.include.',
  );

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
