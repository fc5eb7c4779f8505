import * as vscode from 'vscode';

/** A sentence in the language that the user chose for the findings. */
export function say(vi: string, en: string): string {
  return vscode.workspace.getConfiguration('vanThu').get('language') === 'en' ? en : vi;
}
