import * as vscode from 'vscode';
import { check, eventually, openUntitled, rangeOf, replace, until } from './support';

const pasted = `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA\tĐộc lập - Tự do - Hạnh phúc
Số: 31/BC-UBND\tTân Hòa, ngày 18 tháng 6 năm 2026
BÁO CÁO
Kết quả công tác thư viện năm 2026
Kính gửi: Ủy ban nhân dân tỉnh Sơn Bình
Thực hiện nhiệm vụ được giao, xã báo cáo như sau:
I. KẾT QUẢ
Đã mua 120 cuốn sách.
III. NHIỆM VỤ
Mua thêm sách.
Trên đây là báo cáo kết quả công tác thư viện năm 2026 của Ủy ban nhân dân xã Tân Hòa./.
Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
- Như trên;\tCHỦ TỊCH
- Lưu: VT.

Lê Minh Khang
`;

describe('repairs of a whole draft', () => {
  it('normalise shows the clean draft beside it, read-only, and takes it as one edit to undo', async () => {
    const { document } = await openUntitled(pasted);
    await vscode.commands.executeCommand('vanThu.normalise');
    const shown = await eventually('the comparison', comparison);
    check(shown.original.toString() === document.uri.toString(), 'the draft is not on the left');
    const clean = await vscode.workspace.openTextDocument(shown.modified);
    check(clean.getText().includes('\n## I. KẾT QUẢ\n'), `no clean draft: ${clean.getText()}`);
    check(document.getText() === pasted, 'the draft was changed before the user said so');

    // What is typed meanwhile is kept: the clean text follows.
    await replace(document.uri, rangeOf(document, '120 cuốn'), '130 cuốn');
    await until('the clean text of the changed draft', () => clean.getText().includes('130 cuốn'));
    const before = document.getText();
    await vscode.commands.executeCommand('vanThu.applyNormalised');
    await until('the clean draft', () => document.getText() === clean.getText());
    await until('the comparison closed', () => comparison() === undefined);

    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until('the draft as it was', () => document.getText() === before);
  });

  it('renumber counts the sections from one', async () => {
    const { document } = await openUntitled(pasted);
    await vscode.commands.executeCommand('vanThu.renumber');
    await until('the right number', () => document.getText().includes('\nII. NHIỆM VỤ\n'));
  });
});

function comparison(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
}
