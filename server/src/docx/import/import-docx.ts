import { fold } from '../../text/fold';
import { faultByFirstBytes } from './file-kind';
import { type ImportFault, type ImportNote, Unreadable } from './import-note';
import type { ImportedPicture } from './model';
import { mergeDraft } from '../merge/merge-draft';
import type { MergeNote } from '../merge/merge-note';
import { readWord, type WordContent } from './read-word';
import { keptSource, type KeptSource } from './source-part';
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
  /** The draft that Văn Thư exported the file from, when it was kept in it. */
  readonly source: ImportedSource | null;
}

export interface ImportedSource {
  readonly text: string;
  /** The draft with the edits made in Word in it; null where they cannot be told from the export. */
  readonly merged: string | null;
  readonly notes: readonly MergeNote[];
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
    const content = readWord(bytes, pictureName(name));
    const { blocks, notes, log, pictures, file, relations } = content;
    const kept = keptSource(file, relations);
    const source = kept && sourceWithEdits(kept, content);
    const text = writeDraft(blocks, notes, log);
    return { kind: 'draft', text, pictures: pictures.pictures(), notes: log.notes(), source };
  } catch (error) {
    return { kind: 'fault', fault: error instanceof Unreadable ? error.fault : 'damaged' };
  }
}

/** What cannot be told apart by the places of its words may still be the same by all of them. */
function sourceWithEdits(kept: KeptSource, content: WordContent): ImportedSource {
  const { text, print } = kept;
  const merged = mergeDraft(kept, content);
  if (merged) return { text, merged: merged.text, notes: merged.notes };
  const isSame = textPrint(content.blocks, content.notes, content.pictures.count) === print;
  return { text, merged: isSame ? text : null, notes: isSame ? [] : [{ kind: 'other-export' }] };
}

/** A name that may stand in an address: plain small letters and digits. */
const pictureName = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'hinh';
