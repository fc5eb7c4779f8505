import * as vscode from 'vscode';
import { check, open, rangeOf, replace, until } from './support';

/** What the command gives back, as far as it is needed here. */
interface OpenPreview {
  readonly pages: number;
  receive(message: object): Promise<void>;
}

describe('the printed pages', () => {
  it('open beside the draft, and a click on their text goes to its source', async () => {
    const { document } = await open('bao-cao-mau.md');
    const preview = await vscode.commands.executeCommand<OpenPreview | undefined>('vanThu.preview', document.uri);
    check(preview !== undefined, 'no preview');
    await until('three pages', () => preview.pages === 3);
    const panel = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('vanThu.preview'));
    check(panel !== undefined, 'no panel');
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
    const preview = await vscode.commands.executeCommand<OpenPreview | undefined>('vanThu.preview', document.uri);
    check(preview !== undefined, 'no preview');
    const more = 'Ủy ban nhân dân xã đã họp và giao việc cho từng ngành. '.repeat(60);
    const range = rangeOf(document, 'Toàn xã có 34 cán bộ');
    await replace(document.uri, new vscode.Range(range.start, range.start), more);
    await until('four pages', () => preview.pages === 4);
    await replace(document.uri, rangeOf(document, more), '');
    await until('three pages again', () => preview.pages === 3);
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  });
});
