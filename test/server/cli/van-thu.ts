import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
}

export const command = path.resolve('dist/node/cli.js');

/** Runs the built command line in a folder, with more in its environment. */
export function vanThu(folder: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Outcome {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    env: { ...process.env, ...more },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr, seconds: (Date.now() - started) / 1000 };
}

/** A folder of its own for one test file. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'van-thu-'));

  write(name: string, content: string | Uint8Array): string {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return name;
  }

  run(...args: readonly string[]): Outcome {
    return vanThu(this.path, args);
  }

  runWith(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Outcome {
    return vanThu(this.path, args, environment);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
