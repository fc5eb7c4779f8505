import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { watchPagesMethod, type PagesParams, type WatchPagesParams } from '../../../server/src/lsp/protocol';
import { nameOf } from '../export-target';
import { say } from '../language';
import { findWords } from './find-words';
import type { FromPanel, Source, ToPanel } from './messages';
import { previewPage } from './preview-page';

/** After one side was scrolled for the other, that one's own events are its echo for so long. */
const ECHO_MS = 400;

/** The printed pages of one draft in a panel beside it. */
export class Preview implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable;
  private last: ToPanel | null = null;
  private echoUntil = 0;
  private count = 0;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly document: vscode.TextDocument,
    private readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    gone: () => void,
  ) {
    this.subscriptions = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromPanel) => void this.receive(message)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.follow(textEditor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.mark(textEditor)),
      vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed === document) panel.dispose();
      }),
      panel.onDidDispose(() => {
        this.dispose();
        gone();
      }),
    );
    panel.webview.html = previewPage(panel.webview, extension);
    this.watch(true);
  }

  /** How many pages are shown. */
  get pages(): number {
    return this.count;
  }

  show(params: PagesParams): void {
    this.count = params.kind === 'pages' ? params.pages.length : 0;
    this.last = this.messageOf(params);
    void this.panel.webview.postMessage(this.last);
    const editor = this.editor();
    if (editor) this.mark(editor);
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  /** What the panel tells. */
  async receive(message: FromPanel): Promise<void> {
    switch (message.kind) {
      case 'ready':
        if (this.last) await this.panel.webview.postMessage(this.last);
        return;
      case 'click':
        return this.goTo(message.source, message.text);
      case 'scroll': {
        this.scrollTo(message.offset);
        return;
      }
    }
  }

  dispose(): void {
    this.watch(false);
    this.subscriptions.dispose();
  }

  private messageOf(params: PagesParams): ToPanel {
    switch (params.kind) {
      case 'pages':
        return { kind: 'pages', pages: params.pages, pictures: params.pictures };
      case 'no-report':
        return {
          kind: 'notice',
          text: say(
            `«${nameOf(this.document.uri)}» chưa phải báo cáo.`,
            `«${nameOf(this.document.uri)}» is no report yet.`,
          ),
        };
      case 'failed':
        return {
          kind: 'notice',
          text: say(`Không dàn được trang: ${params.message}`, `The pages could not be laid out: ${params.message}`),
        };
    }
  }

  private watch(on: boolean): void {
    const uri = this.client.code2ProtocolConverter.asUri(this.document.uri);
    void this.client.sendNotification(watchPagesMethod, { uri, on } satisfies WatchPagesParams);
  }

  private editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document === this.document);
  }

  private follow(editor: vscode.TextEditor): void {
    const top = editor.visibleRanges[0]?.start;
    if (editor.document !== this.document || !top || Date.now() < this.echoUntil) return;
    this.post({ kind: 'reveal', offset: this.document.offsetAt(top) });
  }

  private mark({ document, selection }: vscode.TextEditor): void {
    if (document !== this.document) return;
    const source: Source = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
    this.post({ kind: 'select', source });
  }

  private scrollTo(offset: number): void {
    const editor = this.editor();
    if (!editor) return;
    this.echoUntil = Date.now() + ECHO_MS;
    const place = this.document.positionAt(offset);
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
  }

  private async goTo({ start, end }: Source, text: string): Promise<void> {
    const block = this.document.getText(
      new vscode.Range(this.document.positionAt(start), this.document.positionAt(end)),
    );
    const place = this.document.positionAt(start + findWords(block, text));
    const viewColumn = this.editor()?.viewColumn ?? vscode.ViewColumn.One;
    this.echoUntil = Date.now() + ECHO_MS;
    await vscode.window.showTextDocument(this.document, { viewColumn, selection: new vscode.Range(place, place) });
  }

  private post(message: ToPanel): void {
    void this.panel.webview.postMessage(message);
  }
}
