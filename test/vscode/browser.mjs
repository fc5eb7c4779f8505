// The Chromium in which workbenches are opened.
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { findProgram } from '../scripts/system-packages.mjs';

export const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome'];

/** Path of the browser: the environment's CHROMIUM, else the first on PATH. */
export function chromiumPath() {
  const found = process.env.CHROMIUM ?? findProgram(chromiumNames);
  if (!found) throw new Error('Chromium was not found; set CHROMIUM to its path');
  return found;
}

/** No name but this machine's resolves: a test never depends on the network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** A headless browser with a fresh profile under `state`, and its page. */
export async function openBrowser(state) {
  const context = await chromium.launchPersistentContext(path.join(state, 'chromium'), {
    executablePath: chromiumPath(),
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: chromiumArguments,
  });
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}
