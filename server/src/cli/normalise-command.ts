import { DraftChecker } from '../check/analyze';
import { normalise, type Normalised } from '../check/normalise/normalise';
import { noReport } from './check-command';
import { checkOptionsFor } from './choose-outline';
import type { Console, ExitCode } from './console';
import { readDraft, writeAtomically } from './files';

/** Where the clean draft goes: a file, or over the draft itself; by default it is printed. */
export interface NormaliseTarget {
  readonly output: string | undefined;
  readonly write: boolean | undefined;
}

/** `normalise FILE [-o OUT | --write]`: the draft as a clean one. What cannot be cleaned is printed as it is, with a sentence why. */
export async function normaliseCommand(file: string, target: NormaliseTarget, console: Console): Promise<ExitCode> {
  const text = await readDraft(file);
  const options = await checkOptionsFor(file, undefined);
  const checker = new DraftChecker();
  const result = normalise(text, (version) => checker.analyze(version, options));
  const told = result.kind === 'unchanged' ? reasonOf(result.why, file) : null;
  if (told !== null) console.err(told);
  const written = target.write ? file : target.output;
  const clean = result.kind === 'changed' ? result.text : text;
  if (written === undefined) console.out(clean.replace(/\r?\n$/, ''));
  else if (written !== file || result.kind === 'changed') {
    await writeAtomically(written, new TextEncoder().encode(clean));
    console.out(`Đã ghi ${written}`);
  }
  return result.kind === 'unchanged' && result.why === 'no-report' ? 2 : 0;
}

function reasonOf(why: Extract<Normalised, { kind: 'unchanged' }>['why'], file: string): string {
  switch (why) {
    case 'no-report':
      return noReport(file);
    case 'clean':
      return `«${file}» đã chuẩn, không có gì để sửa. (already clean)`;
    case 'restless':
      return `Không chuẩn hóa được «${file}»: các cách sửa không dừng lại; bản thảo giữ nguyên. (left as it is: the repairs do not come to rest)`;
  }
}
