import * as vscode from 'vscode';

const patienceMs = 20_000;
const pollMs = 50;

/** Asks again until `look` answers with something; throws what was last seen when it takes too long. */
export async function eventually<T>(what: string, look: () => T | undefined | PromiseLike<T | undefined>): Promise<T> {
  const end = Date.now() + patienceMs;
  let last: unknown = 'never';
  for (;;) {
    try {
      const seen = await look();
      if (seen !== undefined) return seen;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for: ${what} (${String(last)})`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** Waits until `holds` does. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  await eventually(what, () => (holds() ? true : undefined));
}

/** Fails the test unless `condition` holds. */
export function check(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** The folder that the tests may change: a fresh copy for every run. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  check(folder !== undefined, 'no folder is open');
  return folder.uri;
}

/** Opens a file of the workspace folder in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(vscode.Uri.joinPath(workspaceFolder(), name));
}

/** Opens an unsaved document with this text. */
export async function openUntitled(content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}

/** The findings of Văn Thư on a document, as the Problems panel has them. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'van-thu');
}

/** The id of the rule behind a finding. */
export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** The findings of one rule. */
export function findingsOf(uri: vscode.Uri, code: string): vscode.Diagnostic[] {
  return findings(uri).filter((diagnostic) => codeOf(diagnostic) === code);
}

/** Replaces a range as typing would, through the editor's document. */
export async function replace(uri: vscode.Uri, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, range, text);
  check(await vscode.workspace.applyEdit(edit), 'the edit was refused');
}

/** The range of the first place where `text` stands. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const at = document.getText().indexOf(text);
  check(at >= 0, `the document does not hold “${text}”`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}
