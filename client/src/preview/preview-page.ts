import * as vscode from 'vscode';
import { say } from '../language';

/** Letters and digits, anew for each panel, so that no other script runs in it. */
function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (mark) => `&#${mark.charCodeAt(0)};`);

const button = (id: string, sign: string, label: string): string =>
  `<button id="${id}" type="button" title="${escaped(label)}" aria-label="${escaped(label)}">${sign}</button>`;

/** The panel's HTML: one script and one style of the extension's own, nothing from elsewhere. */
export function previewPage(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = freshNonce();
  const fileOf = (...path: readonly string[]): string =>
    escaped(webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString());
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${fileOf('client', 'media', 'preview.css')}">
<title>${escaped(say('Trang in', 'Printed pages'))}</title>
</head>
<body data-page-label="${escaped(say('Trang', 'Page'))}">
<main id="pages" role="document" aria-label="${escaped(say('Trang in của báo cáo', 'Printed pages of the report'))}"></main>
<p id="notice" role="status">${escaped(say('Đang dàn trang…', 'Laying the pages out…'))}</p>
<div id="tools" role="toolbar" aria-label="${escaped(say('Thu phóng', 'Zoom'))}">
<span id="place" aria-live="off"></span>
${button('smaller', '−', say('Thu nhỏ', 'Zoom out'))}
${button('larger', '+', say('Phóng to', 'Zoom in'))}
${button('fit', '↔', say('Vừa chiều ngang', 'Fit width'))}
</div>
<script nonce="${nonce}" src="${fileOf('dist', 'browser', 'preview.js')}"></script>
</body>
</html>`;
}
