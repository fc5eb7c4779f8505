import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { JobRunner } from './job-runner';
import { importMethod, type ImportParams, type ImportResult } from './protocol';
import type { SettingsStore } from './settings-store';

/** Answers `vanThu/import` from a second thread. */
export function answerImport(connection: Connection, settings: SettingsStore, jobs: JobRunner): void {
  connection.onRequest(
    importMethod,
    async ({ base64, name, current }: ImportParams, token: CancellationToken): Promise<ImportResult> => {
      const result = await jobs.run({ kind: 'import', base64, name, current: current ?? null, language: settings.language }, token);
      switch (result.kind) {
        case 'imported':
        case 'cancelled':
        case 'failed':
          return result;
        default:
          return { kind: 'failed', message: 'no import' };
      }
    },
  );
}
