import * as vscode from 'vscode';

/** Drafts as they were exported, shown beside what became of them in Word. */
export const originalDraftScheme = 'van-thu-original';

/** Shows drafts that stand in no file. */
export class OriginalDrafts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(originalDraftScheme, this);

  /** The address at which a text is shown from now on. */
  show(name: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: originalDraftScheme, path: `/${name}`, query: String(this.texts.size) });
    this.texts.set(uri.toString(), text);
    return uri;
  }

  provideTextDocumentContent(uri: vscode.Uri): string | undefined {
    return this.texts.get(uri.toString());
  }

  dispose(): void {
    this.registration.dispose();
  }
}
