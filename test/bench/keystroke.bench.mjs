// How long a keystroke takes, beside an echo server on the same machine in the same run: the ratios are what counts.
// usage: npm run bench (builds first)
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { benchCitations } from './citations.bench.mjs';
import { syntheticReport } from './synthetic-report.mjs';
import { TimedServer } from './timed-server.mjs';
import { benchWholeCheck } from './whole-check.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const servers = {
  echo: new TimedServer(here('echo-server.mjs')),
  'van-thu': new TimedServer(here('../../dist/node/server.js')),
};
const SIZES = [10_000, 25_000, 100_000, 1_000_000];
const ROUNDS = 120;
/** A slow server gets fewer rounds, but never fewer than four. */
const LONGEST_MS = 10_000;

/** Where `needle` stands on the line of the middle section. */
function placeInMiddle(text, needle) {
  const offset = text.indexOf(needle, text.indexOf('\n### ', text.length / 2));
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}

/** A character typed and taken back in the middle of a paragraph: no finding changes. */
function plainKeystrokes(text) {
  const position = placeInMiddle(text, 'nội dung sát');
  return [
    { position, take: 0, text: 'a' },
    { position, take: 1, text: '' },
  ];
}

/** The word "số" of a citation taken away and put back: a finding comes and goes. */
function findingKeystrokes(text) {
  const { line, character } = placeInMiddle(text, 'Kế hoạch số ');
  const position = { line, character: character + 'Kế hoạch '.length };
  return [
    { position, take: 'số '.length, text: '' },
    { position, take: 0, text: 'số ' },
  ];
}

/** Both servers take turns at every keystroke, so that whatever else the machine does hits both. */
async function measure(changes, rounds, time) {
  const times = { echo: [], 'van-thu': [] };
  const deadline = performance.now() + LONGEST_MS;
  for (let round = 0; round < rounds && (round < 4 || performance.now() < deadline); round += 1) {
    for (const [name, server] of Object.entries(servers)) {
      times[name].push(await time(server, changes[round % changes.length]));
    }
    await pause(5);
  }
  return times;
}

function report(label, size, times) {
  const figures = Object.fromEntries(
    Object.entries(times).map(([name, all]) => {
      const sorted = all.slice().sort((a, b) => a - b);
      return [name, { min: sorted[0], median: sorted[sorted.length >> 1] }];
    }),
  );
  const { echo, 'van-thu': ours } = figures;
  const row = ['min', 'median'].map((figure) => {
    const ratio = (ours[figure] / echo[figure]).toFixed(2);
    return `${figure} ${ours[figure].toFixed(2)} / echo ${echo[figure].toFixed(2)} = ${ratio} x`;
  });
  console.log(`${label.padEnd(28)} ${`${size / 1000} KB`.padStart(8)}   ${row.join('   ')}`);
}

console.log('milliseconds over stdio, ours / echo server = ratio');
// A new finding on the line being typed waits for a pause; without that rule its way can be timed.
const settings = { vanThu: { quietWhileTyping: false } };
for (const server of Object.values(servers)) await server.start(settings);
for (const size of SIZES) {
  const text = syntheticReport(size);
  for (const server of Object.values(servers)) await server.open(text);
  await measure(plainKeystrokes(text), 20, (server, change) => server.timeToAnswer(change));
  const plain = await measure(plainKeystrokes(text), ROUNDS, (server, change) => server.timeToAnswer(change));
  report('keystroke, no finding changes', size, plain);
  const finding = await measure(findingKeystrokes(text), 20, (server, change) => server.timeToDiagnostics(change));
  report('keystroke, a finding changes', size, finding);
  for (const server of Object.values(servers)) await server.close();
}
for (const server of Object.values(servers)) await server.stop();

await benchWholeCheck(SIZES.map(syntheticReport));
await benchCitations();
