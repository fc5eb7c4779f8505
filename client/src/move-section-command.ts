import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  moveSectionMethod,
  type MoveSectionParams,
  type MoveSectionResult,
  type OutlineItem,
} from '../../server/src/lsp/protocol';
import { say } from './language';
import type { OutlineView } from './outline-view';

/** The commands that move a section with all under it: one of the view, else the one at the cursor. */
export function moveSectionCommand(client: BaseLanguageClient, view: OutlineView, way: MoveSectionParams['way']) {
  return async (item?: OutlineItem): Promise<void> => {
    const editor = await editorOf(item ? view.draft : undefined);
    if (!editor) throw new Error(say('Hãy mở báo cáo trước.', 'Open the report first.'));
    const { document, selection } = editor;
    const position = item?.range?.start ?? client.code2ProtocolConverter.asPosition(selection.active);
    const { version } = document;
    const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    const params: MoveSectionParams = { textDocument, position, way };
    const result = await client.sendRequest<MoveSectionResult>(moveSectionMethod, params);
    if (!result) return;
    const edit = new vscode.WorkspaceEdit();
    for (const { range, newText } of result.edits) {
      edit.replace(document.uri, client.protocol2CodeConverter.asRange(range), newText);
    }
    if (document.version !== version || !(await vscode.workspace.applyEdit(edit))) {
      throw new Error(say('Bản thảo vừa thay đổi; hãy thử lại.', 'The draft has just changed; try again.'));
    }
    const cursor = client.protocol2CodeConverter.asPosition(result.cursor);
    editor.selection = new vscode.Selection(cursor, cursor);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
}

async function editorOf(draft: vscode.TextDocument | undefined): Promise<vscode.TextEditor | undefined> {
  return draft ? vscode.window.showTextDocument(draft) : vscode.window.activeTextEditor;
}
