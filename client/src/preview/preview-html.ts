/** A sentence in the language of the user. */
type Say = (vi: string, en: string) => string;

/** What the panel's page is made with. */
export interface PageParts {
  /** Addresses of the one style and the one script. */
  readonly style: string;
  readonly script: string;
  /** Where styles may come from, as a content-security policy names it. */
  readonly styleSource: string;
  /** Lets the one script run and no other. */
  readonly nonce: string;
}

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (mark) => `&#${mark.charCodeAt(0)};`);

/** What is drawn on a button, in a square of 16 units. */
const SIGNS = {
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
  smaller: 'M3 8h10',
  larger: 'M3 8h10M8 3v10',
  fit: 'M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2',
} as const;

function button(id: keyof typeof SIGNS, label: string): string {
  const sign = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${SIGNS[id]}"/></svg>`;
  return `<button id="${id}" type="button" title="${escaped(label)}" aria-label="${escaped(label)}">${sign}</button>`;
}

const toolbar = (say: Say): string =>
  `<div id="tools" role="toolbar" aria-label="${escaped(say('Trang và cỡ', 'Page and size'))}">
<span class="group">
${button('previous', say('Trang trước', 'Previous page'))}
<label>${escaped(say('Trang', 'Page'))} <input id="page" type="text" inputmode="numeric" size="2" value="1" autocomplete="off"></label>/<span id="count">…</span>
${button('next', say('Trang sau', 'Next page'))}
</span>
<span class="group">
${button('smaller', say('Thu nhỏ (−)', 'Zoom out (−)'))}
<output id="percent" aria-label="${escaped(say('Cỡ so với khổ giấy', 'Size compared with paper'))}"></output>
${button('larger', say('Phóng to (+)', 'Zoom in (+)'))}
${button('fit', say('Vừa chiều ngang (0)', 'Fit width (0)'))}
</span>
</div>`;

/** The panel's HTML: one script and one style of the extension's own, nothing from elsewhere. */
export function previewHtml({ style, script, styleSource, nonce }: PageParts, say: Say): string {
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src ${styleSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escaped(style)}">
<title>${escaped(say('Trang in', 'Printed pages'))}</title>
</head>
<body data-page-label="${escaped(say('Trang', 'Page'))}" data-waiting="${escaped(say('Đang dàn trang…', 'Laying the pages out…'))}">
${toolbar(say)}
<p id="notice" role="status"></p>
<main id="pages" aria-label="${escaped(say('Trang in của báo cáo', 'Printed pages of the report'))}"></main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>`;
}
