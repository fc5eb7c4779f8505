import { spawn } from 'node:child_process';

export type Ending =
  /** `output` holds the last of what it printed. */
  | { readonly kind: 'ended'; readonly output: string }
  | { readonly kind: 'not-started'; readonly reason: string }
  | { readonly kind: 'out-of-time' | 'cancelled' };

const LONGEST_OUTPUT = 2_000;

/**
 * Runs a program until it ends, `milliseconds` are over or `signal` aborts; then, and when this process exits first, it
 * is killed with all that it started. How it ended says nothing about success. Never rejects.
 */
export function runToEnd(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly milliseconds: number; readonly signal: AbortSignal },
): Promise<Ending> {
  if (options.signal.aborted) return Promise.resolve({ kind: 'cancelled' });
  return new Promise((resolve) => {
    // A group of its own, because `soffice` is a script that starts the program proper, which must be killed too.
    const child = spawn(program, args, {
      cwd: options.cwd,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    let stopped: 'out-of-time' | 'cancelled' | null = null;
    const kill = (): void => killTree(child.pid);
    const stop = (kind: 'out-of-time' | 'cancelled'): void => {
      stopped ??= kind;
      kill();
    };
    const cancel = (): void => stop('cancelled');
    const timer = setTimeout(() => stop('out-of-time'), options.milliseconds);
    const finish = (ending: Ending): void => {
      clearTimeout(timer);
      options.signal.removeEventListener('abort', cancel);
      process.removeListener('exit', kill);
      resolve(ending);
    };
    options.signal.addEventListener('abort', cancel);
    process.once('exit', kill);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-LONGEST_OUTPUT);
      });
    }
    child.once('error', (error) => finish({ kind: 'not-started', reason: error.message }));
    child.once('close', () => finish(stopped === null ? { kind: 'ended', output } : { kind: stopped }));
  });
}

function killTree(pid: number | undefined): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
