import type { CancellationToken } from 'vscode-languageserver';
import type { Job, JobResult, Thread } from './environment';

/** Runs jobs in second threads: started on first use, one kept for the next job, a cancelled job ends its thread. */
export class JobRunner {
  private idle: Thread | null = null;

  constructor(private readonly startThread: () => Thread) {}

  /** Resolves to the result, or to `cancelled` once the thread was ended. Never rejects. */
  async run(job: Job, token: CancellationToken): Promise<JobResult | { readonly kind: 'cancelled' }> {
    if (token.isCancellationRequested) return { kind: 'cancelled' };
    try {
      return await this.runIn(this.takeThread(), job, token);
    } catch (error) {
      return { kind: 'failed', message: String(error) };
    }
  }

  end(): void {
    this.idle?.end();
    this.idle = null;
  }

  private takeThread(): Thread {
    const thread = this.idle ?? this.startThread();
    this.idle = null;
    return thread;
  }

  private runIn(
    thread: Thread,
    job: Job,
    token: CancellationToken,
  ): Promise<JobResult | { readonly kind: 'cancelled' }> {
    return new Promise((resolve) => {
      const cancelling = token.onCancellationRequested(() => {
        thread.end();
        resolve({ kind: 'cancelled' });
      });
      thread.onResult((result) => {
        cancelling.dispose();
        this.giveBack(thread, result);
        resolve(result);
      });
      thread.post(job);
    });
  }

  private giveBack(thread: Thread, result: JobResult): void {
    if (this.idle === thread) this.idle = null;
    if (this.idle || result.kind === 'failed') thread.end();
    else this.idle = thread;
  }
}
