// What an export costs, warm in the server and as a process of its own beside pandoc's, how much memory it needs, how
// much later a keystroke is answered while drafts are exported or laid out, and what a cancelled export leaves behind:
// the ratios are what counts.
// usage: npm run bench (builds first)
import { Buffer } from 'node:buffer';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findProgram } from '../scripts/system-packages.mjs';
import { bundleSources } from './bundle-sources.mjs';
import { syntheticReport } from './synthetic-report.mjs';
import { TimedServer } from './timed-server.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const cli = here('../../dist/node/cli.js');
const SEED_SIZE = 10_000;
const ROUNDS = 15;
const KEYSTROKES = 60;

const least = (times) => Math.min(...times);
const median = (times) => times.slice().sort((a, b) => a - b)[times.length >> 1];
const ms = (time) => `${time.toFixed(1)} ms`;
const ratio = (a, b) => `${(a / b).toFixed(2)} x`;

/** Rows of the table at the end: what was measured, ours, beside what, the ratio. */
const rows = [];
function tell(what, ours, beside = '', times = '') {
  rows.push([what, ours, beside, times]);
  console.log(`${what}: ${[ours, beside, times].filter(Boolean).join('   ')}`);
}

/** The drafts to measure, by name: one of ours, and the real ones where they are. */
async function drafts() {
  const found = { 'synthetic 10 KB': syntheticReport(SEED_SIZE) };
  const { sharedMaterial } = await bundleSources('shared', `export * from './test/shared-material';`);
  const folder = sharedMaterial();
  if (folder === null) return found;
  const seed = path.join(folder, 'seed');
  for (const name of readdirSync(seed).filter((file) => /^bao-cao.*\.md$/.test(file))) {
    found[name] = readFileSync(path.join(seed, name), 'utf8');
  }
  return found;
}

/** The body a hundred times over, between the same head and end. */
function times100(text) {
  const start = text.indexOf('\n## ');
  const end = text.lastIndexOf('\n## ');
  if (start < 0 || end <= start) return text.repeat(100);
  return text.slice(0, start) + text.slice(start, end).repeat(100) + text.slice(end);
}

/** User CPU seconds of a command, as the shell tells them, least of some runs; and peak memory in MB where `time` is. */
function cost(command, runs) {
  const quoted = command.map((word) => `'${word}'`).join(' ');
  const seconds = [];
  for (let n = 0; n < runs; n += 1) {
    const { stdout, status } = spawnSync('sh', ['-c', `${quoted} >/dev/null && times`], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`failed: ${quoted}`);
    const [, minutes, rest] = /^(\d+)m([\d.]+)s/.exec(stdout.trim().split('\n').at(-1)) ?? [];
    seconds.push(Number(minutes) * 60 + Number(rest));
  }
  const time = findProgram(['time']);
  const measured = time && spawnSync(time, ['-f', '%M', ...command], { encoding: 'utf8' });
  return {
    seconds: least(seconds),
    megabytes: measured ? Number(measured.stderr.trim().split('\n').at(-1)) / 1024 : null,
  };
}

const shown = ({ seconds, megabytes }) =>
  `${seconds.toFixed(2)} s${megabytes === null ? '' : `, ${megabytes.toFixed(0)} MB`}`;

function benchProcess(name, text, folder, pandoc) {
  const draft = path.join(folder, 'draft.md');
  writeFileSync(draft, text);
  const runs = text.length > 200_000 ? 2 : 5;
  const ours = cost([process.execPath, cli, 'export', draft, '-o', path.join(folder, 'a.docx')], runs);
  const theirs = pandoc && cost([pandoc, draft, '-o', path.join(folder, 'b.docx')], runs);
  const size = `${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`;
  const what = `process, user CPU and peak memory: ${name} (${size})`;
  tell(what, shown(ours), theirs ? `pandoc ${shown(theirs)}` : '', theirs ? ratio(ours.seconds, theirs.seconds) : '');
}

