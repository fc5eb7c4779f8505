import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NormaliseResult } from '../../server/src/lsp/protocol';
import { applyEdits } from './apply-edits';
import { cleanDraftOf, cleanDraftScheme, draftOf, type CleanDrafts } from './clean-drafts';
import { nameOf } from './export-target';
import { say } from './language';
import { tellFailure } from './tell-failure';

/** A draft that is typed in all the while is not waited for for ever. */
const mostTries = 3;

/** The command `vanThu.normalise`: shows the draft beside its clean text, and takes it when the user says so. */
export function normaliseCommand(client: BaseLanguageClient, log: vscode.LogOutputChannel, cleanDrafts: CleanDrafts) {
  return async (): Promise<void> => {
    const draft = vscode.window.activeTextEditor?.document;
    if (!draft) throw new Error(say('Hãy mở báo cáo cần chuẩn hóa.', 'Open the report first.'));
    const result = await cleanDrafts.ask(draft);
    if (result.kind !== 'changed') {
      tellUnchanged(result);
      return;
    }
    const title = say(`Chuẩn hóa «${nameOf(draft.uri)}»`, `Normalise “${nameOf(draft.uri)}”`);
    await vscode.commands.executeCommand('vscode.diff', draft.uri, cleanDraftOf(draft.uri), title, { preview: true });
    // The question stays open as long as the user reads; the command itself is done.
    void tellFailure(log, offer)(client, cleanDrafts, draft.uri);
  };
}

/** The command `vanThu.applyNormalised`: takes the clean text that is shown. */
export function applyNormalisedCommand(client: BaseLanguageClient, cleanDrafts: CleanDrafts) {
  return async (): Promise<void> => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputTextDiff) || input.modified.scheme !== cleanDraftScheme) {
      throw new Error(say('Hãy mở bản so sánh của lệnh Chuẩn hóa văn bản.', 'Open the comparison of Normalise first.'));
    }
    await take(client, cleanDrafts, draftOf(input.modified));
  };
}

async function offer(client: BaseLanguageClient, cleanDrafts: CleanDrafts, draft: vscode.Uri): Promise<void> {
  const apply = say('Áp dụng', 'Apply');
  const question = say(
    'Bên phải là bản thảo sau khi chuẩn hóa. Chỗ có «…» là chỗ cần điền.',
    'On the right is the draft as normalised. “…” marks what is to be filled in.',
  );
  if ((await vscode.window.showInformationMessage(question, apply)) === apply) await take(client, cleanDrafts, draft);
}

/** Makes the edits of the draft as it is now; they are asked for again when it changes meanwhile. */
async function take(client: BaseLanguageClient, cleanDrafts: CleanDrafts, uri: vscode.Uri): Promise<void> {
  const draft = await vscode.workspace.openTextDocument(uri);
  for (let tries = 0; tries < mostTries; tries++) {
    const result = await cleanDrafts.ask(draft);
    if (result.kind !== 'changed') {
      tellUnchanged(result);
      break;
    }
    if (await applyEdits(client, draft, result)) break;
    if (tries === mostTries - 1) {
      throw new Error(say('Bản thảo vừa thay đổi; hãy thử lại.', 'The draft has just changed; try again.'));
    }
  }
  await closeComparison(uri);
  await vscode.window.showTextDocument(draft);
}

async function closeComparison(draft: vscode.Uri): Promise<void> {
  const clean = cleanDraftOf(draft).toString();
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const shown = tabs.filter(
    ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === clean,
  );
  await vscode.window.tabGroups.close(shown);
}

function tellUnchanged({ kind }: Exclude<NormaliseResult, { kind: 'changed' }>): void {
  switch (kind) {
    case 'clean':
      void vscode.window.showInformationMessage(
        say('Bản thảo đã chuẩn, không có gì để sửa.', 'The draft is clean already.'),
      );
      return;
    case 'no-report':
      void vscode.window.showErrorMessage(
        say(
          'Tệp này chưa phải báo cáo: hãy khai «loại văn bản: Báo cáo» ở đầu tệp.',
          'This file is no report yet: declare «loại văn bản: Báo cáo» in its front matter.',
        ),
      );
      return;
    case 'restless':
      void vscode.window.showErrorMessage(
        say(
          'Không chuẩn hóa được bản thảo này: các cách sửa không dừng lại; bản thảo giữ nguyên.',
          'This draft cannot be normalised: the repairs do not come to rest. It is left as it is.',
        ),
      );
  }
}
