import type { Report } from '../../report/report';
import type { ExportNote } from '../export-note';
import { landscapeWidthOf, textWidthOf, type FormProfile } from '../form-profile';
import type { Pictures } from '../pictures';

/** What one export remembers while it writes the body: numbers given to footnotes and links, and its notes. */
export interface Writing {
  readonly profile: FormProfile;
  /** Width of the text between the margins, in twips. */
  readonly width: number;
  /** The same of a landscape page. */
  readonly landscapeWidth: number;
  /** The draft's pictures by the address typed in it. */
  readonly pictures: Pictures;
  /** Addresses of link and picture definitions by label. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly note: (note: ExportNote) => void;
  /** Number of the footnote with this label (from 1, in order of first mention) and whether this is its first mention. */
  readonly footnote: (label: string) => { readonly number: number; readonly first: boolean } | null;
  /** A number for the next link; relationship ids must not be random. */
  readonly nextLink: () => number;
  readonly nextPicture: () => number;
  /** Labels in the order of their numbers. */
  readonly footnoteLabels: () => readonly string[];
  readonly notes: () => readonly ExportNote[];
}

/** Starts an export in the form of `profile` whose draft defines these footnotes and addresses. */
export function startWriting(
  { footnotes: labels, definitions }: Pick<Report, 'footnotes' | 'definitions'>,
  profile: FormProfile,
  pictures: Pictures = new Map(),
): Writing {
  const notes: ExportNote[] = [];
  const numbers = new Map<string, number>();
  let links = 0;
  let drawn = 0;
  return {
    profile,
    width: textWidthOf(profile),
    landscapeWidth: landscapeWidthOf(profile),
    pictures,
    definitions,
    note: (note) => {
      notes.push(note);
    },
    footnote: (label) => {
      if (!labels.has(label)) return null;
      const known = numbers.get(label);
      const number = known ?? numbers.size + 1;
      numbers.set(label, number);
      return { number, first: known === undefined };
    },
    nextLink: () => (links += 1),
    nextPicture: () => (drawn += 1),
    footnoteLabels: () => [...numbers.keys()],
    notes: () => notes,
  };
}
