import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { VersionedEdits } from '../../server/src/lsp/protocol';

/** Makes the edits as one that is undone at once; false when the draft is no longer the version they were made for. */
export async function applyEdits(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  { version, edits }: VersionedEdits,
): Promise<boolean> {
  if (document.version !== version) return false;
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) {
    edit.replace(document.uri, client.protocol2CodeConverter.asRange(range), newText);
  }
  return vscode.workspace.applyEdit(edit);
}
