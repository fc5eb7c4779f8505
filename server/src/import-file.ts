import { DraftChecker } from './check/analyze';
import { intoForm } from './check/normalise/into-form';
import { builtInRegister } from './citation/built-in-register';
import { describeImportFault, describeImportNote } from './docx/import/describe-import-note';
import { importDocx } from './docx/import/import-docx';
import type { ImportJob, JobResult } from './lsp/environment';
import { fromBase64, toBase64 } from './text/base64';

/** Findings are of no use here: the draft is only put into its form. */
const options = { outlines: [], outlineId: null, alwaysReport: false, register: builtInRegister, severities: {} };

/** A Word file becomes a draft: the one kept in it, or what is read, with its form in front matter. */
export function importFile({ base64, name, language }: ImportJob): JobResult {
  const result = importDocx(fromBase64(base64), name);
  if (result.kind === 'fault') return { kind: 'failed', message: describeImportFault(result.fault, language) };
  const { source, pictures, notes } = result;
  if (source && !source.edited) return { kind: 'imported', text: source.text, original: null, pictures: [], notes: [] };
  const checker = new DraftChecker();
  return {
    kind: 'imported',
    text: intoForm(result.text, (version) => checker.analyze(version, options)),
    original: source?.text ?? null,
    pictures: pictures.map(({ path, bytes }) => ({ path, base64: toBase64(bytes) })),
    notes: notes.map((note) => describeImportNote(note, language)),
  };
}
