import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BothLanguages } from './both-languages';
import { runToEnd } from './run-to-end';

export interface Conversion {
  /** Program file of LibreOffice. */
  readonly program: string;
  readonly bytes: Uint8Array;
  /** Endings of file names, without the dot. */
  readonly from: 'docx' | 'doc';
  readonly to: 'pdf' | 'docx';
  readonly signal: AbortSignal;
  /** Two minutes when left out: 700 pages take half a minute. */
  readonly milliseconds?: number;
}

export type Converted =
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: BothLanguages };

const LONGEST_MS = 120_000;
/** What a file of the kind begins with: LibreOffice exits with 0 when it fails, so its file is looked at. */
const beginnings: Readonly<Record<Conversion['to'], string>> = { pdf: '%PDF-', docx: 'PK\u0003\u0004' };

/**
 * Converts one file with LibreOffice, in a folder of its own that holds the program's profile too, so that a LibreOffice
 * that the user has open is neither asked nor disturbed. The folder is gone afterwards, whatever happened. Never rejects.
 */
export async function convert(conversion: Conversion): Promise<Converted> {
  if (conversion.signal.aborted) return { kind: 'cancelled' };
  let folder: string;
  try {
    folder = await mkdtemp(path.join(tmpdir(), 'van-thu-office-'));
  } catch (error) {
    return failed('không tạo được thư mục tạm', 'no temporary folder', String(error));
  }
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    return await convertIn(folder, conversion);
  } catch (error) {
    return failed('không dùng được tệp tạm', 'a temporary file could not be used', String(error));
  } finally {
    process.removeListener('exit', remove);
    // On Windows a program just killed holds its files for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }).catch(() => undefined);
  }
}

async function convertIn(folder: string, { program, bytes, from, to, ...limits }: Conversion): Promise<Converted> {
  const input = path.join(folder, `van-ban.${from}`);
  const target = path.join(folder, 'ket-qua');
  await writeFile(input, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const args = ['--headless', '--norestore', profile, '--convert-to', to, '--outdir', target, input];
  const milliseconds = limits.milliseconds ?? LONGEST_MS;
  const ending = await runToEnd(program, args, { cwd: folder, milliseconds, signal: limits.signal });
  switch (ending.kind) {
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'not-started':
      return failed(`không chạy được «${program}»`, `«${program}» does not start`, ending.reason);
    case 'out-of-time': {
      const seconds = Math.round(milliseconds / 1_000);
      return failed(`LibreOffice không xong trong ${seconds} giây`, `LibreOffice was not done in ${seconds} s`, '');
    }
    case 'ended': {
      const made = await readFile(path.join(target, `van-ban.${to}`)).catch(() => null);
      if (made === null) return failed('LibreOffice không tạo ra tệp', 'LibreOffice made no file', ending.output);
      if (made.subarray(0, 5).toString('latin1').startsWith(beginnings[to])) return { kind: 'done', bytes: made };
      const kind = to.toUpperCase();
      return failed(`tệp do LibreOffice tạo không phải ${kind}`, `what LibreOffice made is no ${kind}`, '');
    }
  }
}

function failed(vi: string, en: string, detail: string): Converted {
  const more = detail.trim() === '' ? '' : `: ${detail.trim()}`;
  return { kind: 'failed', problem: { vi: vi + more, en: en + more } };
}
