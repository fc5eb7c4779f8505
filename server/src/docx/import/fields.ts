interface Field {
  instruction: string;
  inResult: boolean;
  /** What a field of a form shows by itself. */
  readonly shown: string | null;
}

/** What a field is and is to become. */
type FieldKind = 'contents' | 'page-number' | 'kept';

/** Page numbers and lists of pages are made anew for every print. */
function kindOf(instruction: string): FieldKind {
  const name = /^\s*([A-Za-z]+)/.exec(instruction)?.[1]?.toUpperCase() ?? '';
  if (name === 'TOC' || name === 'INDEX') return 'contents';
  return ['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'SECTION'].includes(name) ? 'page-number' : 'kept';
}

/** The outside address of a HYPERLINK field. */
const ADDRESS = /^\s*HYPERLINK\s+(?!\\)"?([^"\s]+)"?/i;

/** Fields in fields, deeper than any writer would go. */
const DEEPEST = 50;

/** The fields that are open where the reader is; only their results are read. */
export class FieldStack {
  private readonly open: Field[] = [];

  begin(shown: string | null): void {
    if (this.open.length >= DEEPEST) this.open.shift();
    this.open.push({ instruction: '', inResult: false, shown });
  }

  addInstruction(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  /** @returns true where a table of contents begins */
  separate(): boolean {
    const field = this.open.at(-1);
    if (!field) return false;
    field.inResult = true;
    return kindOf(field.instruction) === 'contents';
  }

  /** @returns text that the field shows though it has no result of its own */
  end(): string {
    const field = this.open.pop();
    return field?.shown ?? '';
  }

  /** True where what stands in the file is not to be read. */
  get hides(): boolean {
    return this.open.some(
      ({ inResult, instruction, shown }) => !inResult || shown !== null || kindOf(instruction) !== 'kept',
    );
  }

  /** The address that the text here leads to. */
  get link(): string | null {
    const addresses = this.open.map(({ instruction }) => ADDRESS.exec(instruction)?.[1] ?? null);
    return addresses.findLast((address) => address !== null) ?? null;
  }

  /** Where a paragraph ends, only a table of contents may still be open and hide what follows. */
  endParagraph(): void {
    while (this.hides && !this.open.some(({ instruction }) => kindOf(instruction) === 'contents')) this.open.pop();
  }
}

/** True for a simple field whose result is not to be read; `contents` where that is to be told. */
export const dropsResult = (instruction: string): FieldKind | null => {
  const kind = kindOf(instruction);
  return kind === 'kept' ? null : kind;
};

/** The outside address in a field's instruction. */
export const addressIn = (instruction: string): string | null => ADDRESS.exec(instruction)?.[1] ?? null;
