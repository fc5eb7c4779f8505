import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  insertSectionMethod,
  type InsertSectionParams,
  type InsertSectionResult,
  type OutlineItem,
} from '../../server/src/lsp/protocol';
import { say } from './language';
import { moveSectionCommand } from './move-section-command';
import type { OutlineView } from './outline-view';
import { tellFailure } from './tell-failure';

/** The commands of the view "Đề cương"; each is given an item of it. */
export function registerOutlineCommands(
  client: BaseLanguageClient,
  view: OutlineView,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const onItem = (name: string, act: (item: OutlineItem, draft: vscode.TextDocument) => Promise<void>) =>
    vscode.commands.registerCommand(
      name,
      tellFailure(log, async (item: OutlineItem) => {
        if (view.draft) await act(item, view.draft);
      }),
    );
  return vscode.Disposable.from(
    onItem('vanThu.goToSection', async ({ range }, draft) => {
      if (range) await showAt(draft, client.protocol2CodeConverter.asPosition(range.start));
    }),
    vscode.commands.registerCommand('vanThu.moveSectionUp', tellFailure(log, moveSectionCommand(client, view, 'up'))),
    vscode.commands.registerCommand(
      'vanThu.moveSectionDown',
      tellFailure(log, moveSectionCommand(client, view, 'down')),
    ),
    onItem('vanThu.insertSection', (item, draft) => insertSection(client, item, draft)),
  );
}

async function showAt(draft: vscode.TextDocument, position: vscode.Position): Promise<void> {
  const editor = await vscode.window.showTextDocument(draft);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Inserts the section as its quick fix would, and puts the cursor where its text begins. */
async function insertSection(
  client: BaseLanguageClient,
  { id }: OutlineItem,
  draft: vscode.TextDocument,
): Promise<void> {
  const { version } = draft;
  const params: InsertSectionParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(draft.uri) },
    id,
  };
  const result = await client.sendRequest<InsertSectionResult>(insertSectionMethod, params);
  if (!result) return;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(draft.uri, client.protocol2CodeConverter.asRange(result.range), result.newText);
  if (draft.version !== version || !(await vscode.workspace.applyEdit(edit))) {
    throw new Error(say('Bản thảo vừa thay đổi; hãy thử lại.', 'The draft has just changed; try again.'));
  }
  await showAt(draft, client.protocol2CodeConverter.asPosition(result.cursor));
}
