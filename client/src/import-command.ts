import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  fromBase64,
  importMethod,
  toBase64,
  type ImportedFile,
  type ImportParams,
  type ImportResult,
} from '../../server/src/lsp/protocol';
import { nameOf } from './export-target';
import { say } from './language';
import { hasLibreOffice, libreOfficePath } from './libre-office';
import type { MergedDrafts } from './merged-drafts';
import type { OriginalDrafts } from './original-drafts';

/** Where drafts are shown that stand in no file. */
export interface ShownDrafts {
  readonly originals: OriginalDrafts;
  readonly merged: MergedDrafts;
}

/**
 * The command `vanThu.importDocx`: opens the draft in a Word file as a new, unsaved document. Where the file keeps its
 * draft and that lies beside it, the draft is shown with the edits made in Word instead, to be taken or not.
 * It returns the new document or the draft, undefined when the user stopped.
 */
export function importCommand(client: BaseLanguageClient, log: vscode.LogOutputChannel, shown: ShownDrafts) {
  return async (given?: unknown): Promise<vscode.TextDocument | undefined> => {
    const file = given instanceof vscode.Uri ? given : await askFile(client);
    if (!file) return undefined;
    const draft = await draftBeside(file);
    const result = await read(client, file, draft);
    if (result === undefined) return undefined;
    const pictures = await writePictures(file, result);
    const notes = [...result.notes, ...pictures];
    log.info([file.toString(), ...notes].join('\n  '));
    if (draft && result.isMerged) {
      if (result.text === draft.getText()) tell(upToDate(draft), notes, log);
      else {
        await shown.merged.show(draft, result.text, async (now) => (await read(client, file, now))?.text);
        if (notes.length > 0) tell(say(`Đã đọc «${nameOf(file)}».`, `Read “${nameOf(file)}”.`), notes, log);
      }
      return draft;
    }
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: result.text });
    await show(document, nameOf(file), result.original, shown.originals);
    tell(imported(file), notes, log);
    return document;
  };
}

async function askFile(client: BaseLanguageClient): Promise<vscode.Uri | undefined> {
  const filters: Record<string, string[]> = (await hasLibreOffice(client))
    ? { 'Word (DOCX, DOC)': ['docx', 'doc'] }
    : { 'Word (DOCX)': ['docx'] };
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: false,
    filters,
    title: say('Nhập từ DOCX', 'Import from DOCX'),
  });
  return chosen?.[0];
}

const ENDING = /\.docx?$/i;

/** The draft of the same name in the folder of a Word file. */
async function draftBeside(file: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const uri = vscode.Uri.joinPath(file, '..', nameOf(file).replace(ENDING, '.md'));
  return (await isThere(uri)) ? vscode.workspace.openTextDocument(uri) : undefined;
}

/**
 * What the server reads of the file; undefined when the user stopped.
 * @throws Error with one sentence for the user
 */
async function read(
  client: BaseLanguageClient,
  file: vscode.Uri,
  draft: vscode.TextDocument | undefined,
): Promise<ImportedFile | undefined> {
  const shown = nameOf(file);
  const title = say(`Đang nhập «${shown}»…`, `Importing “${shown}”…`);
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (_, token) => {
      const params: ImportParams = {
        base64: toBase64(await vscode.workspace.fs.readFile(file)),
        name: shown.replace(ENDING, ''),
        libreOfficePath: libreOfficePath(),
        ...(draft ? { current: draft.getText() } : {}),
      };
      return client.sendRequest<ImportResult>(importMethod, params, token);
    },
  );
  if (result.kind === 'failed') {
    throw new Error(
      say(`Không nhập được «${shown}»: ${result.message}.`, `Cannot import “${shown}”: ${result.message}.`),
    );
  }
  return result.kind === 'imported' ? result : undefined;
}

/** Writes the pictures beside the Word file, where the draft is to be saved; returns what was not written. */
async function writePictures(file: vscode.Uri, { pictures }: ImportedFile): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const { path, base64 } of pictures) {
    const target = vscode.Uri.joinPath(file, '..', path);
    if (await isThere(target)) kept.push(say(`Đã có «${path}», không ghi đè.`, `“${path}” was there and is left.`));
    else await vscode.workspace.fs.writeFile(target, fromBase64(base64));
  }
  return kept;
}

const isThere = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

async function show(
  document: vscode.TextDocument,
  file: string,
  original: string | null,
  originals: OriginalDrafts,
): Promise<void> {
  if (original === null) {
    await vscode.window.showTextDocument(document);
    return;
  }
  const name = file.replace(ENDING, '');
  const title = say(`«${name}»: bản thảo gốc ↔ sửa trong Word`, `“${name}”: draft ↔ edited in Word`);
  await vscode.commands.executeCommand('vscode.diff', originals.show(`${name}.md`, original), document.uri, title);
}

const imported = (file: vscode.Uri): string =>
  say(
    `Đã nhập «${nameOf(file)}»; hãy lưu bản thảo cạnh tệp Word.`,
    `Imported “${nameOf(file)}”; save the draft beside the Word file.`,
  );

const upToDate = ({ uri }: vscode.TextDocument): string =>
  say(
    `Bản thảo «${nameOf(uri)}» đã có mọi chữ của tệp Word.`,
    `The draft “${nameOf(uri)}” has every word of the Word file.`,
  );

/** Tells the first thing to look over and opens the list of all; does not wait for the user's answer. */
function tell(done: string, notes: readonly string[], log: vscode.LogOutputChannel): void {
  const [first, ...others] = notes;
  const more =
    others.length > 0 ? say(`Còn ${others.length} điều cần xem.`, `${others.length} more to look over.`) : '';
  const details = say('Xem chi tiết', 'Show details');
  const message = [done, first ?? '', more].filter((part) => part !== '').join(' ');
  void vscode.window.showInformationMessage(message, ...(first === undefined ? [] : [details])).then((button) => {
    if (button === details) log.show();
  });
}
