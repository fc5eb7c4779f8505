import type { CheckOptions } from './check/analysis';
import { DraftChecker } from './check/analyze';
import { intoForm } from './check/normalise/into-form';
import { builtInRegister } from './citation/built-in-register';
import { describeImportFault, describeImportNote } from './docx/import/describe-import-note';
import { importDocx } from './docx/import/import-docx';
import { intoDraft, newPictures } from './docx/merge/into-draft';
import { describeMergeNote } from './docx/merge/merge-note';
import type { ImportJob, JobResult } from './lsp/environment';
import { rules } from './rules/registry';
import { fromBase64, toBase64 } from './text/base64';

/** Findings are of no use here: the draft is only put into its form. */
const options: CheckOptions = {
  outlines: [],
  outlineId: null,
  alwaysReport: false,
  register: builtInRegister,
  severities: Object.fromEntries(rules.map(({ id }) => [id, 'off'])),
};

/** A Word file becomes a draft: the one kept in it with the edits made in Word, or what is read, its form in front matter. */
export function importFile({ base64, name, current, language }: ImportJob): JobResult {
  const result = importDocx(fromBase64(base64), name);
  if (result.kind === 'fault') return { kind: 'failed', message: describeImportFault(result.fault, language) };
  const { source, notes } = result;
  const merged = source && intoDraft(source, current);
  const text = merged?.text ?? readAnew(result.text);
  const isUnedited = merged !== null && merged.text === (current ?? source?.text);
  const told = [
    ...(merged?.notes ?? source?.notes ?? []).map((note) => describeMergeNote(note, language)),
    ...(isUnedited ? [] : notes).map((note) => describeImportNote(note, language)),
  ];
  return {
    kind: 'imported',
    text,
    original: source && source.text !== text ? source.text : null,
    isMerged: merged !== null,
    pictures: newPictures(result, text).map(({ path, bytes }) => ({ path, base64: toBase64(bytes) })),
    notes: told,
  };
}

function readAnew(text: string): string {
  const checker = new DraftChecker();
  return intoForm(text, (version) => checker.analyze(version, options));
}
