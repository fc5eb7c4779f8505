import { describeNote } from './docx/describe-note';
import { layoutFacts } from './docx/pages/layout-facts';
import { LineMemory } from './docx/pages/line-memory';
import { picturesIn } from './docx/pages/pictures';
import { layReport } from './docx/pages/place-pages';
import { sentPage } from './docx/pages/sent-page';
import { setReport } from './docx/set-report';
import { writeReport } from './docx/write-report';
import { importFile } from './import-file';
import type { ExportJob, Job, JobResult, PagesJob } from './lsp/environment';
import { readReport } from './report/read-report';
import type { Report } from './report/report';
import { toBase64 } from './text/base64';

/** What the second thread does: a draft becomes a DOCX or printed pages, a DOCX a draft. Never rejects. */
export function startJobs(): (job: Job) => Promise<JobResult> {
  const memory = new LineMemory();
  return async (job) => {
    try {
      if (job.kind === 'import') return importFile(job);
      const report = readReport(job.text, { always: job.alwaysReport });
      if (!report) return { kind: 'no-report' };
      return job.kind === 'export' ? await exportReport(report, job) : layOut(report, job, memory);
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  };
}

async function exportReport(report: Report, { text, language, materials, keepsSource }: ExportJob): Promise<JobResult> {
  const keepSource = keepsSource ? text.slice(0, materials.annexes?.draftEnd) : null;
  const { bytes, notes } = await writeReport(report, { ...materials, keepSource });
  return { kind: 'done', base64: toBase64(bytes), notes: notes.map((note) => describeNote(note, language)) };
}

function layOut(report: Report, { materials }: PagesJob, memory: LineMemory): JobResult {
  const { composition, profile } = setReport(report, materials, memory);
  const laid = layReport(composition, profile, memory);
  return {
    kind: 'pages',
    facts: { ...layoutFacts(laid, composition, profile), missingAnnexes: materials.annexes?.missing ?? [] },
    pages: laid.pages.map(sentPage),
    pictures: Object.fromEntries(
      picturesIn(composition).map(({ number, type, bytes }) => [
        number,
        `data:image/${type === 'jpg' ? 'jpeg' : type};base64,${toBase64(bytes)}`,
      ]),
    ),
  };
}
