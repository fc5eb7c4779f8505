import * as vscode from 'vscode';
import { check, eventually, findings, openUntitled, rangeOf, until, workspaceFolder } from './support';

const symbol = '21/KH-UBND';
const short = `Kế hoạch số ${symbol}`;
const full = `${short} ngày 05/02/2025 của Ủy ban nhân dân xã Đồng Tâm về trồng cây xanh`;
const register = `- tên loại: Kế hoạch
  số ký hiệu: ${symbol}
  ngày: 05/02/2025
  cơ quan ban hành: Ủy ban nhân dân xã Đồng Tâm
  trích yếu: về trồng cây xanh
  thay thế bởi: 30/KH-UBND
  từ ngày: 01/7/2026
  địa chỉ: https://van-ban.example/21
`;
const draft = `---
loại văn bản: báo cáo
trích yếu: Kết quả công tác năm 2026
---

Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về công tác dân vận.

Xã đã trồng cây theo {here}

Xã đã làm theo {later}
`;

describe('citations while writing', () => {
  const folder = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), '.van-thu');
  const file = (): vscode.Uri => vscode.Uri.joinPath(folder(), 'van-ban.yml');
  const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(text));
  before(() => write(register));
  after(() => vscode.workspace.fs.delete(folder(), { recursive: true }));

  it('completion inserts the full form, below it the short one', async () => {
    const { document } = await openUntitled(draft);
    await complete(document, '{here}', 'Kế hoạch trong cay');
    check(document.getText().includes(`cây theo ${full}\n`), document.getText());
    await complete(document, '{later}', 'Kế hoạch số 21');
    check(document.getText().includes(`làm theo ${short}\n`), document.getText());
  });

  it('the list of suggestions opens after a type word and a space, and takes what is chosen', async () => {
    const editor = await openUntitled(draft.replace('{here}', ''));
    const { document } = editor;
    await provided(document, '{later}', 'Kế hoạch số 21');
    const { end } = rangeOf(document, 'cây theo ');
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: 'Kế hoạch' });
    await vscode.commands.executeCommand('type', { text: ' ' });
    await eventually('the suggestion', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().includes(`cây theo ${full}`) ? true : undefined;
    });
  });

  it('hover shows the entry of the register and what replaces the document', async () => {
    const { document } = await openUntitled(draft.replace('{here}', full));
    const text = await eventually('the hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        rangeOf(document, symbol).start,
      );
      const words = hovers.flatMap(({ contents }) => contents.map(textOf)).join('\n');
      return words.includes('30/KH-UBND') ? words : undefined;
    });
    for (const part of ['danh mục riêng', '01/7/2026', 'Viện dẫn 1 lần, lần đầu ở [dòng 8]']) {
      check(text.includes(part), `${part} is not in\n${text}`);
    }
  });

  it('a citation links to the address in the register', async () => {
    const { document } = await openUntitled(draft.replace('{here}', full));
    const link = await eventually('the link', async () => {
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      return links.find(({ target }) => target?.authority === 'van-ban.example');
    });
    check(document.getText(link.range).startsWith(short), 'it stands elsewhere');
  });

  it('the command lists the documents cited by one edit, once', async () => {
    const editor = await openUntitled(draft.replace('{here}', full));
    const { document } = editor;
    const before = document.getText();
    await until('findings', () => findings(document.uri).length > 0);
    const { end } = rangeOf(document, 'công tác dân vận.');
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('vanThu.listDocuments');
    const listed = document.getText();
    check(listed.includes(`| 2 | Kế hoạch | ${symbol} | 05/02/2025 | Ủy ban nhân dân xã Đồng Tâm |`), listed);
    await vscode.commands.executeCommand('vanThu.listDocuments');
    check(document.getText() === listed, 'the second time changed something');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    check(document.getText() === before, `one undo left\n${document.getText()}`);
  });

  it('the faults of the register are told in it, at their lines', async () => {
    await write(`${register}- tên loại: Kế hoạch\n`);
    await until('the fault', () => findings(file()).length === 1);
    check(findings(file())[0]?.range.start.line === 8, 'it is told in another line');
    await write(register);
    await until('no fault', () => findings(file()).length === 0);
  });
});

const textOf = (content: unknown): string => (content instanceof vscode.MarkdownString ? content.value : '');

/** Types over a mark and gives the item that completion offers there. */
async function provided(document: vscode.TextDocument, mark: string, typed: string): Promise<vscode.CompletionItem> {
  const edit = new vscode.WorkspaceEdit();
  const range = rangeOf(document, mark);
  edit.replace(document.uri, range, typed);
  check(await vscode.workspace.applyEdit(edit), 'the edit was refused');
  return eventually(`${short} for ${typed}`, async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      range.start.translate(0, typed.length),
    );
    return items.find(({ label }) => (typeof label === 'string' ? label : label.label) === short);
  });
}

/** Types over a mark and writes what completion offers. */
async function complete(document: vscode.TextDocument, mark: string, typed: string): Promise<void> {
  const item = await provided(document, mark, typed);
  check(item.tags?.includes(vscode.CompletionItemTag.Deprecated) === true, 'it is not marked as replaced');
  check(item.range instanceof vscode.Range && typeof item.insertText === 'string', 'it inserts something else');
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, item.range, item.insertText);
  check(await vscode.workspace.applyEdit(edit), 'the edit was refused');
}
