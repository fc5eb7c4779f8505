import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { renumberMethod, type RenumberParams, type RenumberResult } from '../../server/src/lsp/protocol';
import { applyEdits } from './apply-edits';
import { say } from './language';

const shownForMs = 3000;

/** The command `vanThu.renumber`: numbers all sections of the draft in order. */
export function renumberCommand(client: BaseLanguageClient) {
  return async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) throw new Error(say('Hãy mở báo cáo cần đánh số lại.', 'Open the report first.'));
    const params: RenumberParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } };
    const result = await client.sendRequest<RenumberResult>(renumberMethod, params);
    switch (result.kind) {
      case 'edits':
        if (!(await applyEdits(client, document, result))) {
          throw new Error(say('Bản thảo vừa thay đổi; hãy thử lại.', 'The draft has just changed; try again.'));
        }
        return;
      case 'unchanged':
        vscode.window.setStatusBarMessage(say('Số các mục đã đúng.', 'The numbers are right.'), shownForMs);
        return;
      case 'no-report':
        throw new Error(
          say(
            'Tệp này chưa phải báo cáo: hãy khai «loại văn bản: Báo cáo» ở đầu tệp.',
            'This file is no report yet: declare «loại văn bản: Báo cáo» in its front matter.',
          ),
        );
    }
  };
}
