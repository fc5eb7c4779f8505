import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { DraftChecker } from '../check/analyze';
import { intoForm } from '../check/normalise/into-form';
import { describeImportFault, describeImportNote } from '../docx/import/describe-import-note';
import { type ImportedDraft, importDocx, type ImportResult } from '../docx/import/import-docx';
import { intoDraft, newPictures } from '../docx/merge/into-draft';
import type { MergedDraft } from '../docx/merge/merge-draft';
import { describeMergeNote } from '../docx/merge/merge-note';
import { makeDocx } from '../libre-office/make-docx';
import { checkOptionsFor } from './choose-outline';
import type { Console, ExitCode } from './console';
import { folderOf } from './export-command';
import { Failure } from './failure';
import { readWholeText, writeAtomically } from './files';
import { isStopped } from './until-stopped';

export interface ImportOptions {
  /** A draft, or a folder for several; beside each file when left out. */
  readonly output: string | undefined;
  /** Replaces drafts and pictures that are there; a draft that the file keeps takes the edits made in Word. */
  readonly force: boolean;
  readonly signal: AbortSignal;
}

/** A file to be written. */
interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * `import FILE… [-o OUT|FOLDER] [--force]`: turns Word files into drafts and tells what could not be read. A file that
 * fails does not keep the others from being read; the exit code then is 2.
 */
export async function importCommand(
  files: readonly string[],
  options: ImportOptions,
  console: Console,
): Promise<ExitCode> {
  const folder = options.output === undefined ? null : await folderOf(options.output, files.length);
  let done = 0;
  for (const [index, file] of files.entries()) {
    if (options.signal.aborted) break;
    const place = files.length > 1 ? `[${index + 1}/${files.length}] ` : '';
    const { dir, name } = path.parse(file);
    const target =
      options.output !== undefined && folder === null ? options.output : path.join(folder ?? dir, `${name}.md`);
    console.progress(`${place}Đang nhập ${file}…`);
    try {
      console.out(place + (await importOne(file, target, options)));
      done += 1;
    } catch (error) {
      console.err(place + (error instanceof Error ? error.message : String(error)));
    }
  }
  if (files.length > 1) console.out(`Đã nhập ${done}/${files.length} tệp.`);
  return done === files.length ? 0 : 2;
}

/** Reads one file and writes its draft; returns what to tell. */
async function importOne(file: string, target: string, options: ImportOptions): Promise<string> {
  const { name } = path.parse(target);
  const draft = await readWord(file, name, options.signal);
  const { source, notes } = draft;
  const isThere = (await stat(target).catch(() => null))?.isFile() ?? false;
  const current = source && isThere ? await readWholeText(target) : null;
  const merged = source && intoDraft(source, current);
  if (merged !== null && merged.text === current) return `Bản thảo ${target} đã có mọi chữ của tệp Word (up to date).`;
  if (merged !== null && current !== null && !options.force) throw wouldChange(target, current, merged);
  const text = merged?.text ?? (await inForm(draft.text, file));
  const original = source && merged === null ? { path: originalBeside(target), bytes: bytesOf(source.text) } : null;
  const folder = path.dirname(target);
  const outputs: readonly Output[] = [
    ...newPictures(draft, text).map((picture) => ({ ...picture, path: path.join(folder, picture.path) })),
    ...(original ? [original] : []),
    { path: target, bytes: bytesOf(text) },
  ];
  if (await isStopped(options.signal)) throw stopped(file);
  await writeAll(outputs, options.force);
  const told = [
    ...(original ? [`Bản thảo gốc ghi ở ${original.path} (the original draft is beside).`] : []),
    ...(merged?.notes ?? source?.notes ?? []).map((note) => describeMergeNote(note, 'vi')),
    ...(text === source?.text ? [] : notes).map((note) => describeImportNote(note, 'vi')),
  ];
  return [`Đã ghi ${target}`, ...told.map((line) => `  ${line}`)].join('\n');
}

/** Shows what the edits made in Word would change in a draft that is there. */
function wouldChange(target: string, current: string, { text, notes }: MergedDraft): Failure {
  const [, , ...difference] = createTwoFilesPatch(target, target, current, text, '', '', { context: 1 }).split('\n');
  const told = notes.map((note) => `  ${describeMergeNote(note, 'vi')}`);
  return new Failure(
    [`Đã có tệp «${target}»; dùng --force để đưa vào đó các chỗ sửa trong Word:`, ...difference, ...told].join('\n'),
    '--force takes the edits made in Word into the draft',
  );
}

const stopped = (file: string): Failure => new Failure(`Đã dừng, chưa nhập «${file}».`, 'stopped, nothing written');

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function originalBeside(target: string): string {
  const { dir, name, ext } = path.parse(target);
  return path.join(dir, `${name}.goc${ext}`);
}

async function readWord(file: string, name: string, signal: AbortSignal): Promise<ImportedDraft> {
  const bytes = await readBytes(file);
  const first = importDocx(bytes, name);
  const result = isOldDoc(first) ? importDocx(await converted(file, bytes, signal), name) : first;
  if (result.kind === 'draft') return result;
  const [vi, en] = (['vi', 'en'] as const).map((language) => describeImportFault(result.fault, language));
  throw new Failure(`Không nhập được «${file}»: ${vi ?? ''}.`, en ?? '');
}

const isOldDoc = (result: ImportResult): boolean => result.kind === 'fault' && result.fault === 'old-doc';

/** The draft with its form in front matter, as far as it is a report; its words stay as they were in Word. */
async function inForm(text: string, file: string): Promise<string> {
  const options = await checkOptionsFor(file, undefined);
  const checker = new DraftChecker();
  return intoForm(text, (version) => checker.analyze(version, options));
}

/** A DOC as DOCX. */
async function converted(file: string, bytes: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
  const result = await makeDocx(bytes, '', signal);
  if (result.kind === 'done') return result.bytes;
  if (result.kind === 'cancelled') throw stopped(file);
  throw new Failure(`Không đọc được tệp DOC «${file}» bằng LibreOffice: ${result.problem.vi}.`, result.problem.en);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    const found = await stat(file).catch(() => null);
    if (found) throw new Failure(`Không đọc được tệp «${file}».`, 'cannot be read');
    throw new Failure(`Không tìm thấy tệp «${file}».`, 'no such file');
  }
}

/** Writes all files or none. */
async function writeAll(outputs: readonly Output[], force: boolean): Promise<void> {
  const known = await Promise.all(outputs.map((output) => stat(output.path).catch(() => null)));
  const taken = outputs.find((_, index) => known[index] !== null);
  if (taken && !force) {
    throw new Failure(`Đã có tệp «${taken.path}»; dùng --force để ghi đè.`, 'the file exists; --force replaces it');
  }
  const written: string[] = [];
  try {
    for (const [index, { path: file, bytes }] of outputs.entries()) {
      if (index < outputs.length - 1) await mkdir(path.dirname(file), { recursive: true });
      await writeAtomically(file, bytes);
      if (known[index] === null) written.push(file);
    }
  } catch (error) {
    await Promise.all(written.map((file) => rm(file, { force: true })));
    throw error;
  }
}
