import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { JobResult, Thread } from './lsp/environment';
import { startServer } from './lsp/server';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

function startThread(workerUrl: string | null): Thread {
  if (workerUrl === null) throw new Error('the client gave no workerUrl');
  // A worker's own script must come from the page's origin, which an extension's seldom does; imported scripts need not.
  const script = new Blob([`importScripts(${JSON.stringify(workerUrl)})`], { type: 'text/javascript' });
  const blobUrl = URL.createObjectURL(script);
  const worker = new Worker(blobUrl);
  return {
    post: (job) => worker.postMessage(job),
    onResult(listener) {
      worker.onmessage = ({ data }: MessageEvent<JobResult>) => listener(data);
      worker.onerror = ({ message }) => listener({ kind: 'failed', message });
    },
    end() {
      worker.terminate();
      URL.revokeObjectURL(blobUrl);
    },
  };
}

const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
startServer(connection, {
  later: (callback, milliseconds) => void setTimeout(callback, milliseconds),
  startThread,
  office: null,
});
