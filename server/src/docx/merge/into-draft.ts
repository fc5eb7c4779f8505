import type { ImportedDraft, ImportedSource } from '../import/import-docx';
import type { ImportedPicture } from '../import/model';
import type { MergedDraft } from './merge-draft';
import { mergeTexts } from './three-way';

/**
 * The draft as it stands now with the edits made in Word; null where those cannot be told.
 * @param current null when the draft is nowhere but in the Word file
 */
export function intoDraft({ text, merged, notes }: ImportedSource, current: string | null): MergedDraft | null {
  if (merged === null) return null;
  if (current === null || current === text) return { text: merged, notes };
  const both = mergeTexts(text, current, merged);
  return {
    text: both.text,
    notes: [...notes, ...both.conflicts.map((lines) => ({ kind: 'conflict', text: lines }) as const)],
  };
}

/** The pictures of a Word file that a draft shows and the one kept in the file does not. */
export const newPictures = ({ pictures, source }: ImportedDraft, text: string): readonly ImportedPicture[] =>
  pictures.filter(({ path }) => text.includes(path) && !source?.text.includes(path));
