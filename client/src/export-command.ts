import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { exportSeveral } from './export-several';
import { nameOf, proposedTarget, targetBeside } from './export-target';
import { say } from './language';
import { requestExport, type ExportFormat } from './request-export';
import { tellExported } from './tell-exported';
import { tellFailure } from './tell-failure';
import { writeAtomically } from './write-atomically';

export interface ExportHost {
  /** True for a file that is there and may not be replaced. */
  isReadOnly(uri: vscode.Uri): Promise<boolean>;
}

/**
 * The commands `vanThu.exportDocx` and `vanThu.exportPdf`. Draft and target are asked for when the caller names none;
 * several drafts, as the explorer gives its selection, are written each beside its own.
 * They return the file or files written, or undefined when the user stopped or was told why nothing was written.
 */
export function exportCommand(
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
  host: ExportHost,
  format: ExportFormat,
) {
  const exporter = new Exporter(client, log, host, format);
  type Written = vscode.Uri | readonly vscode.Uri[] | undefined;
  return tellFailure(log, (draft?: unknown, target?: unknown): Promise<Written> => {
    const several = Array.isArray(target) ? target.filter((item) => item instanceof vscode.Uri) : [];
    return several.length > 1 ? exporter.exportAll(several) : exporter.exportOne(asUri(draft), asUri(target));
  });
}

/** Menus hand over other things beside the file: a list of files, an editor group. */
const asUri = (value: unknown): vscode.Uri | undefined => (value instanceof vscode.Uri ? value : undefined);

class Exporter {
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly log: vscode.LogOutputChannel,
    private readonly host: ExportHost,
    private readonly format: ExportFormat,
  ) {}

  async exportOne(draft: vscode.Uri | undefined, target: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
    const document = await openDraft(draft);
    const chosen = target ?? (await this.askTarget(document));
    if (!chosen) return undefined;
    const name = nameOf(document.uri);
    const kind = this.format.toUpperCase();
    const title = say(`Đang xuất «${name}» ra ${kind}…`, `Exporting «${name}» to ${kind}…`);
    const notes = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      (_, token) => this.write(document, chosen, token),
    );
    if (!notes) return undefined;
    tellExported(chosen, notes);
    return chosen;
  }

  exportAll(drafts: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
    const pairs = drafts.map((draft) => ({ draft, target: targetBeside(draft, this.format) }));
    return exportSeveral(pairs, this.log, async ({ draft, target }, token) => {
      const document = await openDraft(draft);
      return (await this.write(document, target, token)) !== null;
    });
  }

  /** What was added or left blank; null when the user stopped, and then nothing is written. */
  private async write(
    document: vscode.TextDocument,
    target: vscode.Uri,
    token: vscode.CancellationToken,
  ): Promise<readonly string[] | null> {
    const made = await requestExport(this.client, document, this.format, token);
    if (made === null) return null;
    await writeAtomically(target, made.bytes, (uri) => this.host.isReadOnly(uri));
    this.log.info([`${document.uri.toString()} → ${target.toString()}`, ...made.notes].join('\n  '));
    return made.notes;
  }

  private askTarget(document: vscode.TextDocument): Thenable<vscode.Uri | undefined> {
    const kind = this.format.toUpperCase();
    return vscode.window.showSaveDialog({
      defaultUri: proposedTarget(document, this.format),
      filters: this.format === 'docx' ? { 'Word (DOCX)': ['docx'] } : { PDF: ['pdf'] },
      title: say(`Xuất báo cáo ra ${kind}`, `Export the report to ${kind}`),
    });
  }
}

/** The live buffer of the draft, saved or not; a file that is not open is read. */
async function openDraft(uri: vscode.Uri | undefined): Promise<vscode.TextDocument> {
  const chosen = uri ?? vscode.window.activeTextEditor?.document.uri;
  if (!chosen) throw new Error(say('Hãy mở báo cáo cần xuất.', 'Open the report to be exported.'));
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === chosen.toString());
  if (open) return open;
  try {
    return await vscode.workspace.openTextDocument(chosen);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const name = nameOf(chosen);
    throw new Error(say(`Không đọc được «${name}»: ${detail}`, `Cannot read «${name}»: ${detail}`), { cause: error });
  }
}
