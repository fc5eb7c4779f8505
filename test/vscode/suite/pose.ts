import * as vscode from 'vscode';
import { findings, open, until } from './support';

/** Asks the runner for a picture of the workbench. */
const screenshotRequest = '[e2e-screenshot]';
/** Nothing tells when the picture is taken, and no test depends on it. */
const standStillMs = 2500;

/** Leaves only the sample on the screen, with its findings, and has a picture taken of it. */
export async function poseForScreenshot(): Promise<void> {
  for (const tab of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
    if (!tab.isDirty) continue;
    await show(tab);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const { document } = await open('bao-cao-mau.md');
  await until('findings of the sample', () => findings(document.uri).length > 0);
  await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
  await new Promise((resolve) => setTimeout(resolve, standStillMs / 2));
  console.log(screenshotRequest);
  await new Promise((resolve) => setTimeout(resolve, standStillMs / 2));
}

async function show(tab: vscode.Tab): Promise<void> {
  if (tab.input instanceof vscode.TabInputText) await vscode.window.showTextDocument(tab.input.uri);
}
