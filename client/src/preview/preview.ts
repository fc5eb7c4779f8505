import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { watchPagesMethod, type PagesParams, type WatchPagesParams } from '../../../server/src/lsp/protocol';
import { nameOf } from '../export-target';
import { say } from '../language';
import { EditHistory } from './edits';
import { findWords } from './find-words';
import { wholePages, type FromPanel, type Source, type ToPanel } from './messages';
import { previewPage } from './preview-page';

/** After the draft was scrolled for the panel, or by the cursor, its own events of scrolling tell nothing for so long. */
const ECHO_MS = 400;

type Pages = Extract<ToPanel, { readonly kind: 'pages' }>;

/** The printed pages of a draft in a panel beside it. */
export class Preview implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable;
  private readonly history = new EditHistory();
  /** Everything that a panel must be told that begins anew. */
  private shown: Pages | null = null;
  private notice: string | null = null;
  private isReady = false;
  private quietUntil = 0;
  /** Of the draft when its selection was last told. */
  private selectedVersion = 0;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    private draft: vscode.Uri,
    private locked: boolean,
  ) {
    this.subscriptions = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromPanel) => void this.receive(message)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.follow(textEditor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        const isTyping = textEditor.document.version !== this.selectedVersion;
        this.mark(textEditor, kind !== undefined && !isTyping);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (!this.isOf(document.uri)) return;
        const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
          start: rangeOffset,
          removed: rangeLength,
          added: text.length,
        }));
        this.history.add(document.version, edits);
        this.quietUntil = Math.max(this.quietUntil, Date.now() + ECHO_MS / 2);
      }),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => {
        if (this.isOf(uri)) this.history.clear(); // Its versions are counted anew.
      }),
    );
    panel.webview.html = previewPage(panel.webview, extension);
    this.title();
    this.watch(true);
  }

  /** How many pages are shown. */
  get pages(): number {
    return this.shown?.pages.length ?? 0;
  }

  get isLocked(): boolean {
    return this.locked;
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  get draftUri(): vscode.Uri {
    return this.draft;
  }

  isOf(uri: vscode.Uri): boolean {
    return uri.toString() === this.draft.toString();
  }

  lock(on: boolean): void {
    this.locked = on;
    this.title();
    this.post(this.draftMessage());
  }

  /** Shows another draft, or the same one under another address. */
  turnTo(draft: vscode.Uri): void {
    if (this.isOf(draft)) return;
    this.watch(false);
    this.draft = draft;
    this.shown = null;
    this.notice = null;
    this.history.clear();
    this.title();
    this.post(this.draftMessage());
    this.watch(true);
  }

  /** Asks for the pages; a server that was started anew knows of no panel. */
  watch(on: boolean): void {
    const uri = this.client.code2ProtocolConverter.asUri(this.draft);
    if (this.client.isRunning())
      void this.client.sendNotification(watchPagesMethod, { uri, on } satisfies WatchPagesParams);
  }

  show(params: PagesParams): void {
    if (params.kind !== 'pages') {
      this.tell(params);
      return;
    }
    const isFirst = this.shown === null;
    const before = this.shown?.pages.flatMap(({ page }) => (typeof page === 'number' ? [] : [page])) ?? [];
    const { pages, pictures } = params;
    const edits = this.history.shown(params.version);
    this.shown = {
      kind: 'pages',
      pages: wholePages(pages, before),
      pictures: pictures ?? this.shown?.pictures ?? {},
      edits: [],
    };
    this.notice = null;
    this.post({ kind: 'pages', pages, pictures, edits });
    const editor = this.editor();
    if (editor) this.mark(editor, isFirst);
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  /** Brings the draft to the front. */
  async showDraft(): Promise<void> {
    await vscode.window.showTextDocument(this.draft, {
      viewColumn: this.editor()?.viewColumn ?? vscode.ViewColumn.One,
    });
  }

  /** What the panel tells. */
  async receive(message: FromPanel): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.begin();
        return;
      case 'click':
        return this.goTo(message.source, message.text);
      case 'scroll':
        this.scrollTo(message.offset);
        return;
    }
  }

  close(): void {
    this.panel.dispose();
  }

  /** The panel may stay: a window that is loaded again gives it back. */
  dispose(): void {
    this.watch(false);
    this.subscriptions.dispose();
  }

  private title(): void {
    const name = nameOf(this.draft);
    const title = say(`Trang in: ${name}`, `Pages: ${name}`);
    this.panel.title = this.locked ? `[${title}]` : title;
  }

  private draftMessage(): ToPanel {
    return { kind: 'draft', uri: this.draft.toString(), locked: this.locked };
  }

  /** The panel has just been loaded and knows nothing. */
  private begin(): void {
    this.isReady = true;
    this.post(this.draftMessage());
    if (this.shown) this.post(this.shown);
    if (this.notice !== null) this.post({ kind: 'notice', text: this.notice });
    const editor = this.editor();
    if (editor) this.mark(editor, false);
  }

  private tell(params: Exclude<PagesParams, { readonly kind: 'pages' }>): void {
    const name = nameOf(this.draft);
    this.notice =
      params.kind === 'no-report'
        ? say(`«${name}» chưa phải báo cáo.`, `«${name}» is no report yet.`)
        : say(`Không dàn được trang: ${params.message}`, `The pages could not be laid out: ${params.message}`);
    this.post({ kind: 'notice', text: this.notice });
  }

  private editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => this.isOf(document.uri));
  }

  private follow({ document, visibleRanges }: vscode.TextEditor): void {
    const top = visibleRanges[0]?.start;
    if (!this.isOf(document.uri) || !top || Date.now() < this.quietUntil) return;
    this.post({ kind: 'reveal', offset: this.history.toPages(document.offsetAt(top)) });
  }

  private mark({ document, selection }: vscode.TextEditor, follow: boolean): void {
    if (!this.isOf(document.uri)) return;
    this.selectedVersion = document.version;
    const placeOf = (position: vscode.Position): number => this.history.toPages(document.offsetAt(position));
    const source: Source = { start: placeOf(selection.start), end: placeOf(selection.end) };
    const isEcho = Date.now() < this.quietUntil;
    this.post({ kind: 'select', source, follow: follow && !isEcho });
  }

  private scrollTo(offset: number): void {
    const editor = this.editor();
    if (!editor) return;
    this.quietUntil = Date.now() + ECHO_MS;
    const place = editor.document.positionAt(this.history.toDraft(offset));
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
  }

  private async goTo(source: Source, text: string): Promise<void> {
    const viewColumn = this.editor()?.viewColumn ?? vscode.ViewColumn.One;
    const document = await vscode.workspace.openTextDocument(this.draft);
    const start = this.history.toDraft(source.start);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(this.history.toDraft(source.end)));
    const place = document.positionAt(start + findWords(document.getText(range), text));
    this.quietUntil = Date.now() + ECHO_MS;
    await vscode.window.showTextDocument(document, { viewColumn, selection: new vscode.Range(place, place) });
  }

  /** Before the panel is loaded nothing reaches it; it is told all once it is. */
  private post(message: ToPanel): void {
    if (this.isReady) void this.panel.webview.postMessage(message);
  }
}
