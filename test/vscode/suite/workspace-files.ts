import * as vscode from 'vscode';
import { check, eventually, findings, open, replace, until, workspaceFolder } from './support';

describe('files of the workspace folder', () => {
  it('in .van-thu are read when they come, change and go', async () => {
    await open('bao-cao-mau.md');
    const folder = vscode.Uri.joinPath(workspaceFolder(), '.van-thu');
    const outline = vscode.Uri.joinPath(folder, 'de-cuong', 'rieng.yml');
    const faults = (): number => findings(outline).length;
    // A watcher of a server without its native part may miss the first change, so it is made again.
    let rounds = 0;
    await eventually('the fault in the outline', async () => {
      if (rounds++ % 40 === 0) {
        const text = 'id: rieng\ntitle: Đề cương riêng\nsections: 5\n'.padEnd(50 + rounds, '\n');
        await vscode.workspace.fs.writeFile(outline, new TextEncoder().encode(text));
      }
      return faults() === 1 ? true : undefined;
    });
    check(findings(outline)[0]?.range.start.line === 2, 'it is told in another line');

    // What the editor itself saves and deletes needs no watcher.
    const save = async (text: string): Promise<void> => {
      const document = await vscode.workspace.openTextDocument(outline);
      const end = document.lineAt(document.lineCount - 1).range.end;
      await replace(outline, new vscode.Range(new vscode.Position(0, 0), end), text);
      check(await document.save(), 'the outline was not saved');
    };
    await save('id: rieng\ntitle: Đề cương riêng\nsections:\n  - { title: KẾT QUẢ, number: roman }\n');
    await until('no fault', () => faults() === 0);
    await save('- x\n');
    await until('the next fault', () => faults() === 1);
    const deletion = new vscode.WorkspaceEdit();
    deletion.deleteFile(folder, { recursive: true });
    check(await vscode.workspace.applyEdit(deletion), 'the folder was not deleted');
    await until('no fault in a file that is gone', () => faults() === 0);
  });
});
