import assert from 'node:assert/strict';
import type { JobResult } from '../../../server/src/lsp/environment';
import { Layouts, type LayoutHost } from '../../../server/src/lsp/layouts';
import type { PagesParams } from '../../../server/src/lsp/protocol';
import { plainPages } from '../../../server/src/rules/example-pages';

const uri = 'file:///bao-cao.md';
const pages: JobResult = { kind: 'pages', facts: plainPages, pages: [], pictures: {} };
const broken: JobResult = { kind: 'failed', message: 'the second thread ended (1)' };

/** Layouts over a text, whose jobs end when the test says so. */
function start() {
  const draft = { text: '1', version: 1, isReport: true };
  const timers: (() => void)[] = [];
  const jobs: { readonly text: string; readonly end: (result: JobResult) => void }[] = [];
  const shown: PagesParams[] = [];
  const host: LayoutHost = {
    later: (callback) => void timers.push(callback),
    textOf: () => draft,
    run: (job) => new Promise((resolve) => jobs.push({ text: job.text, end: resolve })),
    jobFor: (_, text) => Promise.resolve({ kind: 'pages', text } as Parameters<LayoutHost['run']>[0]),
    changed: () => undefined,
    show: (params) => void shown.push(params),
    log: () => undefined,
  };
  const layouts = new Layouts(host);
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const type = (text: string): void => {
    Object.assign(draft, { text, version: draft.version + 1 });
    layouts.request(uri);
  };
  /** What waited for the user to pause runs. */
  const idle = async (): Promise<void> => {
    for (const run of timers.splice(0)) run();
    await turn();
  };
  const end = async (result: JobResult): Promise<void> => {
    jobs.at(-1)?.end(result);
    await turn();
    await turn();
  };
  return { layouts, jobs, shown, type, idle, end };
}

describe('layouts of a draft', () => {
  it('lay out only the newest of what was typed without a pause', async () => {
    const { layouts, jobs, type, idle } = start();
    layouts.watch(uri, true);
    for (const text of ['2', '3', '4']) type(text);
    await idle();
    assert.deepEqual(
      jobs.map(({ text }) => text),
      ['4'],
    );
  });

  it('go on with the newest text once a running layout has ended', async () => {
    const { layouts, jobs, shown, type, idle, end } = start();
    layouts.watch(uri, true);
    await idle();
    for (const text of ['2', '3']) {
      type(text);
      await idle();
    }
    assert.equal(jobs.length, 1);
    await end(pages);
    assert.deepEqual(
      jobs.map(({ text }) => text),
      ['1', '3'],
    );
    await end(pages);
    assert.equal(shown.at(-1)?.version, 3);
    assert.equal(jobs.length, 2);
  });

  it('try a text again whose thread broke down, and tell of it when it does so twice', async () => {
    const { layouts, jobs, shown, idle, end } = start();
    layouts.watch(uri, true);
    await idle();
    await end(broken);
    assert.deepEqual([jobs.length, shown.length], [2, 0]);
    await end(pages);
    assert.equal(shown.at(-1)?.kind, 'pages');
    layouts.request(uri);
    await idle();
    await end(broken);
    await end(broken);
    assert.equal(shown.at(-1)?.kind, 'failed');
    assert.equal(jobs.length, 4);
  });
});
