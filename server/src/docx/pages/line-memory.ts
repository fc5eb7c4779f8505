import type { LineLayout } from 'docx/layout';
import type { FormProfile } from '../form-profile';

/** A cell's content, laid out from the top left corner of its room. */
export interface CellLines {
  /** Lines of each of its paragraphs. */
  readonly paragraphs: readonly (readonly LineLayout[])[];
  /** From the top of the first paragraph's space to the end of the last one's, in millimetres. */
  readonly height: number;
}

/** How a paragraph was broken into lines; it stays so as long as its words, its looks and the room for it do. */
export type KnownLines = readonly Pick<LineLayout, 'text' | 'textWidth'>[];

/** Enough for reports of a thousand pages. */
const MOST_KEPT = 20_000;

/**
 * The lines of paragraphs and cells that were laid out before. Nearly all the time of a layout goes into breaking lines,
 * and between two layouts of a draft that is being written only a paragraph or two differ.
 */
export class LineMemory {
  private form = '';
  private readonly paragraphs = new Map<string, KnownLines>();
  private readonly cells = new Map<string, CellLines>();

  /** Before each layout: what was laid out in another form is forgotten. */
  begin(profile: FormProfile): void {
    // Headers and footers break no line of the text, and their pictures are long.
    const form = JSON.stringify({ ...profile, template: null });
    if (form !== this.form) this.forgetAll();
    this.form = form;
  }

  /** The lines within a cell; `key` is equal for cells that are laid out alike. */
  cell(key: string): CellLines | undefined {
    return used(this.cells, key);
  }

  keepCell(key: string, lines: CellLines): void {
    keep(this.cells, key, lines);
  }

  paragraph(key: string): KnownLines | undefined {
    return used(this.paragraphs, key);
  }

  keepParagraph(key: string, lines: KnownLines): void {
    keep(this.paragraphs, key, lines);
  }

  private forgetAll(): void {
    this.paragraphs.clear();
    this.cells.clear();
  }
}

/** What was used last stands last. */
function used<Value>(map: Map<string, Value>, key: string): Value | undefined {
  const value = map.get(key);
  if (value === undefined) return undefined;
  map.delete(key);
  map.set(key, value);
  return value;
}

function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.set(key, value);
  if (map.size <= MOST_KEPT) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
