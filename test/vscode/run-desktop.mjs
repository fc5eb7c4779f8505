// Runs the same suite in the desktop build of VS Code, for developers: @vscode/test-electron downloads it once.
// VSCODE_EXECUTABLE names an installed one to use instead.
import { runTests } from '@vscode/test-electron';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildSuite, suiteFile, unpack } from './build-suites.mjs';
import { packageExtension } from './package-extension.mjs';
import { makeWorkspace } from './workspace.mjs';

const extension = path.resolve('out/vscode/extension');
unpack(packageExtension(), extension);
await buildSuite(extension);
const state = fs.mkdtempSync(path.join(os.tmpdir(), 'van-thu-'));
const installed = process.env.VSCODE_EXECUTABLE;
try {
  process.exitCode = await runTests({
    ...(installed ? { vscodeExecutablePath: installed } : {}),
    extensionDevelopmentPath: extension,
    extensionTestsPath: path.join(extension, suiteFile),
    launchArgs: [makeWorkspace(state), '--disable-extensions', `--user-data-dir=${path.join(state, 'user-data')}`],
  });
} finally {
  fs.rmSync(state, { recursive: true, force: true, maxRetries: 3 });
}
