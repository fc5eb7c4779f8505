import * as vscode from 'vscode';
import { say } from '../language';
import { tellFailure } from '../tell-failure';
import type { Preview } from './preview';
import type { Previews } from './previews';

/** The commands of the printed pages: to show them, to keep a panel with its draft, to go back to the draft. */
export function registerPreviewCommands(previews: Previews, log: vscode.LogOutputChannel): vscode.Disposable {
  const show = async (draft?: unknown): Promise<Preview> => {
    const uri = draft instanceof vscode.Uri ? draft : vscode.window.activeTextEditor?.document.uri;
    if (!uri) throw new Error(say('Hãy mở báo cáo cần xem.', 'Open the report to be looked at.'));
    return previews.show(uri);
  };
  const toggleLock = (): void => {
    const { active } = previews;
    active?.lock(!active.isLocked);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('vanThu.preview', tellFailure(log, show)),
    vscode.commands.registerCommand('vanThu.lockPreview', toggleLock),
    vscode.commands.registerCommand('vanThu.showDraft', () => previews.active?.showDraft()),
  );
}
