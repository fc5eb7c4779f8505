import * as vscode from 'vscode';
import { check, open } from './support';

describe('the extension', () => {
  it('is found and activates when a Markdown file is opened', async () => {
    await open('bao-cao-mau.md');
    const extension = vscode.extensions.getExtension('van-thu.van-thu');
    check(extension !== undefined, 'van-thu.van-thu is not installed');
    await extension.activate();
    check(extension.isActive, 'it did not activate');
    const { remoteName, appName } = vscode.env;
    console.log(`[e2e] VS Code ${vscode.version}, ${appName}, remote: ${remoteName ?? 'none'}`);
  });

  for (const command of ['vanThu.exportDocx', 'vanThu.importDocx']) {
    it(`offers ${command} in the command palette`, async () => {
      const commands = await vscode.commands.getCommands(true);
      check(commands.includes(command), `${command} is not registered`);
    });
  }
});
