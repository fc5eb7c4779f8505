import * as vscode from 'vscode';
import { check, eventually, findingsOf, open, until } from './support';

const rule = 'citation/missing-number-word';

describe('pages of rules', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('open where the code of a finding is clicked', async () => {
    const { document } = await open('bao-cao-mau.md');
    const finding = await eventually('a finding', () => findingsOf(document.uri, rule)[0]);
    const { code } = finding;
    check(typeof code === 'object', 'the code of the finding has no address');
    await vscode.commands.executeCommand('vscode.open', code.target);
    await until('the page', () => vscode.window.activeTextEditor?.document.uri.toString() === code.target.toString());
    const page = vscode.window.activeTextEditor?.document.getText() ?? '';
    check(page.startsWith(`# ${rule}: `), `another page: ${page.slice(0, 80)}`);
  });

  it('open as a preview by the command', async () => {
    await vscode.commands.executeCommand('vanThu.explainRule', rule);
    await until('the preview', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputWebview && input.viewType.includes('markdown.preview');
    });
  });
});
