import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder that is TMPDIR and holds programs of our own in place of LibreOffice; only where there is a POSIX shell. */
export class FakeMachine {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'van-thu-fake-'));
  private readonly before = process.env['TMPDIR'];

  constructor() {
    process.env['TMPDIR'] = this.folder;
  }

  /** A program that is this shell script; `$out` is the folder, `$in` the file that it was given. */
  program(name: string, script: string): string {
    const file = path.join(this.folder, name);
    const parse =
      'for word; do if [ "$last" = --outdir ]; then out="$word"; fi; last="$word"; done; in="$last"; mkdir -p "$out"';
    writeFileSync(file, `#!/bin/sh\n${parse}\n${script}\n`, { mode: 0o755 });
    return file;
  }

  /** Names of temporary folders that are still there. */
  leftovers(): readonly string[] {
    return readdirSync(this.folder).filter((name) => name.startsWith('van-thu-office-'));
  }

  remove(): void {
    if (this.before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = this.before;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** True while a process of that id runs; one that ended and that nobody has asked about (a zombie) runs no more. */
export function isRunning(pid: number): boolean {
  try {
    if (existsSync('/proc/self/stat')) return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
