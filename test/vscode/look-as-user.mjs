// Installs the packaged extension into a VS Code, opens a draft and looks at what a user sees: squiggles, the Problems
// panel, a quick fix by keyboard, the status bar, the view of the outline, completion of sections, a new report.
/* global document -- in functions that run in the page */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { fileURLToPath, URLSearchParams } from 'node:url';
import { openBrowser } from './browser.mjs';
import { installExtension, startServer } from './vscode-server.mjs';

const draft = 'bao-cao-mau.md';
const sampleFile = fileURLToPath(new URL(`../fixtures/sample/${draft}`, import.meta.url));
/** The rule whose fix is applied: “Nghị quyết 76/NQ-CP” and “Chỉ thị 35-CT/TW” lack the word “số”. */
const rule = 'citation/missing-number-word';
const patienceMs = 30_000;
/** How long VS Code may take to store which editors are open. */
const STORE_MS = 10_000;

/** Takes and returns what runOnServer does, but for the kind; every step that holds is one test. */
export async function lookAsUser({ host, vsix, workspace, state, screenshot }) {
  installExtension({ host, state, vsix });
  const server = await startServer({ host, state });
  const { context, page } = await openBrowser(state);
  page.setDefaultTimeout(patienceMs);
  let passed = 0;
  try {
    await page.goto(`${server.origin}/?${new URLSearchParams({ folder: workspace })}`);
    for (const [title, step] of steps) {
      await step(page, screenshot);
      console.log(`  ok   ${title}`);
      passed++;
    }
    return { passed, failed: 0 };
  } catch (error) {
    console.log(`  FAIL ${steps[passed]?.[0] ?? 'opening the folder'}\n  ${error.stack}`);
    return { passed, failed: 1 };
  } finally {
    await page.screenshot({ path: screenshot }).catch((error) => console.log(`  No screenshot: ${error.message}`));
    await context.close();
    await server.stop();
  }
}

const problems = (page) => page.locator('.markers-panel-container .monaco-list-row', { hasText: 'van-thu' });

