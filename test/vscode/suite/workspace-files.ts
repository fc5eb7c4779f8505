import * as vscode from 'vscode';
import { check, findings, open, until, workspaceFolder } from './support';

describe('files of the workspace folder', () => {
  it('in .van-thu are read when they come, change and go', async () => {
    await open('bao-cao-mau.md');
    const folder = vscode.Uri.joinPath(workspaceFolder(), '.van-thu');
    const outline = vscode.Uri.joinPath(folder, 'de-cuong', 'rieng.yml');
    const write = (text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(outline, new TextEncoder().encode(text));
    const faults = (): number => findings(outline).length;

    await write('id: rieng\ntitle: Đề cương riêng\nsections: 5\n');
    await until('the fault in the outline', () => faults() === 1);
    check(findings(outline)[0]?.range.start.line === 2, 'it is told in another line');
    await write('id: rieng\ntitle: Đề cương riêng\nsections:\n  - { title: KẾT QUẢ, number: roman }\n');
    await until('no fault', () => faults() === 0);
    await write('- x\n');
    await until('the next fault', () => faults() === 1);
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await until('no fault in a file that is gone', () => faults() === 0);
  });
});
