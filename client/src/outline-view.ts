import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  checkedMethod,
  outlineTreeMethod,
  type CheckedParams,
  type OutlineItem,
  type OutlineTreeParams,
  type OutlineTreeResult,
} from '../../server/src/lsp/protocol';
import { outlineTreeItem } from './outline-tree-item';

const viewId = 'vanThu.outline';
/** A cursor that is held down passes many sections. */
const followAfterMs = 150;

/** The view "Đề cương": the outline of the draft in the active editor, and what of it is written. */
export class OutlineView implements vscode.TreeDataProvider<OutlineItem>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: vscode.TreeView<OutlineItem>;
  private readonly subscriptions: vscode.Disposable;
  private shown: OutlineTreeResult = { kind: 'no-report' };
  private document: vscode.TextDocument | undefined;
  private parents: ReadonlyMap<string, OutlineItem> = new Map();
  private asked = 0;
  private following: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly client: BaseLanguageClient) {
    this.view = vscode.window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = vscode.Disposable.from(
      this.view,
      this.changed,
      client.onNotification(checkedMethod, ({ uri }: CheckedParams) => {
        if (vscode.Uri.parse(uri).toString() === this.document?.uri.toString()) void this.refresh();
      }),
      this.view.onDidChangeVisibility(() => void this.refresh()),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.turnTo(editor)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.followSoon(textEditor)),
    );
    this.turnTo(vscode.window.activeTextEditor);
  }

  /** The draft that is shown. */
  get draft(): vscode.TextDocument | undefined {
    return this.document;
  }

  getChildren(item?: OutlineItem): readonly OutlineItem[] & OutlineItem[] {
    return [...(item ? item.children : this.shown.kind === 'tree' ? this.shown.items : [])];
  }

  getParent(item: OutlineItem): OutlineItem | undefined {
    return this.parents.get(item.id);
  }

  getTreeItem(item: OutlineItem): vscode.TreeItem {
    return outlineTreeItem(item);
  }

  dispose(): void {
    clearTimeout(this.following);
    this.subscriptions.dispose();
  }

  /** Asks for the outline anew; what comes back changes the view only where it differs. */
  async refresh(): Promise<void> {
    const { document } = this;
    if (!this.view.visible) return;
    const turn = ++this.asked;
    const tree = document ? await this.ask(document) : noReport;
    // An answer that another question has overtaken is let go.
    if (turn !== this.asked) return;
    const isSame = JSON.stringify(tree) === JSON.stringify(this.shown);
    if (!isSame) this.show(tree);
  }

  private async ask(document: vscode.TextDocument): Promise<OutlineTreeResult> {
    if (document.languageId !== 'markdown') return noReport;
    const params: OutlineTreeParams = { textDocument: { uri: this.client.code2ProtocolConverter.asUri(document.uri) } };
    return this.client.sendRequest<OutlineTreeResult>(outlineTreeMethod, params);
  }

  private show(tree: OutlineTreeResult): void {
    this.shown = tree;
    const isTree = tree.kind === 'tree';
    this.parents = isTree ? parentsIn(tree.items) : new Map();
    void vscode.commands.executeCommand('setContext', 'vanThu.outlineView', tree.kind);
    this.view.description = isTree ? `${tree.done}/${tree.asked} · ${tree.outline.title}` : '';
    this.changed.fire();
    if (vscode.window.activeTextEditor) this.followSoon(vscode.window.activeTextEditor);
  }

  /** Another panel in focus leaves the draft as it is. */
  private turnTo(editor: vscode.TextEditor | undefined): void {
    if (!editor || editor.document.uri.scheme === 'output') return;
    this.document = editor.document;
    void this.refresh();
  }

  private forget(document: vscode.TextDocument): void {
    if (document !== this.document) return;
    this.document = undefined;
    void this.refresh();
  }

  private followSoon(editor: vscode.TextEditor): void {
    clearTimeout(this.following);
    if (editor.document !== this.document || !this.view.visible || !isFollowing()) return;
    this.following = setTimeout(() => void this.follow(editor), followAfterMs);
  }

  private async follow({ selection, document }: vscode.TextEditor): Promise<void> {
    if (this.shown.kind !== 'tree' || document !== this.document || !this.view.visible) return;
    const item = sectionAt(this.shown.items, selection.active.line);
    if (item && this.view.selection[0]?.id !== item.id) await this.view.reveal(item, { select: true, focus: false });
  }
}

const noReport: OutlineTreeResult = { kind: 'no-report' };

const isFollowing = (): boolean =>
  vscode.workspace.getConfiguration('vanThu').get('outlineView.followCursor') !== false;

const flat = (items: readonly OutlineItem[]): readonly OutlineItem[] =>
  items.flatMap((item) => [item, ...flat(item.children)]);

const parentsIn = (items: readonly OutlineItem[]): ReadonlyMap<string, OutlineItem> =>
  new Map(flat(items).flatMap((parent) => parent.children.map((child) => [child.id, parent] as const)));

/** The section that a line stands in: that of the last heading on or above it. */
function sectionAt(items: readonly OutlineItem[], line: number): OutlineItem | undefined {
  let last: OutlineItem | undefined;
  for (const item of flat(items)) {
    const start = item.range?.start.line ?? Infinity;
    if (start <= line && start > (last?.range?.start.line ?? -1)) last = item;
  }
  return last;
}
