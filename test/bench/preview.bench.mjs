// How long the printed pages take to follow an edit, and how much later a keystroke is answered while they are laid out.
// usage: npm run bench (builds first)
/* global window, MessageEvent, requestAnimationFrame -- in functions that run in the page */
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../scripts/system-packages.mjs';
import { chromiumNames } from '../vscode/browser.mjs';
import { bundleSources } from './bundle-sources.mjs';
import { syntheticReport } from './synthetic-report.mjs';
import { TimedServer } from './timed-server.mjs';

const serverFile = fileURLToPath(new URL('../../dist/node/server.js', import.meta.url));
const uri = 'file:///bench/bao-cao.md';
/** Makes eight pages. */
const SIZE = 13_800;
const ROUNDS = 12;
/** Longer than the server waits for the user to pause, so that the next keystroke falls into a layout. */
const BETWEEN_KEYSTROKES_MS = 190;

const least = (times) => Math.min(...times);
const median = (times) => times.slice().sort((a, b) => a - b)[times.length >> 1];
const row = (what, times) =>
  console.log(`${what.padEnd(46)} min ${least(times).toFixed(1)}   median ${median(times).toFixed(1)}`);

/** A character typed and taken back in the middle of the draft. */
function typing(text) {
  const before = text.slice(0, text.indexOf('nội dung sát', text.length / 2)).split('\n');
  const position = { line: before.length - 1, character: before.at(-1).length };
  return (round) => (round % 2 === 0 ? { position, take: 0, text: 'a' } : { position, take: 1, text: '' });
}

/** A server whose printed pages are looked at. */
class WatchedServer extends TimedServer {
  listening = new Set();

  constructor() {
    super(serverFile);
    this.connection.onNotification('vanThu/pages', (params) => {
      for (const listener of this.listening) listener(params);
    });
  }

  watch(on) {
    return this.connection.sendNotification('vanThu/watchPages', { uri, on });
  }

  /** The next pages, at least of this version. */
  pagesOf(version) {
    return new Promise((resolve) => {
      const listener = (params) => {
        if (params.kind !== 'pages' || params.version < version) return;
        this.listening.delete(listener);
        resolve(params);
      };
      this.listening.add(listener);
    });
  }

  /** Milliseconds from an edit to its pages, and the pages. */
  async timeToPages(change) {
    const pages = this.pagesOf(this.version + 1);
    const start = performance.now();
    void this.change(change);
    const shown = await pages;
    return { milliseconds: performance.now() - start, shown };
  }
}

async function benchPages(server, text) {
  const change = typing(text);
  await server.open(text);
  const first = server.pagesOf(1);
  const start = performance.now();
  await server.watch(true);
  const whole = await first;
  const cold = performance.now() - start;
  const times = [];
  const updates = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { milliseconds, shown } = await server.timeToPages(change(round));
    times.push(milliseconds);
    updates.push(shown);
  }
  console.log(`${'pages'.padEnd(46)} ${whole.pages.length}`);
  console.log(`${'first pages of a new server'.padEnd(46)} ${cold.toFixed(0)}`);
  row('from an edit to its pages, 150 of them waiting', times);
  const sent = (params) => JSON.stringify(params).length / 1024;
  console.log(`${'sent, KB'.padEnd(46)} first ${sent(whole).toFixed(0)}   then ${sent(updates.at(-1)).toFixed(0)}`);
  return { whole, updates, times };
}

/** Milliseconds until pages are on the screen of the panel in Chromium. */
async function benchPainting({ whole, updates, times }) {
  if (!findProgram(chromiumNames) && !process.env.CHROMIUM) return console.log('Chromium is not there: no painting');
  const { Panel } = await bundleSources('panel', `export * from './test/client/preview/panel';`);
  const panel = await Panel.open();
  const paint = (data) =>
    panel.page.evaluate(
      (message) =>
        new Promise((resolve) => {
          const start = performance.now();
          window.dispatchEvent(new MessageEvent('message', { data: message }));
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        }),
      { ...data, edits: [] },
    );
  try {
    await panel.load();
    await panel.send({ kind: 'draft', uri, locked: false });
    console.log(`${'painting the first pages'.padEnd(46)} ${(await paint(whole)).toFixed(1)}`);
    const painted = [];
    for (const update of updates) painted.push(await paint(update));
    row('painting the pages of an edit', painted);
    row(
      'from an edit to its pages on the screen',
      times.map((time, index) => time + painted[index]),
    );
  } finally {
    await panel.close();
  }
}

/** Keystrokes with pauses in which the pages are laid out, while they are looked at and while they are not. */
async function benchTyping(server, text) {
  const change = typing(text);
  const strokes = async (on) => {
    await server.watch(on);
    const times = [];
    for (let round = 0; round < 40; round += 1) {
      times.push(await server.timeToAnswer(change(round)));
      await pause(BETWEEN_KEYSTROKES_MS);
    }
    return times;
  };
  await strokes(true);
  const off = await strokes(false);
  const on = await strokes(true);
  row('a keystroke without preview', off);
  row('a keystroke while pages are laid out', on);
  console.log(`${'ratio of medians'.padEnd(46)} ${(median(on) / median(off)).toFixed(2)} x`);
}

console.log('\nprinted pages, milliseconds');
const text = syntheticReport(SIZE);
const server = new WatchedServer();
await server.start({});
const result = await benchPages(server, text);
await benchTyping(server, text);
await server.stop();
await benchPainting(result);
