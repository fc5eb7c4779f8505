import path from 'node:path';
import { describeNote } from '../docx/describe-note';
import { writeReport } from '../docx/write-report';
import { readReport } from '../report/read-report';
import { noReport } from './check-command';
import type { Console, ExitCode } from './console';
import { readPictures } from './pictures';
import { readDraft, writeAtomically } from './files';

/** `export FILE [-o OUT.docx]`: writes the DOCX, by default beside the draft, and tells what was added or left blank. */
export async function exportCommand(file: string, target: string | undefined, console: Console): Promise<ExitCode> {
  const report = readReport(await readDraft(file), { always: false });
  if (!report) {
    console.err(noReport(file));
    return 2;
  }
  const { bytes, notes } = await writeReport(report, { pictures: await readPictures(report, file) });
  const written = target ?? docxBeside(file);
  await writeAtomically(written, bytes);
  console.out([`Đã ghi ${written}`, ...notes.map((note) => `  ${describeNote(note, 'vi')}`)].join('\n'));
  return 0;
}

function docxBeside(file: string): string {
  const { dir, name } = path.parse(file);
  return path.join(dir, `${name}.docx`);
}
