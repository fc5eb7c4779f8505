import { parentPort } from 'node:worker_threads';
import type { Job } from './lsp/environment';
import { startJobs } from './worker';

const runJob = startJobs();

parentPort?.on('message', (job: Job) => void runJob(job).then((result) => parentPort?.postMessage(result)));
