import * as vscode from 'vscode';
import { nameOf } from './export-target';
import { say } from './language';
import { tellFailure } from './tell-failure';

/** The scheme of drafts with the edits made in Word in them: read-only texts beside the drafts. */
export const mergedDraftScheme = 'van-thu-merged';

/** What the draft, as it stands now, becomes with the edits; undefined when the user stopped. */
type Merge = (draft: vscode.TextDocument) => Promise<string | undefined>;

interface Merged {
  readonly draft: vscode.Uri;
  readonly text: string;
  readonly merge: Merge;
}

/** Shows drafts beside what they become, and takes that when the user says so. */
export class MergedDrafts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly shown = new Map<string, Merged>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(mergedDraftScheme, this);

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** Opens the comparison and offers to take it; does not wait for the answer. */
  async show(draft: vscode.TextDocument, text: string, merge: Merge): Promise<void> {
    const uri = vscode.Uri.from({ scheme: mergedDraftScheme, path: draft.uri.path, query: String(this.shown.size) });
    this.shown.set(uri.toString(), { draft: draft.uri, text, merge });
    const name = nameOf(draft.uri);
    const title = say(`«${name}»: bản thảo ↔ sửa trong Word`, `“${name}”: draft ↔ edited in Word`);
    await vscode.commands.executeCommand('vscode.diff', draft.uri, uri, title, { preview: true });
    void tellFailure(this.log, (shown: vscode.Uri) => this.offer(shown))(uri);
  }

  /** The command `vanThu.applyImported`: takes the draft that is shown with its edits. */
  async applyShown(): Promise<void> {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputTextDiff) || input.modified.scheme !== mergedDraftScheme) {
      throw new Error(say('Hãy mở bản so sánh của lệnh Nhập từ DOCX.', 'Open the comparison of the import first.'));
    }
    await this.take(input.modified);
  }

  provideTextDocumentContent(uri: vscode.Uri): string | undefined {
    return this.shown.get(uri.toString())?.text;
  }

  dispose(): void {
    this.registration.dispose();
  }

  private async offer(uri: vscode.Uri): Promise<void> {
    const apply = say('Áp dụng', 'Apply');
    const question = say(
      'Bên phải là bản thảo với các chỗ sửa trong Word. Bản thảo chưa thay đổi.',
      'On the right is the draft with the edits made in Word. The draft is not changed yet.',
    );
    if ((await vscode.window.showInformationMessage(question, apply)) === apply) await this.take(uri);
  }

  /** Merges once more, for the draft may have been typed in meanwhile. */
  private async take(uri: vscode.Uri): Promise<void> {
    const merged = this.shown.get(uri.toString());
    if (!merged) return;
    const draft = await vscode.workspace.openTextDocument(merged.draft);
    const { version } = draft;
    const text = await merged.merge(draft);
    if (text === undefined) return;
    const isDone = draft.version === version && (await replaceText(draft, text));
    if (!isDone) throw new Error(say('Bản thảo vừa thay đổi; hãy thử lại.', 'The draft has just changed; try again.'));
    await closeComparison(uri);
    await vscode.window.showTextDocument(draft);
  }
}

/** Only what differs is replaced, so that cursors and marks beside it stay. */
function replaceText(draft: vscode.TextDocument, text: string): Thenable<boolean> {
  const old = draft.getText();
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  const range = new vscode.Range(draft.positionAt(start), draft.positionAt(old.length - end));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(draft.uri, range, text.slice(start, text.length - end));
  return vscode.workspace.applyEdit(edit);
}

async function closeComparison(merged: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const isOf = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputTextDiff && input.modified.toString() === merged.toString();
  await vscode.window.tabGroups.close(tabs.filter(isOf));
}
