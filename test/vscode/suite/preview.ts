import * as vscode from 'vscode';
import { check, open, rangeOf, replace, until, workspaceFolder } from './support';

/** What the command gives back, as far as it is needed here. */
interface OpenPreview {
  readonly pages: number;
  readonly draftUri: vscode.Uri;
  lock(on: boolean): void;
  receive(message: object): Promise<void>;
}

const panels = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('vanThu.preview'));

async function show(draft: vscode.Uri): Promise<OpenPreview> {
  const preview = await vscode.commands.executeCommand<OpenPreview | undefined>('vanThu.preview', draft);
  check(preview !== undefined, 'no preview');
  return preview;
}

/** Another report beside the sample. */
async function copyOfSample(name: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name);
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(workspaceFolder(), 'bao-cao-mau.md'), uri, { overwrite: true });
  return uri;
}

describe('the printed pages', () => {
  afterEach(() => vscode.window.tabGroups.close(panels()));

  it('open beside the draft, and a click on their text goes to its source', async () => {
    const { document } = await open('bao-cao-mau.md');
    const preview = await show(document.uri);
    await until('three pages', () => preview.pages === 3);
    check(panels().length === 1, 'no panel');
    const words = 'tiếp nhận 3.214 hồ sơ';
    const range = rangeOf(document, `Bộ phận Một cửa ${words}`);
    const source = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    await preview.receive({ kind: 'click', source, text: words });
    const editor = vscode.window.activeTextEditor;
    check(editor?.document === document, 'the draft is not in front');
    const at = editor.selection.active;
    check(at.isEqual(rangeOf(document, words).start), `the cursor is at ${at.line}:${at.character}`);
  });

  it('follow the text', async () => {
    const { document } = await open('bao-cao-mau.md');
    const preview = await show(document.uri);
    const more = 'Ủy ban nhân dân xã đã họp và giao việc cho từng ngành. '.repeat(60);
    const range = rangeOf(document, 'Toàn xã có 34 cán bộ');
    await replace(document.uri, new vscode.Range(range.start, range.start), more);
    await until('four pages', () => preview.pages === 4);
    await replace(document.uri, rangeOf(document, more), '');
    await until('three pages again', () => preview.pages === 3);
  });

  it('turn to the draft in the active editor, and stay with theirs once locked', async () => {
    const { document } = await open('bao-cao-mau.md');
    const other = await copyOfSample('bao-cao-khac.md');
    const preview = await show(document.uri);
    await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.One });
    await until('the other draft', () => preview.draftUri.path === other.path && preview.pages === 3);
    preview.lock(true);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
    const second = await show(document.uri);
    await until('pages in a panel of its own', () => second.pages === 3);
    check(preview.draftUri.path === other.path, 'the locked panel went along');
    // The editor tells of new tabs a little later.
    await until('two panels', () => panels().length === 2);
    await until('a title that tells the lock', () =>
      panels().some(({ label }) => label === '[Trang in: bao-cao-khac.md]'),
    );
  });

  it('go along with a draft that is renamed, stay when it is closed, and go when it is deleted', async () => {
    const draft = await copyOfSample('bao-cao-tam.md');
    const renamed = vscode.Uri.joinPath(workspaceFolder(), 'bao-cao-moi.md');
    await vscode.window.showTextDocument(draft, { viewColumn: vscode.ViewColumn.One });
    const preview = await show(draft);
    await until('its pages', () => preview.pages === 3);
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(draft, renamed, { overwrite: true });
    check(await vscode.workspace.applyEdit(rename), 'the renaming was refused');
    await until('the new name', () => panels().some(({ label }) => label === 'Trang in: bao-cao-moi.md'));
    await until('the pages under the new name', () => preview.pages === 3);
    preview.lock(true); // Else it turns to the draft that comes to the front.
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    check(panels().length === 1 && preview.pages === 3, 'the pages went with the editor');
    const remove = new vscode.WorkspaceEdit();
    remove.deleteFile(renamed);
    check(await vscode.workspace.applyEdit(remove), 'the deletion was refused');
    await until('no panel', () => panels().length === 0);
  });
});
