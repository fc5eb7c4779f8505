import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { setOutlineMethod, type SetOutlineParams, type SetOutlineResult } from '../../server/src/lsp/protocol';
import { say } from './language';
import { outlinePicks, reportChoices } from './report-choices';

/** The command `vanThu.chooseOutline`: names an outline in the draft's front matter; asks which unless it is given. */
export function chooseOutlineCommand(client: BaseLanguageClient) {
  return async (given?: unknown): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') {
      throw new Error(say('Hãy mở báo cáo cần chọn đề cương.', 'Open the report first.'));
    }
    const outline = typeof given === 'string' ? given : await askOutline(client);
    if (outline !== undefined) await setOutline(client, document, outline);
  };
}

async function askOutline(client: BaseLanguageClient): Promise<string | undefined> {
  const { outlines } = await reportChoices(client);
  const picked = await vscode.window.showQuickPick(outlinePicks(outlines), {
    title: say('Chọn đề cương của báo cáo', 'Choose the outline of the report'),
    placeHolder: say('Ghi vào «đề cương» ở đầu tệp', 'Written into the front matter'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.outline;
}

async function setOutline(client: BaseLanguageClient, document: vscode.TextDocument, outline: string): Promise<void> {
  const params: SetOutlineParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    outline,
  };
  const { version } = document;
  const result = await client.sendRequest<SetOutlineResult>(setOutlineMethod, params);
  if (!result) return;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, client.protocol2CodeConverter.asRange(result.range), result.newText);
  if (document.version !== version || !(await vscode.workspace.applyEdit(edit))) {
    throw new Error(say('Bản thảo vừa thay đổi; hãy thử lại.', 'The draft has just changed; try again.'));
  }
}
