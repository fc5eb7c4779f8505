// Opens a folder in VS Code with this extension: an installed VS Code, else the VS Code server from npm in the browser.
// usage: npm run code [FOLDER]     without FOLDER: a copy of the sample
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { URLSearchParams } from 'node:url';
import { findProgram } from '../scripts/system-packages.mjs';
import { packageExtension } from './package-extension.mjs';
import { setupHost } from './setup-host.mjs';
import { installExtension, startServer } from './vscode-server.mjs';

/** The host that runs on whatever Node runs this script. */
const hostName = 'vscode-1.100';

const folder = folderToOpen(process.argv[2]);
const code = installedCode();
if (code) openInstalled(code, folder);
else await serve(folder);

/** npm runs scripts in the project's folder; the user's path counts from where the user stands. */
function folderToOpen(argument) {
  if (argument !== undefined) return path.resolve(process.env.INIT_CWD ?? '.', argument);
  const copy = path.resolve('out/sample');
  if (!fs.existsSync(copy)) fs.cpSync('test/fixtures/sample', copy, { recursive: true });
  return copy;
}

/** Path of `code`, unless there is no screen for it to open on or it would refuse to run as root. */
function installedCode() {
  const unix = process.platform !== 'win32' && process.platform !== 'darwin';
  const screen = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? process.env.WSL_DISTRO_NAME;
  if (unix && (!screen || process.getuid() === 0)) return null;
  return findProgram(['code']);
}

function openInstalled(program, opened) {
  const shell = process.platform === 'win32';
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell });
  const args = [`--extensionDevelopmentPath=${process.cwd()}`, opened];
  console.log(`${program} ${args.join(' ')}`);
  execFileSync(program, args, { stdio: 'inherit', shell });
}

async function serve(opened) {
  console.log('No installed VS Code that could open a window here; using the VS Code server from npm.');
  const host = setupHost(hostName);
  const state = fs.mkdtempSync(path.join(os.tmpdir(), 'van-thu-'));
  try {
    installExtension({ host, state, vsix: packageExtension() });
    const token = randomBytes(16).toString('hex');
    const server = await startServer({ host, state, token });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop());
    console.log(
      `\nMở địa chỉ này trong trình duyệt (open this address in a browser):\n\n    ${address(server, token, opened)}\n`,
    );
    console.log('Ctrl+C để dừng (to stop).');
    await server.ended;
  } finally {
    fs.rmSync(state, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The workbench's address, with the first Markdown file of the folder open. */
function address(server, token, opened) {
  const draft = fs.readdirSync(opened).find((name) => name.endsWith('.md'));
  const remote = `vscode-remote://${server.authority}${path.join(opened, draft ?? '')}`;
  const payload = draft ? [['openFile', remote]] : [];
  return `${server.origin}/?${new URLSearchParams({ tkn: token, folder: opened, payload: JSON.stringify(payload) })}`;
}
