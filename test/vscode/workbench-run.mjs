// Opens a workbench that runs the suite, passes on what the suite prints, and tells what it came to.
import { openBrowser } from './browser.mjs';

const timeoutMs = 180_000;
// As in suite/console-reporter.ts and suite/pose.ts.
const linePrefix = '[e2e] ';
const statsPrefix = '[e2e-stats] ';
const screenshotRequest = '[e2e-screenshot]';

/**
 * @param {object} run
 * @param {string} run.url of the workbench
 * @param {string} run.state folder for the browser's profile
 * @param {string} run.screenshot file for a picture of the workbench, taken when the suite asks for it, at the latest at its end
 * @param {(context: import('playwright-core').BrowserContext) => Promise<void>} [run.prepare] called before the page is opened
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runInWorkbench({ url, state, screenshot, prepare }) {
  const { context, page } = await openBrowser(state);
  const suite = { stats: null, errors: [], takePicture: once(() => page.screenshot({ path: screenshot })) };
  try {
    await prepare?.(context);
    const ended = await endOfTests(page, suite);
    await page.goto(url);
    const end = await ended();
    await suite.takePicture().catch((error) => console.log(`  No screenshot: ${error.message}`));
    return resultOf(suite, end);
  } finally {
    await context.close();
  }
}

/** Listens for the two functions that the workbench calls when it is automated; waits for the end of the tests. */
async function endOfTests(page, suite) {
  const { promise, resolve } = deferred();
  page.on('crash', () => resolve({ code: 70, reason: 'the page crashed' }));
  await page.exposeFunction('codeAutomationExit', (code) => resolve({ code, reason: `exit code ${code}` }));
  await page.exposeFunction('codeAutomationLog', (type, parts) => {
    read(suite, type, parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '));
  });
  return async () => {
    const timer = setTimeout(() => resolve({ code: 124, reason: `no result after ${timeoutMs / 1000} s` }), timeoutMs);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
    }
  };
}

function read(suite, type, text) {
  if (text.startsWith(statsPrefix)) suite.stats = JSON.parse(text.slice(statsPrefix.length));
  else if (text === screenshotRequest)
    void suite.takePicture().catch(() => {}); // waited for at the end
  else if (text.startsWith(linePrefix)) console.log(`  ${text.slice(linePrefix.length)}`);
  // The hosts do without two native addons; see setup-host.mjs.
  else if (type === 'error' && !/Could not locate the bindings file|watchdog/.test(text)) suite.errors.push(text);
}

/**
 * The workbench's exit code alone proves nothing: an extension host that dies reports 0.
 * A run without mocha's statistics, or with no test in them, has failed.
 */
function resultOf({ stats, errors }, { code, reason }) {
  if (stats !== null && stats.passes > 0 && (code === 0) === (stats.failures === 0)) {
    return { passed: stats.passes, failed: stats.failures };
  }
  console.log(`  The suite did not come to its end: ${reason}`);
  for (const error of errors.slice(-3)) console.log(`  ${error}`);
  return { passed: stats?.passes ?? 0, failed: Math.max(stats?.failures ?? 0, 1) };
}

function deferred() {
  let resolve;
  const promise = new Promise((r) => (resolve = r));
  return { promise, resolve };
}

/** `work` with one and the same result, however often it is called. */
function once(work) {
  let result;
  return () => (result ??= work());
}
