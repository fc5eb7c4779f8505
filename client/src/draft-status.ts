import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/lsp/protocol';
import { say } from './language';

/** The status-bar items of the draft in the active editor, and the context key that shows the export button. */
export class DraftStatus implements vscode.Disposable {
  private readonly known = new Map<string, StatusParams>();
  private readonly item = vscode.window.createStatusBarItem('vanThu.status', vscode.StatusBarAlignment.Right, 100);
  private readonly outline = vscode.window.createStatusBarItem('vanThu.outline', vscode.StatusBarAlignment.Right, 99);
  private readonly subscriptions: vscode.Disposable;

  constructor() {
    this.item.name = 'Văn Thư';
    this.item.command = 'workbench.actions.view.problems';
    this.outline.name = say('Văn Thư: đề cương', 'Văn Thư: outline');
    this.outline.command = 'vanThu.chooseOutline';
    this.subscriptions = vscode.Disposable.from(
      this.item,
      this.outline,
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document.uri)),
    );
  }

  update(status: StatusParams): void {
    this.known.set(vscode.Uri.parse(status.uri).toString(), status);
    this.publishReports();
    this.show();
  }

  isReport(draft: vscode.Uri): boolean {
    return this.known.get(draft.toString())?.isReport ?? false;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private forget(uri: vscode.Uri): void {
    if (this.known.delete(uri.toString())) this.publishReports();
  }

  /**
   * `resourcePath in vanThu.reports` in package.json: the export button stands on reports only.
   * Paths, because a remote workspace has other addresses on the window's side than here.
   */
  private publishReports(): void {
    const reports = [...this.known.values()]
      .filter(({ isReport }) => isReport)
      .map(({ uri }) => vscode.Uri.parse(uri))
      .flatMap((uri) => [uri.path, uri.fsPath]);
    void vscode.commands.executeCommand('setContext', 'vanThu.reports', reports);
  }

  private show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && this.known.get(document.uri.toString());
    if (!status?.isReport) {
      this.item.hide();
      this.outline.hide();
      return;
    }
    showFindings(this.item, status);
    showOutline(this.outline, status);
  }
}

function showFindings(item: vscode.StatusBarItem, { counts, pages }: StatusParams): void {
  const { error, warning } = counts;
  const rest = counts.information + counts.hint;
  item.text = `Văn Thư $(error) ${error} $(warning) ${warning} $(info) ${rest}${pages === null ? '' : ` · ${say(`${pages} trang`, pages === 1 ? '1 page' : `${pages} pages`)}`}`;
  item.tooltip = say(
    `${error} lỗi, ${warning} cảnh báo, ${rest} ghi chú`,
    `${error} errors, ${warning} warnings, ${rest} notes`,
  );
  item.show();
}

/** A click chooses another outline. */
function showOutline(item: vscode.StatusBarItem, { outline }: StatusParams): void {
  const how = outline?.named ? say('được nêu', 'named') : say('suy từ trích yếu', 'inferred from the subject');
  item.text = `$(list-tree) ${outline ? outline.id : say('không có đề cương', 'no outline')}`;
  item.tooltip = [
    outline
      ? say(`Đề cương: ${outline.title} (${how})`, `Outline: ${outline.title} (${how})`)
      : say('Không dùng đề cương nào', 'No outline in use'),
    say('Bấm để chọn đề cương', 'Click to choose the outline'),
  ].join('\n');
  item.show();
}
