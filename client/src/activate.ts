import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  showReferencesCommand,
  statusMethod,
  type InitializationOptions,
  type StatusParams,
} from '../../server/src/lsp/protocol';
import { chooseOutlineCommand } from './choose-outline-command';
import { CleanDrafts, cleanDraftScheme } from './clean-drafts';
import { DraftStatus } from './draft-status';
import { exportCommand, type ExportHost } from './export-command';
import { offerPdf } from './libre-office';
import { importCommand } from './import-command';
import { listDocumentsCommand } from './list-documents-command';
import { newReportCommand } from './new-report-command';
import { applyNormalisedCommand, normaliseCommand } from './normalise-command';
import { registerOutlineCommands } from './outline-commands';
import { mergedDraftScheme, MergedDrafts } from './merged-drafts';
import { originalDraftScheme, OriginalDrafts } from './original-drafts';
import { OutlineView } from './outline-view';
import { renumberCommand } from './renumber-command';
import { showReferencesWith } from './show-references';
import { registerPreviewCommands } from './preview/preview-command';
import { Previews } from './preview/previews';
import { rulePages, rulePageScheme, serveRulePages } from './rule-pages';
import { tellFailure } from './tell-failure';
import { serveFiles } from './workspace-files';

/** What differs between the doors. */
export interface Host extends ExportHost {
  createClient(options: LanguageClientOptions): BaseLanguageClient;
}

/** Copies of a draft in a history or a comparison, whose findings would double its own, and the pages of rules. */
const silentSchemes = new Set([
  originalDraftScheme,
  mergedDraftScheme,
  rulePageScheme,
  cleanDraftScheme,
  'git',
  'gitfs',
  'gitlens',
  'pr',
  'review',
  'chat-editing-text-model',
]);

/** Starts the server and puts commands and the status bar in place. */
export async function activateWith(context: vscode.ExtensionContext, host: Host): Promise<BaseLanguageClient> {
  const log = vscode.window.createOutputChannel('Văn Thư', { log: true });
  const worker = vscode.Uri.joinPath(context.extensionUri, 'dist', 'browser', 'worker.js').toString(true);
  const client = host.createClient({
    documentSelector: [{ language: 'markdown' }],
    outputChannel: log,
    initializationOptions: { workerUrl: worker, files: true, rulePages } satisfies InitializationOptions,
    middleware: {
      handleDiagnostics: (uri, diagnostics, next) => next(uri, silentSchemes.has(uri.scheme) ? [] : diagnostics),
    },
  });
  const status = new DraftStatus();
  const previews = new Previews(client, context.extensionUri, (draft) => status.isReport(draft));
  const cleanDrafts = new CleanDrafts(client);
  const originals = new OriginalDrafts();
  const merged = new MergedDrafts(log);
  context.subscriptions.push(
    log,
    status,
    cleanDrafts,
    serveFiles(client),
    serveRulePages(client),
    previews,
    registerPreviewCommands(previews, log),
    client.onNotification(statusMethod, (params: StatusParams) => {
      status.update(params);
      previews.follow();
    }),
    vscode.commands.registerCommand('vanThu.exportDocx', exportCommand(client, log, host, 'docx')),
    vscode.commands.registerCommand('vanThu.exportPdf', exportCommand(client, log, host, 'pdf')),
    originals,
    merged,
    vscode.commands.registerCommand(
      'vanThu.importDocx',
      tellFailure(log, importCommand(client, log, { originals, merged })),
    ),
    vscode.commands.registerCommand(
      'vanThu.applyImported',
      tellFailure(log, () => merged.applyShown()),
    ),
    vscode.commands.registerCommand('vanThu.listDocuments', listDocumentsCommand(client, log)),
    vscode.commands.registerCommand(showReferencesCommand, showReferencesWith(client)),
    vscode.commands.registerCommand('vanThu.newReport', tellFailure(log, newReportCommand(client, context))),
    vscode.commands.registerCommand('vanThu.chooseOutline', tellFailure(log, chooseOutlineCommand(client))),
    vscode.commands.registerCommand('vanThu.normalise', tellFailure(log, normaliseCommand(client, log, cleanDrafts))),
    vscode.commands.registerCommand(
      'vanThu.applyNormalised',
      tellFailure(log, applyNormalisedCommand(client, cleanDrafts)),
    ),
    vscode.commands.registerCommand('vanThu.renumber', tellFailure(log, renumberCommand(client))),
    vscode.commands.registerCommand('vanThu.showOutput', () => log.show()),
  );
  await client.start();
  context.subscriptions.push(await offerPdf(client));
  const outline = new OutlineView(client);
  context.subscriptions.push(outline, registerOutlineCommands(client, outline, log));
  return client;
}
