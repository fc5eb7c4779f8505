import { convert } from './convert';
import { findLibreOffice } from './find-libre-office';
import { noLibreOffice, type MadeFile } from './make-pdf';

/** The DOCX of a file of old Word, made by the LibreOffice of this machine. Never rejects. */
export async function makeDocx(doc: Uint8Array, configured: string, signal: AbortSignal): Promise<MadeFile> {
  const program = await findLibreOffice(configured);
  if (program === null) return { kind: 'failed', problem: noLibreOffice(configured) };
  const converted = await convert({ program, bytes: doc, from: 'doc', to: 'docx', signal });
  return converted.kind === 'done' ? { ...converted, warnings: [] } : converted;
}
