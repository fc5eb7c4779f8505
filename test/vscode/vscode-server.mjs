// The VS Code server of a host made by setup-host.mjs: starting, stopping, installing an extension into it.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { nodeOf, serverDirectory } from './setup-host.mjs';

const startSeconds = 60;

const quietSettings = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'chat.disableAIFeatures': true,
};

/**
 * Starts a VS Code server on this machine only.
 * @param {object} options
 * @param {string} options.host folder of the host
 * @param {string} options.state folder for all that the server keeps; short, for it holds sockets too
 * @param {object} [options.settings] user settings beside the quiet ones
 * @param {string} [options.token] what a browser must know to connect; none in tests
 * @returns {Promise<{origin: string, authority: string, output: () => string, stop: () => Promise<void>, ended: Promise<unknown>}>}
 */
export async function startServer({ host, state, settings = {}, token }) {
  writeUserSettings(state, { ...quietSettings, ...settings });
  const port = await freePort();
  const child = spawn(
    nodeOf(host),
    [
      path.join(serverDirectory(host), 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms'],
      ...(token ? ['--connection-token', token] : ['--without-connection-token']),
      ...['--telemetry-level', 'off', '--disable-workspace-trust', '--disable-getting-started-override'],
      '--enable-smoke-test-driver', // newer workbenches ignore extensionDevelopmentPath and extensionTestsPath without it
      ...stateArguments(state),
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // leader of its own process group, so that stop() also reaches extension hosts and language servers
      env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', TMPDIR: state, XDG_RUNTIME_DIR: state },
    },
  );
  let output = '';
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const stop = async () => {
    signalGroup(child.pid, 'SIGTERM');
    const late = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 5000);
    await ended;
    clearTimeout(late);
  };
  const listening = new Promise((resolve) => {
    const collect = (chunk) => {
      output += chunk;
      if (output.includes('Extension host agent listening')) resolve('listening');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
  });
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(() => resolve('late'), startSeconds * 1000)));
  const first = await Promise.race([listening, late, ended]);
  clearTimeout(timer);
  if (first !== 'listening') {
    await stop();
    throw new Error(`The VS Code server did not start:\n${output}`);
  }
  const authority = `127.0.0.1:${port}`;
  return { origin: `http://${authority}`, authority, output: () => output, stop, ended };
}

/** Installs a packaged extension for servers with the same state folder; no such server may be running. */
export function installExtension({ host, state, vsix }) {
  const program = path.join(serverDirectory(host), 'out/server-main.js');
  const args = [program, '--install-extension', vsix, '--force', ...stateArguments(state)];
  execFileSync(nodeOf(host), args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
}

function stateArguments(state) {
  const at = (name) => path.join(state, name);
  return [
    '--user-data-dir',
    at('user-data'),
    '--server-data-dir',
    at('server-data'),
    '--extensions-dir',
    at('extensions'),
  ];
}

/** This build of VS Code keeps user settings on the server's disk. Settings already there are left alone. */
function writeUserSettings(state, settings) {
  const file = path.join(state, 'user-data/User/settings.json');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(settings, null, 2));
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** A TCP port of 127.0.0.1 that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
