import type { OutlinedReport } from '../check/align-report';
import type { Register } from '../citation/register';
import type { Outline } from '../outline/outline';
import type { Language } from '../rules/rule';
import type { Draft } from './draft';

/** What completion draws on; what costs time is asked for only where it is needed. */
export interface CompletionSource {
  /** The draft as it stands. */
  readonly draft: () => Draft | null;
  /** Another text of the same draft, laid beside its outline. */
  readonly outlined: (text: string) => OutlinedReport | null;
  /** The outlines that may be named. */
  readonly outlines: () => readonly Outline[];
  readonly register: Register;
  readonly language: Language;
}
