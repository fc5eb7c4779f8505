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
import type { OriginalDrafts } from './original-drafts';

/**
 * The command `vanThu.importDocx`: opens the draft in a Word file as a new, unsaved document, beside the draft that the
 * file was exported from when it was edited in Word. It returns the document, or undefined when the user stopped.
 */
export function importCommand(client: BaseLanguageClient, log: vscode.LogOutputChannel, originals: OriginalDrafts) {
  return async (given?: unknown): Promise<vscode.TextDocument | undefined> => {
    const file = given instanceof vscode.Uri ? given : await askFile();
    if (!file) return undefined;
    const name = nameOf(file).replace(/\.docx$/i, '');
    const result = await request(client, file, name);
    if (result.kind === 'cancelled') return undefined;
    if (result.kind === 'failed') {
      const shown = nameOf(file);
      throw new Error(
        say(`Không nhập được «${shown}»: ${result.message}.`, `Cannot import “${shown}”: ${result.message}.`),
      );
    }
    const kept = await writePictures(file, result);
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: result.text });
    await show(document, name, result.original, originals);
    const notes = [...result.notes, ...kept];
    log.info([file.toString(), ...notes].join('\n  '));
    tell(file, result.original !== null, notes, log);
    return document;
  };
}

async function askFile(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: false,
    filters: { 'Word (DOCX)': ['docx'] },
    title: say('Nhập từ DOCX', 'Import from DOCX'),
  });
  return chosen?.[0];
}

const request = (client: BaseLanguageClient, file: vscode.Uri, name: string): Thenable<ImportResult> =>
  vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: say(`Đang nhập «${nameOf(file)}»…`, `Importing “${nameOf(file)}”…`),
      cancellable: true,
    },
    async (_, token) => {
      const params: ImportParams = { base64: toBase64(await vscode.workspace.fs.readFile(file)), name };
      return client.sendRequest<ImportResult>(importMethod, params, token);
    },
  );

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
  name: string,
  original: string | null,
  originals: OriginalDrafts,
): Promise<void> {
  if (original === null) {
    await vscode.window.showTextDocument(document);
    return;
  }
  const title = say(`«${name}»: bản thảo gốc ↔ sửa trong Word`, `“${name}”: draft ↔ edited in Word`);
  await vscode.commands.executeCommand('vscode.diff', originals.show(`${name}.md`, original), document.uri, title);
}

/** Does not wait for the user's answer. */
function tell(file: vscode.Uri, edited: boolean, notes: readonly string[], log: vscode.LogOutputChannel): void {
  const done = say(
    `Đã nhập «${nameOf(file)}»; hãy lưu bản thảo cạnh tệp Word.`,
    `Imported “${nameOf(file)}”; save the draft beside the Word file.`,
  );
  const changed = say('Tệp đã được sửa trong Word sau khi xuất.', 'The file was edited in Word after its export.');
  const more = say(`${notes.length} điều cần xem lại.`, `${notes.length} things to look over.`);
  const details = say('Xem chi tiết', 'Show details');
  const message = [done, ...(edited ? [changed] : []), ...(notes.length > 0 ? [more] : [])].join(' ');
  const buttons = notes.length > 0 ? [details] : [];
  void vscode.window.showInformationMessage(message, ...buttons).then((button) => {
    if (button === details) log.show();
  });
}
