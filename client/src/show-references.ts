import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ShowReferencesArguments } from '../../server/src/lsp/protocol';

/** Shows places that the server named, in VS Code's own list of references. */
export function showReferencesWith(client: BaseLanguageClient) {
  return async (...[uri, position, locations]: ShowReferencesArguments): Promise<void> => {
    const { protocol2CodeConverter: converter } = client;
    await vscode.commands.executeCommand(
      'editor.action.showReferences',
      converter.asUri(uri),
      converter.asPosition(position),
      locations.map(({ uri: file, range }) => new vscode.Location(converter.asUri(file), converter.asRange(range))),
    );
  };
}
