import { setImmediate as turn } from 'node:timers/promises';

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that the user may stop (Ctrl+C): the signal then aborts, so that the work can kill what it started and take
 * away what it half wrote. Stopped a second time, the process ends at once.
 */
export async function untilStopped<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(2);
    controller.abort();
  };
  for (const name of STOPS) process.on(name, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of STOPS) process.removeListener(name, stop);
  }
}

/**
 * Whether the user has stopped the work by now. Signals are heard between turns of the event loop only, so after work
 * that kept the loop busy this waits for the two that bring one in.
 */
export async function isStopped(signal: AbortSignal): Promise<boolean> {
  await turn();
  await turn();
  return signal.aborted;
}
