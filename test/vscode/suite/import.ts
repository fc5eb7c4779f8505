import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as vscode from 'vscode';
import { check, eventually, open, rangeOf, replace, until, workspaceFolder } from './support';

describe('the import from DOCX', () => {
  const setting = vscode.workspace.getConfiguration('vanThu');
  const keeps = (value: boolean | undefined): Thenable<void> =>
    setting.update('export.keepSource', value, vscode.ConfigurationTarget.Workspace);
  const fileOf = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), name);

  afterEach(() => keeps(undefined));

  it('opens the draft of a Word file that keeps none, its form in front matter', async () => {
    const { document: sample } = await open('bao-cao-mau.md');
    await vscode.commands.executeCommand('vanThu.exportDocx', sample.uri, fileOf('tu-noi-khac.docx'));
    const document = await imported('tu-noi-khac.docx');
    check(document?.isUntitled === true, 'no new document');
    check(document.getText().startsWith('---\n'), 'the form is not in front matter');
    check(document.getText().includes('3.214 hồ sơ'), 'words are missing');
  });

  it('shows edits made in Word beside the draft, takes them with what was typed since, as one edit to undo', async () => {
    const { document: sample } = await open('bao-cao-mau.md');
    const draft = fileOf('sua-trong-word.md');
    await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(sample.getText()));
    await keeps(true);
    await vscode.commands.executeCommand('vanThu.exportDocx', draft, fileOf('sua-trong-word.docx'));
    await editInWord('sua-trong-word.docx', '3.214 hồ sơ', '3.999 hồ sơ');
    const { document } = await open('sua-trong-word.md');
    await replace(document.uri, rangeOf(document, '07 mô hình'), '08 mô hình');
    const before = document.getText();

    check((await imported('sua-trong-word.docx')) === document, 'it is another draft');
    const shown = await eventually('the comparison', comparison);
    check(shown.original.toString() === draft.toString(), 'the draft is not on the left');
    const merged = await vscode.workspace.openTextDocument(shown.modified);
    check(
      merged.getText() === before.replace('3.214 hồ sơ', '3.999 hồ sơ'),
      'another text than the draft and the edit',
    );
    check(document.getText() === before, 'the draft was changed before the user said so');

    await replace(document.uri, rangeOf(document, '09 nhà văn hóa'), '10 nhà văn hóa');
    const typed = document.getText();
    await vscode.commands.executeCommand('vanThu.applyImported');
    await until('the edit', () => document.getText() === typed.replace('3.214 hồ sơ', '3.999 hồ sơ'));
    await until('the comparison closed', () => comparison() === undefined);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until('the draft as it was', () => document.getText() === typed);
    await document.save();
  });

  it('leaves a draft alone that has every word of the file', async () => {
    const { document } = await open('sua-trong-word.md');
    await keeps(true);
    await vscode.commands.executeCommand('vanThu.exportDocx', document.uri, fileOf('sua-trong-word.docx'));
    const before = document.getText();
    check((await imported('sua-trong-word.docx')) === document, 'it is another draft');
    check(comparison() === undefined && document.getText() === before, 'the draft is compared or changed');
  });

  const imported = (name: string): Thenable<vscode.TextDocument | undefined> =>
    vscode.commands.executeCommand<vscode.TextDocument | undefined>('vanThu.importDocx', fileOf(name));

  async function editInWord(name: string, from: string, to: string): Promise<void> {
    const parts = unzipSync(await vscode.workspace.fs.readFile(fileOf(name)));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    check(xml.includes(from), `“${from}” is not in the file`);
    const edited = zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(from, to)) });
    await vscode.workspace.fs.writeFile(fileOf(name), edited);
  }
});

function comparison(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
}
