import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { Job, JobResult, Thread } from '../../../server/src/lsp/environment';
import { JobRunner } from '../../../server/src/lsp/job-runner';

class FakeThread implements Thread {
  ended = false;
  readonly jobs: Job[] = [];
  answer: (result: JobResult) => void = () => undefined;

  post(job: Job): void {
    this.jobs.push(job);
  }

  onResult(listener: (result: JobResult) => void): void {
    this.answer = listener;
  }

  end(): void {
    this.ended = true;
  }
}

describe('jobs in a second thread', () => {
  const imports: Job = { kind: 'import', base64: '', name: 'a', current: null, language: 'vi' };
  let threads: FakeThread[];
  let runner: JobRunner;
  let source: CancellationTokenSource;
  beforeEach(() => {
    threads = [];
    source = new CancellationTokenSource();
    runner = new JobRunner(() => {
      const thread = new FakeThread();
      threads.push(thread);
      return thread;
    });
  });

  it('use the same thread again', async () => {
    for (let n = 0; n < 2; n += 1) {
      const running = runner.run(imports, source.token);
      threads[0]?.answer({ kind: 'no-report' });
      assert.deepEqual(await running, { kind: 'no-report' });
    }
    assert.deepEqual(
      threads.map(({ jobs }) => jobs.length),
      [2],
    );
  });

  it('end their thread when cancelled, and the next starts another', async () => {
    const cancelled = runner.run(imports, source.token);
    source.cancel();
    assert.deepEqual(await cancelled, { kind: 'cancelled' });
    const next = runner.run(imports, new CancellationTokenSource().token);
    threads[1]?.answer({ kind: 'no-report' });
    assert.deepEqual(await next, { kind: 'no-report' });
    assert.deepEqual(
      threads.map(({ ended }) => ended),
      [true, false],
    );
  });

  it('are not begun when cancelled before', async () => {
    source.cancel();
    assert.deepEqual(await runner.run(imports, source.token), { kind: 'cancelled' });
    assert.deepEqual(threads, []);
  });

  it('end a thread that broke down', async () => {
    const running = runner.run(imports, source.token);
    threads[0]?.answer({ kind: 'failed', message: 'out of memory' });
    assert.deepEqual(await running, { kind: 'failed', message: 'out of memory' });
    assert.equal(threads[0]?.ended, true);
  });

  it('leave no thread behind at the end', async () => {
    const running = runner.run(imports, source.token);
    threads[0]?.answer({ kind: 'no-report' });
    await running;
    runner.end();
    assert.equal(threads[0]?.ended, true);
  });
});
