import * as vscode from 'vscode';
import { say } from '../language';
import { previewHtml } from './preview-html';

/** Letters and digits, anew for each panel, so that no other script runs in it. */
function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The page of a panel of VS Code. */
export function previewPage(webview: vscode.Webview, extension: vscode.Uri): string {
  const fileOf = (...path: readonly string[]): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString();
  const parts = {
    style: fileOf('client', 'media', 'preview.css'),
    script: fileOf('dist', 'browser', 'preview.js'),
    styleSource: webview.cspSource,
    nonce: freshNonce(),
  };
  return previewHtml(parts, say);
}
