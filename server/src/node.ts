import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import type { JobResult, Thread } from './lsp/environment';
import { startServer } from './lsp/server';

function startThread(): Thread {
  const worker = new Worker(path.join(__dirname, 'worker.js'));
  worker.unref();
  return {
    post: (job) => worker.postMessage(job),
    onResult(listener) {
      const fail = (message: string): void => listener({ kind: 'failed', message });
      worker.removeAllListeners();
      worker.once('message', (result: JobResult) => listener(result));
      worker.once('error', (error) => fail(error.message));
      worker.once('exit', (code) => fail(`the second thread ended (${code})`));
    },
    end: () => {
      worker.removeAllListeners();
      void worker.terminate();
    },
  };
}

/** Messages already received are handled one per turn of the event loop: two turns let the next one come first. */
function later(callback: () => void, milliseconds: number): void {
  if (milliseconds > 0) setTimeout(callback, milliseconds);
  else setImmediate(() => setImmediate(callback));
}

startServer(createConnection(), { later, startThread });
