import { performance } from 'node:perf_hooks';

/** The system counts CPU time in steps of some milliseconds, so quick work is repeated until it shows. */
const BATCH_MS = 40;

/** Least user CPU milliseconds of one run: other work on the machine cannot make it less. */
export function leastCpu(work, milliseconds = 3_000) {
  let least = Infinity;
  const deadline = performance.now() + milliseconds;
  do {
    const before = process.cpuUsage();
    let spent = 0;
    let runs = 0;
    for (; spent < BATCH_MS; runs += 1) {
      work();
      spent = process.cpuUsage(before).user / 1_000;
    }
    least = Math.min(least, spent / runs);
  } while (performance.now() < deadline);
  return least;
}
