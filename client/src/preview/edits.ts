/** A stretch of a text that was replaced, in UTF-16 units of the text before it. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly added: number;
}

/** Where a place stands after edits that were made one after the other; a place that was taken away, where it was. */
export const moveOn = (offset: number, edits: readonly Edit[]): number =>
  edits.reduce((at, { start, removed, added }) => {
    if (at <= start) return at;
    return at >= start + removed ? at - removed + added : Math.min(at, start + added);
  }, offset);

/** Where a place stood before the edits. */
export const moveBack = (offset: number, edits: readonly Edit[]): number =>
  edits.reduceRight((at, { start, removed, added }) => {
    if (at <= start) return at;
    return at >= start + added ? at - added + removed : Math.min(at, start + removed);
  }, offset);

/** The edits of a draft since the text whose pages are shown. */
export class EditHistory {
  private edits: readonly (Edit & { readonly version: number })[] = [];

  /** What `version` of the draft differs in from the one before. */
  add(version: number, edits: readonly Edit[]): void {
    this.edits = [...this.edits, ...edits.map((edit) => ({ ...edit, version }))];
  }

  /** The pages of this version are shown from now on; answers the edits between them and those shown before. */
  shown(version: number): readonly Edit[] {
    const isDone = (edit: { readonly version: number }): boolean => edit.version <= version;
    const done = this.edits.filter(isDone).map(({ start, removed, added }) => ({ start, removed, added }));
    this.edits = this.edits.filter((edit) => !isDone(edit));
    return done;
  }

  clear(): void {
    this.edits = [];
  }

  /** From a place in the text of the pages to the one in the draft. */
  toDraft(offset: number): number {
    return moveOn(offset, this.edits);
  }

  /** From a place in the draft to the one in the text of the pages. */
  toPages(offset: number): number {
    return moveBack(offset, this.edits);
  }
}
