// Runs the suite in an extension host of the VS Code server.
// kind node: the server's Node extension host; kind web: the browser extension host, a web worker.
/* global document -- in the function that runs in the page */
import fs from 'node:fs';
import path from 'node:path';
import { URLSearchParams } from 'node:url';
import { suiteFile } from './build-suites.mjs';
import { startServer } from './vscode-server.mjs';
import { runInWorkbench } from './workbench-run.mjs';

/** Where the browser host finds the extension: it may start workers only for an extension that came over http. */
const extensionRoute = '/van-thu-under-test';
const contentTypes = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * @param {object} run
 * @param {string} run.host folder of the host
 * @param {'node' | 'web'} run.kind
 * @param {string} run.extension folder of the unpacked extension with the suite in it
 * @param {string} run.workspace folder to open, which the tests may change
 * @param {string} run.state empty folder for all that server and browser keep
 * @param {string} run.screenshot file for a picture of the workbench at the end
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runOnServer({ host, kind, extension, workspace, state, screenshot }) {
  const { publisher, name } = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'));
  const settings = kind === 'web' ? { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } } : {};
  const server = await startServer({ host, state, settings });
  try {
    const payload = [['skipWelcome', 'true'], ...(kind === 'node' ? developOnServer(server, extension) : [])];
    const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
    const prepare = kind === 'web' ? (context) => developInBrowser(context, server, extension) : undefined;
    return await runInWorkbench({ url: `${server.origin}/?${query}`, state, screenshot, prepare });
  } finally {
    await server.stop();
  }
}

/** The part of the workbench's payload that names extension and suite to the Node host. */
function developOnServer(server, extension) {
  const remote = (file) => `vscode-remote://${server.authority}${file}`;
  return [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(path.join(extension, suiteFile))],
  ];
}

/** The browser host takes extension and suite from the page's configuration, over http from the workbench's own origin. */
async function developInBrowser(context, server, extension) {
  await context.route(`${server.origin}${extensionRoute}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(extension, path.normalize(decodeURIComponent(pathname.slice(extensionRoute.length))));
    if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return route.fulfill({ status: 404 });
    const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
    return route.fulfill({ path: file, headers: { 'access-control-allow-origin': '*', 'content-type': type } });
  });
  await context.addInitScript(configureDevelopment, {
    authority: server.authority,
    extension: extensionRoute,
    suite: `${extensionRoute}/${suiteFile}`,
  });
}

/** Runs in the page: names extension and suite before the module scripts of the workbench run. */
function configureDevelopment({ authority, extension, suite }) {
  document.addEventListener('readystatechange', () => {
    const meta = document.getElementById('vscode-workbench-web-configuration');
    if (document.readyState !== 'interactive' || !meta) return;
    const at = (path) => ({ scheme: 'http', authority, path });
    const configuration = JSON.parse(meta.dataset.settings);
    const development = { extensions: [at(extension)], extensionTestsPath: at(suite) };
    configuration.developmentOptions = { ...configuration.developmentOptions, ...development };
    meta.dataset.settings = JSON.stringify(configuration);
  });
}
