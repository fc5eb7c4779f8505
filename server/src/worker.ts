import { describeNote } from './docx/describe-note';
import { writeReport } from './docx/write-report';
import type { Job, JobResult } from './lsp/environment';
import { readReport } from './report/read-report';
import { toBase64 } from './text/base64';

/** What the second thread does: a draft becomes a DOCX. Never rejects. */
export async function runJob(job: Job): Promise<JobResult> {
  try {
    const report = readReport(job.text, { always: job.alwaysReport });
    if (!report) return { kind: 'no-report' };
    const { bytes, notes } = await writeReport(report, job.materials);
    return { kind: 'done', base64: toBase64(bytes), notes: notes.map((note) => describeNote(note, job.language)) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
