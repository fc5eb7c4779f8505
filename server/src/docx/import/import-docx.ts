import { faultByFirstBytes } from './file-kind';
import { type ImportFault, type ImportNote, Unreadable } from './import-note';
import type { ImportedPicture } from './model';
import { readWord } from './read-word';
import { writeDraft } from './write-draft';

/** A draft read from a Word file. */
export interface ImportedDraft {
  readonly kind: 'draft';
  /** Markdown, with the form in the body as officials paste it; normalising puts it into front matter. */
  readonly text: string;
  readonly pictures: readonly ImportedPicture[];
  /** What could not be read, or is not in the draft as it was. */
  readonly notes: readonly ImportNote[];
}

export type ImportResult = ImportedDraft | { readonly kind: 'fault'; readonly fault: ImportFault };

/** Reads a Word file as a draft. Never throws on any bytes. */
export function importDocx(bytes: Uint8Array): ImportResult {
  try {
    const fault = faultByFirstBytes(bytes);
    if (fault) return { kind: 'fault', fault };
    const { blocks, notes, log, pictures } = readWord(bytes);
    const text = writeDraft(blocks, notes, log);
    return { kind: 'draft', text, pictures: pictures.pictures(), notes: log.notes() };
  } catch (error) {
    return { kind: 'fault', fault: error instanceof Unreadable ? error.fault : 'damaged' };
  }
}
