/** A Word file with the blocks that its draft has to have. */
export interface WordCase {
  readonly name: string;
  readonly file: () => Uint8Array;
  readonly blocks: readonly string[];
  /** What has to be told, in Vietnamese and in order. */
  readonly notes: readonly string[];
}
