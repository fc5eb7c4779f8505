import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { FromPanel, PanelState, ToPanel } from '../../../client/src/preview/messages';
import { previewHtml } from '../../../client/src/preview/preview-html';
import { openBrowser } from '../../vscode/browser.mjs';

const ORIGIN = 'http://panel.test';
const files: Readonly<Record<string, readonly [type: string, file: string]>> = {
  '/preview.css': ['text/css', 'client/media/preview.css'],
  '/preview.js': ['text/javascript', 'dist/browser/preview.js'],
};

/** True when the tests that need a browser were switched off on purpose; says so on the console. */
export function withoutBrowser(): boolean {
  if (process.env['VAN_THU_UNIT_ONLY'] !== '1') return false;
  console.log('      VAN_THU_UNIT_ONLY=1: the panel is not tried in Chromium');
  return true;
}

/** The panel's own page in Chromium, with what it tells and what went wrong in it. */
export class Panel {
  readonly told: FromPanel[] = [];
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly state: string,
  ) {}

  static async open(): Promise<Panel> {
    const state = mkdtempSync(path.join(tmpdir(), 'van-thu-panel-'));
    const { context, page } = await openBrowser(state);
    const panel = new Panel(page, context, state);
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => {
      if (message.type() === 'error') panel.errors.push(message.text());
    });
    page.on('pageerror', (error) => panel.errors.push(error.message));
    await page.exposeFunction('tell', (message: FromPanel) => void panel.told.push(message));
    await page.addInitScript(() => {
      const { tell } = globalThis as unknown as { readonly tell: (message: unknown) => Promise<void> };
      const api = {
        postMessage(message: unknown): void {
          void tell(message);
        },
        getState: (): unknown => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
        setState: (kept: unknown) => sessionStorage.setItem('state', JSON.stringify(kept)),
      };
      Object.assign(globalThis, { acquireVsCodeApi: () => api });
    });
    await page.route(`${ORIGIN}/**`, (route) => {
      const found = files[new URL(route.request().url()).pathname];
      if (found) return route.fulfill({ contentType: found[0], body: readFileSync(found[1], 'utf8') });
      const parts = { style: '/preview.css', script: '/preview.js', styleSource: ORIGIN, nonce: 'n0nce' };
      return route.fulfill({ contentType: 'text/html', body: previewHtml(parts, (vi) => vi) });
    });
    return panel;
  }

  /** Loads the panel; what it kept is lost unless it is asked to `remember`. */
  async load({ remember = false, width = 700 } = {}): Promise<void> {
    await this.page.setViewportSize({ width, height: 800 });
    await this.page.goto(ORIGIN);
    if (!remember) {
      await this.page.evaluate(() => sessionStorage.clear());
      await this.page.goto(ORIGIN);
    }
    this.told.length = 0;
    this.errors.length = 0;
  }

  async send(...messages: readonly ToPanel[]): Promise<void> {
    await this.page.evaluate((all) => {
      for (const data of all) window.dispatchEvent(new MessageEvent('message', { data }));
    }, messages);
    await this.settle();
  }

  /** Until scrolling and what waits for it to stop are over. */
  async settle(): Promise<void> {
    await this.page.waitForTimeout(150);
  }

  async kept(): Promise<PanelState> {
    return this.page.evaluate(() => JSON.parse(sessionStorage.getItem('state') ?? '{}') as PanelState);
  }

  /** Where the first piece with these words stands in the panel, in pixels. */
  async placeOf(words: string): Promise<{ readonly left: number; readonly top: number }> {
    return this.page.evaluate((text) => {
      const found = [...document.querySelectorAll('svg text')].find(({ textContent }) => textContent.includes(text));
      if (!found) throw new Error(`no piece with ${text}`);
      const { left, top } = found.getBoundingClientRect();
      return { left, top };
    }, words);
  }

  /** What the panel last told to stand at its top; -1 when it told of no scrolling. */
  get scrolledTo(): number {
    return this.told.reduce((at, message) => (message.kind === 'scroll' ? message.offset : at), -1);
  }

  get scrolled(): Promise<number> {
    return this.page.evaluate(() => window.scrollY);
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.state, { recursive: true, force: true, maxRetries: 3 });
  }
}
