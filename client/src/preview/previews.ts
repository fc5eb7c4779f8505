import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { pagesMethod, type PagesParams } from '../../../server/src/lsp/protocol';
import { say } from '../language';
import type { PanelState } from './messages';
import { Preview } from './preview';
import { movedTo } from './moved-to';

export const previewType = 'vanThu.preview';

/** All panels with printed pages: at most one follows the active editor, the locked ones stay with their drafts. */
export class Previews implements vscode.Disposable, vscode.WebviewPanelSerializer {
  private readonly open = new Set<Preview>();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly extension: vscode.Uri,
    private readonly isReport: (draft: vscode.Uri) => boolean,
  ) {
    this.subscriptions = vscode.Disposable.from(
      client.onNotification(pagesMethod, (params: PagesParams) => this.of(vscode.Uri.parse(params.uri))?.show(params)),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) for (const preview of this.open) preview.watch(true);
      }),
      vscode.window.registerWebviewPanelSerializer(previewType, this),
      vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
      vscode.workspace.onDidRenameFiles(({ files }) => this.renamed(files)),
      vscode.workspace.onDidDeleteFiles(({ files }) => this.deleted(files)),
    );
  }

  /** The panel that is in front. */
  get active(): Preview | undefined {
    return [...this.open].find(({ isActive }) => isActive);
  }

  /** Shows a draft in its panel, in the one that follows, or in a new one beside it. */
  async show(draft: vscode.Uri): Promise<Preview> {
    await vscode.workspace.openTextDocument(draft);
    const known = this.of(draft) ?? this.following;
    if (!known) return this.serve(this.newPanel(), draft, false);
    known.turnTo(draft);
    known.reveal();
    return known;
  }

  /** The active editor's draft goes into the panel that follows, once it is known for a report. */
  follow(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (uri && !this.of(uri) && this.isReport(uri)) this.following?.turnTo(uri);
  }

  /** A window that is loaded again gives its panels back. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: Partial<PanelState> | undefined): Promise<void> {
    const draft = vscode.Uri.parse(state?.uri ?? '');
    try {
      await vscode.workspace.openTextDocument(draft);
    } catch {
      panel.dispose(); // The draft is no longer there.
      return;
    }
    panel.webview.options = this.options;
    this.serve(panel, draft, state?.locked ?? false);
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const preview of this.open) preview.dispose();
  }

  private get following(): Preview | undefined {
    return [...this.open].find(({ isLocked }) => !isLocked);
  }

  private of(draft: vscode.Uri): Preview | undefined {
    return [...this.open].find((preview) => preview.isOf(draft));
  }

  private get options(): vscode.WebviewOptions {
    const own = (...path: readonly string[]): vscode.Uri => vscode.Uri.joinPath(this.extension, ...path);
    return { enableScripts: true, localResourceRoots: [own('dist', 'browser'), own('client', 'media')] };
  }

  private newPanel(): vscode.WebviewPanel {
    return vscode.window.createWebviewPanel(
      previewType,
      say('Trang in', 'Printed pages'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { ...this.options, enableFindWidget: true, retainContextWhenHidden: true },
    );
  }

  private serve(panel: vscode.WebviewPanel, draft: vscode.Uri, locked: boolean): Preview {
    panel.iconPath = vscode.Uri.joinPath(this.extension, 'client', 'media', 'van-thu.svg');
    const preview = new Preview(this.client, panel, this.extension, draft, locked);
    this.open.add(preview);
    panel.onDidDispose(() => {
      this.open.delete(preview);
      preview.dispose();
    });
    return preview;
  }

  private renamed(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): void {
    for (const preview of this.open) {
      for (const { oldUri, newUri } of files) {
        const moved = movedTo(preview.draftUri.path, oldUri.path, newUri.path);
        if (moved !== null) preview.turnTo(preview.draftUri.with({ path: moved }));
      }
    }
  }

  private deleted(files: readonly vscode.Uri[]): void {
    for (const preview of this.open)
      if (files.some(({ path }) => movedTo(preview.draftUri.path, path, '') !== null)) preview.close();
  }
}