const exportOf = async (server, text) => {
  const start = performance.now();
  const result = await server.connection.sendRequest('vanThu/export', { uri: 'file:///bench/xuat.md', text });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return performance.now() - start;
};

function parsing(text) {
  const start = performance.now();
  unified().use(remarkParse).parse(text);
  return performance.now() - start;
}

async function benchWarm(server, name, text, rounds) {
  const exports = [];
  const parses = [];
  for (let round = 0; round < rounds; round += 1) {
    exports.push(await exportOf(server, text));
    parses.push(parsing(text));
  }
  const beside = `remark-parse alone ${ms(least(parses))}`;
  tell(`warm export: ${name}`, ms(least(exports)), beside, ratio(least(exports), least(parses)));
}

/** Keystrokes while `busy()` holds. */
async function keystrokes(server, busy) {
  const position = { line: 20, character: 0 };
  const times = [];
  for (let round = 0; busy(round); round += 1) {
    const change = round % 2 === 0 ? { position, take: 0, text: 'a' } : { position, take: 1, text: '' };
    times.push(await server.timeToAnswer(change));
    await pause(15);
  }
  return times;
}

const figures = (times) => `median ${ms(median(times))}, max ${ms(Math.max(...times))}`;

/** Keystrokes while `work` runs again and again, next to those in the quiet before it. */
async function benchTyping(server, what, work) {
  const quiet = await keystrokes(server, (round) => round < KEYSTROKES);
  let typed = false;
  const working = (async () => {
    while (!typed) await work();
  })();
  const meanwhile = await keystrokes(server, (round) => round < KEYSTROKES);
  typed = true;
  await working;
  tell(
    `a keystroke while ${what}`,
    figures(meanwhile),
    `quiet ${figures(quiet)}`,
    ratio(median(meanwhile), median(quiet)),
  );
}

async function benchTypings(server) {
  const text = syntheticReport(SEED_SIZE);
  const large = times100(text);
  await server.open(text);
  await keystrokes(server, (round) => round < KEYSTROKES);
  await benchTyping(server, 'exporting 100 x', () => exportOf(server, large));
  const watched = { uri: 'file:///bench/bao-cao.md', on: true };
  await benchTyping(server, 'its pages are laid out for the preview', async () => {
    await server.connection.sendNotification('vanThu/watchPages', watched);
    await pause(100);
  });
  await server.connection.sendNotification('vanThu/watchPages', { ...watched, on: false });
}

/** Stops an export that is at work: what it leaves behind in its folder. */
async function benchStopping(folder, text) {
  const draft = path.join(folder, 'dung.md');
  writeFileSync(draft, text);
  const before = readdirSync(folder).length;
  const running = spawn(process.execPath, [cli, 'export', draft], { stdio: 'ignore' });
  const ended = once(running, 'exit');
  await pause(1_000);
  running.kill('SIGINT');
  const start = performance.now();
  const [code] = await ended;
  const left = readdirSync(folder).length - before;
  tell(
    'stopped by Ctrl+C after a second: 100 x',
    `${left} files left, exit ${code}`,
    `ended after ${ms(performance.now() - start)}`,
  );
}

function printTable() {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
  console.log('\nexport');
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

const pandoc = findProgram(['pandoc']);
if (!pandoc) console.log('pandoc is not installed: its figures are left out');
const samples = await drafts();
const server = new TimedServer(here('../../dist/node/server.js'));
await server.start({});
for (const [name, text] of Object.entries(samples)) {
  await benchWarm(server, name, text, ROUNDS);
  await benchWarm(server, `100 x ${name}`, times100(text), 3);
}
await benchTypings(server);
await server.stop();

const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-bench-'));
try {
  for (const [name, text] of Object.entries(samples)) {
    benchProcess(name, text, folder, pandoc);
    benchProcess(`100 x ${name}`, times100(text), folder, pandoc);
  }
  await benchStopping(folder, times100(syntheticReport(SEED_SIZE)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
printTable();
