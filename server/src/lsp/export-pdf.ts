import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { OfficeProgram } from './environment';
import {
  canExportPdfMethod,
  exportPdfMethod,
  type ExportParams,
  type ExportPdfParams,
  type ExportResult,
  type LibreOfficePlace,
} from './protocol';
import type { SettingsStore } from './settings-store';

/** Answers the requests about PDFs; null where no program can be run. */
export function answerPdf(
  connection: Connection,
  settings: SettingsStore,
  docxOf: (params: ExportParams, token: CancellationToken) => Promise<ExportResult>,
  office: OfficeProgram | null,
): void {
  connection.onRequest(exportPdfMethod, async (params: ExportPdfParams, token: CancellationToken) =>
    toPdf(await docxOf(params, token), params.libreOfficePath, office, settings.language, token),
  );
  connection.onRequest(
    canExportPdfMethod,
    async ({ libreOfficePath }: LibreOfficePlace) => (await office?.isThere(libreOfficePath)) ?? false,
  );
}

/** Turns an export to DOCX into one to PDF; what the fonts of the machine spoil is told beside what was added. */
async function toPdf(
  docx: ExportResult,
  libreOfficePath: string,
  office: OfficeProgram | null,
  language: 'vi' | 'en',
  token: CancellationToken,
): Promise<ExportResult> {
  if (docx.kind !== 'done') return docx;
  if (office === null) return { kind: 'failed', message: 'no program can be run here' };
  const made = await office.makePdf(docx.base64, libreOfficePath, token);
  switch (made.kind) {
    case 'cancelled':
      return made;
    case 'failed':
      return { kind: 'failed', message: made.problem[language] };
    case 'done': {
      const notes = [...made.warnings.map((warning) => warning[language]), ...docx.notes];
      return { ...docx, base64: made.base64, notes };
    }
  }
}
