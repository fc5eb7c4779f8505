import { analyze } from '../check/analyze';
import type { Analysis, CheckOptions } from '../check/analysis';
import { pictureStates } from '../docx/picture-states';
import { mayHoldPicture } from '../report/pictures';
import { readReport } from '../report/read-report';
import { checkOptionsFor } from './choose-outline';
import type { Console, ExitCode } from './console';
import { Failure } from './failure';
import { readDraft } from './files';
import { jsonFindings } from './json-findings';
import { type OfficeFile, readOfficeFile } from './own-office';
import { readPictures } from './pictures';
import { prettyFindings } from './pretty-findings';

export interface CheckedFile {
  readonly file: string;
  readonly analysis: Analysis;
}

/**
 * `check FILE…`: the findings of each file, and the faults of the offices' own files that hold for them. A file that
 * cannot be read is told and does not stop the others.
 */
export async function checkCommand(
  files: readonly string[],
  format: 'pretty' | 'json',
  outline: string | undefined,
  console: Console,
): Promise<ExitCode> {
  const checked: CheckedFile[] = [];
  const offices = new Map<string, OfficeFile>();
  let failed = false;
  for (const file of files) {
    try {
      const options = await checkOptionsFor(file, outline);
      checked.push({ file, analysis: await checkDraft(file, options) });
      const office = await readOfficeFile(file);
      if (office && office.problems.length > 0) offices.set(office.file, office);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      console.err(error.message);
      failed = true;
    }
  }
  for (const { file, analysis } of checked) if (!analysis.report) console.err(noReport(file));
  const faulty = [...offices.values()];
  const output = format === 'json' ? jsonFindings(checked, faulty) : prettyFindings(checked, faulty);
  if (output !== '') console.out(output);
  if (failed) return 2;
  return faulty.length > 0 || checked.some(({ analysis }) => analysis.findings.some(isSerious)) ? 1 : 0;
}

/** The draft's findings, those on its pictures' files among them. */
async function checkDraft(file: string, options: CheckOptions): Promise<Analysis> {
  const text = await readDraft(file);
  const report = mayHoldPicture(text) ? readReport(text) : null;
  const pictures = report && pictureStates(await readPictures(report, file));
  return analyze(text, { ...options, pictures });
}

const isSerious = ({ severity }: Analysis['findings'][number]): boolean =>
  severity === 'error' || severity === 'warning';

/** Told for a file in which neither front matter nor two parts of the form say that it is a report. */
export const noReport = (file: string): string =>
  `«${file}» không phải báo cáo: không có phần khai báo đầu tệp, cũng không thấy thể thức văn bản. ` +
  `(not a report: no front matter and no parts of the form)`;
