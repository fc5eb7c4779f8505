import type { Diagnostic, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { DiagnosticData } from './diagnostics';

/** After this long without a keystroke the line counts as left. */
const PAUSE_MS = 1000;
/** An input method writes a syllable anew at each keystroke ("nghiêng"); more letters at once were not typed. */
const LONGEST_SYLLABLE = 8;

/** The line of each draft on which somebody is typing: that of the last keystroke, until a pause or an edit elsewhere. */
export class TypedLines {
  private readonly lines = new Map<string, { readonly line: number; readonly ticket: number }>();
  private lastTicket = 0;

  /** @param paused called when the line of a draft is left without another edit */
  constructor(
    private readonly later: (callback: () => void, milliseconds: number) => void,
    private readonly paused: (uri: string) => void,
  ) {}

  /** To be called with each edit of a draft. */
  edited(uri: string, changes: readonly TextDocumentContentChangeEvent[]): void {
    const line = typedLine(changes);
    this.lines.delete(uri);
    if (line === null) return;
    const ticket = ++this.lastTicket;
    this.lines.set(uri, { line, ticket });
    this.later(() => this.pauseAfter(uri, ticket), PAUSE_MS);
  }

  /** From 0; null when nobody is typing. */
  of(uri: string): number | null {
    return this.lines.get(uri)?.line ?? null;
  }

  forget(uri: string): void {
    this.lines.delete(uri);
  }

  private pauseAfter(uri: string, ticket: number): void {
    if (this.lines.get(uri)?.ticket !== ticket) return;
    this.lines.delete(uri);
    this.paused(uri);
  }
}

/** The line of one keystroke; null for what is pasted, for a new line and for edits in several places. */
function typedLine(changes: readonly TextDocumentContentChangeEvent[]): number | null {
  const [change, ...others] = changes;
  if (!change || others.length > 0 || !('range' in change)) return null;
  const { start, end } = change.range;
  const isShort = end.character - start.character <= LONGEST_SYLLABLE && change.text.length <= LONGEST_SYLLABLE;
  return start.line === end.line && isShort && !/[\r\n]/.test(change.text) ? start.line : null;
}

/** Parts the findings: those that came up on the line being typed are held; what was shown there and still holds stays. */
export function holdNewOn(
  line: number,
  found: readonly Diagnostic[],
  before: readonly Diagnostic[],
): { readonly shown: Diagnostic[]; readonly held: readonly Diagnostic[] } {
  const left = new Map<string, number>();
  for (const each of before) if (isOn(line, each)) left.set(kindOf(each), (left.get(kindOf(each)) ?? 0) + 1);
  const shown: Diagnostic[] = [];
  const held: Diagnostic[] = [];
  for (const each of found) {
    const known = isOn(line, each) ? (left.get(kindOf(each)) ?? 0) : Infinity;
    if (known !== Infinity) left.set(kindOf(each), known - 1);
    (known > 0 ? shown : held).push(each);
  }
  return { shown, held };
}

const isOn = (line: number, { range }: Diagnostic): boolean => range.start.line <= line && line <= range.end.line;

/** Rule and message: the words that a message quotes change with every letter. */
const kindOf = ({ code, data }: Diagnostic): string => `${String(code)} ${(data as DiagnosticData).message}`;
