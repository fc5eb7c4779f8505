import type { CancellationToken, Connection } from 'vscode-languageserver';
import { faultByFirstBytes } from '../docx/import/file-kind';
import { fromBase64 } from '../text/base64';
import type { OfficeProgram, OfficeResult } from './environment';
import type { JobRunner } from './job-runner';
import { importMethod, type ImportParams, type ImportResult } from './protocol';
import type { SettingsStore } from './settings-store';

/** Answers `vanThu/import` from a second thread; `office` reads files of old Word, null where no program can be run. */
export function answerImport(
  connection: Connection,
  settings: SettingsStore,
  jobs: JobRunner,
  office: OfficeProgram | null,
): void {
  connection.onRequest(importMethod, async (params: ImportParams, token: CancellationToken): Promise<ImportResult> => {
    const { language } = settings;
    const docx = await asDocx(params, office, token);
    if (docx.kind === 'cancelled') return docx;
    if (docx.kind === 'failed') return { kind: 'failed', message: docx.problem[language] };
    const { name, current = null } = params;
    const result = await jobs.run({ kind: 'import', base64: docx.base64, name, current, language }, token);
    switch (result.kind) {
      case 'imported':
      case 'cancelled':
      case 'failed':
        return result;
      default:
        return { kind: 'failed', message: 'no import' };
    }
  });
}

/** How the first bytes of an OLE file, as old Word writes them, look in base64. */
const OLE = '0M8R4KGx';

async function asDocx(
  { base64, libreOfficePath }: ImportParams,
  office: OfficeProgram | null,
  token: CancellationToken,
): Promise<OfficeResult> {
  const isOld = base64.startsWith(OLE) && faultByFirstBytes(fromBase64(base64)) === 'old-doc';
  if (!isOld || office === null) return { kind: 'done', base64, warnings: [] };
  return office.makeDocx(base64, libreOfficePath, token);
}
