export type NoteKind = 'footnotes' | 'endnotes';

export interface NoteReference {
  readonly label: string;
  readonly kind: NoteKind;
  readonly id: string;
}

/** Footnotes and endnotes in the order of their first mention, counted together from 1. */
export class NoteReferences {
  private readonly known = new Map<string, NoteReference>();

  label(kind: NoteKind, id: string): string {
    const key = `${kind} ${id}`;
    const reference = this.known.get(key) ?? { label: String(this.known.size + 1), kind, id };
    this.known.set(key, reference);
    return reference.label;
  }

  all(): readonly NoteReference[] {
    return [...this.known.values()];
  }
}
