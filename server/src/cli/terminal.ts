import type { Console } from './console';

/** A stream of the process. */
interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const CLEARED_LINE = '\r\u001b[2K';

/** Writes on the streams of the process; progress goes to a terminal alone, where the next line takes its place. */
export function terminal(stdout: Stream, stderr: Stream): Console {
  const isWatched = stderr.isTTY === true;
  let isShown = false;
  const clear = (): void => {
    if (isShown) stderr.write(CLEARED_LINE);
    isShown = false;
  };
  const line = (stream: Stream, text: string): void => {
    clear();
    stream.write(`${text}\n`);
  };
  return {
    out: (text) => line(stdout, text),
    err: (text) => line(stderr, text),
    progress(text) {
      if (!isWatched) return;
      clear();
      stderr.write(text);
      isShown = true;
    },
  };
}
