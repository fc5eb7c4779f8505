import type { Marks, PictureRun, Run } from '../composition';

/** A stretch of a paragraph with one look, in the order of the text. */
export type Unit =
  | ({ readonly kind: 'text'; readonly text: string } & Marks)
  /** A number that only the layout knows; its length is not known before. */
  | { readonly kind: 'number' }
  | { readonly kind: 'break' }
  | PictureRun;

/** The runs as the layout's lines tell them: links opened, footnotes as raised numbers, tabs as `\t`. */
export function unitsOf(runs: readonly Run[]): readonly Unit[] {
  return runs.flatMap((run): readonly Unit[] => {
    switch (run.kind) {
      case 'text':
      case 'break':
      case 'picture':
        return [run];
      case 'tab':
        return [{ kind: 'text', text: '\t' }];
      case 'page-of':
      case 'page-number':
        return [{ kind: 'number' }];
      case 'footnote':
        return [{ kind: 'text', text: String(run.number), superscript: true }];
      case 'link':
        return unitsOf(run.runs);
    }
  });
}

/** A part of a line with one look. */
export interface LinePart {
  readonly text: string;
  readonly marks: Marks;
}

export interface LineContent {
  readonly parts: readonly LinePart[];
  readonly pictures: readonly PictureRun[];
  /** The paragraph ends here, or a break that the draft makes. */
  readonly endsByHand: boolean;
}

/** Deals the looks of a paragraph's units out to its lines, which must be asked for in order. */
export class UnitReader {
  private at = 0;
  private offset = 0;

  constructor(private readonly units: readonly Unit[]) {}

  /** What stands on the next line, given its text. */
  read(text: string): LineContent {
    const parts: LinePart[] = [];
    const pictures: PictureRun[] = [];
    let rest = text;
    for (;;) {
      const unit = this.units[this.at];
      if (unit === undefined) break;
      if (unit.kind === 'picture') {
        pictures.push(unit);
        this.step();
      } else if (unit.kind === 'break') {
        if (rest === '') break;
        this.step();
      } else if (rest === '') {
        if (unit.kind === 'number' || this.offset < unit.text.length) break;
        this.step();
      } else {
        const taken = this.take(unit, rest);
        if (taken !== '') parts.push({ text: taken, marks: unit.kind === 'text' ? unit : {} });
        rest = rest.slice(taken.length);
      }
    }
    if (rest !== '') parts.push({ text: rest, marks: {} });
    const next = this.units[this.at];
    const endsByHand = next === undefined || next.kind === 'break';
    if (next?.kind === 'break') this.step();
    return { parts, pictures, endsByHand };
  }

  private take(unit: Extract<Unit, { readonly kind: 'text' | 'number' }>, rest: string): string {
    if (unit.kind === 'number') {
      this.step();
      return /^\d*/u.exec(rest)?.[0] ?? '';
    }
    const taken = rest.slice(0, unit.text.length - this.offset);
    this.offset += taken.length;
    if (this.offset >= unit.text.length) this.step();
    return taken;
  }

  private step(): void {
    this.at += 1;
    this.offset = 0;
  }
}
