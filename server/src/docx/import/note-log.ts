import type { Changed, ImportNote, LeftOut } from './import-note';

const LONGEST_SAMPLE = 80;
const MOST_SAMPLES = 3;
/** More of one kind say nothing new. */
const MOST_OF_A_KIND = 50;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_SAMPLE ? line : `${line.slice(0, LONGEST_SAMPLE - 1)}…`;
};

/** Collects what has to be told while a file is read. */
export class NoteLog {
  private readonly leftOuts = new Map<LeftOut, string[]>();
  private readonly changes = new Map<Changed, { readonly samples: string[]; count: number }>();
  private insertions = 0;
  private deletions = 0;

  leftOut(what: LeftOut, text = ''): void {
    const texts = this.leftOuts.get(what) ?? [];
    this.leftOuts.set(what, texts);
    const line = short(text);
    if (texts.length < MOST_OF_A_KIND && !(line === '' && texts.includes(line))) texts.push(line);
  }

  changed(what: Changed, text: string): void {
    const change = this.changes.get(what) ?? { samples: [], count: 0 };
    this.changes.set(what, change);
    change.count += 1;
    const line = short(text);
    if (line !== '' && change.samples.length < MOST_SAMPLES && !change.samples.includes(line))
      change.samples.push(line);
  }

  inserted(): void {
    this.insertions += 1;
  }

  deleted(): void {
    this.deletions += 1;
  }

  notes(): readonly ImportNote[] {
    const { insertions, deletions } = this;
    return [
      ...[...this.leftOuts].flatMap(([what, texts]) =>
        texts.map((text) => ({ kind: 'left-out', what, text }) as const),
      ),
      ...[...this.changes].map(([what, { samples, count }]) => {
        const more = count > samples.length && samples.length > 0 ? `; … (${count})` : '';
        return { kind: 'changed', what, text: samples.join('; ') + more } as const;
      }),
      ...(insertions + deletions > 0 ? [{ kind: 'tracked-changes', insertions, deletions } as const] : []),
    ];
  }
}
