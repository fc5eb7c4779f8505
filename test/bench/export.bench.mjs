// What an export costs, warm in the server and as a process of its own beside pandoc's, how much memory it needs, and
// how much later a keystroke is answered while one runs: the ratios are what counts.
// usage: npm run bench (builds first)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../scripts/system-packages.mjs';
import { bundleSources } from './bundle-sources.mjs';
import { syntheticReport } from './synthetic-report.mjs';
import { TimedServer } from './timed-server.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const cli = here('../../dist/node/cli.js');
const SEED_SIZE = 10_000;
const ROUNDS = 15;

const least = (times) => Math.min(...times);
const median = (times) => times.slice().sort((a, b) => a - b)[times.length >> 1];

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
  const memory =
    time &&
    spawnSync(time, ['-f', '%M', ...command], { encoding: 'utf8' })
      .stderr.trim()
      .split('\n')
      .at(-1);
  return { seconds: least(seconds), megabytes: memory ? Number(memory) / 1024 : null };
}

const shown = ({ seconds, megabytes }) =>
  `${seconds.toFixed(2)} s${megabytes === null ? '' : `, ${megabytes.toFixed(0)} MB`}`;

function benchProcess(name, text, folder, pandoc) {
  const draft = path.join(folder, 'draft.md');
  writeFileSync(draft, text);
  const runs = text.length > 500_000 ? 1 : 5;
  const ours = cost([process.execPath, cli, 'export', draft, '-o', path.join(folder, 'a.docx')], runs);
  const theirs = pandoc && cost([pandoc, draft, '-o', path.join(folder, 'b.docx')], runs);
  const beside = theirs ? `pandoc ${shown(theirs)} = ${(ours.seconds / theirs.seconds).toFixed(2)} x` : '';
  console.log(`${name.padEnd(34)} ours ${shown(ours)}   ${beside}`);
}

const exportOf = async (server, text) => {
  const start = performance.now();
  const result = await server.connection.sendRequest('vanThu/export', { uri: 'file:///bench/xuat.md', text });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return performance.now() - start;
};

async function benchWarm(server, name, text) {
  for (let round = 0; round < 5; round += 1) await exportOf(server, text);
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await exportOf(server, text));
  console.log(`${name.padEnd(34)} min ${least(times).toFixed(1)}   median ${median(times).toFixed(1)}`);
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

async function benchTyping(server, text) {
  await server.open(text);
  await keystrokes(server, (round) => round < 40);
  const quiet = await keystrokes(server, (round) => round < 60);
  let running = true;
  const large = times100(text);
  void (async () => {
    for (let n = 0; n < 3; n += 1) await exportOf(server, large);
    running = false;
  })();
  const meanwhile = await keystrokes(server, () => running);
  for (const [what, times] of Object.entries({ quiet, 'during exports of 100 x': meanwhile })) {
    const figures = `min ${least(times).toFixed(2)}   median ${median(times).toFixed(2)}   max ${Math.max(...times).toFixed(2)}`;
    console.log(`${what.padEnd(34)} ${figures}   (${times.length} keystrokes)`);
  }
  console.log(`${'ratio of medians'.padEnd(34)} ${(median(meanwhile) / median(quiet)).toFixed(2)} x`);
}

const pandoc = findProgram(['pandoc']);
const samples = await drafts();
const server = new TimedServer(here('../../dist/node/server.js'));
await server.start({});
console.log('\nwarm export over the server, milliseconds');
for (const [name, text] of Object.entries(samples)) await benchWarm(server, name, text);
console.log('\na keystroke over the server, milliseconds');
await benchTyping(server, syntheticReport(SEED_SIZE));
await server.stop();

console.log(`\nwhole process, user CPU${pandoc ? '' : ' (pandoc is not installed and left out)'}`);
const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-bench-'));
try {
  for (const [name, text] of Object.entries(samples)) {
    benchProcess(name, text, folder, pandoc);
    benchProcess(`100 x ${name}`, times100(text), folder, pandoc);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
