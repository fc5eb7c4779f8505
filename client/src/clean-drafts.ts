import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { normaliseMethod, type NormaliseParams, type NormaliseResult } from '../../server/src/lsp/protocol';

/** The scheme of what drafts become when they are cleaned: read-only texts beside the drafts. */
export const cleanDraftScheme = 'van-thu-clean';

const pauseMs = 400;

/** Writes the clean text of each draft that is shown, anew when the draft changes. */
export class CleanDrafts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly registered: vscode.Disposable;

  constructor(private readonly client: BaseLanguageClient) {
    this.registered = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(cleanDraftScheme, this),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.refresh(document.uri)),
    );
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const draft = await vscode.workspace.openTextDocument(draftOf(uri));
    const result = await this.ask(draft);
    return result.kind === 'changed' ? result.text : draft.getText();
  }

  /** What the draft becomes, as edits of the version that the server knows. */
  ask(draft: vscode.TextDocument): Promise<NormaliseResult> {
    const params: NormaliseParams = { textDocument: { uri: this.client.code2ProtocolConverter.asUri(draft.uri) } };
    return this.client.sendRequest<NormaliseResult>(normaliseMethod, params);
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.registered.dispose();
    this.changed.dispose();
  }

  /** Tells that the clean text is another one, once nothing was typed for a while; only while it is shown. */
  private refresh(draft: vscode.Uri): void {
    const clean = cleanDraftOf(draft);
    const key = clean.toString();
    if (!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === key)) return;
    clearTimeout(this.waiting.get(key));
    const tell = (): void => {
      this.waiting.delete(key);
      this.changed.fire(clean);
    };
    this.waiting.set(key, setTimeout(tell, pauseMs));
  }
}

/** The address of the clean text of a draft. */
export const cleanDraftOf = (draft: vscode.Uri): vscode.Uri =>
  vscode.Uri.from({ scheme: cleanDraftScheme, path: draft.path, query: draft.toString() });

/** The draft whose clean text has this address. */
export const draftOf = (clean: vscode.Uri): vscode.Uri => vscode.Uri.parse(clean.query, true);
