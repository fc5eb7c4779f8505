import type { OfficeNames } from '../office-profile/office-profile';

/** The draft that a file was exported from. */
export interface ExportedDraft {
  readonly text: string;
  /** What the office's own file said then. */
  readonly names: OfficeNames;
  /** `printOfUnits` of the export. */
  readonly unitsPrint: string;
}
