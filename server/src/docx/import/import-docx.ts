import { fold } from '../../text/fold';
import { faultByFirstBytes } from './file-kind';
import { type ImportFault, type ImportNote, Unreadable } from './import-note';
import type { ImportedPicture } from './model';
import { readWord } from './read-word';
import { keptSource } from './source-part';
import { textPrint } from './text-print';
import { writeDraft } from './write-draft';

/** A draft read from a Word file. */
export interface ImportedDraft {
  readonly kind: 'draft';
  /** Markdown, with the form in the body as officials paste it; normalising puts it into front matter. */
  readonly text: string;
  readonly pictures: readonly ImportedPicture[];
  /** What could not be read, or is not in the draft as it was. */
  readonly notes: readonly ImportNote[];
  /** The draft that Văn Thư exported the file from, when it was kept in it; `edited` where the words have changed since. */
  readonly source: { readonly text: string; readonly edited: boolean } | null;
}

export type ImportResult = ImportedDraft | { readonly kind: 'fault'; readonly fault: ImportFault };

/**
 * Reads a Word file as a draft. Never throws on any bytes.
 * @param name of the draft; pictures are named after it, so that drafts in one folder do not take each other's
 */
export function importDocx(bytes: Uint8Array, name = 'hinh'): ImportResult {
  try {
    const fault = faultByFirstBytes(bytes);
    if (fault) return { kind: 'fault', fault };
    const { blocks, notes, log, pictures, file, relations } = readWord(bytes, pictureName(name));
    const kept = keptSource(file, relations);
    const source = kept && { text: kept.text, edited: textPrint(blocks, notes, pictures.count) !== kept.print };
    const text = writeDraft(blocks, notes, log);
    return { kind: 'draft', text, pictures: pictures.pictures(), notes: log.notes(), source };
  } catch (error) {
    return { kind: 'fault', fault: error instanceof Unreadable ? error.fault : 'damaged' };
  }
}

/** A name that may stand in an address: plain small letters and digits. */
const pictureName = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'hinh';
