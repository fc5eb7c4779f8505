import * as vscode from 'vscode';
import { check, eventually, findings, open, until, workspaceFolder } from './support';

describe('files of the workspace folder', () => {
  it('in .van-thu are read when they come, change and go', async () => {
    await open('bao-cao-mau.md');
    const folder = vscode.Uri.joinPath(workspaceFolder(), '.van-thu');
    const outline = vscode.Uri.joinPath(folder, 'de-cuong', 'rieng.yml');
    const faults = (): number => findings(outline).length;
    // A watcher of a server without its native part may miss a change right after another, so it is made again.
    const write = async (text: string, what: string, expected: number): Promise<void> => {
      let rounds = 0;
      await eventually(what, async () => {
        if (rounds++ % 40 === 0) {
          await vscode.workspace.fs.writeFile(outline, new TextEncoder().encode(text + '\n'.repeat(rounds)));
        }
        return faults() === expected ? true : undefined;
      });
    };

    await write('id: rieng\ntitle: Đề cương riêng\nsections: 5\n', 'the fault in the outline', 1);
    check(findings(outline)[0]?.range.start.line === 2, 'it is told in another line');
    await write('id: rieng\ntitle: Đề cương riêng\nsections:\n  - { title: KẾT QUẢ, number: roman }\n', 'no fault', 0);
    await write('- x\n', 'the next fault', 1);
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await until('no fault in a file that is gone', () => faults() === 0);
  });
});
