import type { Job } from './lsp/environment';
import { runJob } from './worker';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
scope.onmessage = ({ data }: MessageEvent<Job>) => void runJob(data).then((result) => scope.postMessage(result));
