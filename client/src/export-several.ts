import * as vscode from 'vscode';
import { nameOf } from './export-target';
import { say } from './language';

/** One draft and the file that it becomes. */
export interface ExportPair {
  readonly draft: vscode.Uri;
  readonly target: vscode.Uri;
}

/** Writes one file; false when the user stopped. Throws an Error with one sentence for the user. */
type ExportOne = (pair: ExportPair, token: vscode.CancellationToken) => Promise<boolean>;

/**
 * Exports drafts one after the other, each beside its draft, with a progress that can be cancelled; asks once before
 * files are replaced. A draft that fails does not keep the others from being written. Returns the files written.
 */
export async function exportSeveral(
  pairs: readonly ExportPair[],
  log: vscode.LogOutputChannel,
  exportOne: ExportOne,
): Promise<readonly vscode.Uri[]> {
  if (!(await mayReplace(pairs))) return [];
  const written: vscode.Uri[] = [];
  const failures: string[] = [];
  const title = say(`Đang xuất ${pairs.length} báo cáo`, `Exporting ${pairs.length} reports`);
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      for (const [index, pair] of pairs.entries()) {
        if (token.isCancellationRequested) break;
        progress.report({ message: `${index + 1}/${pairs.length}: ${nameOf(pair.draft)}`, increment: 0 });
        try {
          if (await exportOne(pair, token)) written.push(pair.target);
        } catch (error) {
          log.error(error instanceof Error ? error : String(error));
          failures.push(error instanceof Error ? error.message : String(error));
        }
        progress.report({ increment: 100 / pairs.length });
      }
    },
  );
  tell(written.length, pairs.length, failures);
  return written;
}

async function mayReplace(pairs: readonly ExportPair[]): Promise<boolean> {
  const there: string[] = [];
  for (const { target } of pairs) if (await isThere(target)) there.push(nameOf(target));
  if (there.length === 0) return true;
  const replace = say('Ghi đè', 'Replace');
  const question = say(`Ghi đè ${there.length} tệp đã có?`, `Replace ${there.length} existing files?`);
  const answer = await vscode.window.showWarningMessage(question, { modal: true, detail: there.join('\n') }, replace);
  return answer === replace;
}

const isThere = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

function tell(written: number, asked: number, failures: readonly string[]): void {
  const count = say(`Đã xuất ${written}/${asked} báo cáo.`, `Exported ${written} of ${asked} reports.`);
  const message = [count, ...failures].join(' ');
  const showLog = say('Mở nhật ký', 'Show log');
  const answer =
    failures.length > 0
      ? vscode.window.showWarningMessage(message, showLog)
      : vscode.window.showInformationMessage(message, showLog);
  void answer.then((button) => {
    if (button === showLog) void vscode.commands.executeCommand('vanThu.showOutput');
  });
}
