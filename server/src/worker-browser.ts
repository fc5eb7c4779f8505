import type { Job } from './lsp/environment';
import { startJobs } from './worker';

const runJob = startJobs();
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
scope.onmessage = ({ data }: MessageEvent<Job>) => void runJob(data).then((result) => scope.postMessage(result));
