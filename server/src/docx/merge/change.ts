import type { TextEdit } from '../../text/span';
import { looksOf, plainOf, type Token } from './tokens';

/** What a place shows: its words and how they look. */
export interface Shown {
  readonly plain: string;
  /** Null where the form or the table decides how words look. */
  readonly looks: string | null;
}

export const shown = (tokens: readonly Token[], withLooks: boolean): Shown => ({
  plain: plainOf(tokens),
  looks: withLooks ? looksOf(tokens) : null,
});

/** What follows from other places, as a line of the table of contents: not looked at. */
export const DERIVED: Shown = { plain: '\0', looks: null };

/** One edit made in Word, and how the draft may be changed so that it shows it. */
export interface Change {
  readonly kind: 'changed' | 'added' | 'removed';
  /** The units of the export that it takes the place of; none for what was added before `from`. */
  readonly from: number;
  readonly to: number;
  readonly result: readonly Shown[];
  /** From the one that keeps most of the draft's letters to the one that keeps least. */
  readonly ways: readonly (readonly TextEdit[])[];
  /** Words to tell the user by. */
  readonly text: string;
  /** The words are the same: where the looks cannot be made, nothing is. */
  readonly looksOnly?: boolean;
}
