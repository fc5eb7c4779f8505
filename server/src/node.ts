import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import type { JobResult, OfficeProgram, Thread } from './lsp/environment';
import { findLibreOffice } from './libre-office/find-libre-office';
import { makeDocx } from './libre-office/make-docx';
import { makePdf } from './libre-office/make-pdf';
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

const office: OfficeProgram = {
  isThere: async (configured) => (await findLibreOffice(configured)) !== null,
  makePdf: convertedBy(makePdf),
  makeDocx: convertedBy(makeDocx),
};

function convertedBy(make: typeof makePdf): OfficeProgram['makePdf'] {
  return async (file, configured, token) => {
    const controller = new AbortController();
    const cancelling = token.onCancellationRequested(() => controller.abort());
    if (token.isCancellationRequested) controller.abort();
    const made = await make(Buffer.from(file, 'base64'), configured, controller.signal);
    cancelling.dispose();
    if (made.kind !== 'done') return made;
    return { kind: 'done', base64: Buffer.from(made.bytes).toString('base64'), warnings: made.warnings };
  };
}

startServer(createConnection(), { later, startThread, office });
