import type { Report } from '../report/report';
import type { Materials } from './compose/compose-report';
import type { ExportNote } from './export-note';
import { stateForm } from './form-profile';
import { withSource } from './import/source-part';
import { NO_OFFICE_NAMES } from './office-profile/office-profile';
import { packageFile } from './package/package-file';
import { wordDocument } from './package/word-document';
import { differenceIn } from './read-back';
import { setReport } from './set-report';

/** Characters of a paragraph that a note tells. */
const SHOWN = 80;

export interface ReportFile {
  /** The DOCX file. */
  readonly bytes: Uint8Array;
  readonly notes: readonly ExportNote[];
}

export interface WriteOptions extends Partial<Materials> {
  /** The draft as it stands, to be kept in the file and imported byte for byte; never in a document that is issued. */
  readonly keepSource?: string | null;
}

/**
 * Writes a report as a DOCX file in the form of Nghị định 30/2020/NĐ-CP.
 * The draft's words stand as typed; only Quốc hiệu and Tiêu ngữ are added, and `notes` lists every addition, every
 * blank and everything left out. The finished file is read back and compared with the draft. The same report always
 * gives the same bytes.
 */
export async function writeReport(
  report: Report,
  {
    profile = stateForm,
    pictures = new Map(),
    names = NO_OFFICE_NAMES,
    annexes = null,
    keepSource = null,
  }: WriteOptions = {},
): Promise<ReportFile> {
  const { composition, notes, profile: form } = setReport(report, { profile, pictures, names, annexes });
  const bytes = await packageFile(wordDocument(composition, form), composition.name);
  const difference = differenceIn(bytes, composition);
  const told: readonly ExportNote[] =
    difference === null ? notes : [...notes, { kind: 'differs', text: difference.slice(0, SHOWN) }];
  if (keepSource === null) return { bytes, notes: told };
  if (report.status === 'issued') return { bytes, notes: [...told, { kind: 'source-not-kept' }] };
  return { bytes: withSource(bytes, keepSource, names), notes: [...told, { kind: 'source-kept' }] };
}