/** In order, each building on the one before. */
const steps = [
  [
    'a draft opened from the explorer shows squiggles',
    async (page) => {
      await page.getByRole('treeitem', { name: draft }).dblclick({ timeout: 60_000 });
      await page.waitForSelector('.monaco-editor [class*="squiggly-"]', { state: 'attached' });
    },
  ],
  [
    'the status bar tells the number of findings and the outline',
    async (page) => {
      const item = page.locator('.statusbar-item', { hasText: 'Văn Thư' });
      await item.waitFor();
      assert.match(await item.innerText(), /\d/);
    },
  ],
  [
    'the printed pages open beside the draft; a click on them goes to the words in the draft',
    async (page, screenshot) => {
      await page.locator('.editor-actions [aria-label^="Xem trang in"]').first().click();
      const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
      await panel.locator('.page svg').nth(2).waitFor({ timeout: 60_000 });
      assert.equal(await panel.locator('.page svg').count(), 3);
      await page.screenshot({ path: screenshot.replace('.png', '-preview.png') });
      await panel.locator('.page text', { hasText: 'Lê Minh Khang' }).first().click();
      const line = linesOfSample.findIndex((text) => text.includes('Lê Minh Khang')) + 1;
      await page.locator('.statusbar', { hasText: `Ln ${line},` }).waitFor();
      await page.screenshot({ path: screenshot.replace('.png', '-preview-click.png') });
      await page.locator('.tab', { hasText: 'Trang in' }).locator('.tab-actions a').first().click();
    },
  ],
  [
    'the Problems panel lists the findings with their rule',
    async (page, screenshot) => {
      await page.keyboard.press('Control+Shift+M');
      await problems(page).first().waitFor();
      await page.screenshot({ path: screenshot.replace('.png', '-problems.png') });
      await filterProblems(page, rule, 2);
    },
  ],
  [
    'a quick fix is chosen by keyboard and its finding goes away',
    async (page, screenshot) => {
      const line = /Ln (\d+),/.exec(await problems(page).first().innerText())?.[1];
      assert.ok(line, 'the row names no line');
      await problems(page).first().dblclick();
      await page.locator('.statusbar', { hasText: `Ln ${line},` }).waitFor();
      await openQuickFixes(page);
      await page.screenshot({ path: screenshot.replace('.png', '-quick-fix.png') });
      await page.keyboard.press('Enter');
      await rowsBecome(page, 1);
    },
  ],
  [
    'the view of the outline shows what is written and what is missing',
    async (page, screenshot) => {
      await page.locator('.activitybar a[aria-label^="Văn Thư"]').click();
      await sections(page).filter({ hasText: 'LÃNH ĐẠO, CHỈ ĐẠO' }).waitFor();
      await page.locator('.part.panel .codicon-panel-close, .part.panel [aria-label^="Hide Panel"]').first().click();
      await page.screenshot({ path: screenshot.replace('.png', '-outline.png') });
      assert.ok((await sections(page).filter({ hasText: 'thiếu' }).count()) > 0, 'no section is missing');
    },
  ],
  [
    'a click on a missing section writes its heading, and the view shows it',
    async (page, screenshot) => {
      const missing = sections(page).filter({ hasText: 'thiếu' });
      const before = await missing.count();
      assert.ok(before > 0, 'no section is missing');
      const title = (await missing.first().locator('.label-name').innerText()).trim();
      await missing.first().click();
      await sections(page).filter({ hasText: title }).filter({ hasText: 'trống' }).waitFor();
      await page.screenshot({ path: screenshot.replace('.png', '-outline-inserted.png') });
      await page.keyboard.press('Control+Z');
      await sections(page).filter({ hasText: title }).filter({ hasText: 'thiếu' }).waitFor();
    },
  ],
  [
    'number signs offer the sections that belong at the cursor',
    async (page, screenshot) => {
      await goToEndOfLine(page, lineOfClosing);
      await page.keyboard.type('\n## ');
      const offered = page.locator('.suggest-widget .monaco-list-row');
      await offered.first().waitFor();
      await page.screenshot({ path: screenshot.replace('.png', '-completion.png') });
      assert.match(await offered.first().innerText(), /^\s*[IV]+\. \p{Lu}/u);
      await page.keyboard.press('Enter');
      await page.locator('.suggest-widget .monaco-list-row').first().waitFor({ state: 'hidden' });
    },
  ],
  [
    'a new report is made in three steps and its blanks are filled one by one',
    async (page, screenshot) => {
      const input = page.locator('.quick-input-widget input.input');
      await runCommand(page, 'Báo cáo mới từ đề cương');
      const row = page.locator('.quick-input-list .monaco-list-row');
      await row.filter({ hasText: 'dan-van-chinh-quyen' }).waitFor();
      await page.screenshot({ path: screenshot.replace('.png', '-new-report-1.png') });
      await input.fill('dan-van-chinh-quyen');
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-title', { hasText: '2/3' }).waitFor();
      await input.fill('UBND xã Tân Hòa');
      await page.screenshot({ path: screenshot.replace('.png', '-new-report-2.png') });
      await page.keyboard.press('Enter');
      await row
        .filter({ hasText: /^năm \d{4}/ })
        .first()
        .waitFor();
      await page.screenshot({ path: screenshot.replace('.png', '-new-report-3.png') });
      await page.keyboard.press('Enter');
      await page.locator('.monaco-editor .view-line', { hasText: 'Ủy ban nhân dân xã Tân Hòa' }).first().waitFor();
      await sections(page).filter({ hasText: 'trống' }).first().waitFor();
      await page.screenshot({ path: screenshot.replace('.png', '-new-report.png') });
    },
  ],
  [
    'a window that is loaded again shows the printed pages as they were',
    async (page, screenshot) => {
      const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
      await page.getByRole('tab', { name: draft }).first().click();
      await page.locator('.editor-actions [aria-label^="Xem trang in"]').first().click();
      await panel.locator('.page svg').nth(2).waitFor();
      await panel.locator('#larger').click();
      const size = await panel.locator('#percent').innerText();
      // VS Code in a browser stores what is open a few seconds later.
      await page.waitForTimeout(STORE_MS);
      await page.reload();
      await panel.locator('.page svg').nth(2).waitFor({ timeout: 90_000 });
      assert.equal(await panel.locator('#percent').innerText(), size);
      await page.screenshot({ path: screenshot.replace('.png', '-preview-again.png') });
    },
  ],
];

/** In the sample, from 1: the empty line before the closing sentence. */
const linesOfSample = fs.readFileSync(sampleFile, 'utf8').split('\n');
const lineOfClosing = linesOfSample.findIndex((line) => line.startsWith('Trên đây là'));

const sections = (page) => page.locator('.pane-body .monaco-list-row[role="treeitem"]');

async function goToEndOfLine(page, line) {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input.input').fill(`:${line}`);
  await page.keyboard.press('Enter');
  await page.locator('.statusbar', { hasText: `Ln ${line},` }).waitFor();
  await page.keyboard.press('End');
}

/** Runs a command by its title, as a user finds it. */
async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** A panel that is still opening takes its filter back to empty, so it is typed again until it holds. */
async function filterProblems(page, text, count) {
  const filter = page.locator('.viewpane-filter-container input, .viewpane-filter input').first();
  for (let attempt = 0; attempt < 6; attempt++) {
    await filter.fill(text);
    const held = await rowsBecome(page, count, 4000).then(
      () => true,
      () => false,
    );
    if (held) return;
    await filter.fill('');
  }
  throw new Error(`the Problems panel never showed ${count} rows for ${text}`);
}

async function rowsBecome(page, count, timeout = patienceMs) {
  await page.waitForFunction(
    (expected) =>
      document.querySelectorAll('.markers-panel-container .monaco-list-row .marker-icon').length === expected,
    count,
    { timeout },
  );
}

/** A key pressed while the focus is still moving is lost, so it is pressed again until the menu is there. */
async function openQuickFixes(page) {
  const menu = page.locator('.action-widget .monaco-list-row').first();
  for (let attempt = 0; attempt < 6; attempt++) {
    await page.keyboard.press('Control+.');
    const shown = await menu.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (shown) return;
    await page.keyboard.press('Escape');
  }
  throw new Error('the menu of quick fixes did not come');
}
