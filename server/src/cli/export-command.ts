import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { describeNote } from '../docx/describe-note';
import { writeReport } from '../docx/write-report';
import { findLibreOffice } from '../libre-office/find-libre-office';
import { makePdf, noLibreOffice } from '../libre-office/make-pdf';
import { readReport } from '../report/read-report';
import { noReport } from './check-command';
import { readWithAnnexes } from './annexes';
import type { Console, ExitCode } from './console';
import { Failure } from './failure';
import { readWholeText, writeAtomically } from './files';
import { readOwnOffice } from './own-office';
import { readPictures } from './pictures';
import { isStopped } from './until-stopped';

export interface ExportOptions {
  /** A file, or a folder for several drafts; beside each draft when left out. */
  readonly output: string | undefined;
  /** A PDF in place of the DOCX. */
  readonly pdf: boolean;
  /** Keeps the draft in the DOCX, so that it can be imported as it is. */
  readonly keepSource: boolean;
  /** A reference DOCX in place of the one that the office's own file names. */
  readonly reference: string | undefined;
  /** Stops the export under way; nothing is left of it. */
  readonly signal: AbortSignal;
}

/**
 * `export FILE… [-o OUT|FOLDER] [--pdf] [--reference FILE]`: writes each report and tells what was added or left blank. A draft that fails
 * does not keep the others from being written; the exit code then is 2.
 */
export async function exportCommand(
  files: readonly string[],
  options: ExportOptions,
  console: Console,
): Promise<ExitCode> {
  if (options.pdf && (await findLibreOffice('')) === null) {
    const problem = noLibreOffice('');
    throw new Failure(`Không xuất được PDF: ${problem.vi}.`, problem.en);
  }
  const targets = await targetsOf(files, options);
  const written = new Set<string>();
  let failures = 0;
  for (const [index, { file, target }] of targets.entries()) {
    const place = files.length > 1 ? `[${index + 1}/${files.length}] ` : '';
    console.progress(`${place}Đang xuất ${file}…`);
    try {
      if (written.has(target)) throw twice(file, target);
      console.out(place + (await exportOne(file, target, options)));
      written.add(target);
    } catch (error) {
      failures += 1;
      console.err(place + describe(error));
    }
    if (options.signal.aborted) break;
  }
  if (files.length > 1) console.out(`Đã xuất ${written.size}/${files.length} báo cáo.`);
  return failures === 0 && written.size === files.length ? 0 : 2;
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const twice = (file: string, target: string): Failure =>
  new Failure(
    `«${file}» cũng sẽ ghi vào «${target}»; đã bỏ qua.`,
    'another draft was written to the same file; left out',
  );

/** Writes one report; returns what to tell. */
async function exportOne(
  file: string,
  target: string,
  { pdf, keepSource, reference, signal }: ExportOptions,
): Promise<string> {
  const { text, annexes } = await readWithAnnexes(file);
  const report = readReport(text, { always: false });
  if (!report) throw new NoReport(file);
  const { office, faults } = await readOwnOffice(file, reference);
  const { bytes, notes } = await writeReport(report, {
    profile: office.form,
    names: office.names,
    pictures: await readPictures(report, file),
    annexes,
    keepSource: keepSource ? await readWholeText(file) : null,
  });
  if (await isStopped(signal)) throw stopped(target);
  const told = [...faults, ...notes.map((note) => describeNote(note, 'vi'))];
  if (!pdf) {
    await writeAtomically(target, bytes);
    return lines(target, told);
  }
  const made = await makePdf(bytes, '', signal);
  switch (made.kind) {
    case 'cancelled':
      throw stopped(target);
    case 'failed':
      throw new Failure(`Không xuất được «${file}» ra PDF: ${made.problem.vi}.`, made.problem.en);
    case 'done':
      await writeAtomically(target, made.bytes);
      return lines(target, [...made.warnings.map(({ vi }) => vi), ...told]);
  }
}

const stopped = (target: string): Failure => new Failure(`Đã dừng, chưa ghi «${target}».`, 'stopped, nothing written');

const lines = (target: string, notes: readonly string[]): string =>
  [`Đã ghi ${target}`, ...notes.map((note) => `  ${note}`)].join('\n');

/** Said as the other commands say it. */
class NoReport extends Error {
  constructor(file: string) {
    super(noReport(file));
  }
}

async function targetsOf(
  files: readonly string[],
  { output, pdf }: ExportOptions,
): Promise<readonly { readonly file: string; readonly target: string }[]> {
  const ending = pdf ? '.pdf' : '.docx';
  const folder = output === undefined ? null : await folderOf(output, files.length);
  if (output !== undefined && folder === null && path.extname(output).toLowerCase() !== ending)
    throw wrongEnding(output, ending);
  return files.map((file) => {
    const { dir, name } = path.parse(file);
    if (output !== undefined && folder === null) return { file, target: output };
    return { file, target: path.join(folder ?? dir, name + ending) };
  });
}

/** A PDF under the name of a Word file would not open, and a draft must not be written over. */
const wrongEnding = (output: string, ending: string): Failure =>
  new Failure(`Tên tệp «${output}» sau -o phải có đuôi ${ending}.`, `the file after -o must end in ${ending}`);

/** The folder that `-o` names, made when several drafts go there or the name ends as a folder's; null for a file. */
export async function folderOf(output: string, drafts: number): Promise<string | null> {
  const found = await stat(output).catch(() => null);
  if (found?.isDirectory()) return output;
  if (drafts === 1 && !/[\\/]$/u.test(output)) return null;
  if (found) {
    throw new Failure(
      `«${output}» là tệp; nhiều báo cáo cần một thư mục sau -o.`,
      'several drafts need a folder after -o',
    );
  }
  try {
    await mkdir(output, { recursive: true });
  } catch (error) {
    throw new Failure(`Không tạo được thư mục «${output}».`, `the folder cannot be made: ${describe(error)}`);
  }
  return output;
}
