import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { listDocumentsMethod, type ListDocumentsParams, type ListDocumentsResult } from '../../server/src/lsp/protocol';
import { say } from './language';

/** The command `vanThu.listDocuments`: writes the list of documents cited at the cursor, or refreshes it in place. */
export function listDocumentsCommand(client: BaseLanguageClient, log: vscode.LogOutputChannel) {
  return async (): Promise<void> => {
    try {
      const editor = vscode.window.activeTextEditor;
      if (!editor) throw new Error(say('Hãy mở báo cáo cần lập danh mục.', 'Open the report first.'));
      await listDocuments(client, editor);
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  };
}

async function listDocuments(client: BaseLanguageClient, { document, selection }: vscode.TextEditor): Promise<void> {
  const { version } = document;
  const params: ListDocumentsParams = client.code2ProtocolConverter.asTextDocumentPositionParams(
    document,
    selection.active,
  );
  const result = await client.sendRequest<ListDocumentsResult>(listDocumentsMethod, params);
  switch (result.kind) {
    case 'edit': {
      if (document.version !== version) throw new Error(changedMeanwhile());
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, client.protocol2CodeConverter.asRange(result.range), result.newText);
      if (!(await vscode.workspace.applyEdit(edit))) throw new Error(changedMeanwhile());
      return;
    }
    case 'unchanged':
      void vscode.window.setStatusBarMessage(say('Danh mục đã đúng.', 'The list is up to date.'), shownForMs);
      return;
    case 'nothing-cited':
      void vscode.window.showInformationMessage(
        say('Bản thảo chưa viện dẫn văn bản nào.', 'The draft cites no document yet.'),
      );
      return;
    case 'no-report':
      throw new Error(
        say(
          'Tệp này chưa phải báo cáo: hãy khai «loại văn bản: Báo cáo» ở đầu tệp.',
          'This file is no report yet: declare «loại văn bản: Báo cáo» in its front matter.',
        ),
      );
  }
}

const shownForMs = 3000;

const changedMeanwhile = (): string =>
  say('Bản thảo vừa thay đổi; hãy chạy lại lệnh.', 'The draft has just changed; run the command again.');
