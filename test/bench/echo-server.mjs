// The least that a language server can do: takes every change in and answers it with an empty list of diagnostics.
import { TextDocumentSyncKind, TextDocuments, createConnection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
  },
}));
documents.onDidChangeContent(({ document: { uri, version } }) => {
  void connection.sendDiagnostics({ uri, version, diagnostics: [] });
});
connection.onHover(({ textDocument }) => {
  // Every server must at least have the changed text in hand.
  documents.get(textDocument.uri)?.getText().charCodeAt(0);
  return null;
});
documents.listen(connection);
connection.listen();
